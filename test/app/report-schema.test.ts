import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { reportSchema } from '../../src/app/report-schema';

test('docs/report.schema.json is the schema that the report is checked against', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../docs/report.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(reportSchema))));
});
