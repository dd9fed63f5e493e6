/** `node open-and-save.cjs <library> <in.xlsx> <out.xlsx>`: the bare minimum of handling a workbook. */
const fs = require('node:fs');

const libraries = {
  async hucre(bytes) {
    const { openXlsx, saveXlsx } = await import('hucre');
    return saveXlsx(await openXlsx(bytes));
  },
  sheetjs(bytes) {
    const XLSX = require('xlsx');
    return XLSX.write(XLSX.read(bytes, { type: 'buffer' }), { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
  },
  async exceljs(bytes) {
    const ExcelJS = require('exceljs');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes);
    return book.xlsx.writeBuffer();
  },
};

async function main([library, source, target]) {
  fs.writeFileSync(target, await libraries[library](fs.readFileSync(source)));
}

main(process.argv.slice(2));
