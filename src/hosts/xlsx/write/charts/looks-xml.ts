import { CHART_FRAME } from '../../../../workbook';

/** A fill of one colour. */
export function paint(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** A thin line. */
export function lineOf(color: string): string {
  return `<a:ln w="6350">${paint(color)}</a:ln>`;
}

/** Attributes and content of text properties behind the name of their element. @param size points */
export function textLook(size: number, isBold = false): string {
  return ` sz="${size * 100}" b="${isBold ? 1 : 0}">${paint(CHART_FRAME.text)}`;
}
