import type { CellRef } from '../values';
import type { Eligibility, Outcome } from './outcome';
import type { ChecklistReport } from './checklist-report';
import type { Finding } from './finding';
import type { BorderReport, GradeReport, SensitivityReport } from './grade';

/** A table that was recognised in the workbook. */
export interface TableReport {
  readonly kind: string;
  readonly sheet: string;
  /** One-based row of the header's last line. */
  readonly headerRow: number;
  /** Number of data rows. */
  readonly rows: number;
  /** Column letters by column id. */
  readonly columns: Readonly<Record<string, string>>;
  /** Number of further columns that are read by their own headers, such as the sessions of Kehadiran; absent: none. */
  readonly openColumns?: number;
  /**
   * Ids of the columns that corrections kept in the workbook place, also those that are left out because of them;
   * empty: only the table's own place is theirs; absent: the headers alone decide.
   */
  readonly corrected?: readonly string[];
}

/** Everything decided about one participant. */
export interface ParticipantReport {
  /** The NIP's digits as far as they could be read, else the row key `baris-<n>`. */
  readonly nip: string;
  readonly name: string | null;
  readonly sheet: string;
  /** One-based sheet row. */
  readonly row: number;
  readonly group: string | null;
  readonly isLeader: boolean;
  readonly eligibility: Eligibility;
  /** Null for who does not lead a group. */
  readonly leaderEligibility: Eligibility | null;
  /** Full ids of the mandatory eligibility rules that failed, and that are undetermined. */
  readonly failed: readonly string[];
  readonly undetermined: readonly string[];
  readonly grade: GradeReport | null;
}

export interface GroupReport {
  readonly id: string;
  readonly size: number;
  /** NIPs of those whose role is Ketua. */
  readonly leaders: readonly string[];
  readonly outcome: Outcome;
  /** Action learning score, two decimals; null when there is none or it is incomplete. */
  readonly al: string | null;
  /** ISO local date and time as typed, e.g. `2022-09-15T14:00`; null when nothing was handed in. */
  readonly submittedAt: string | null;
  /** JP of mentoring and coaching as a decimal; null without a mentoring sheet, or where a meeting's JP cannot be read. */
  readonly mentoringJp: string | null;
  /** Elements of the report that are there, of those that must be; null without a report checklist. */
  readonly reportElements: { readonly present: number; readonly required: number } | null;
  /** Handed in after the deadline; null where nobody can say. */
  readonly late: boolean | null;
}

/** The class as a whole. */
export interface ClassReport {
  readonly participants: number;
  /** Null without a list of instructors, and where nobody can say how many of them assist. */
  readonly assistants: number | null;
  /** Of the mandatory rules about the class and its instructors. */
  readonly outcome: Outcome;
}

/** The timetable as a whole. */
export interface ScheduleReport {
  /** JP of all sessions as a decimal; null where a session's JP cannot be read. */
  readonly jp: string | null;
  /** Different days with a session. */
  readonly days: number;
  /** Of the mandatory rules about the timetable, its sessions and subjects. */
  readonly outcome: Outcome;
  /** Last moment at which action learning may be handed in, as ISO local date and time (WIB), e.g. `2022-09-15T15:00`; null while it is not known. */
  readonly deadline: string | null;
  /** ISO dates of the working days of action learning, day I first; empty while they are not known. */
  readonly actionLearningDays: readonly string[];
}

/** One assessor of action learning against all others who marked the same groups and criteria. */
export interface AssessorReport {
  readonly name: string;
  /** Groups that the assessor marked. */
  readonly groups: number;
  /** Mean difference to the mean of the assessors of the same mark, two decimals; positive is lenient; null without company. */
  readonly difference: string | null;
  readonly leaning: 'strict' | 'lenient' | 'even' | null;
}

/** A criterion on which two assessors of a group are further apart than usual: a third one should look. */
export interface ReviewReport {
  readonly group: string;
  readonly criterion: string;
  /** Largest difference, as a decimal. */
  readonly gap: string;
  readonly cells: readonly CellRef[];
  /** True when a third assessor has marked it already. */
  readonly isReviewed: boolean;
}

/** How the assessors agree. */
export interface AssessmentReport {
  readonly assessors: readonly AssessorReport[];
  readonly reviews: readonly ReviewReport[];
  /** Weighted kappa over pairs of marks, -1 to 1, two decimals; null with fewer than two pairs or where it is not defined. */
  readonly kappa: string | null;
  readonly pairs: number;
}

/** What the committee decided about a finding, kept from run to run. */
export interface CommitteeDecision {
  readonly rule: string;
  readonly subject: string;
  readonly verdict: 'diterima' | 'ditolak';
  readonly reason: string | null;
  readonly by: string | null;
  /** The name that stood beside it, for a subject that is known by its row only; null where there was none. */
  readonly name?: string | null;
}

/** A setting as it was used. */
export interface SettingReport {
  readonly id: string;
  readonly title: string;
  /** As people read it; null when still to be chosen. */
  readonly text: string | null;
  /** What the chosen option is called in the report's language; absent: as `text`. */
  readonly label?: string;
  readonly unit: string;
  readonly source: string;
  readonly assumed: boolean;
  readonly origin: 'pack' | 'workbook';
  readonly cell: CellRef | null;
}

/** Something that no software can check, so that a person decides it. */
export interface LeftToPeople {
  readonly title: string;
  readonly who: string;
  readonly decision: string;
  /** What the product does while nobody has decided. */
  readonly meanwhile: string;
  readonly source: string;
}

/** The whole result of an audit, in one language. Findings hold every outcome; readers filter. */
export interface Report {
  readonly language: 'id' | 'en';
  readonly pack: { readonly id: string; readonly title: string; readonly version: string; readonly sha256: string };
  readonly input: { readonly file: string; readonly sha256: string };
  /** ISO date that service, rules and parameters refer to. */
  readonly asOf: string;
  readonly tables: readonly TableReport[];
  /** Sheets that are not read because corrections kept in the workbook say so; absent: none. */
  readonly ignoredSheets?: readonly string[];
  readonly findings: readonly Finding[];
  readonly participants: readonly ParticipantReport[];
  readonly groups: readonly GroupReport[];
  /** Null without a roster. */
  readonly class: ClassReport | null;
  /** Null without a timetable. */
  readonly schedule: ScheduleReport | null;
  /** Null without marks by assessors. */
  readonly assessment: AssessmentReport | null;
  /** People on a border, in the order of the roster. */
  readonly borders: readonly BorderReport[];
  /** Null without grades, or in a class too large to grade several times. */
  readonly sensitivity: SensitivityReport | null;
  /** Worksheets of a self-assessment, in the order of the levels; absent: the workbook has none. */
  readonly checklists?: readonly ChecklistReport[];
  readonly settings: readonly SettingReport[];
  /** What the pack leaves to people; absent: nothing. */
  readonly leftToPeople?: readonly LeftToPeople[];
  readonly decisions: readonly CommitteeDecision[];
  readonly seal: { readonly inputs: string; readonly rules: string };
}
