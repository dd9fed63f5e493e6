const { strToU8, zipSync } = require('fflate');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HEADERS = ['No', 'NIP', 'Nama', 'Status ASN', 'Pangkat/Golongan', 'Pendidikan', 'TMT CPNS', 'Jabatan', 'Eselon/Jenjang', 'Unit Eselon I',
  'Unit Kerja', 'Nomor Surat Tugas', 'Pengalaman Tata Kelola Data (bulan)', 'Pengalaman Adsys (bulan)', 'Surat Rekomendasi', 'Kelompok', 'Peran'];

/** Texts by index, each once, as Excel keeps them. */
class SharedTexts {
  #indexes = new Map();

  indexOf(text) {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  xml() {
    const items = [...this.#indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.#indexes.size}" uniqueCount="${this.#indexes.size}">${items}</sst>`;
  }
}

function person(number) {
  return [
    number, `19${70 + (number % 30)}0${1 + (number % 9)}${10 + (number % 18)}2005012${String(number % 1000).padStart(3, '0')}`, `Peserta Nomor ${number}`, 'PNS',
    ['II/d', 'III/a', 'III/c', 'IV/a'][number % 4], ['D III', 'S1', 'S2'][number % 3], 36000 + (number % 9000), `Analis ${number % 50}`,
    number % 40 === 0 ? 'Pengawas' : 'Pelaksana', `Direktorat Jenderal ${number % 11}`, `Kantor ${number % 400}`, `ST-${number}/PP.2/2022`,
    number % 60, (number * 7) % 60, 'Ada', 1 + (number % 20), number % 40 === 0 ? 'Ketua' : 'Anggota',
  ];
}

function cellXml(texts, column, row, value) {
  const address = `${String.fromCharCode(65 + column)}${row}`;
  const style = column === 6 && row > 1 ? ' s="1"' : '';
  return typeof value === 'number' ? `<c r="${address}"${style}><v>${value}</v></c>` : `<c r="${address}"${style} t="s"><v>${texts.indexOf(value)}</v></c>`;
}

function rowXml(texts, row, values) {
  return `<row r="${row}" spans="1:17">${values.map((value, column) => cellXml(texts, column, row, value)).join('')}</row>`;
}

function sheetXml(texts, rows) {
  const lines = [rowXml(texts, 1, HEADERS)];
  for (let number = 1; number <= rows; number += 1) lines.push(rowXml(texts, number + 1, person(number)));
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:Q${rows + 1}"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The bytes of a workbook as Excel writes it: one sheet `Peserta`, 17 columns, shared strings, dates with a format. */
function rosterWorkbook(rows) {
  const texts = new SharedTexts();
  const sheet = sheetXml(texts, rows);
  const override = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const link = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Peserta" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'styles', 'styles.xml')}${link('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': texts.xml(),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime: '1980-01-02' });
}

module.exports = { rosterWorkbook, HEADERS };
