import type { Localised } from '../../messages';

/** A mata pelajaran of the pack. */
export interface Subject {
  readonly id: string;
  readonly title: Localised;
  /** Other spellings that headers and schedules use. */
  readonly aliases: readonly string[];
  /** Planned JP; null where the pack does not say. */
  readonly jp: number | null;
  /** True when it counts in ΣNT; a ceramah counts towards attendance only. */
  readonly graded: boolean;
}
