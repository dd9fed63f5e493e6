import type { Catalogue } from './message';

/** What is wrong with a pack's account of its document, for its author. */
const coverageIssues = {
  'coverage.unknown-code': {
    id: 'Kode “{code}” tidak ada dalam coverage.json. Yang paling mirip: {suggestion}. Perbaiki kodenya, atau daftarkan di sana.',
    en: 'coverage.json has no code “{code}”. The nearest one: {suggestion}. Correct it, or register it there.',
  },
  'coverage.requirement-open': {
    id: '{id} (“{phrase}”) belum dipertanggungjawabkan. Tulis "covers" pada aturan, skema, atau butir pemeriksaan yang menjalankannya, atau daftarkan keputusan orang.',
    en: 'Nothing accounts for {id} (“{phrase}”). Write "covers" at the rule, scheme or checklist line that carries it out, or register a human decision.',
  },
  'coverage.question-open': {
    id: 'Pertanyaan {id} (“{textId}”) dijawab diam-diam. Tulis "covers" pada pengaturan yang menjawabnya, atau daftarkan keputusan orang.',
    en: 'The question {id} (“{textEn}”) is answered silently. Write "covers" at the setting that answers it, or register a human decision.',
  },
  'coverage.unstated': {
    id: '“{id}” tidak menyebut apa yang dicakupnya. Tambahkan "covers" pada sumbernya; [] bila memang tidak ada.',
    en: '“{id}” does not say what it covers. Add "covers" to its source; [] if there is nothing.',
  },
  'coverage.lines-order': { id: 'Baris terakhir mendahului baris pertama. Tukar keduanya.', en: 'The last line stands before the first. Swap them.' },
  'coverage.sum-differs': {
    id: '{titleId}: {parts} = {sum}, tetapi {total} tertulis {stated}. Periksa dokumennya, lalu angkanya.',
    en: '{titleEn}: {parts} = {sum}, but {total} is stated as {stated}. Check the document, then the numbers.',
  },
  'coverage.sum-unknown': {
    id: 'Jumlah ini memakai “{name}”, yang tidak ada dalam paket. Perbaiki namanya.',
    en: 'This sum uses “{name}”, which the pack does not have. Correct the name.',
  },
} as const satisfies Catalogue;

/** Words of the coverage table and of the notes on a document. */
const coverageWords = {
  'coverage.counts': {
    id: 'Cakupan {document}: {requirements} dari {allRequirements} butir dipertanggungjawabkan, {questions} dari {allQuestions} hal yang tidak diatur terjawab oleh pengaturan atau keputusan orang.',
    en: 'Coverage of {document}: {requirements} of {allRequirements} items accounted for, {questions} of {allQuestions} open questions answered by a setting or a person.',
  },
  'coverage.notes': {
    id: 'Yang tidak sejalan di dalam {document} sendiri ({count} hal, bukan kesalahan paket):',
    en: 'What does not agree within {document} itself ({count} {count|note|notes}, no fault of the pack):',
  },
  'coverage.statement': { id: 'baris {line}: “{quote}”', en: 'line {line}: “{quote}”' },
  'coverage.handling': { id: 'Cermat: {text}', en: 'Cermat: {text}' },
  'coverage.kind.rule': { id: 'aturan', en: 'rule' },
  'coverage.kind.setting': { id: 'pengaturan', en: 'setting' },
  'coverage.kind.subject': { id: 'mata pelajaran', en: 'subject' },
  'coverage.kind.grading': { id: 'penilaian', en: 'grading' },
  'coverage.kind.group': { id: 'kelompok', en: 'groups' },
  'coverage.kind.deliverable': { id: 'hasil kerja', en: 'deliverable' },
  'coverage.kind.mentoring': { id: 'mentoring', en: 'mentoring' },
  'coverage.kind.checklist': { id: 'daftar periksa', en: 'checklist' },
  'coverage.kind.computed': { id: 'dihitung', en: 'computed' },
  'coverage.kind.decision': { id: 'keputusan orang', en: 'human decision' },
  'coverage.kind.note': { id: 'catatan dokumen', en: 'document note' },
  'coverage.kind.scheme': { id: 'data', en: 'data' },
  'coverage.strength.mandatory': { id: 'wajib', en: 'mandatory' },
  'coverage.strength.recommended': { id: 'anjuran', en: 'recommended' },
  'coverage.strength.optional': { id: 'pilihan', en: 'optional' },
  'coverage.strength.information': { id: 'keterangan', en: 'information' },
  'coverage.page.title': { id: 'Cakupan aturan: {title}', en: 'What the rules cover: {title}' },
  'coverage.page.made': {
    id: 'Dibuat dari berkas paket `{pack}` dengan `cermat rules coverage`; jangan disunting. Setiap butir dokumen {document} dan setiap hal yang tidak diaturnya, dan apa yang mempertanggungjawabkannya.',
    en: 'Made from the files of the pack `{pack}` by `cermat rules coverage`; do not edit. Each item of {document}, each question it leaves open, and what accounts for it.',
  },
  'coverage.page.requirements': { id: 'Butir dokumen', en: 'Items of the document' },
  'coverage.page.questions': { id: 'Hal yang tidak diatur', en: 'Questions that it leaves open' },
  'coverage.page.decisions': { id: 'Keputusan orang', en: 'Human decisions' },
  'coverage.page.notes': { id: 'Yang tidak sejalan di dalam dokumen', en: 'What does not agree within the document' },
  'coverage.page.code': { id: 'Kode', en: 'Code' },
  'coverage.page.clause': { id: 'Klausul (baris)', en: 'Clause (lines)' },
  'coverage.page.phrase': { id: 'Bunyi', en: 'Phrase' },
  'coverage.page.strength': { id: 'Sifat', en: 'Strength' },
  'coverage.page.accounts': { id: 'Dipertanggungjawabkan oleh', en: 'Accounted for by' },
  'coverage.page.question': { id: 'Pertanyaan', en: 'Question' },
  'coverage.page.answer': { id: 'Dijawab oleh', en: 'Answered by' },
  'coverage.page.decision': { id: 'Yang diputuskan', en: 'What is decided' },
  'coverage.page.who': { id: 'Oleh', en: 'By' },
  'coverage.page.meanwhile': { id: 'Selama belum diputuskan', en: 'Until then' },
  'coverage.page.source': { id: 'Sumber', en: 'Source' },
  'coverage.page.open': { id: '**belum**', en: '**open**' },
} as const satisfies Catalogue;

export const coverageMessages = { ...coverageIssues, ...coverageWords } as const satisfies Catalogue;

/** A tag for an issue of a pack's coverage. */
export type CoverageTag = keyof typeof coverageIssues;
