import type { FactDefinition } from '../../rules';

const scope = 'mentoring';
const topics = { id: 'topik', en: 'topics' };

/** Facts about the meetings of a group. */
export const mentoringFacts: readonly FactDefinition[] = [
  { id: 'kelompok', title: { id: 'Kelompok', en: 'Group' }, type: 'text', scope, alwaysKnown: true },
  { id: 'mentoring-jp', title: { id: 'JP mentoring dan coaching', en: 'JP of mentoring and coaching' }, type: 'jp', scope },
  { id: 'mentoring-jp-peserta', title: { id: 'JP mentoring setiap peserta', en: 'JP of mentoring of each participant' }, type: 'jp', scope },
  { id: 'topik-mentor', title: { id: 'Topik yang dibahas dengan mentor', en: 'Topics discussed with the mentor' }, type: 'number', unit: topics, scope },
  { id: 'topik-dibahas', title: { id: 'Topik yang dibahas', en: 'Topics discussed' }, type: 'number', unit: topics, scope },
  { id: 'topik-kurang', title: { id: 'Topik yang belum dibahas dengan mentor', en: 'Topics not discussed with the mentor' }, type: 'text', scope },
  { id: 'form-lengkap', title: { id: 'Form Monitoring', en: 'Monitoring forms' }, type: 'boolean', scope },
  { id: 'form-kurang', title: { id: 'Form yang belum ada', en: 'Forms that are not there' }, type: 'text', scope },
  { id: 'bertemu-mentor', title: { id: 'Pertemuan dengan mentor', en: 'A meeting with the mentor' }, type: 'boolean', scope },
  { id: 'mentor-disebut', title: { id: 'Nama mentor atau coach', en: 'Name of the mentor or coach' }, type: 'boolean', scope },
  { id: 'terkoordinasi', title: { id: 'Koordinasi dengan panitia', en: 'Coordination with the committee' }, type: 'boolean', scope },
  { id: 'di-hari-al', title: { id: 'Tanggal pertemuan', en: 'Dates of the meetings' }, type: 'boolean', scope },
  { id: 'hari-al', title: { id: 'Hari action learning', en: 'Action learning days' }, type: 'text', scope },
];
