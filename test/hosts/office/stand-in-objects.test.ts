import { newExcel, typeInto } from '../../support/excel';
import type { TestExcel } from '../../support/excel';
import { rangeOf } from '../../support/snapshot';

const ROWS = [['NIP', 'Nama', 'Nilai'], ['198001152005012901', 'Farah Halim', 81.5], ['199003022015031902', 'Bagas Wirya', 70]];

function open(): TestExcel {
  return newExcel({ sheets: [{ name: 'Peserta', rows: ROWS }, { name: 'Rekap Hadir', rows: [] }] });
}

/** One run on the first sheet with a sync at the end; what it returns is read after that. */
function run<T>(excel: TestExcel, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const read = act(context.workbook.worksheets.getItem('Peserta'), context);
    await context.sync();
    return read();
  });
}

const nothing = (): void => undefined;

describe('conditional formats', () => {
  test('a new one stands above the others, on several ranges, and is found and taken away again', async () => {
    const excel = open();
    await run(excel, (sheet) => {
      for (const key of ['satu', 'dua']) {
        const format = sheet.getRanges('A2:A3,C2').conditionalFormats.add('Custom');
        format.custom.rule.formula = `=N("cermat:${key}")=0`;
        format.custom.format.fill.color = '#ffc7ce';
      }
      return nothing;
    });
    const found = await excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Peserta').getRange().conditionalFormats;
      formats.load('items/type,items/priority,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color');
      await context.sync();
      const ranges = formats.items.map((item) => item.getRanges().load('address'));
      await context.sync();
      const told = formats.items.map(({ type, priority, customOrNullObject: { rule, format } }, index) => [type, priority, rule.formula, format.fill.color, ranges[index]?.address]);
      formats.items[0]?.delete();
      await context.sync();
      return told;
    });
    const address = 'Peserta!A2:A3,Peserta!C2';
    expect(found).toEqual([['Custom', 0, '=N("cermat:dua")=0', '#FFC7CE', address], ['Custom', 1, '=N("cermat:satu")=0', '#FFC7CE', address]]);
    expect(excel.snapshot().sheets[0]?.highlights).toEqual([{ key: 'satu', ranges: [rangeOf('A2:A3'), rangeOf('C2')] }]);
  });

  test('clearing cells cuts them out of a format that others share', async () => {
    const excel = newExcel({ sheets: [{ name: 'Peserta', rows: ROWS, highlights: [{ key: 'k', ranges: [rangeOf('A1:A5')] }] }] });
    await run(excel, (sheet) => { sheet.getRange('A3').clear('Formats'); return nothing; });
    expect(excel.snapshot().sheets[0]?.highlights[0]?.ranges).toEqual([rangeOf('A1:A2'), rangeOf('A4:A5')]);
  });
});

describe('what a sheet may have', () => {
  test('names: scoped, hidden, with the value of a constant', async () => {
    const excel = open();
    const told = await run(excel, (sheet, { workbook }) => {
      const marker = sheet.names.add('_cermat.sheet', '="summary"');
      marker.visible = false;
      marker.load('name,value,type,visible,scope');
      workbook.names.add('Peringkat', sheet.getRange('A2:C3'));
      const range = workbook.names.getItem('Peringkat').load('formula');
      const absent = workbook.names.getItemOrNullObject('_cermat.sheet');
      return () => [marker.name, marker.value as unknown, marker.type, marker.visible, marker.scope, range.formula as unknown, absent.isNullObject];
    });
    expect(told).toEqual(['_cermat.sheet', 'summary', 'String', false, 'Worksheet', '=Peserta!$A$2:$C$3', true]);
    expect(excel.snapshot().sheets[0]?.marker).toBe('summary');
  });

  test('tables: headers become texts, names are unique, and going back to a range keeps the cells', async () => {
    const excel = open();
    const told = await run(excel, (sheet) => {
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'tblPeserta';
      const header = table.getHeaderRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      table.load('name,style,showFilterButton');
      return () => [table.name, table.style, table.showFilterButton, header.address, body.address];
    });
    expect(told).toEqual(['tblPeserta', 'TableStyleMedium2', true, 'Peserta!A1:C1', 'Peserta!A2:C3']);
    await run(excel, (sheet) => { sheet.tables.getItem('TBLPESERTA').convertToRange(); return nothing; });
    expect(excel.snapshot().sheets[0]).toMatchObject({ tables: [], rows: ROWS });
  });

  test('notes belong to the user who sits there', async () => {
    const excel = open();
    const told = await run(excel, (sheet) => {
      sheet.notes.add('B2', 'Periksa nama');
      const { notes } = sheet;
      notes.load('items/content,items/authorName');
      return () => notes.items.map(({ content, authorName }) => [content, authorName]);
    });
    expect(told).toEqual([['Periksa nama', 'Panitia']]);
    await run(excel, (sheet) => { sheet.notes.getItem('B2').delete(); return nothing; });
    expect(excel.snapshot().sheets[0]?.notes).toEqual([]);
  });

  test('validation holds for its cells; a part of them can get another one', async () => {
    const excel = open();
    const told = await run(excel, (sheet) => {
      sheet.getRange('C2:C9').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'ya,tidak' } };
      const types = ['C2', 'C3', 'C2:C3', 'A1'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      return () => types.map(({ type }) => type);
    });
    expect(told).toEqual(['Decimal', 'List', 'Inconsistent', 'None']);
  });

  test('merges, links, frozen panes, filter, page: each comes back as it was set', async () => {
    const excel = open();
    const told = await run(excel, (sheet) => {
      sheet.getRange('E1:F2').merge();
      sheet.getRange('E5').hyperlink = { documentReference: 'Peserta!C2', textToDisplay: 'Buka', screenTip: 'sel' };
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply(sheet.getRange('A1:C3'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      const merges = sheet.getUsedRange().getMergedAreasOrNullObject().load('address');
      const link = sheet.getRange('E5').load('values,hyperlink');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      sheet.pageLayout.load('orientation,zoom');
      return () => [merges.address, link.values, link.hyperlink.documentReference, frozen.address, filter.address, titles.address, sheet.pageLayout.orientation, sheet.pageLayout.zoom];
    });
    expect(told).toEqual(['Peserta!E1:F2', [['Buka']], 'Peserta!C2', 'Peserta!1:1', 'Peserta!A1:C3', 'Peserta!1:1', 'Landscape', { horizontalFitToPages: 1 }]);
  });
});

describe('looks', () => {
  test('a look that cells share is told, one that they do not share is null', async () => {
    const told = await run(open(), (sheet) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('B1').format.fill.color = 'yellow';
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('B:B').numberFormat = '0.00' as never;
      const row = sheet.getRange('A1:C1').load('format/font/bold,format/fill/color,format/columnWidth');
      const cell = sheet.getRange('B700').load('numberFormat');
      return () => [row.format.font.bold, row.format.fill.color, row.format.columnWidth, cell.numberFormat];
    });
    expect(told).toEqual([true, null, null, [['0.00']]]);
  });

  test('a border is drawn on the side of the cells that it belongs to', async () => {
    const told = await run(open(), (sheet) => {
      sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      const styles = [['A1', 'EdgeBottom'], ['A2', 'EdgeTop'], ['A1', 'EdgeTop']].map(([address, side]) => sheet.getRange(address).format.borders.getItem(side as 'EdgeTop').load('style'));
      return () => styles.map(({ style }) => style);
    });
    expect(told).toEqual(['Continuous', 'Continuous', 'None']);
  });

  test('hidden rows by range and by row', async () => {
    const told = await run(open(), (sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      const whole = sheet.getRange('A1:A3').load('rowHidden');
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      return () => [whole.rowHidden, rows.value];
    });
    expect(told).toEqual([null, [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]]);
  });

  test('formulas are found as few rectangles', async () => {
    const found = await run(open(), (sheet) => {
      sheet.getRange('E1:F3').formulas = [['=A1', '=B1'], ['=A2', '=B2'], ['=A3', '=B3']];
      sheet.getRange('H9').formulas = [['=SUM(C2:C3)']];
      const areas = sheet.getUsedRange().getSpecialCellsOrNullObject('Formulas').load('address');
      const sum = sheet.getRange('H9').load('values');
      return () => [areas.address, sum.values];
    });
    expect(found).toEqual(['Peserta!E1:F3,Peserta!H9', [[151.5]]]);
  });
});

describe('events', () => {
  test('an add-in hears of what others do, and of what it does itself, with the source', async () => {
    const excel = open();
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ source, address, triggerSource }) => { heard.push(`${source} ${address} ${triggerSource}`); return Promise.resolve(); });
      worksheets.onAdded.add(({ type }) => { heard.push(type); return Promise.resolve(); });
      worksheets.onDeleted.add(({ type }) => { heard.push(type); return Promise.resolve(); });
      await context.sync();
      worksheets.add('Baru').getRange('A1').values = [['x']];
      await context.sync();
      worksheets.getItem('Baru').delete();
      await context.sync();
    });
    excel.edit(typeInto('Peserta', 'C2', 90), 'Remote');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect([...heard].sort()).toEqual(['Local A1 ThisLocalAddin', 'Remote C2 Unknown', 'WorksheetAdded', 'WorksheetDeleted']);
  });

  test('an add-in that switched its events off hears nothing', async () => {
    const excel = open();
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Peserta').onChanged.add(({ address }) => { heard.push(address); return Promise.resolve(); });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Peserta').getRange('A1').values = [['x']];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    excel.edit(typeInto('Peserta', 'C2', 90));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard).toEqual(['C2']);
  });
});

test('the state of a workbook shows every change, and only changes', async () => {
  const excel = open();
  const before = excel.state();
  await run(excel, (sheet) => { sheet.getRange('A1').load('values'); return nothing; });
  expect(excel.state()).toEqual(before);
  await run(excel, (sheet) => { sheet.getRange('B2').format.font.italic = true; return nothing; });
  expect(excel.state()).not.toEqual(before);
  await run(excel, (sheet) => { sheet.getRange('B2').clear('Formats'); return nothing; });
  expect(excel.state()).toEqual(before);
});
