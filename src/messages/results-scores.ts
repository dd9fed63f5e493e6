import type { Catalogue } from './message';

/** `Skor LO`: what worksheets of a self-assessment come to, as counts, pictures and next steps. */
export const resultsScoresMessages = {
  'results.scores.title': { id: 'Skor Learning Organization', en: 'Learning Organization scores' },
  'results.scores.equal-weights': {
    id: 'Skor ini dihitung Cermat dengan bobot yang sama untuk semua komponen (asumsi); bukan Nilai LO resmi Kementerian Keuangan.',
    en: 'Cermat computes this score with the same weight for every component (an assumption); it is not the official LO value of the Ministry of Finance.',
  },
  'results.scores.set-weights': {
    id: 'Skor ini dihitung Cermat dengan bobot komponen yang tercantum di Pengaturan (asumsi); bukan Nilai LO resmi Kementerian Keuangan.',
    en: 'Cermat computes this score with the component weights of the settings (an assumption); it is not the official LO value of the Ministry of Finance.',
  },
  'results.scores.scale': {
    id: 'Nilai status: Belum {none}, Sebagian {partly}, Sudah {done}. Komponen yang butirnya terjawab kurang dari {least} mendapat rentang, bukan satu skor (asumsi).',
    en: 'Worth of a status: Belum (not yet) {none}, Sebagian (partly) {partly}, Sudah (done) {done}. A component with less than {least} of its items answered gets an interval, not one score (an assumption).',
  },

  'results.scores.by': { id: 'Pengisi: {name}', en: 'Filled in by: {name}' },
  'results.scores.by-nip': { id: 'NIP {nip}', en: 'NIP {nip}' },
  'results.scores.unit': { id: 'Unit: {unit}', en: 'Unit: {unit}' },
  'results.scores.period': { id: 'Periode: {period}', en: 'Period: {period}' },
  'results.scores.edition': { id: 'Edisi lembar: {edition}', en: 'Edition of the sheet: {edition}' },
  'results.scores.blank': { id: 'belum ditulis', en: 'not given' },

  'results.scores.tile-completeness': { id: 'kelengkapan: {answered} dari {items} butir terjawab', en: 'completeness: {answered} of {items} {items|item|items} answered' },
  'results.scores.tile-coverage': {
    id: 'cakupan bukti: {evidenced} dari {applicable} butir yang berlaku', en: 'evidence: {evidenced} of {applicable} {applicable|item that applies|items that apply}',
  },
  'results.scores.tile-score': { id: 'skor dari 100', en: 'score out of 100' },
  'results.scores.tile-range': {
    id: 'skor dari 100; antara {low} dan {high} bila butir yang kosong dijawab', en: 'score out of 100; between {low} and {high} once the open items are answered',
  },
  'results.scores.tile-interval': { id: 'skor belum cukup dijawab: antara {low} dan {high}', en: 'score, not enough answered: between {low} and {high}' },
  'results.scores.tile-none': { id: 'tidak ada butir yang berlaku', en: 'no item applies' },
  'results.scores.interval': { id: 'belum cukup dijawab: antara {low} dan {high}', en: 'not enough answered: between {low} and {high}' },
  'results.scores.range': { id: '{low}–{high}', en: '{low}–{high}' },

  'results.scores.component': { id: 'Komponen', en: 'Component' },
  'results.scores.items': { id: 'Butir', en: 'Items' },
  'results.scores.applicable': { id: 'Berlaku', en: 'Apply' },
  'results.scores.answered': { id: 'Terjawab', en: 'Answered' },
  'results.scores.evidenced': { id: 'Berbukti', en: 'With evidence' },
  'results.scores.coverage': { id: 'Cakupan bukti (%)', en: 'Evidence (%)' },
  'results.scores.low': { id: 'Skor terendah', en: 'Lowest score' },
  'results.scores.score': { id: 'Skor', en: 'Score' },
  'results.scores.high': { id: 'Skor tertinggi', en: 'Highest score' },
  'results.scores.whole': { id: 'Seluruhnya', en: 'In all' },
  'results.scores.gap': {
    id: 'Skor yang kosong berwarna kuning belum cukup dijawab: nilainya di antara skor terendah dan tertinggi.',
    en: 'An empty score in yellow has too few answers: it lies between the lowest and the highest score.',
  },

  'results.scores.radar-title': { id: 'Skor dan cakupan bukti per komponen – {level}', en: 'Score and evidence by component – {level}' },
  'results.scores.bar-title': { id: 'Cakupan bukti per komponen (%) – {level}', en: 'Evidence by component (%) – {level}' },
  'results.scores.level-individu': { id: 'individu', en: 'individual' },
  'results.scores.level-tim': { id: 'tim', en: 'team' },
  'results.scores.level-organisasi': { id: 'organisasi', en: 'organisation' },
  'results.scores.reading-score': { id: 'Skor tertinggi: {best} ({high}); terendah: {worst} ({low}).', en: 'Highest score: {best} ({high}); lowest: {worst} ({low}).' },
  'results.scores.reading-score-same': { id: 'Skor {names}: {value}.', en: 'Score of {names}: {value}.' },
  'results.scores.reading-coverage': {
    id: 'Cakupan bukti tertinggi: {best} ({high}%); terendah: {worst} ({low}%).', en: 'Most evidence: {best} ({high}%); least: {worst} ({low}%).',
  },
  'results.scores.reading-coverage-same': { id: 'Cakupan bukti {names}: {value}%.', en: 'Evidence of {names}: {value}%.' },
  'results.scores.reading-open': { id: 'Belum cukup dijawab, jadi tanpa titik skor: {names}.', en: 'Not enough answered, so without a point for the score: {names}.' },
  'results.scores.reading-none': { id: 'Tidak ada butir yang berlaku: {names}.', en: 'No item applies: {names}.' },
  'results.scores.point': { id: '{title}: skor {score}, cakupan bukti {coverage}.', en: '{title}: score {score}, evidence {coverage}.' },
  'results.scores.point-coverage': { id: '{title}: {coverage}.', en: '{title}: {coverage}.' },
  'results.scores.no-value': { id: 'tidak ada', en: 'none' },
  'results.scores.percent': { id: '{value}%', en: '{value}%' },

  'results.scores.actions': { id: 'Langkah yang paling menaikkan hasil · {level}', en: 'Steps that lift the result most · {level}' },
  'results.scores.actions-how': {
    id: 'Urut dari yang terbesar. Kenaikan ialah yang paling banyak dapat diperoleh dari butir itu saja: berstatus Sudah dan berbukti.',
    en: 'Largest first. The gain is the most that the item brings by itself: status Sudah (done), with evidence.',
  },
  'results.scores.actions-none': { id: 'Tidak ada langkah yang masih menaikkan hasil.', en: 'No step lifts the result any further.' },
  'results.scores.actions-more': { id: '… dan {n} langkah lagi. Kerjakan yang di atas dulu, lalu periksa lagi.', en: '… and {n} more {n|step|steps}. Take the ones above first, then audit again.' },
  'results.scores.code': { id: 'Kode', en: 'Code' },
  'results.scores.activity': { id: 'Kegiatan', en: 'Activity' },
  'results.scores.step': { id: 'Langkah', en: 'Next step' },
  'results.scores.coverage-gain': { id: 'Cakupan naik (poin)', en: 'Evidence gain (points)' },
  'results.scores.score-gain': { id: 'Skor naik (poin)', en: 'Score gain (points)' },
  'results.scores.do-answer': { id: 'Pilih statusnya', en: 'Choose its status' },
  'results.scores.do-evidence': { id: 'Tulis buktinya', en: 'Name the evidence' },
  'results.scores.do-do': { id: 'Kerjakan sampai Sudah, lalu tulis buktinya', en: 'Do it until the status is Sudah (done), then name the evidence' },
  'results.scores.do-add': { id: 'Tambahkan baris berkode ini di {sheet}, lalu isi', en: 'Add a row with this code to {sheet}, then fill it in' },

  'results.scores.summary': { id: 'Learning Organization menurut level', en: 'Learning Organization by level' },
  'results.scores.worksheet': { id: 'Lembar kerja', en: 'Worksheet' },
  'results.scores.respondent': { id: 'Pengisi', en: 'Filled in by' },
  'results.scores.of': { id: '{n} dari {all}', en: '{n} of {all}' },
  'results.scores.unanswered': {
    id: '{n} butir lembar kerja LO belum terjawab lengkap.', en: '{n} {n|item of the LO worksheets is|items of the LO worksheets are} not fully answered yet.',
  },
  'results.scores.first': { id: 'Langkah yang paling menaikkan hasil', en: 'Steps that lift the result most' },
  'results.scores.first-more': { id: 'Semua langkah ada di {sheet}.', en: 'All steps are in {sheet}.' },
} as const satisfies Catalogue;
