import { Slices } from '../slices';

/** An answer that can be taken once Excel has been asked. */
export type Later<T> = () => T;

/** An answer that may take a while to be taken: work on it lets the page breathe. */
export type SlowLater<T> = () => T | Promise<T>;

/**
 * Something to ask of Excel besides other things. The answer is taken after the message has come back; what it
 * returns is still to be asked.
 */
export interface Question {
  /** Estimate of the larger of request and response. */
  readonly bytes: number;
  ask(context: Excel.RequestContext): SlowLater<readonly Question[]>;
  /** Smaller questions that ask the same together; null when there are none. */
  split?(): readonly Question[] | null;
}

/** Ask one question after another; thousands of small ones let the page breathe too. */
export async function askEach(context: Excel.RequestContext, questions: readonly Question[]): Promise<readonly SlowLater<readonly Question[]>[]> {
  const answers: SlowLater<readonly Question[]>[] = [];
  const slices = new Slices();
  for (const question of questions) {
    if (slices.isDue) await slices.rest();
    answers.push(question.ask(context));
  }
  return answers;
}

/** Take answers one after another; what is still to be asked. */
export async function takeAll(answers: readonly SlowLater<readonly Question[]>[]): Promise<Question[]> {
  const more: Question[] = [];
  const slices = new Slices();
  for (const answer of answers) {
    if (slices.isDue) await slices.rest();
    more.push(...await answer());
  }
  return more;
}
