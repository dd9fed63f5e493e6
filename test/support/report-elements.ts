import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Localised } from '../../src/messages';

interface Elements {
  readonly elements: readonly { readonly title: Localised }[];
}

/** The elements of the report as the pack that ships names them. */
export const reportElements: readonly Localised[] = (JSON.parse(
  readFileSync(path.join(__dirname, '../../rules/kap-itil-v4/deliverables.json'), 'utf8')) as Elements).elements.map(({ title }) => title);
