import { say } from '../../messages';
import type { Language } from '../../messages';
import type { ExplainedGrade, ExplainedLine } from './explained-grade';

/** One person's page as plain text, for a terminal. */
export function writeText({ title, person, facts, status, eligibility, sections, assumptions, footer }: ExplainedGrade, language: Language): string {
  const parts = [
    [title, person, ...facts.map(({ label, value }) => `${label}: ${value}`)].join('\n'),
    [status, ...(eligibility === null ? [] : [eligibility])].map(({ text }) => text).join('\n'),
    ...sections.map((section) => [section.title, ...section.lines.flatMap((line) => writeLine(line, language))].join('\n')),
    assumptions.length === 0 ? '' : [say(language, 'explanation.section.assumptions'), ...assumptions.map(({ text, source }) => `  ${text} (${source})`)].join('\n'),
    footer,
  ];
  return parts.filter((part) => part !== '').map(plain).join('\n\n');
}

function writeLine({ label, value, working, source, cells, level, tone }: ExplainedLine, language: Language): readonly string[] {
  const indent = '  '.repeat(level + 1);
  const shown = value ?? (tone === 'undetermined' ? say(language, 'explanation.open') : null);
  return [
    `${indent}${label}${shown === null ? '' : `: ${shown}`}`,
    ...(working === null ? [] : [`${indent}  ${working}`]),
    ...(cells.length === 0 ? [] : [`${indent}  ${cells.map(({ address, text }) => `${address} (${text})`).join(' · ')}`]),
    ...(source === null ? [] : [`${indent}  [${source}]`]),
  ];
}

/** Without control characters, which a terminal would obey. */
function plain(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ');
}
