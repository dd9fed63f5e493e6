import { parameterSchema } from './pack-schema';
import type { ParameterJson } from './pack-schema';
import { readParameterValue } from './parameter-grammar';
import type { WrittenParameter } from './parameter-grammar';
import type { DatedValue, ParameterDefinition, ParameterShape } from './parameter-definition';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import { readCitation, readDay } from './read-pack-json';
import type { JsonSite } from './read-pack-json';
import { reportSchemaIssues } from './report-schema-issues';
import { reportWeightSums } from './weight-groups';

export const PARAMETERS_FILE = 'parameters.json';

const MOST_PARAMETERS = 1000;

interface Entry {
  readonly json: unknown;
  readonly path: string;
}

/** The parameters of `parameters.json`: a list, or an object by id. Faulty ones are reported and left out. */
export function readParameters(json: unknown, documents: ReadonlySet<string>, log: IssueLog): ReadonlyMap<string, ParameterDefinition> {
  const parameters = new Map<string, ParameterDefinition>();
  const entries = entriesOf(json, log);
  if (entries.length > MOST_PARAMETERS) log.error(PARAMETERS_FILE, '$', 'rules.too-much', { limit: MOST_PARAMETERS });
  for (const { json: entry, path } of entries.slice(0, MOST_PARAMETERS)) {
    const definition = readParameter(entry, documents, { file: PARAMETERS_FILE, path, log });
    if (definition === null) continue;
    if (parameters.has(definition.id)) log.error(PARAMETERS_FILE, path, 'rules.duplicate-id', { id: definition.id });
    parameters.set(definition.id, definition);
  }
  reportWeightSums(parameters, PARAMETERS_FILE, log);
  return parameters;
}

function entriesOf(json: unknown, log: IssueLog): readonly Entry[] {
  if (Array.isArray(json)) return json.map((entry, index) => ({ json: entry as unknown, path: childPath('$', index) }));
  if (typeof json !== 'object' || json === null) {
    log.error(PARAMETERS_FILE, '$', 'rules.invalid-type', { expected: 'array' });
    return [];
  }
  return Object.entries(json).map(([id, entry]: [string, unknown]) => {
    const isOpen = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    const path = childPath('$', id);
    if (isOpen && Object.hasOwn(entry, 'id') && (entry as { id?: unknown }).id !== id) {
      log.error(PARAMETERS_FILE, childPath(path, 'id'), 'rules.id-differs-from-key', { id });
    }
    return { json: isOpen ? { ...entry, id } : entry, path };
  });
}

function readParameter(json: unknown, documents: ReadonlySet<string>, site: JsonSite): ParameterDefinition | null {
  const parsed = parameterSchema.safeParse(json);
  if (!parsed.success) {
    reportSchemaIssues(parsed.error.issues, json, site.file, site.path, site.log);
    return null;
  }
  const shape = readShape(parsed.data, site);
  const values = readValues(parsed.data, shape, documents, site);
  const labels = readLabels(parsed.data, site);
  const { id, title, unit, assumed, step, sumsTo } = parsed.data;
  return {
    id, title, unit, labels, ...shape, values, assumed, isRequiredChoice: parsed.data.required === 'choice',
    step: step ?? 1, sumsTo: sumsTo ?? null,
  };
}

function readShape(json: ParameterJson, site: JsonSite): ParameterShape {
  const open: ParameterShape = { type: json.type, options: json.options, min: null, max: null };
  if (json.type === 'choice' && json.options.length === 0) {
    site.log.error(site.file, site.path, 'rules.missing-key', { key: 'options' });
  }
  return { ...open, min: readBound(json, 'min', open, site), max: readBound(json, 'max', open, site) };
}

/** A label of something that nobody can choose would never be seen. */
function readLabels({ labels, options }: ParameterJson, site: JsonSite): ParameterDefinition['labels'] {
  for (const option of Object.keys(labels).filter((key) => !options.includes(key))) {
    site.log.error(site.file, `${childPath(site.path, 'labels')}.${option}`, 'rules.not-an-option', { value: option, options: options.join(', ') });
  }
  return new Map(Object.entries(labels));
}

function readBound(json: ParameterJson, bound: 'min' | 'max', shape: ParameterShape, site: JsonSite): number | null {
  const written = json[bound];
  if (written === undefined) return null;
  const value = readValue(written, shape, { ...site, path: childPath(site.path, bound) });
  return typeof value === 'number' ? value : null;
}

function readValues(json: ParameterJson, shape: ParameterShape, documents: ReadonlySet<string>, site: JsonSite): readonly DatedValue[] {
  const values: DatedValue[] = [];
  for (const [index, dated] of json.values.entries()) {
    const path = childPath(childPath(site.path, 'values'), index);
    const from = readDay(dated.from, { ...site, path: `${path}.from` });
    const source = readCitation(dated.source, documents, { ...site, path: `${path}.source` });
    const value = dated.value === null ? null : readValue(dated.value, shape, { ...site, path: `${path}.value` });
    if (dated.value === null && json.required !== 'choice') site.log.error(site.file, `${path}.value`, 'rules.null-value');
    if (values.some((other) => other.from === from)) site.log.error(site.file, `${path}.from`, 'rules.duplicate-date', { day: dated.from });
    if (from !== null) values.push({ from, value, source });
  }
  return values.sort((left, right) => left.from - right.from);
}

function readValue(written: WrittenParameter, shape: ParameterShape, site: JsonSite): DatedValue['value'] {
  const result = readParameterValue(written, shape);
  if (result.kind === 'value') return result.value;
  site.log.error(site.file, site.path, result.fault.code, { ...result.fault.details, accepts: result.fault.accepts });
  return null;
}
