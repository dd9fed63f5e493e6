import { newExcel } from '../../support/excel';
import type { ExcelOptions, TestExcel } from '../../support/excel';
import { plainWorkbook } from '../../support/plain-snapshot';
import { snapshotOf } from '../../support/snapshot';
import type { WorkbookSketch } from '../../support/snapshot';

const ROSTER = { name: 'Peserta', rows: [['NIP', 'Nama', 'Nilai'], ['198001152005012901', 'Farah Halim', 81.5]] } as const;

function open(options: ExcelOptions = {}, sketch: WorkbookSketch = { sheets: [ROSTER] }): TestExcel {
  return newExcel(sketch, options);
}

/** What stands in a range, after something was done to the first sheet. */
function after(excel: TestExcel, act: (sheet: Excel.Worksheet) => void, address: string, property: 'values' | 'formulas' | 'numberFormat' | 'valueTypes' | 'text' = 'values'): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Peserta');
    act(sheet);
    const range = sheet.getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** The code of Excel's refusal. */
async function refusal(excel: TestExcel, act: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await excel.Excel.run(async (context) => { act(context); await context.sync(); });
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
  return 'none';
}

function roster(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Peserta');
}

describe('the client is Microsoft\'s own', () => {
  test('values are read in one request', async () => {
    const excel = open();
    expect(await after(excel, () => undefined, 'A1:C2')).toEqual(ROSTER.rows);
    expect(excel.log).toHaveLength(1);
  });

  test('a property that was not loaded cannot be read', async () => {
    const reading = open().Excel.run(async (context) => {
      const range = roster(context).getRange('A1');
      range.load('address');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('everything between two syncs is one request, and what the client gives back afterwards is none', async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      const kept = roster(context).getRange('A1');
      kept.values = [['a']];
      kept.load('values');
      await context.sync();
      kept.format.fill.color = '#ff0000';
      await context.sync();
    });
    expect(excel.log.map(({ number, names }) => [number, names])).toEqual([[1, ['Values=']], [2, ['Color=']]]);
    expect(excel.log.every(({ up, down }) => up > 100 && down > 20)).toBe(true);
  });

  test('loads of collections, of what is behind a property, and of everything', async () => {
    await open().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const range = roster(context).getRange('A1').load({ values: true, format: { fill: { color: true } } });
      const table = roster(context).tables.getItemOrNullObject('tidak ada');
      await context.sync();
      expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([['Peserta', false]]);
      expect([range.values, range.format.fill.color]).toEqual([[['NIP']], '#FFFFFF']);
      expect(table.isNullObject).toBe(true);
    });
  });

  test('what has nothing is a null object where Excel says so, and an error elsewhere', async () => {
    const excel = open({}, { sheets: [{ name: 'Peserta', rows: [] }] });
    await excel.Excel.run(async (context) => {
      const used = roster(context).getUsedRangeOrNullObject();
      const first = roster(context).getUsedRange().load('address');
      await context.sync();
      expect([used.isNullObject, first.address]).toEqual([true, 'Peserta!A1']);
    });
    expect(await refusal(excel, (context) => { context.workbook.worksheets.getItem('Lain').load('name'); })).toBe('ItemNotFound');
  });

  test('an object is found again after it was renamed between two requests', async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      const sheet = roster(context);
      const range = sheet.getRange('A1');
      await context.sync();
      excel.edit(({ book }) => { for (const one of book.sheets) one.name = 'Daftar'; }, 'Remote');
      sheet.load('name');
      range.load('address');
      await context.sync();
      expect([sheet.name, range.address]).toEqual(['Daftar', 'Daftar!A1']);
    });
  });

  test('a member that the stand-in lacks fails loudly, by its name', async () => {
    const excel = open();
    await expect(excel.Excel.run(async (context) => { context.workbook.pivotTables.load('items/name'); await context.sync(); }))
      .rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('Workbook.PivotTables') as string });
  });
});

describe('a cell is typed into as Excel understands it', () => {
  test.each([
    ['007', 7, 'General'], ['1/2', 44563, 'd-mmm'], ['=1+1', 2, 'General'], ['50%', 0.5, '0%'], ['1e5', 100000, '0.00E+00'], ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'], ['198001152005012901', 198001152005012000, 'General'], ['2022-09-05', 44809, 'yyyy-mm-dd'], ['1,234', 1234, '#,##0'],
    ['(5)', -5, 'General'], ['-', '-', 'General'], ['5 Sep 2022', 44809, 'd-mmm-yy'], ['12:30', 0.5208333333333334, 'h:mm'], ['78,5', '78,5', 'General'],
    ["'007", '007', 'General'], ["''kutip", "'kutip", 'General'], ['@nama', '#NAME?', 'General'], ['-abc', '#NAME?', 'General'], ['II/a', 'II/a', 'General'],
    ['  dua spasi ', '  dua spasi ', 'General'], ['31/12', '31/12', 'General'], ['', '', 'General'],
  ])('%j becomes %j, shown as %s', async (typed, value, format) => {
    const excel = open();
    const act = (sheet: Excel.Worksheet): void => { sheet.getRange('E5').values = [[typed]]; };
    expect(await after(excel, act, 'E5')).toEqual([[value]]);
    expect(await after(excel, () => undefined, 'E5', 'numberFormat')).toEqual([[format]]);
  });

  test.each(['007', '=1+1', '1/2', '-', '+62 811', 'TRUE', '198001152005012901'])('%j stays text in a cell formatted as text', async (typed) => {
    const excel = open();
    const act = (sheet: Excel.Worksheet): void => {
      const cell = sheet.getRange('E5');
      cell.numberFormat = [['@']];
      cell.values = [[typed]];
    };
    expect(await after(excel, act, 'E5')).toEqual([[typed]]);
    expect(await after(excel, () => undefined, 'E5', 'valueTypes')).toEqual([['String']]);
    expect(excel.snapshot().sheets[0]?.formula(4, 4)).toBeNull();
  });

  test('text that only looks like a formula is read as a formula is: the value tells them apart', async () => {
    const excel = open();
    const act = (sheet: Excel.Worksheet): void => { sheet.getRange('E5:F5').values = [["'=1+1", '=1+1']]; };
    expect(await after(excel, act, 'E5:F5', 'formulas')).toEqual([['=1+1', '=1+1']]);
    expect(await after(excel, () => undefined, 'E5:F5')).toEqual([['=1+1', 2]]);
  });

  test('what cannot be a formula is refused, and so is a grid of another size', async () => {
    const excel = open();
    expect(await refusal(excel, (context) => { roster(context).getRange('E5').values = [['+62 811 (']]; })).toBe('InvalidArgument');
    expect(await refusal(excel, (context) => { roster(context).getRange('E5:F5').values = [['a']]; })).toBe('InvalidArgument');
  });

  test('null leaves a cell alone, an empty text empties it, a large grid comes in pieces', async () => {
    const excel = open();
    const act = (sheet: Excel.Worksheet): void => { sheet.getRange('A2:C2').values = [[null, '', 5]]; };
    expect(await after(excel, act, 'A2:C2')).toEqual([['198001152005012901', '', 5]]);
    const grid = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    expect(await after(excel, (sheet) => { sheet.getRange('H1:I2000').values = grid; }, 'H1:I2000')).toEqual(grid);
  });
});

describe('limits', () => {
  test('a request over 5 MB does not arrive', async () => {
    const excel = open();
    const before = excel.state();
    const text = 'x'.repeat(30_000);
    const grid = Array.from({ length: 200 }, () => [text]);
    expect(await refusal(excel, (context) => { roster(context).getRange('A1:A200').values = grid; })).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.state()).toEqual(before);
    expect(excel.log[0]).toMatchObject({ error: 'RequestPayloadSizeLimitExceeded', hasChanged: false });
  });

  test('an answer over 5 MB does not come back', async () => {
    const excel = open({}, { sheets: [{ name: 'Peserta', rows: Array.from({ length: 200 }, () => ['x'.repeat(30_000)]) }] });
    expect(await refusal(excel, (context) => { roster(context).getUsedRange().load('values'); })).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more than 5,000,000 cells are null, without an error', async () => {
    expect(await after(open(), () => undefined, 'A1:F1048576')).toBeNull();
  });

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a name with a slash', 'InvalidArgument', (context) => { context.workbook.worksheets.add('Nilai/Akhir'); }],
    ['a name that is too long', 'InvalidArgument', (context) => { context.workbook.worksheets.add('x'.repeat(32)); }],
    ['a name that is taken', 'ItemAlreadyExists', (context) => { context.workbook.worksheets.add('PESERTA'); }],
    ['the last sheet', 'InvalidOperation', (context) => { roster(context).delete(); }],
    ['a text literal of more than 255 characters', 'InvalidArgument', (context) => { context.workbook.names.add('n', `="${'x'.repeat(256)}"`); }],
    ['a list of more than 255 characters', 'InvalidArgument', (context) => { roster(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }; }],
    ['a table over a table', 'InvalidArgument', (context) => { roster(context).tables.add('A1:C2', true); roster(context).tables.add('B1:C2', true); }],
    ['a second note on a cell', 'InvalidOperation', (context) => { roster(context).notes.add('A1', 'a'); roster(context).notes.add('A1', 'b'); }],
  ])('Excel does not take %s', async (_, code, act) => {
    expect(await refusal(open(), act)).toBe(code);
  });

  test('a protected sheet can be read; only unlocked cells can be written', async () => {
    const excel = open({}, { sheets: [{ ...ROSTER, isProtected: true }, { name: 'Lain', rows: [] }] });
    expect(await after(excel, () => undefined, 'B2')).toEqual([['Farah Halim']]);
    expect(await refusal(excel, (context) => { roster(context).getRange('A1').values = [['x']]; })).toBe('AccessDenied');
    expect(await refusal(excel, (context) => { roster(context).getRange('A1').conditionalFormats.add('Custom'); })).toBe('AccessDenied');
    excel.edit(({ book }) => { book.sheets[0]?.formats.set(0, { 'protection.locked': false }); });
    expect(await refusal(excel, (context) => { roster(context).getRange('A1').values = [['x']]; })).toBe('none');
  });

  test('nothing can be written to a workbook that is open for reading, or while somebody types in a cell', async () => {
    const excel = open();
    excel.workbook.readOnly = true;
    expect(await refusal(excel, (context) => { context.workbook.worksheets.add('Baru'); })).toBe('AccessDenied');
    excel.workbook.readOnly = false;
    excel.editCell(true);
    expect(await refusal(excel, (context) => { roster(context).load('name'); })).toBe('InvalidOperationInCellEditMode');
    excel.editCell(false);
    expect(await refusal(excel, (context) => { roster(context).load('name'); })).toBe('none');
  });
});

describe('a batch', () => {
  test('is carried out up to the action that fails; what was done stays', async () => {
    const excel = open();
    const code = await refusal(excel, (context) => {
      roster(context).getRange('A1').values = [['satu']];
      context.workbook.worksheets.getItem('Lain').getRange('A1').values = [['dua']];
      roster(context).getRange('A2').values = [['tiga']];
    });
    expect(code).toBe('ItemNotFound');
    expect(await after(excel, () => undefined, 'A1:A2')).toEqual([['satu'], ['198001152005012901']]);
  });

  test.each([['before', 'NIP', 'Nama'], ['halfway', 'satu', 'Nama'], ['after', 'satu', 'dua']] as const)('fails %s its work', async (when, first, second) => {
    const excel = open();
    excel.fail({ request: 1, code: 'GeneralException', when });
    expect(await refusal(excel, (context) => {
      roster(context).getRange('A1').values = [['satu']];
      roster(context).getRange('B1').values = [['dua']];
    })).toBe('GeneralException');
    expect(await after(excel, () => undefined, 'A1:B1')).toEqual([[first, second]]);
  });

  test.each(['ConnectionFailure', 'TooManyRequests', 'RequestPayloadSizeLimitExceeded', 'AccessDenied', 'InvalidOperationInCellEditMode'])('fails with %s as often as it was ordered', async (code) => {
    const excel = open();
    excel.fail({ request: 2, code, times: 2 });
    const codes: string[] = [];
    for (let request = 1; request <= 4; request += 1) codes.push(await refusal(excel, (context) => { roster(context).load('name'); }));
    expect(codes).toEqual(['none', code, code, 'none']);
    expect(excel.log.map(({ error }) => error)).toEqual([null, code, code, null]);
  });

  test('a co-author\'s change comes between two requests', async () => {
    const excel = open();
    const stop = excel.onRequest(({ number }) => {
      if (number === 2) excel.edit(({ book }) => { book.sheets = []; }, 'Remote');
    });
    expect(await refusal(excel, (context) => { roster(context).load('name'); })).toBe('none');
    expect(await refusal(excel, (context) => { roster(context).load('name'); })).toBe('ItemNotFound');
    stop();
  });

  test('the log tells what empties Excel\'s list of steps to undo, and which requests are one step', async () => {
    const excel = open({}, { sheets: [ROSTER, { name: 'Lain', rows: [] }] });
    await excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
      roster(context).getRange('A1').values = [['x']];
      await context.sync();
      roster(context).getRange('A2').values = [['y']];
      await context.sync();
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').name = 'Baru';
      context.workbook.worksheets.getItem('Baru').delete();
      await context.sync();
    });
    expect(excel.log.map(({ undoGroup, clearsUndo }) => [undoGroup, clearsUndo])).toEqual([[1, []], [1, []], [null, ['Worksheet.name', 'Worksheet.delete']]]);
  });
});

describe('API levels', () => {
  test('what is newer than the level is refused by the client, or by Excel', async () => {
    const excel = open({ apiLevel: '1.8' });
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    expect(await refusal(excel, (context) => { roster(context).getRanges('A1,B2').load('address'); })).toBe('ApiNotFound');
    expect(await refusal(excel, (context) => { roster(context).notes.load('items/content'); })).toBe('ApiNotFound');
    expect(await refusal(excel, (context) => { context.workbook.load('isDirty'); })).toBe('ApiNotFound');
    expect(await refusal(excel, (context) => { roster(context).getUsedRange().load('values'); })).toBe('none');
  });

  test('Excel 2021 has areas and merges but no notes', async () => {
    const excel = open({ apiLevel: '1.14' });
    expect(await refusal(excel, (context) => { roster(context).getRanges('A1,B2').load('address'); roster(context).getUsedRange().getMergedAreasOrNullObject(); })).toBe('none');
    expect(await refusal(excel, (context) => { roster(context).notes.load('items/content'); })).toBe('ApiNotFound');
  });
});

test('a workbook reads the same when it comes out as when it went in', () => {
  const sketch: WorkbookSketch = {
    sheets: [{
      ...ROSTER, formulas: { C2: 'A2*2' }, numberFormats: { C2: '0.00' }, merges: ['A5:B6'], hiddenRows: [1], visibility: 'hidden', isProtected: true, marker: 'summary',
      notes: [{ row: 1, column: 1, author: 'Panitia', text: 'Sudah dicek' }, { row: 0, column: 1, author: 'Cermat', text: 'Kosong' }],
      highlights: [{ key: 'golongan/1', ranges: [{ top: 1, left: 0, bottom: 1, right: 2 }] }],
      tables: [{ name: 'tblPeserta', range: { top: 0, left: 0, bottom: 1, right: 2 } }],
    }, { name: 'Lain', rows: [] }],
    date1904: true, warnings: ['macros'], memory: { mapping: '{"a":"é"}' },
  };
  expect(plainWorkbook(open({}, sketch).snapshot())).toEqual(plainWorkbook(snapshotOf(sketch)));
});
