import type { OpcPackage } from '../zip/package';
import { forEachChild, openPart } from './part';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** What the target is: last word of the type (`worksheet`, `comments`), the same for transitional and strict files. */
  readonly kind: string;
  /** Part name, resolved against the part that links; as it stands for an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The relationships of a part ('' for the package itself), in the order of the file; none when it has no such part.
 *
 * @example readRelationships(pkg, 'xl/workbook.xml')[0] // { id: 'rId1', kind: 'worksheet', target: 'xl/worksheets/sheet1.xml', … }
 */
export function readRelationships(pkg: OpcPackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return [];
  const found: Relationship[] = [];
  const xml = openPart(pkg, name);
  forEachChild(xml, (local) => {
    if (local !== 'Relationship') return;
    const isExternal = xml.attribute('TargetMode') === 'External';
    const target = xml.attribute('Target') ?? '';
    const type = xml.attribute('Type') ?? '';
    found.push({
      id: xml.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    });
  });
  return found;
}

/** Name of the part that holds the relationships of `part`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * A target as the name of a part: absolute (`/xl/a.xml`) or relative to the folder of `part`, with `.` and `..`.
 *
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../comments1.xml') // 'xl/comments1.xml'
 */
export function resolveTarget(part: string, target: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split('#', 1);
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
