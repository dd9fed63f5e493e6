/** Status of an item of the checklist, null where nobody has looked yet, and a note. */
export type ReadinessAnswer = readonly [status: string | null, note: string | null];

/** What of the pack's checklist is not simply ready, by item. */
export const SAMPLE_READINESS: ReadonlyMap<string, ReadinessAnswer> = new Map<string, ReadinessAnswer>([
  ['laptop-ssd', ['Belum', 'Tiga laptop masih memakai HDD']],
  ['evaluasi-pengajar', ['Belum', 'Disusun Subbidang Evaluasi']],
  ['rundown', [null, null]],
  ['akomodasi', ['Tidak berlaku', 'Semua peserta bertugas di Jakarta']],
  ['perubahan-skenario', ['Tidak berlaku', 'Skenario tidak berubah']],
]);

/** Jenis, NIP, NIP lain, kelompok, alasan: wishes that the groups keep already. */
export const SAMPLE_WISHES = `
Bersama|198002172003121911|199112082013101912||Satu direktorat, membahas sistem yang sama
Terpisah|199001272015031907|199308192018012919||Bersaudara
Kunci|197906252002121927||6|Disepakati dalam rapat persiapan
`;

/**
 * NIP, nama, komponen, jenis, nilai baru, alasan, diputuskan oleh, tanggal: a resit that is complete, and a mark that
 * nobody has decided on.
 */
export const SAMPLE_ADJUSTMENTS = `
199903222022011920|Vino Ramadhan|Event Incident Problem Management|Remedial|70|Ujian ulang 16 September 2022|Kepala Bidang Penyelenggaraan|16/09/2022
197811052000121905|Fajar Wijaya|Simulasi Penyusunan|Pengganti|75|Lembar tugas tertukar||
`;
