import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { groupsSchema } from '../../src/app/groups-schema';

test('docs/groups.schema.json is the schema that a proposal is checked against', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../docs/groups.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(groupsSchema))));
});
