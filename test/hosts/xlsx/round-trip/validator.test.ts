import { newErrors, validateAll } from '../../../support/validator';
import { audited } from './audited';
import { fixture, fixtureNames, knownErrors } from './fixtures';

test('Microsoft\'s validator finds nothing in an audited file that the file did not have before', async () => {
  const files = new Map<string, Uint8Array>();
  for (const name of fixtureNames) files.set(name, (await audited(fixture(name))).saved);
  const answers = await validateAll(files);
  const found = [...answers].map(([name, errors]) => [name, newErrors(knownErrors(name), errors)] as const).filter(([, errors]) => errors.length > 0);
  expect(answers.size).toBe(fixtureNames.length);
  expect(Object.fromEntries(found)).toEqual({});
}, 180000);
