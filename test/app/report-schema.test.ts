import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { reportSchema } from '../../src/app/report-schema';

test('docs/report.schema.json is the schema that the report is checked against', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../docs/report.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(reportSchema))));
});

type Node = Readonly<Record<string, unknown>>;

interface Key {
  readonly path: string;
  readonly description: unknown;
  readonly isNullable: boolean;
}

/** Every key of the report with what is said of it. */
function keysOf(node: Node, path = ''): readonly Key[] {
  const choices = (node['anyOf'] as readonly Node[] | undefined) ?? [];
  const parts = [...choices, ...(typeof node['items'] === 'object' ? [node['items'] as Node] : [])];
  const properties = Object.entries((node['properties'] as Readonly<Record<string, Node>> | undefined) ?? {});
  const own = properties.flatMap(([key, property]) => [keyOf(`${path}/${key}`, property), ...keysOf(property, `${path}/${key}`)]);
  return [...own, ...parts.flatMap((part) => keysOf(part, path))];
}

function keyOf(path: string, { description, type, anyOf }: Node): Key {
  const types = [type, ...((anyOf as readonly Node[] | undefined) ?? []).map((choice) => choice['type'])].flat();
  return { path, description, isNullable: types.includes('null') };
}

test('every key of the report says what it means, and what null means', () => {
  const keys = keysOf(JSON.parse(JSON.stringify(z.toJSONSchema(reportSchema))) as Node);
  const paths = ['/participants/grade/hurdles/passed', '/schedule/deadline', '/sensitivity/alternatives/changed/to/na'];
  expect(keys.filter(({ isNullable }) => isNullable).map(({ path }) => path)).toEqual(expect.arrayContaining(['/schedule', ...paths]));
  expect(keys.filter(({ description }) => typeof description !== 'string' || description === '')).toEqual([]);
  expect(keys.filter(({ description, isNullable }) => isNullable && !/\bnull\b/i.test(String(description)))).toEqual([]);
});
