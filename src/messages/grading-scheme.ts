import type { Catalogue } from './message';

/** What can be wrong in a pack's grading.json. */
export const gradingSchemeMessages = {
  'grading.scheme.oversized': {
    id: 'Skema nilai terlalu dalam atau terlalu besar (paling dalam {deepest} tingkat, paling banyak {most} nilai).',
    en: 'The grading scheme is nested too deeply or too large (at most {deepest} levels and {most} values).',
  },
  'grading.scheme.unknown-key': {
    id: 'Kunci “{key}” tidak dikenal; periksa ejaannya.',
    en: 'The key “{key}” is not known; check its spelling.',
  },
  'grading.scheme.wrong-type': {
    id: 'Isi di sini hilang atau salah jenis; yang diharapkan: {expected}.',
    en: 'This is missing or of the wrong type; expected: {expected}.',
  },
  'grading.scheme.wrong-value': {
    id: 'Isi di sini tidak dikenal; yang diterima: {expected}.',
    en: 'This value is not known; accepted: {expected}.',
  },
  'grading.scheme.out-of-form': {
    id: 'Isi di sini tidak memenuhi bentuk yang diminta ({expected}).',
    en: 'This does not have the form that is asked for ({expected}).',
  },
  'grading.scheme.weight-form': {
    id: 'Bobot harus berupa kode parameter, atau parameter rasio beserta komponennya; bilangan tidak diterima.',
    en: 'A weight is the id of a parameter, or a ratio parameter with its component; a number is not accepted.',
  },
  'grading.scheme.node-form': {
    id: 'Isi di sini harus berupa komponen nilai atau kode komponen yang sudah ada; bilangan tidak diterima.',
    en: 'This is a component of its own, or the id of one that exists; a number is not accepted.',
  },
  'grading.scheme.duplicate-id': {
    id: 'Kode “{id}” dipakai dua kali; setiap komponen harus mempunyai kode sendiri.',
    en: 'The id “{id}” is used twice; every component needs its own.',
  },
  'grading.scheme.not-in-subjects': {
    id: 'Komponen “{kind}” tidak dapat dihitung per mata pelajaran; letakkan di luar “each”.',
    en: 'A “{kind}” component cannot be computed per subject; put it outside “each”.',
  },
  'grading.scheme.only-in-subjects': {
    id: 'Komponen “{kind}” hanya ada per mata pelajaran; letakkan di dalam “each” sebuah komponen “subjects”.',
    en: 'A “{kind}” component exists per subject only; put it inside “each” of a “subjects” component.',
  },
  'grading.scheme.weight-twice': {
    id: 'Bobot “{id}” dipakai dua kali dalam satu jumlah; beri setiap bagian parameternya sendiri.',
    en: 'The weight “{id}” is used twice in one sum; give every part its own parameter.',
  },
  'grading.scheme.column-twice': {
    id: 'Kolom “{column}” dipakai untuk dua kriteria.',
    en: 'The column “{column}” is used for two criteria.',
  },
  'grading.scheme.band-open': {
    id: 'Predikat ini belum mempunyai batas atas (“below”); hanya predikat terakhir yang boleh tanpa batas.',
    en: 'This predicate has no upper limit (“below”); only the last one may go without.',
  },
  'grading.scheme.last-band-closed': {
    id: 'Predikat terakhir tidak boleh mempunyai batas atas, agar setiap nilai mendapat predikat.',
    en: 'The last predicate must have no upper limit, so that every grade has a predicate.',
  },
  'grading.scheme.each-needs-value': {
    id: 'Syarat per mata pelajaran harus mempunyai komponennya sendiri di “value”, bukan kode komponen lain.',
    en: 'A hurdle of every subject needs a component of its own as “value”, not the id of another.',
  },
  'grading.scheme.minimum-by-jp': {
    id: 'Batas menurut JP hanya berlaku untuk syarat per mata pelajaran (“each”: “subject”).',
    en: 'A minimum by JP is for hurdles of every subject only (“each”: “subject”).',
  },
  'grading.scheme.conversion-by-jp': {
    id: 'Konversi menurut JP hanya berlaku per mata pelajaran; di sini hapus “upToJp”.',
    en: 'A conversion by JP is per subject only; leave out “upToJp” here.',
  },
  'grading.scheme.option-twice': {
    id: 'Pilihan “{value}” tertulis dua kali.',
    en: 'The option “{value}” is written twice.',
  },
  'grading.scheme.option-unknown': {
    id: 'Pilihan “{value}” dari parameter “{parameter}” hanya ada di salah satu: di grading.json atau di parameters.json. Samakan keduanya.',
    en: 'The option “{value}” of the parameter “{parameter}” stands in only one of grading.json and parameters.json. Make both the same.',
  },
  'grading.scheme.unknown-node': {
    id: 'Tidak ada komponen “{id}” di luar mata pelajaran; perbaiki kodenya.',
    en: 'There is no component “{id}” outside the subjects; correct the id.',
  },
} as const satisfies Catalogue;
