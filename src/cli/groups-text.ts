import type { GroupsJson } from '../app/groups-schema';
import { describeSolver } from '../app/proposing/describe-solver';
import { say } from '../messages';
import type { Language, MessageTag } from '../messages';
import { padEnd, wrap } from './text-layout';

const WIDTH = 96;
const LABEL_WIDTH = 32;
const NAME_WIDTH = 24;
const ROLE_WIDTH = 7;

/** What a terminal shows beside the JSON, every text in the same language. */
export interface GroupsTexts {
  /** Title of the rule pack. */
  readonly title: string;
  /** Settings that the division rests on and that no document gives. */
  readonly assumed: readonly string[];
  /** Why there are no groups; empty: there are. */
  readonly failure: readonly string[];
  /** What changes against the roster; null: nothing was proposed. */
  readonly moves: string | null;
}

/** A proposal as a person reads it in a terminal: the draw, what is proven, the groups or why there are none. */
export function describeGroups(result: GroupsJson, { title, assumed, failure, moves }: GroupsTexts, language: Language): string {
  const parts = [
    [say(language, `results.groups.kind-${result.mode}`), title].join(' · '),
    drawLines(result, language).join('\n'),
    certificateLines(result, moves, language).join('\n'),
    listLines('results.groups.assumed', assumed.map((text) => ({ text })), language),
    ...result.groups.map((group) => groupLines(group, language).join('\n')),
    failure.flatMap((text, at) => wrap(text, WIDTH, at === 0 ? '' : '  ')).join('\n'),
    listLines('results.groups.remarks', result.remarks, language),
    listLines(result.status === 'found' ? 'results.groups.wishes' : 'results.groups.wishes-asked', result.wishes, language),
    listLines('results.groups.broken', result.brokenWishes, language),
    listLines('results.groups.left-out', result.leftOut, language),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function labelled(label: string, text: string): string {
  return `${padEnd(label, LABEL_WIDTH)}${text}`;
}

function drawLines({ draw }: GroupsJson, language: Language): readonly string[] {
  const solver = describeSolver({ solver: draw.solver, isSolverMissing: draw.solverMissing }, language);
  return [
    ...(['seed', 'inputs', 'rules', 'request'] as const).map((part) => labelled(say(language, `results.groups.${part}`), draw[part])),
    ...wrap(solver, WIDTH - LABEL_WIDTH, '').map((line, at) => labelled(at === 0 ? say(language, 'results.groups.solver') : '', line)),
  ];
}

function certificateLines({ certificate }: GroupsJson, moves: string | null, language: Language): readonly string[] {
  if (certificate === null) return [];
  const goals = certificate.goals.map(({ title, text }) => labelled(`  ${title}`, text));
  return [...wrap(certificate.text, WIDTH, ''), ...goals, ...(moves === null ? [] : [labelled(say(language, 'results.groups.moves'), moves)])];
}

function groupLines({ id, members }: GroupsJson['groups'][number], language: Language): readonly string[] {
  return [
    say(language, 'results.groups.heading', { id, count: members.length }),
    ...members.map(({ nip, name, leads, traits, change }) => {
      const known = Object.values(traits).map((trait) => trait ?? '–').join(' · ');
      const role = padEnd(leads ? say(language, 'cli.groups.leads') : '', ROLE_WIDTH);
      return `  ${role}${padEnd(name ?? nip, NAME_WIDTH)} ${known}${change === '' ? '' : `  [${change}]`}`;
    }),
  ];
}

function listLines(title: MessageTag, items: readonly { readonly text: string }[], language: Language): string {
  return items.length === 0 ? '' : [say(language, title), ...items.flatMap(({ text }) => wrap(text, WIDTH, '  '))].join('\n');
}
