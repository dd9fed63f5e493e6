import type { Localised } from '../../../messages';
import { childPath } from '../pack-file';
import type { Cover, CoverKind, Mention } from './cover';

const kinds: Readonly<Record<string, CoverKind>> = {
  grading: 'grading', groups: 'group', deliverables: 'deliverable', mentoring: 'mentoring', readiness: 'checklist', checklists: 'checklist',
  coverage: 'decision', 'document-lint': 'note',
};

/** Members that hold something else than the rest of their scheme. */
const memberKinds: Readonly<Record<string, CoverKind>> = { 'document-lint.sums': 'computed' };

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalised(value: unknown): value is Localised {
  return isObject(value) && typeof value.id === 'string' && typeof value.en === 'string';
}

/** A text that names the object, under any of the keys that schemes use for it. */
function titleOf(object: Members): Localised | null {
  return [object.title, object.name, object.text].find(isLocalised) ?? null;
}

/** The thing that an object describes, if it has an id of its own; else the one around it. */
function coverOf(object: Members, around: Cover): Cover {
  if (typeof object.id !== 'string' || isLocalised(object)) return around;
  return { ...around, id: object.id, title: titleOf(object) ?? { id: object.id, en: object.id } };
}

function schemeCover(json: unknown, file: string): Cover {
  const object = isObject(json) ? json : {};
  const scheme = typeof object.scheme === 'string' ? object.scheme : file.replace(/\.json$/, '');
  const kind = Object.hasOwn(kinds, scheme) ? kinds[scheme] : undefined;
  return { kind: kind ?? 'scheme', id: scheme, title: titleOf(object) ?? { id: scheme, en: scheme }, file };
}

/**
 * Every code that a scheme says it covers, in `covers` of its parts or of their citations. It belongs to the nearest
 * object around it that has an id. A new scheme needs no code here.
 *
 * @param json the scheme as parsed, from anybody; cost: linear
 */
export function walkScheme(json: unknown, file: string): readonly Mention[] {
  const walk = new SchemeWalk();
  walk.visit(json, schemeCover(json, file));
  return walk.mentions;
}

class SchemeWalk {
  readonly mentions: Mention[] = [];
  /** From the root to where the walk is. */
  private readonly keys: (string | number)[] = [];

  visit(value: unknown, around: Cover): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.enter(index, item, around);
    } else if (isObject(value)) {
      const cover = coverOf(value, around);
      for (const [key, member] of Object.entries(value)) {
        if (key === 'covers' && Array.isArray(member)) this.addCodes(member, cover);
        else this.enter(key, member, this.keys.length === 0 ? withMemberKind(cover, key) : cover);
      }
    }
  }

  private enter(key: string | number, value: unknown, around: Cover): void {
    if (typeof value !== 'object') return;
    this.keys.push(key);
    this.visit(value, around);
    this.keys.pop();
  }

  private addCodes(codes: readonly unknown[], cover: Cover): void {
    const path = childPath(this.keys.reduce<string>(childPath, '$'), 'covers');
    for (const [index, code] of codes.entries()) {
      if (typeof code === 'string') this.mentions.push({ code, cover, path: childPath(path, index) });
    }
  }
}

function withMemberKind(cover: Cover, key: string): Cover {
  const name = `${cover.id}.${key}`;
  return Object.hasOwn(memberKinds, name) ? { ...cover, kind: memberKinds[name] ?? cover.kind } : cover;
}
