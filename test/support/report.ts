import type {
  CommitteeDecision, Finding, GradeReport, ParticipantReport, Report, SettingReport,
} from '../../src/domain/findings';
import type { CellRef } from '../../src/domain/values';
import { positionOf } from './snapshot';

/** A cell from an address with its sheet, e.g. `Peserta!F12`. */
export function cellRef(address: string): CellRef {
  const [sheet = '', cell = ''] = address.split('!');
  return { sheet, ...positionOf(cell) };
}

/** A finding with invented but complete content; `cells` as addresses. */
export function findingOf(parts: Partial<Omit<Finding, 'cells'>> & { cells?: readonly string[] } = {}): Finding {
  const { cells = ['Peserta!E2'], ...rest } = parts;
  return {
    rule: 'kap-itil-v4/eligibility/golongan', scope: 'participant', subject: '198001152005012901', name: 'Farah Halim',
    outcome: 'fail', severity: 'mandatory', message: 'Golongan I/d di bawah II/a.', fix: 'Pastikan SK pangkat terakhir.',
    source: { document: 'KAP ITIL v.4', clause: 'Administrasi 2', line: 173 }, assumed: [], missing: [],
    trace: [{ label: 'Golongan', actual: 'I/d', expected: '≥ II/a', verdict: 'false', cells: cells.map(cellRef), isAside: false }],
    ...rest,
    cells: cells.map(cellRef),
  };
}

export function participantOf(parts: Partial<ParticipantReport> = {}): ParticipantReport {
  return {
    nip: '198001152005012901', name: 'Farah Halim', sheet: 'Peserta', row: 2, group: '1', isLeader: false,
    eligibility: 'eligible', leaderEligibility: null, failed: [], undetermined: [], grade: null, ...parts,
  };
}

export function gradeOf(parts: Partial<GradeReport> = {}): GradeReport {
  return {
    attendance: '95.45', nt: '80.25', al: '70.00', na: '74.10', low: '74.10', high: '74.10', status: 'lulus', predicate: 'Cukup',
    subjects: [
      { id: 'pengantar', title: 'Pengantar ITSM', attendance: '100.00', activity: '80', npr: '86' },
      { id: 'simulasi', title: 'Simulasi', attendance: '90.00', activity: '70', npr: '76' },
    ],
    missing: [], assumed: [], outlook: 'passed', hurdles: [], adjustments: [], needed: null, ...parts,
  };
}

export function settingOf(parts: Partial<SettingReport> = {}): SettingReport {
  return {
    id: 'nilai-lulus', title: 'Nilai lulus', text: '65', unit: '', source: 'Praktik BPPK 2011–2014', assumed: true,
    origin: 'pack', cell: null, ...parts,
  };
}

export function decisionOf(parts: Partial<CommitteeDecision> = {}): CommitteeDecision {
  return {
    rule: 'kap-itil-v4/eligibility/golongan', subject: '198001152005012901', verdict: 'diterima',
    reason: 'SK terbaru sudah terbit', by: 'Ketua panitia', ...parts,
  };
}

export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    language: 'id',
    pack: { id: 'kap-itil-v4', title: 'Pelatihan IT Service Management (ITIL v.4)', version: '1.0.0', sha256: 'aa11' },
    input: { file: 'kelas.xlsx', sha256: 'bb22' },
    asOf: '2022-09-05',
    tables: [{ kind: 'participants', sheet: 'Peserta', headerRow: 1, rows: 1, columns: { nip: 'B', nama: 'C' } }],
    findings: [], participants: [participantOf()], groups: [], class: null, schedule: null, assessment: null, borders: [], sensitivity: null, settings: [], decisions: [],
    seal: { inputs: 'cc33', rules: 'dd44' },
    ...parts,
  };
}
