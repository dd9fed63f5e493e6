import { nextStep } from '../../../src/pane/shell/next-step';
import type { Standing } from '../../../src/pane/shell/next-step';
import type { CheckView, DataView } from '../../../src/app/workbench';

const data = { canCheck: true, participants: 30 } as DataView;
const check = { openTotal: 3, isWritten: false } as CheckView;
const start: Standing = { data, check: null, written: null, isStale: false, isConfirming: false, canUndo: false, canSave: false };

test.each<[string, Partial<Standing>, [string, string, string | null]]>([
  ['nothing read', { data: null }, ['unread', 'read', null]],
  ['no roster', { data: { ...data, canCheck: false } }, ['no-roster', 'read-again', null]],
  ['read', {}, ['ready', 'check', null]],
  ['sheets added just now', { data: { ...data, participants: 0 }, canUndo: true }, ['no-people', 'check', 'undo']],
  ['checked', { check }, ['unwritten', 'write', null]],
  ['checked, nothing found', { check: { ...check, openTotal: 0 } }, ['clean', 'write', null]],
  ['edited after the check', { check, isStale: true }, ['stale', 'check-again', null]],
  ['edited while looking at what would be written', { check, isStale: true, isConfirming: true }, ['stale', 'check-again', null]],
  ['looking at what would be written', { check, isConfirming: true }, ['confirm', 'write-now', 'cancel-write']],
  ['written', { check: { ...check, isWritten: true }, written: { text: '5 lembar', canUndo: true }, canUndo: true }, ['written', 'undo', 'check-again']],
  ['written, on a page', { check: { ...check, isWritten: true }, written: { text: '5 lembar', canUndo: true }, canUndo: true, canSave: true }, ['written', 'save', 'undo']],
  ['written another day', { check: { ...check, isWritten: true } }, ['written-before', 'check-again', null]],
])('%s', (_, standing, [hint, primary, secondary]) => {
  expect(nextStep({ ...start, ...standing })).toEqual({ hint, primary, secondary });
});
