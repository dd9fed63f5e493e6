import { defineColumns } from './define-column';
import type { ColumnSketch } from './define-column';
import { groupColumn, nameColumn } from './person-columns';

const date: ColumnSketch = {
  id: 'tanggal', header: ['Tanggal', 'Date'],
  aliases: ['Hari/Tanggal', 'Hari, Tanggal', 'Tgl', 'Tanggal Pelaksanaan', 'Day/Date', 'Session Date'],
};

const subject: ColumnSketch = {
  id: 'mata-pelajaran', header: ['Mata Pelajaran', 'Subject'],
  aliases: [
    'Mapel', 'MP', 'Nama Mata Pelajaran', 'Mata Diklat', 'Mata Pelatihan', 'Mata Ajar', 'Materi', 'Materi Pelatihan', 'Course',
  ],
};

const jp: ColumnSketch = {
  id: 'jp', header: ['JP', 'Lesson Hours (JP)'],
  aliases: ['Jumlah JP', 'Jml JP', 'JPL', 'Jam Pelajaran', 'Jam Pelatihan', 'Jamlat', 'Hours'],
};

/** Jadwal: one row per session. */
export const scheduleColumns = defineColumns('schedule', [
  date, { ...subject, required: true }, { ...jp, required: true },
  {
    id: 'moda', header: ['Moda', 'Mode'],
    aliases: ['Moda Pembelajaran', 'Metode', 'Metode Pembelajaran', 'Bentuk Pembelajaran', 'Delivery Mode', 'Method'],
  },
  {
    id: 'pengajar', header: ['Pengajar', 'Instructor'],
    aliases: [
      'Nama Pengajar', 'Pengajar/Narasumber', 'Narasumber', 'Widyaiswara', 'Fasilitator', 'Teacher', 'Trainer', 'Lecturer',
    ],
  },
  { id: 'waktu', header: ['Waktu', 'Time'], aliases: ['Jam', 'Pukul', 'Waktu Pelaksanaan', 'Jam Pelaksanaan', 'Mulai–Selesai', 'Session Time'] },
]);

const topics = ['a', 'b', 'c', 'd', 'e'].map((letter): ColumnSketch => (
  { id: `topik-${letter}`, header: [`Topik ${letter}`, `Topic ${letter}`] }
));

/** Mentoring: one row per meeting, with the five topics. @source KAP K77–K81, K84 */
export const mentoringColumns = defineColumns('mentoring', [
  groupColumn, date, jp,
  {
    id: 'jenis', header: ['Jenis', 'Type'],
    aliases: ['Jenis Kegiatan', 'Jenis Pertemuan', 'Mentoring/Coaching', 'Meeting Type'],
  },
  {
    id: 'mentor', header: ['Mentor/Coach', 'Mentor or Coach'],
    aliases: ['Mentor', 'Coach', 'Nama Mentor', 'Nama Coach', 'Nama Mentor/Coach', 'Pembimbing'],
  },
  ...topics,
  { id: 'form-peserta', header: ['Form Peserta', 'Participant Form'], aliases: ['Form Monitoring Peserta', 'Formulir Peserta'] },
  { id: 'form-mentor', header: ['Form Mentor', 'Mentor Form'], aliases: ['Form Monitoring Mentor', 'Formulir Mentor'] },
  { id: 'koordinasi', header: ['Koordinasi Panitia', 'Coordinated'], aliases: ['Koordinasi', 'Koordinasi dengan Panitia', 'Coordination'] },
]);

/** Pengajar: one row per instructor or assistant. */
export const instructorColumns = defineColumns('instructors', [
  { ...nameColumn, aliases: [...(nameColumn.aliases ?? []), 'Nama Pengajar', 'Nama Instruktur', 'Pengajar', 'Instructor Name'], required: true },
  { id: 'peran', header: ['Peran', 'Role'], aliases: ['Jenis Pengajar', 'Sebagai', 'Instructor Role'] },
  {
    id: 'nomor-sk', header: ['Nomor SK', 'Decree Number'],
    aliases: ['SK', 'SK Pengajar', 'Nomor SK Pengajar', 'Nomor Surat Keputusan', 'Surat Keputusan', 'Decree'],
  },
  {
    id: 'pengalaman-mengajar', header: ['Pengalaman Mengajar', 'Teaching Experience'],
    aliases: ['Lama Mengajar', 'Lama Pengalaman Mengajar'],
  },
  {
    id: 'tot', header: ['TOT', 'Training of Trainers (TOT)'],
    aliases: ['Training of Trainer', 'Training of Trainers', 'Sertifikat TOT', 'Sertifikasi TOT', 'TOT Certificate'],
  },
  subject,
]);
