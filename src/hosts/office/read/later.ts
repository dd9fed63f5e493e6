/** An answer that can be taken once Excel has been asked. */
export type Later<T> = () => T;

/**
 * Something to ask of Excel besides other things. The answer is taken after the message has come back; what it
 * returns is still to be asked.
 */
export interface Question {
  /** Estimate of the larger of request and response. */
  readonly bytes: number;
  ask(context: Excel.RequestContext): Later<readonly Question[]>;
  /** Smaller questions that ask the same together; null when there are none. */
  split?(): readonly Question[] | null;
}
