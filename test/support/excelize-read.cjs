/*
 * What another library sees in workbooks: `node excelize-read.cjs a.xlsx b.xlsx …` prints one JSON array.
 * A process of its own, because the library loads itself in a way that jest's sandbox refuses.
 */
const fs = require('node:fs');
const path = require('node:path');
const { init } = require('excelize-wasm');

function check(answer) {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

function sheetOf(book, sheet) {
  return {
    rows: check(book.GetRows(sheet, { RawCellValue: true })).result,
    links: Object.fromEntries(['C2', 'C6'].map((cell) => [cell, check(book.GetCellHyperLink(sheet, cell)).location])),
    validations: (check(book.GetDataValidations(sheet)).dataValidations ?? []).map(({ Sqref, Type, Formula1 }) => ({ Sqref, Type, Formula1 })),
    notes: (check(book.GetComments(sheet)).comments ?? []).map(({ Cell, Author, Text, Paragraph }) => ({ Cell, Author, Text: Text || (Paragraph ?? []).map((run) => run.Text).join('') })),
    tables: (check(book.GetTables(sheet)).tables ?? []).map(({ Name, Range }) => ({ Name, Range })),
  };
}

function readBook(excelize, file) {
  const book = excelize.OpenReader(new Uint8Array(fs.readFileSync(file)), {});
  if (book.error) return { error: book.error };
  return { sheets: Object.fromEntries(book.GetSheetList().list.map((name) => [name, attempt(book, name)])) };
}

/** A chart sheet has no rows that could be read. */
function attempt(book, sheet) {
  try {
    return sheetOf(book, sheet);
  } catch (error) {
    return { error: error.message };
  }
}

async function main() {
  const excelize = await init(path.join(path.dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));
  process.stdout.write(JSON.stringify(process.argv.slice(2).map((file) => readBook(excelize, file))));
  process.exit(0);
}

main();
