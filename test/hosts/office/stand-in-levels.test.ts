import { ALL_CLASSES } from '../../support/excel/classes';
import { LEVELS } from '../../support/excel/run/level-table';
import { levelOf } from '../../support/excel/run/levels';
import { typedLevels } from '../../support/excel/typed-levels';

/** Members that Microsoft's client uses among itself; they are in no typings. */
function isPublic(member: string): boolean {
  return !member.startsWith('_') && member !== 'Gridlines';
}

function camel(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

const typed = typedLevels();
const members = ALL_CLASSES.flatMap(({ name, definition }) => (
  [...Object.keys(definition.properties ?? {}), ...Object.keys(definition.methods ?? {})].filter(isPublic).map((member) => [name, camel(member)] as const)
));

test('every class and member of the stand-in is one of Excel\'s', () => {
  const unknown = members.filter(([name, member]) => !typed.get(name)?.has(member)).map(([name, member]) => `${name}.${member}`);
  expect(unknown).toEqual([]);
});

test('every member has the API level that Microsoft\'s typings state', () => {
  const different = members
    .map(([name, member]) => [`${name}.${member}`, levelOf(name, member), typed.get(name)?.get(member)] as const)
    .filter(([, ours, theirs]) => ours !== theirs);
  expect(different).toEqual([]);
});

test('the table names no member that the stand-in lacks', () => {
  const known = new Set(members.map(([name, member]) => `${name}.${member}`));
  const idle = Object.entries(LEVELS).flatMap(([name, table]) => Object.keys(table).map((member) => `${name}.${member}`)).filter((member) => !known.has(member));
  expect(idle).toEqual([]);
});
