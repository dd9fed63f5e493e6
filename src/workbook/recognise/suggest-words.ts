function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Words of offices: a text with one of them is a position, not a person's name. */
export const positionWords: ReadonlySet<string> = words(
  'kepala kasi kasubbag kasubbid kasubdit kabid kabag kakanwil analis pranata pengolah pengadministrasi pelaksana auditor pemeriksa '
  + 'staf staff sekretaris bendahara arsiparis widyaiswara fungsional manajer direktur koordinator subkoordinator penyuluh operator '
  + 'programmer pengelola penelaah verifikator teknisi plt plh analyst manager officer head director engineer assistant asisten ahli '
  + 'penyelia terampil mahir administrator pengawas',
);

/** Words of offices' units: a text with one of them is a place of work, not a person's name. */
export const unitNameWords: ReadonlySet<string> = words(
  'direktorat subdirektorat ditjen jenderal kantor pusat bagian subbagian badan bidang subbidang sekretariat balai kementerian seksi '
  + 'wilayah dinas inspektorat lembaga biro unit kpp kppn kpknl bppk djp djbc djpb djkn office center centre ministry department',
);

/** How a session is held. */
export const modeWords: ReadonlySet<string> = words(
  'tatap muka virtual daring luring mandiri online offline pjj hybrid hibrida klasikal synchronous asynchronous sinkronus asinkronus '
  + 'elearning classroom sinkron asinkron jarak jauh e learning zoom',
);

/** Kinds of mentoring meetings. */
export const meetingWords: ReadonlySet<string> = words('mentoring coaching mentor coach konsultasi');

/** What somebody does in front of a class. */
export const instructorRoleWords: ReadonlySet<string> = words(
  'pengajar asisten penceramah narasumber fasilitator instruktur moderator widyaiswara instructor assistant speaker trainer',
);

/** What a group hands in. */
export const deliverableWords: ReadonlySet<string> = words('laporan paparan presentasi report presentation');

/** What a proposal of groups is asked to keep. */
export const wishWords: ReadonlySet<string> = words('bersama terpisah pisah kunci tetap bukan ketua together apart lock not leader');

/** Why a mark is another than the one that was given. */
export const adjustmentWords: ReadonlySet<string> = words('remedial pengganti penggantian dispensasi susulan resit replaced excused');

/** Particles of names that are written small. */
export const nameParticles: ReadonlySet<string> = words('bin binti al el van de der di da dos s h m hj drs dr ir');

/** Words of a header that speak of what is only wished for, or of somebody's family: never a fact about the person. */
export const otherFactWords: ReadonlySet<string> = words(
  'usul usulan diusulkan pengusulan rencana direncanakan target tujuan calon pasangan anak mertua saudara keluarga sebelumnya terdahulu '
  + 'proposed proposal planned requested previous former spouse child family',
);
