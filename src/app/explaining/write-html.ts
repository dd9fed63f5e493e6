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

// Characters that a document must not hold.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

function writePage({ title, person, facts, status, sections, assumptions, footer }: ExplainedGrade, language: Language): string {
  return [
    '<section class="page">',
    `<p class="kind">${escapeHtml(title)}</p>\n<h1>${escapeHtml(person)}</h1>`,
    `<dl>${facts.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`,
    `<p class="status ${status.tone}">${escapeHtml(status.text)}</p>`,
    ...sections.map((section) => writeSection(section, language)),
    assumptions.length === 0 ? '' : writeAssumptions(assumptions, language),
    `<footer>${escapeHtml(footer)}</footer>\n</section>`,
  ].filter((part) => part !== '').join('\n');
}

function writeSection({ title, lines }: ExplainedSection, language: Language): string {
  const heads = (['component', 'value', 'working'] as const).map((id) => `<th scope="col">${escapeHtml(say(language, `explanation.column.${id}`))}</th>`);
  return `<h2>${escapeHtml(title)}</h2>\n<table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.map((line) => writeLine(line, language)).join('\n')}\n</tbody></table>`;
}

function writeLine(line: ExplainedLine, language: Language): string {
  const { label, value, working, source, cells, level, tone } = line;
  const classes = [level === 0 && cells.length === 0 && source !== null && working !== null ? 'top' : '', tone ?? ''].filter((name) => name !== '').join(' ');
  const basis = source === null ? '' : `<span class="small">${escapeHtml(source)}</span>`;
  return [
    `<tr class="${classes}"><td class="label" style="padding-left:${1.5 + Math.min(level, 6) * 4}mm">${escapeHtml(label)}${basis}</td>`,
    `<td class="value">${escapeHtml(value ?? (isMissing(line) ? say(language, 'explanation.open') : ''))}</td>`,
    `<td class="working">${escapeHtml(working ?? '')}${cells.length === 0 ? '' : `<span class="small">${writeCells(cells)}</span>`}</td></tr>`,
  ].join('');
}

function isMissing({ tone }: ExplainedLine): boolean {
  return tone === 'undetermined';
}

function writeCells(cells: readonly ExplainedCell[]): string {
  return cells.map(({ address, text }) => `${escapeHtml(address)} (${escapeHtml(text)})`).join(' · ');
}

function writeAssumptions(assumptions: ExplainedGrade['assumptions'], language: Language): string {
  const items = assumptions.map(({ text, source }) => `<li>${escapeHtml(text)} <span class="small">${escapeHtml(source)}</span></li>`);
  return `<h2>${escapeHtml(say(language, 'explanation.section.assumptions'))}</h2>\n<ul>${items.join('')}</ul>`;
}
