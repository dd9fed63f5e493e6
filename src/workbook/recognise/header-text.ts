/** A header as it is compared: every key is lower case without accents, punctuation or line breaks. */
export interface HeaderText {
  /** Everything, the text in brackets too: `pengalaman adsys bulan`. */
  readonly full: string;
  /** Without what stands in brackets: `pengalaman adsys`; equal to `full` when that leaves nothing. */
  readonly bare: string;
  /** The words of `bare`, spellings of the same word made one (`nomor`, `no` → `no`). */
  readonly words: readonly string[];
  /** What a separator or a bracket divides, when it divides at all: `Nama / NIP` → `nama`, `nip`. */
  readonly parts: readonly string[];
}

const LONGEST_HEADER = 200;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ACCENT = /\p{M}/gu;
const ABBREVIATION_DOT = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const BRACKETS = /\([^()]*\)|\[[^\][]*\]/g;
const SEPARATOR = /[/,;&+|()[\]]| dan | atau | and | or /g;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['nomor', 'no'], ['nomer', 'no'], ['number', 'no'], ['golongan', 'gol'], ['golru', 'gol'], ['tgl', 'tanggal'],
  ['bln', 'bulan'], ['thn', 'tahun'], ['th', 'tahun'], ['pend', 'pendidikan'], ['jab', 'jabatan'], ['peng', 'pengalaman'],
  ['system', 'sistem'], ['administrator', 'admin'], ['administrasi', 'admin'], ['jml', 'jumlah'], ['kel', 'kelompok'],
  ['klp', 'kelompok'], ['es', 'eselon'], ['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['satu', '1'],
]);

function simplify(text: string): string {
  return text.replace(NOT_A_WORD, ' ').trim();
}

/** One spelling for words that people write in several. */
export function wordsOf(key: string): readonly string[] {
  return key === '' ? [] : key.split(' ').map((word) => SPELLINGS.get(word) ?? word);
}

/**
 * A header's text ready for comparison; null for what cannot be a header: no letter, digit or `#`, more than
 * 200 characters, or a label that a colon ends ("Nama:").
 *
 * @example readHeaderText('N.I.P. ')?.full // 'nip'
 */
export function readHeaderText(text: string): HeaderText | null {
  if (text.length > LONGEST_HEADER) return null;
  const plain = text.normalize('NFKD').replace(INVISIBLE, '').replace(ACCENT, '').toLowerCase()
    .replaceAll('%', ' persen ').replaceAll('#', ' no ').replace(/\s+/g, ' ').trim();
  if (plain.endsWith(':')) return null;
  const dotless = plain.includes('.') ? plain.replace(ABBREVIATION_DOT, '') : plain;
  const full = simplify(dotless);
  if (full === '') return null;
  const unbracketed = dotless.replace(BRACKETS, ' ');
  const bare = unbracketed === dotless ? full : simplify(unbracketed) || full;
  const divided = dotless.split(SEPARATOR);
  const parts = divided.length > 1 ? divided.map(simplify).filter((part) => part !== '') : [];
  return { full, bare, words: wordsOf(bare), parts: parts.length > 1 ? parts : [] };
}
