import type { FactDefinition } from '../rules';

const session = 'session' as const;
const forms = ['TM', 'NTM'];

/** Facts about a session of the timetable. */
export const sessionFacts: readonly FactDefinition[] = [
  { id: 'sesi', title: { id: 'Mata pelajaran', en: 'Subject' }, type: 'text', scope: session },
  { id: 'sesi-dikenal', title: { id: 'Mata pelajaran program', en: 'Subject of the programme' }, type: 'boolean', scope: session },
  { id: 'sesi-tanggal', title: { id: 'Tanggal', en: 'Date' }, type: 'day', scope: session },
  { id: 'sesi-jp', title: { id: 'JP', en: 'JP' }, type: 'jp', scope: session },
  { id: 'sesi-bentuk', title: { id: 'Moda', en: 'Mode' }, type: 'choice', options: forms, scope: session },
  { id: 'sesi-bentuk-direncanakan', title: { id: 'Moda direncanakan', en: 'Mode is planned' }, type: 'boolean', scope: session, alwaysKnown: true },
  { id: 'sesi-bentuk-rencana', title: { id: 'Moda menurut program', en: 'Mode by the programme' }, type: 'choice', options: forms, scope: session },
  { id: 'sesi-action-learning', title: { id: 'Bagian action learning', en: 'Part of action learning' }, type: 'boolean', scope: session },
  { id: 'sesi-hari-kerja', title: { id: 'Pada hari kerja', en: 'On a working day' }, type: 'boolean', scope: session },
  { id: 'sesi-hari', title: { id: 'Hari itu', en: 'That day' }, type: 'text', scope: session },
  { id: 'sesi-pembuka-hari', title: { id: 'Sesi pertama hari itu', en: 'First session of the day' }, type: 'boolean', scope: session, alwaysKnown: true },
  { id: 'sesi-jp-sehari', title: { id: 'JP pada hari itu', en: 'JP on that day' }, type: 'jp', scope: session },
  { id: 'sesi-hari-kelas', title: { id: 'Pada hari kelas', en: 'On a day of class' }, type: 'boolean', scope: session },
  { id: 'sesi-masa-dinilai', title: { id: 'Masa action learning dinilai di sini', en: 'Days of action learning are judged here' }, type: 'boolean', scope: session, alwaysKnown: true },
  { id: 'action-learning-mulai', title: { id: 'Hari I action learning', en: 'Day I of action learning' }, type: 'day', scope: session },
  { id: 'action-learning-akhir', title: { id: 'Hari terakhir action learning', en: 'Last day of action learning' }, type: 'day', scope: session },
  { id: 'jadwal-mencatat-waktu', title: { id: 'Jadwal mencatat jam', en: 'The timetable has times' }, type: 'boolean', scope: session, alwaysKnown: true },
  { id: 'sesi-bentrok', title: { id: 'Bertabrakan dengan sesi lain', en: 'Overlaps another session' }, type: 'boolean', scope: session },
  { id: 'sesi-bentrok-dengan', title: { id: 'Sesi yang bertabrakan', en: 'The session it overlaps' }, type: 'text', scope: session },
  { id: 'sesi-ganda', title: { id: 'Baris yang sama dua kali', en: 'The same row twice' }, type: 'boolean', scope: session },
];
