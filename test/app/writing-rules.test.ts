import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPack } from '../../src/app/load-pack';
import { packFiles } from '../support/packs';

const guide = readFileSync(path.join(__dirname, '../../docs/writing-rules.md'), 'utf8');

type Example = Readonly<Record<string, unknown>> & { readonly scheme?: string };

const examples = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text) as Example);
const schemes = examples.flatMap((example) => (example.scheme === undefined ? [] : [[example.scheme, example] as const]));

test('the guide has an example of every scheme that it describes', () => {
  expect(schemes.map(([name]) => name)).toEqual(['class', 'schedule', 'deliverables', 'mentoring', 'readiness', 'grading']);
});

/** The grade's tree is too long for a guide: its example stands for a part of the file, the others for the whole. */
test.each(schemes)('the example of %s.json opens with the pack of the KAP', async (name, example) => {
  const files = packFiles('rules/kap-itil-v4').map((file) => {
    if (file.path !== `${name}.json`) return file;
    const whole = name === 'grading' ? { ...JSON.parse(file.text) as Example, ...example } : example;
    return { ...file, text: JSON.stringify(whole) };
  });
  const { issues } = await openPack(files);
  expect(issues.filter(({ file, severity }) => file === `${name}.json` && severity === 'error')).toEqual([]);
  const broken = files.map((file) => (file.path === `${name}.json` ? { ...file, text: JSON.stringify({ ...JSON.parse(file.text) as Example, keliru: 1 }) } : file));
  expect((await openPack(broken)).issues).toContainEqual(expect.objectContaining({ file: `${name}.json`, severity: 'error' }));
});
