import { snapshotOf } from '../../snapshot';
import { addressOf } from '../classes/areas';
import { sheetNamed, typeInto } from '../edits';
import { plainBook } from '../model/plain-book';
import { sketchOf } from '../sketch-of';
import { StandIn } from '../stand-in';
import type { AnswerMessage, Calls, Question } from './messages';

/** Excel is another program: here it is another thread. */
let excel: StandIn | null = null;

function open(): StandIn {
  if (excel === null) throw new Error('no workbook is loaded');
  return excel;
}

type Handlers = { readonly [K in keyof Calls]: (ask: Calls[K]['ask']) => Calls[K]['answer'] | Promise<Calls[K]['answer']> };

const handlers: Handlers = {
  load: ({ book, options }) => {
    excel = new StandIn(snapshotOf(book), options);
    return null;
  },
  request: (envelope) => open().door.receive(envelope),
  snapshot: () => sketchOf(open().snapshot()),
  state: () => plainBook(open().book),
  log: () => open().log,
  fail: (fault) => { open().fail(fault); return null; },
  calm: () => { open().door.faults.clear(); return null; },
  editCell: (isEditing) => { open().door.isEditingCell = isEditing; return null; },
  edit: ({ sheet, address, value, source }) => open().edit(typeInto(sheet, address, value), source),
  rename: ({ sheet, name }) => open().edit((session) => {
    const found = sheetNamed(session, sheet);
    found.name = name;
    session.events.renamed(found, sheet);
  }, 'Remote'),
  protect: ({ sheet, isProtected }) => { sheetNamed(open().session, sheet).protection.isProtected = isProtected; return null; },
  readOnly: (isReadOnly) => { open().book.readOnly = isReadOnly; return null; },
  selection: () => {
    const { selection, sheets } = open().book;
    const sheet = sheets.find(({ id }) => id === selection.sheet);
    if (sheet === undefined) throw new Error('nothing is selected');
    return addressOf({ sheet, range: selection.range });
  },
};

async function answer(question: Question): Promise<AnswerMessage> {
  const handler = handlers[question.kind] as (ask: unknown) => unknown;
  try {
    return { id: question.id, answer: await handler(question.ask) };
  } catch (error) {
    return { id: question.id, error: String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<Question>) => {
  void answer(event.data).then((message) => { self.postMessage(message); });
});
