import type { Parameters, ResolvedParameter } from '../../src/domain/rules';

/** A parameter with invented but complete content. */
export function parameterOf(parts: Partial<ResolvedParameter> & { id: string }): ResolvedParameter {
  return {
    title: { id: 'Nilai lulus', en: 'Pass mark' }, type: 'score', unit: { id: '', en: '' }, value: 65, text: '65', options: [],
    assumed: true, source: { document: 'BPPK', clause: '2011–2014' }, origin: 'pack', cell: null, ...parts,
  };
}

export function parametersOf(...parts: (Partial<ResolvedParameter> & { id: string })[]): Parameters {
  return new Map(parts.map((part) => [part.id, parameterOf(part)]));
}
