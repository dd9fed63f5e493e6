/** Tanggal, mata pelajaran, JP, moda, pengajar, waktu: four days of class. @source KAP K07–K10, K14 */
export const SAMPLE_SESSIONS = `
05/09/2022|Current Issue: IT Service Management, Control and Governance|1|Tatap muka|Hesti Paramita|08.00–08.45
05/09/2022|Pengantar ITSM dan Konsep Service Level Management|8|Tatap muka|Ratih Wulandari|09.00–16.30
06/09/2022|Event, Incident, and Problem Management|8|Tatap muka|Bambang Prasetyo|08.00–15.30
07/09/2022|Simulasi Penyusunan Service Catalogue, SLA dan OLA|8|Tatap muka|Ratih Wulandari|08.00–15.30
08/09/2022|Simulasi Penyusunan Service Catalogue, SLA dan OLA|8|Tatap muka|Bambang Prasetyo; Dwi Anggoro|08.00–15.30
`;

/** The five days of action learning in the same fields: nobody attends them as a class. @source KAP K74, K75 */
export const SAMPLE_ACTION_LEARNING_DAYS = `
09/09/2022|Capstone Project: Rencana Implementasi ITSM|2|Mandiri||
12/09/2022|Capstone Project: Rencana Implementasi ITSM|2|Tatap muka virtual||13.30–15.00
13/09/2022|Capstone Project: Rencana Implementasi ITSM|2|Mandiri||
14/09/2022|Capstone Project: Rencana Implementasi ITSM|2|Tatap muka virtual||13.30–15.00
15/09/2022|Capstone Project: Rencana Implementasi ITSM|2|Mandiri||
`;

/** Kelompok, bentuk, then the thirteen elements: group 4 lacks one, group 2 keeps the model it has. */
export const SAMPLE_REPORTS = `
1|Laporan|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
2|Laporan|Ada|Ada|Ada|Ada|Ada|Tidak berlaku|Ada|Ada|Ada|Ada|Ada|Ada|Ada
3|Laporan dan paparan|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
4|Laporan|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Tidak|Ada|Ada|Ada|Ada
5|Laporan|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
6|Paparan|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
`;

/**
 * Kelompok, tanggal, JP, jenis, mentor, topics a–e, form peserta, form mentor, koordinasi: a form of group 4 is missing,
 * group 5 has not said whether it told the organiser, group 6 met once. @source KAP K77–K88
 */
export const SAMPLE_MENTORING = `
1|12/09/2022|2|mentoring|Agus Herlambang|Ada|Ada|Ada|Tidak|Tidak|Ada|Ada|Ada
1|14/09/2022|2|coaching|Ratih Wulandari|Tidak|Tidak|Ada|Ada|Ada|Ada|Ada|Ada
2|12/09/2022|2|mentoring|Siska Meilani|Ada|Ada|Ada|Tidak|Tidak|Ada|Ada|Ada
2|14/09/2022|2|mentoring|Siska Meilani|Tidak|Tidak|Tidak|Ada|Ada|Ada|Ada|Ada
3|12/09/2022|2|mentoring|Tono Kurniawan|Ada|Ada|Ada|Ada|Tidak|Ada|Ada|Ada
3|14/09/2022|2|coaching|Bambang Prasetyo|Tidak|Tidak|Tidak|Ada|Ada|Ada|Ada|Ada
4|12/09/2022|2|mentoring|Wening Astari|Ada|Ada|Ada|Tidak|Tidak|Ada|Tidak|Ada
4|14/09/2022|2|mentoring|Wening Astari|Tidak|Tidak|Tidak|Ada|Ada|Ada|Ada|Ada
5|12/09/2022|2|mentoring|Yusron Malik|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
5|14/09/2022|2|coaching|Ratih Wulandari|Tidak|Tidak|Tidak|Ada|Ada|Ada|Ada|
6|12/09/2022|2|mentoring|Agus Herlambang|Ada|Ada|Ada|Ada|Ada|Ada|Ada|Ada
`;

/** Nama, peran, nomor SK, pengalaman mengajar, TOT, mata pelajaran: one instructor is not appointed, an assistant's experience is not known. */
export const SAMPLE_INSTRUCTORS = `
Ratih Wulandari|Pengajar|KEP-112/PP.7/2022|8 tahun|Ada|Pengantar ITSM dan Konsep Service Level Management
Bambang Prasetyo|Pengajar|KEP-112/PP.7/2022|5 tahun|Ada|Event, Incident, and Problem Management
Dwi Anggoro|Pengajar|belum ada|3 tahun|Tidak|Simulasi Penyusunan Service Catalogue, SLA dan OLA
Hesti Paramita|Penceramah|KEP-112/PP.7/2022|10 tahun|Tidak|Current Issue: IT Service Management, Control and Governance
Laras Damayanti|Asisten|KEP-112/PP.7/2022|2 tahun|Tidak|Simulasi Penyusunan Service Catalogue, SLA dan OLA
Ilham Syahputra|Asisten|KEP-112/PP.7/2022||Tidak|Simulasi Penyusunan Service Catalogue, SLA dan OLA
`;

/** What the committee of the sample has settled: parameter and value as people type it. */
export const SAMPLE_SETTINGS: ReadonlyMap<string, string> = new Map([
  ['tanggal-mulai', '05/09/2022'],
  ['rasio-kehadiran-aktivitas', '30:70'],
  ['lab-disediakan', 'Tidak'],
  ['bacaan-asisten', 'tetap'],
  ['kebijakan-remedial', 'tertinggi'],
]);
