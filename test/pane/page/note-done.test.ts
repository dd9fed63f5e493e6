import type { Workbench } from '../../../src/app/workbench';
import { newPageState, noteDone } from '../../../src/pane/page/page';

const after = (method: keyof Workbench): { isUnsaved: boolean; revision: number } => {
  const state = newPageState();
  noteDone(state, method);
  return { isUnsaved: state.isUnsaved.peek(), revision: state.revision.peek() };
};

test.each(['write', 'undo', 'clear', 'saveSettings', 'addSheets', 'writeGroups', 'applyGroups'] as const)('after %s the file is unsaved and shown anew', (method) => {
  expect(after(method)).toEqual({ isUnsaved: true, revision: 1 });
});

test.each(['groups', 'propose', 'moveOnBoard', 'findings'] as const)('%s leaves the file as it was', (method) => {
  expect(after(method)).toEqual({ isUnsaved: false, revision: 0 });
});
