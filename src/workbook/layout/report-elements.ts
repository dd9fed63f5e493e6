import { catalogue } from '../../messages';
import type { Localised, MessageTag } from '../../messages';

const TAGS = [
  'pendahuluan-a', 'pendahuluan-b', 'pendahuluan-c',
  'isi-a', 'isi-b', 'isi-c', 'isi-d', 'isi-e', 'isi-f', 'isi-g',
  'saran-a', 'saran-b', 'saran-c',
] as const;

/** The thirteen elements of an action learning report, in the KAP's order. @source KAP K57–K69 (lines 245–267) */
export const REPORT_ELEMENTS: readonly Localised[] = TAGS.map((tag) => catalogue[`layout.element.${tag}` satisfies MessageTag]);
