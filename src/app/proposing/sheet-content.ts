import { formatDay } from '../../domain/values';
import type { Day } from '../../domain/values';
import type { Move, Proposal } from '../../domain/groups';
import { say } from '../../messages';
import type { Language, MessageTag, MessageValues } from '../../messages';
import type { GroupsSheetContent, GroupsSheetPerson } from '../../workbook';
import type { LoadedPack } from '../load-pack';
import { describeSolver } from './describe-solver';
import type { Draw } from './draw';
import type { GroupPerson, Grouping } from './grouping';
import { describeStop, ProposalWords } from './words';

/** A proposal with everything that is said about it. */
export interface DescribedProposal {
  readonly proposal: Proposal;
  readonly grouping: Grouping;
  readonly draw: Draw;
  readonly pack: LoadedPack;
  readonly language: Language;
  /** The day on which it is written; an argument, since nothing here knows a clock. */
  readonly day: Day;
  /** Somebody arranged the groups by hand; absent: they are as proposed. */
  readonly isArranged?: boolean;
}

/** The content of `Kelompok Usulan`, in words. */
export function sheetContent(described: DescribedProposal): GroupsSheetContent {
  return new ContentWriter(described).write();
}

class ContentWriter {
  private readonly words: ProposalWords;
  private readonly people: ReadonlyMap<string, GroupPerson>;

  constructor(private readonly described: DescribedProposal) {
    this.words = new ProposalWords(described.grouping, described.language);
    this.people = new Map(described.grouping.people.map((person) => [person.key, person]));
  }

  write(): GroupsSheetContent {
    const { proposal, grouping } = this.described;
    return {
      facts: [...this.drawFacts(), ...this.resultFacts(), ...this.assumedFacts()], criteria: grouping.criteria.map(({ title }) => title),
      groups: proposal.kind === 'found' ? proposal.groups.map(({ id, members, leader }) => ({
        id, title: this.say('results.groups.heading', { id, count: members.length }), people: members.map((key) => this.person(key, key === leader)),
      })) : [],
      reasons: describeFailure(proposal, this.words, this.described.language),
      notes: this.notes().filter(({ lines }) => lines.length > 0),
    };
  }

  private say(tag: MessageTag, values: MessageValues = {}): string {
    return say(this.described.language, tag, values);
  }

  private drawFacts(): readonly (readonly [string, string])[] {
    const { grouping: { request }, draw, pack, language, day, proposal } = this.described;
    const sizes = { people: request.candidates.length, maximum: request.maximum, groups: proposal.kind === 'found' ? proposal.groups.length : 0 };
    return [
      [this.say('results.groups.kind'), this.say(this.described.isArranged === true ? 'results.groups.kind-arranged' : `results.groups.kind-${request.mode}`)],
      [this.say('results.groups.date'), formatDay(day, language)],
      [this.say('results.groups.pack'), `${pack.rules.title[language]} · ${pack.rules.id} ${pack.rules.version}`],
      [this.say('results.groups.people'), this.say(proposal.kind === 'found' ? 'results.groups.people-text' : 'results.groups.people-only', sizes)],
      [this.say('results.groups.seed'), draw.seed],
      [this.say('results.groups.inputs'), draw.inputs],
      [this.say('results.groups.rules'), draw.rules],
      [this.say('results.groups.request'), draw.request],
      [this.say('results.groups.solver'), describeSolver(draw, language)],
    ];
  }

  private resultFacts(): readonly (readonly [string, string])[] {
    const { proposal } = this.described;
    if (proposal.kind !== 'found') return [];
    return [
      [this.say('results.groups.result'), this.words.certificate(proposal.certificate)],
      ...proposal.certificate.scores.map((score): readonly [string, string] => {
        const { title, text } = this.words.goals.describe(score);
        return [title, text];
      }),
      [this.say('results.groups.moves'), describeMoves(proposal.moves, this.described.language)],
    ];
  }

  private assumedFacts(): readonly (readonly [string, string])[] {
    const { assumed } = this.described.grouping;
    return assumed.length === 0 ? [] : [[this.say('results.groups.assumed'), assumed.map(describeAssumed).join(' · ')]];
  }

  private person(key: string, leads: boolean): GroupsSheetPerson {
    const { proposal, language } = this.described;
    const person = this.people.get(key);
    const move = proposal.kind === 'found' ? this.moves(proposal.moves).get(key) : undefined;
    const notes = [...(move === undefined ? [] : [this.words.move(move)]), ...eligibilityNote(person, language)];
    return { leads, key, name: person?.name ?? null, traits: person?.traits ?? [], change: notes.join('; ') };
  }

  private movesByKey: ReadonlyMap<string, Move> | null = null;

  private moves(moves: readonly Move[]): ReadonlyMap<string, Move> {
    this.movesByKey ??= new Map(moves.map((move) => [move.key, move]));
    return this.movesByKey;
  }

  private notes(): readonly { title: string; lines: readonly string[] }[] {
    const { grouping: { wishes, broken, people, remarks }, proposal, language } = this.described;
    return [
      { title: this.say('results.groups.remarks'), lines: remarks.map((one) => describeStop(one, language)) },
      {
        title: this.say(proposal.kind === 'found' ? 'results.groups.wishes' : 'results.groups.wishes-asked'),
        lines: wishes.map((wish) => `${this.words.wish(wish)}${wish.reason === null ? '' : ` (${wish.reason})`}`),
      },
      { title: this.say('results.groups.broken'), lines: broken.map((one) => describeStop(one, language)) },
      { title: this.say('results.groups.left-out'), lines: people.filter(({ isLeftOut }) => isLeftOut).map(({ key }) => this.words.leftOut(key)) },
    ];
  }
}

/** A setting that no document gives, with its value. */
export function describeAssumed({ title, text }: Grouping['assumed'][number]): string {
  return `${title}: ${text}`;
}

/** How many people move, are placed and change role. */
export function describeMoves(moves: readonly Move[], language: Language): string {
  return say(language, 'results.groups.moves-text', {
    moved: moves.filter(({ from, to }) => from !== null && from !== to).length,
    placed: moves.filter(({ from }) => from === null).length,
    roles: moves.filter(({ role }) => role !== null).length,
  });
}

/** Why there are no groups: the verdict, the reasons, the least that would help; empty where there are. */
export function describeFailure(proposal: Proposal, words: ProposalWords, language: Language): readonly string[] {
  if (proposal.kind === 'found') return [];
  if (proposal.kind === 'not-found') return [say(language, 'results.groups.not-found'), say(language, 'groups.not-found')];
  return [
    say(language, 'results.groups.impossible'),
    ...proposal.obstacles.map((obstacle) => words.obstacle(obstacle)),
    ...(proposal.smallestFix === null ? [] : [words.fix(proposal.smallestFix)]),
  ];
}

/** What has to be known of somebody who is placed although the rules do not let the person attend, or not yet. */
export function eligibilityNote(person: GroupPerson | undefined, language: Language): readonly string[] {
  if (person === undefined || person.eligibility === 'eligible') return [];
  return [say(language, person.eligibility === 'ineligible' ? 'groups.not-eligible' : 'groups.eligibility-open')];
}
