import { citationText } from '../domain/findings';
import type { Cover, Covered, DocumentNote, HumanDecision, LineRange, OpenQuestion, Requirement, RulePack } from '../domain/rules';
import { say } from '../messages';
import type { Language, MessageTag } from '../messages';
import type { DocumentAccount } from './coverage';

/** How much of the document is accounted for, in one sentence; null when the pack has no register. */
export function describeCoverage({ coverage }: DocumentAccount, language: Language): string | null {
  if (coverage === null) return null;
  const { document, requirements, questions } = coverage;
  return say(language, 'coverage.counts', {
    document, requirements: settledIn(requirements), allRequirements: requirements.length,
    questions: settledIn(questions), allQuestions: questions.length,
  });
}

function settledIn(entries: readonly { readonly isSettled: boolean }[]): number {
  return entries.filter(({ isSettled }) => isSettled).length;
}

/**
 * The coverage table of a pack as Markdown: each item and each open question of its document with what accounts for it,
 * the human decisions, and what does not agree within the document. Null when the pack has no register.
 */
export function writeCoveragePage(pack: RulePack, account: DocumentAccount, language: Language): string | null {
  const { register, coverage, lint } = account;
  if (register === null || coverage === null) return null;
  const pen = new PageWriter(language, pack.id);
  return [
    `# ${say(language, 'coverage.page.title', { title: pack.title[language] })}`, '',
    say(language, 'coverage.page.made', { pack: pack.id, document: coverage.document }), '',
    describeCoverage(account, language) ?? '', '',
    ...pen.requirements(coverage.requirements), ...pen.questions(coverage.questions), ...pen.decisions(register.decisions),
    ...(lint === null ? [] : pen.notes(lint.notes)),
  ].join('\n');
}

/** Lines as people cite them. @example linesText([17, [20, 24]]) // '17, 20–24' */
function linesText(lines: readonly LineRange[]): string {
  return lines.map((range) => (typeof range === 'number' ? String(range) : `${range[0]}–${range[1]}`)).join(', ');
}

/** Text that stays within its cell of a Markdown table and is shown as it is. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&').replaceAll(/\s+/g, ' ').trim();
}

/** Writes the parts of the page in one language. */
class PageWriter {
  constructor(private readonly language: Language, private readonly packId: string) {}

  requirements(entries: readonly Covered<Requirement>[]): readonly string[] {
    return this.table('coverage.page.requirements', ['code', 'clause', 'phrase', 'strength', 'accounts'], entries.map((entry) => [
      entry.id, cell(`${entry.clause} (${linesText(entry.lines)})`), `“${cell(entry.phrase)}”`,
      say(this.language, `coverage.strength.${entry.strength}`), this.covers(entry),
    ]));
  }

  questions(entries: readonly Covered<OpenQuestion>[]): readonly string[] {
    return this.table('coverage.page.questions', ['code', 'question', 'answer'], entries.map((entry) =>
      [entry.id, cell(entry.text[this.language]), this.covers(entry)]));
  }

  decisions(entries: readonly HumanDecision[]): readonly string[] {
    return this.table('coverage.page.decisions', ['decision', 'who', 'meanwhile', 'code', 'source'], entries.map((entry) => [
      `**${cell(entry.title[this.language])}**: ${cell(entry.decision[this.language])}`, cell(entry.who[this.language]),
      cell(entry.meanwhile[this.language]), entry.covers.join(', '),
      entry.source.map((citation) => cell(`${citationText(citation, this.language)}${citation.line === undefined ? '' : ` (${citation.line})`}`)).join('; '),
    ]));
  }

  notes(entries: readonly DocumentNote[]): readonly string[] {
    const { language } = this;
    return [`## ${say(language, 'coverage.page.notes')}`, '', ...entries.flatMap(({ title, statements, problem, handling, covers }) => [
      `### ${cell(title[language])}`, '',
      ...statements.map(({ line, quote }) => `- ${say(language, 'coverage.statement', { line, quote: cell(quote) })}`), '',
      `${cell(problem[language])} ${say(language, 'coverage.handling', { text: cell(handling[language]) })}${covers.length === 0 ? '' : ` (${covers.join(', ')})`}`, '',
    ])];
  }

  private covers({ covers, isSettled }: Covered<{ readonly id: string }>): string {
    const written = covers.map((cover) => this.cover(cover));
    return (isSettled ? written : [say(this.language, 'coverage.page.open'), ...written]).join('; ');
  }

  /** Kind, title and id; a rule's id without the pack's name. */
  private cover({ kind, id, title }: Cover): string {
    const prefix = `${this.packId}/`;
    const name = id.startsWith(prefix) ? id.slice(prefix.length) : id;
    return `${say(this.language, `coverage.kind.${kind}`)}: ${cell(title[this.language])} (\`${name.replaceAll('`', '')}\`)`;
  }

  private table(heading: MessageTag, columns: readonly PageColumn[], rows: readonly (readonly string[])[]): readonly string[] {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const headers = columns.map((column) => say(this.language, `coverage.page.${column}`));
    return [`## ${say(this.language, heading)}`, '', line(headers), line(headers.map(() => '---')), ...rows.map(line), ''];
  }
}

type PageColumn = 'code' | 'clause' | 'phrase' | 'strength' | 'accounts' | 'question' | 'answer' | 'decision' | 'who' | 'meanwhile' | 'source';
