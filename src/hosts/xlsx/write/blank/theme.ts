const COLORS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'], ['lt1', 'FFFFFF'], ['dk2', '44546A'], ['lt2', 'E7E6E6'], ['accent1', '4472C4'], ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'], ['accent4', 'FFC000'], ['accent5', '5B9BD5'], ['accent6', '70AD47'], ['hlink', '0563C1'], ['folHlink', '954F72'],
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** A plain theme: the colours and fonts that Excel starts with. */
export function themeXml(): string {
  const colors = COLORS.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join('');
  const fonts = font('majorFont', 'Calibri Light') + font('minorFont', 'Calibri');
  const format = `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>`
    + `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>`;
  return '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>'
    + `<a:clrScheme name="Office">${colors}</a:clrScheme><a:fontScheme name="Office">${fonts}</a:fontScheme>`
    + `<a:fmtScheme name="Office">${format}</a:fmtScheme></a:themeElements></a:theme>`;
}

function font(kind: string, face: string): string {
  return `<a:${kind}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
}
