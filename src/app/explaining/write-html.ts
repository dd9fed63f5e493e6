import { say } from '../../messages';
import type { Language } from '../../messages';
import type { ExplainedCell, ExplainedGrade, ExplainedLine, ExplainedSection } from './explained-grade';
import { PAGE_STYLE } from './page-style';

/**
 * A file to print: one page for each person, complete in itself, without scripts and without anything to load.
 *
 * @param title of the window
 */
export function writeHtml(pages: readonly ExplainedGrade[], title: string, language: Language): string {
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>`,
    ...pages.map((page) => writePage(page, language)),
    '</body>\n</html>\n',
  ].join('\n');
}

/** Text as it stands in HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(CONTROL, '\uFFFD');
}

/** Characters that a document must not hold. */
const CONTROL = /(?![\t\n\r\u007F-\u009F])\p{Cc}/gu;

function writePage({ title, person, facts, status, eligibility, sections, assumptions, footer }: ExplainedGrade, language: Language): string {
  const basis = basisOf(sections);
  return [
    '<section class="page">',
    `<p class="kind">${escapeHtml(title)}</p>\n<h1>${escapeHtml(person)}</h1>`,
    `<dl>${facts.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`,
    ...[status, ...(eligibility === null ? [] : [eligibility])].map(({ text, tone }) => `<p class="status ${tone}">${escapeHtml(text)}</p>`),
    ...sections.map((section, i) => (isPlain(section) ? writeNames(section) : writeSection(section, i === 0, basis, language))),
    writeList(say(language, 'explanation.column.source'), 'ol', [...basis.keys()].map(escapeHtml)),
    writeList(say(language, 'explanation.section.assumptions'), 'ul', assumptions.map(({ text, source }) => `${escapeHtml(text)} (${escapeHtml(source)})`)),
    `<footer>${escapeHtml(footer)}</footer>\n</section>`,
  ].filter((part) => part !== '').join('\n');
}

/** Every basis of a page once, with its number. */
function basisOf(sections: readonly ExplainedSection[]): ReadonlyMap<string, number> {
  const sources = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ source }) => source ?? [])));
  return new Map([...sources].map((source, i) => [source, i + 1]));
}

/** Nothing but names: they are written one behind the other. */
function isPlain({ lines }: ExplainedSection): boolean {
  return lines.every(({ value, working, source, cells }) => value === null && working === null && source === null && cells.length === 0);
}

function writeNames({ title, lines }: ExplainedSection): string {
  return `<h2>${escapeHtml(title)}</h2>\n<p class="names">${lines.map(({ label }) => `<span>${escapeHtml(label)}</span>`).join(' · ')}</p>`;
}

function writeSection({ title, lines }: ExplainedSection, isHeaded: boolean, basis: ReadonlyMap<string, number>, language: Language): string {
  const heads = (['component', 'value', 'working'] as const).map((id) => `<th scope="col" class="${id}">${escapeHtml(say(language, `explanation.column.${id}`))}</th>`);
  const rows = lines.map((line) => writeLine(line, basis, language));
  return `<h2>${escapeHtml(title)}</h2>\n<table><thead${isHeaded ? '' : ' class="quiet"'}><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function writeLine(line: ExplainedLine, basis: ReadonlyMap<string, number>, language: Language): string {
  const { label, value, working, source, cells, level, tone } = line;
  const number = source === null ? '' : ` <sup>${basis.get(source) ?? ''}</sup>`;
  const shown = value ?? (tone === 'undetermined' ? say(language, 'explanation.open') : '');
  return [
    `<tr class="level-${Math.min(level, 6)} ${tone ?? ''}"><td class="label">${escapeHtml(label)}${number}</td>`,
    `<td class="value">${escapeHtml(shown)}</td>`,
    `<td class="working">${escapeHtml(working ?? '')}${cells.length === 0 ? '' : ` <span class="cells">${writeCells(cells)}</span>`}</td></tr>`,
  ].join('');
}

function writeCells(cells: readonly ExplainedCell[]): string {
  return cells.map(({ address, text }) => `${escapeHtml(address)} (${escapeHtml(text)})`).join(' · ');
}

function writeList(title: string, tag: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>\n<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}
