import { durationUnit, isUnitNamed, readDuration } from '../eligibility';
import type { DurationUnit } from '../eligibility';
import type { Subject } from '../rules';
import { parseDocument, parseTeachingRole, plainName, readCell, readings, textOfCell } from '../values';
import type { CellValue, Reading, TableView, TeachingRole } from '../values';
import { subjectReader } from './taught-subjects';
import type { ReadSubjects, TaughtSubjects } from './taught-subjects';
import { parseTraining } from './teaching-training';

/** One row of the list of instructors, each cell parsed once. A person who teaches two subjects may have two rows. */
export interface Instructor {
  readonly position: number;
  /** As it stands; null when there is none. */
  readonly name: string | null;
  readonly role: Reading<TeachingRole>;
  /** The decree that appoints the person. */
  readonly decree: Reading<string>;
  /** Months of teaching; a bare number below a header without a unit may be months or years. */
  readonly experience: Reading<number>;
  /** Trained as a trainer. */
  readonly training: Reading<boolean>;
  readonly subjects: TaughtSubjects;
}

const MONTHS_OF_A_YEAR = 12;
/** Nobody has taught for longer: a bare number above it in years counts months. */
const LONGEST_CAREER = 720;

/**
 * Read the list of instructors. Linear in rows.
 *
 * @param subjects the pack's mata pelajaran
 */
export function readInstructors(table: TableView, subjects: readonly Subject[]): readonly Instructor[] {
  const header = table.headerOf('pengalaman-mengajar');
  const unit = isUnitNamed(header) ? { months: durationUnit(header) } : null;
  const read = subjectReader(subjects);
  return Array.from({ length: table.length }, (_, position) => readInstructor(table, position, unit, read));
}

type NamedUnit = { readonly months: DurationUnit } | null;

function readInstructor(table: TableView, position: number, unit: NamedUnit, subjects: ReadSubjects): Instructor {
  const name = textOfCell(table.cell(position, 'nama'));
  const column = table.columnOf('mata-pelajaran');
  return {
    position,
    name: name === null || plainName(name) === '' ? null : name,
    role: readCell(table, position, 'peran', parseTeachingRole),
    decree: readCell(table, position, 'nomor-sk', parseDocument),
    experience: readCell(table, position, 'pengalaman-mengajar', (cell) => readExperience(cell, unit)),
    training: readCell(table, position, 'tot', parseTraining),
    subjects: subjects(table.cell(position, 'mata-pelajaran'), column !== null && table.isUncalculated(position, column)),
  };
}

function readExperience(cell: CellValue, unit: NamedUnit): Reading<number> {
  if (unit !== null) return readDuration(cell, unit.months);
  const months = readDuration(cell, 1);
  const years = readDuration(cell, MONTHS_OF_A_YEAR);
  if (months.kind !== 'known' || years.kind !== 'known') return months;
  if (months.value === years.value || years.value > LONGEST_CAREER) return months;
  return readings<number>([months.value, years.value]);
}

/** Every role that the row may stand for: all of them where the cell is blank or unreadable. */
export function mayBe(instructor: Instructor, role: TeachingRole): boolean {
  const { role: reading } = instructor;
  if (reading.kind === 'known') return reading.value === role;
  return reading.kind === 'several' ? reading.values.includes(role) : true;
}

/** True when the row stands for this role and nothing else. */
export function isSurely({ role: reading }: Instructor, role: TeachingRole): boolean {
  return reading.kind === 'known' && reading.value === role;
}
