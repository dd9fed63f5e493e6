import type { Citation } from '../../findings';
import type { RulePack } from '../pack';
import { PACK_FILE } from '../read-pack-json';
import { PARAMETERS_FILE } from '../read-parameters';
import { childPath } from '../pack-file';
import type { Cover, Mention } from './cover';
import { walkScheme } from './walk-scheme';

/** A cover with the citations that say what it covers, and where they stand. */
export interface CitingPart {
  readonly cover: Cover;
  readonly citations: readonly { readonly source: Citation; readonly path: string }[];
}

/** Rules, parameters and mata pelajaran of a pack with their citations. Cost: linear. */
export function citingParts(pack: RulePack): readonly CitingPart[] {
  const rules = pack.rules.map(({ id, title, file, source }): CitingPart => ({
    cover: { kind: 'rule', id, title, file },
    citations: source.map((citation, index) => ({ source: citation, path: childPath('$.source', index) })),
  }));
  const settings = [...pack.parameters.values()].map(({ id, title, values }): CitingPart => ({
    cover: { kind: 'setting', id, title, file: PARAMETERS_FILE },
    citations: values.map(({ source }, index) => ({ source, path: `${childPath(`${childPath('$', id)}.values`, index)}.source` })),
  }));
  const subjects = pack.subjects.map(({ id, title, source = [] }, at): CitingPart => ({
    cover: { kind: 'subject', id, title, file: PACK_FILE },
    citations: source.map((citation, index) => ({ source: citation, path: childPath(`${childPath('$.subjects', at)}.source`, index) })),
  }));
  return [...rules, ...settings, ...subjects];
}

/** Every code in every `covers` of a pack: rules, parameters, mata pelajaran, and the data of all contexts. Cost: linear. */
export function collectMentions(pack: RulePack): readonly Mention[] {
  const cited = citingParts(pack).flatMap(({ cover, citations }) => citations.flatMap(({ source, path }) =>
    (source.covers ?? []).map((code, index): Mention => ({ code, cover, path: childPath(`${path}.covers`, index) }))));
  return [...cited, ...[...pack.schemes].flatMap(([file, json]) => walkScheme(json, file))];
}
