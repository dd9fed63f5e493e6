import type { ReadClass } from './read-class';

export function auditReadiness(_: ReadClass): void {
  // The checklist is read once its context is there.
}
