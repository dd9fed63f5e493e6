/*
 * One measured process: `node edit-with.cjs <way> <in.xlsx> <compiled sources>`; prints seconds, processor seconds, peak memory and the size of the result.
 * The edit: a sheet of 100 rows more, and a highlight on one column (libraries that cannot highlight write one cell instead).
 */
const { Buffer } = require('node:buffer');
const fs = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');

const ROWS = Array.from({ length: 100 }, (_, row) => [`Temuan ${row}`, 'Peserta!C5', row, 'wajib', 'Golongan tidak terbaca']);

/** As the command line does it (`node`: packed by Node's own zlib) or as Excel and the browser do (`portable`). */
function hostOf(bytes, sources, codec) {
  const { XlsxHost } = require(path.join(sources, 'src/hosts/xlsx'));
  return new XlsxHost(bytes, codec === 'node' ? { codec: require(path.join(sources, 'src/node-codec')).nodeCodec } : {});
}

async function edit(host) {
  await host.apply(plan());
  return host.save();
}

/** What an audit does: every cell is read before anything is written. */
async function readAndEdit(host) {
  const snapshot = await host.read();
  if (snapshot.sheets[0].rows.length < 1000) throw new Error('the workbook was not read');
  return edit(host);
}

function plan() {
  return {
    operations: [
      { kind: 'remove-own' },
      { kind: 'add-sheet', sheet: { name: 'Pelanggaran', marker: 'violations', columns: ROWS[0].map(() => ({ width: 20 })), rows: ROWS.map((cells) => ({ cells })) } },
      { kind: 'highlight', sheet: 'Peserta', ranges: [{ top: 1, left: 4, bottom: 500, right: 4 }], tone: 'fail', key: 'golongan' },
    ],
  };
}

async function withHucre(bytes) {
  const { openXlsx, saveXlsx } = await import('hucre');
  const book = await openXlsx(bytes);
  book.sheets[0].conditionalRules = [{ type: 'expression', priority: 1, formula: 'TRUE', range: 'E2:E501', style: { font: { bold: true } } }];
  book.sheets.push({ name: 'Pelanggaran', rows: ROWS });
  return saveXlsx(book);
}

async function withSheetJs(bytes) {
  const XLSX = require('xlsx');
  const book = XLSX.read(bytes, { type: 'buffer', cellStyles: false });
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ROWS), 'Pelanggaran');
  XLSX.utils.sheet_add_aoa(book.Sheets.Peserta, [['III/c']], { origin: 'E2' });
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

async function withExceljs(bytes) {
  const ExcelJS = require('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  book.addWorksheet('Pelanggaran').addRows(ROWS);
  book.getWorksheet('Peserta').addConditionalFormatting({ ref: 'E2:E501', rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: { font: { bold: true } } }] });
  return book.xlsx.writeBuffer();
}

const WAYS = {
  ours: (bytes, sources) => edit(hostOf(bytes, sources, 'node')),
  'ours+read': (bytes, sources) => readAndEdit(hostOf(bytes, sources, 'node')),
  'ours+read, portable': (bytes, sources) => readAndEdit(hostOf(bytes, sources, 'portable')),
  hucre: withHucre,
  sheetjs: withSheetJs,
  exceljs: withExceljs,
};

async function main() {
  const [way, file, sources] = process.argv.slice(2);
  const bytes = fs.readFileSync(file);
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await WAYS[way](way.startsWith('ours') ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes, sources);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const out = process.env.KEEP_RESULT;
  if (out) fs.writeFileSync(out, Buffer.from(result));
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, size: result.byteLength ?? result.length }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
