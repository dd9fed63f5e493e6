import { isTooLarge } from '../errors/excel-code';
import { askEach, takeAll } from './later';
import type { Question } from './later';

/**
 * Ask many questions in as few messages as fit. A message that proves too large is asked again in halves.
 *
 * @param limit bytes that a message is meant to have at most
 */
export async function askAll(context: Excel.RequestContext, questions: readonly Question[], limit: number): Promise<void> {
  for (let open = questions; open.length > 0;) {
    const more: Question[] = [];
    for (const message of messagesOf(open, limit)) more.push(...await askMessage(context, message));
    open = more;
  }
}

function* messagesOf(questions: readonly Question[], limit: number): Generator<readonly Question[]> {
  let message: Question[] = [];
  let bytes = 0;
  for (const question of questions) {
    if (message.length > 0 && bytes + question.bytes > limit) {
      yield message;
      message = [];
      bytes = 0;
    }
    message.push(question);
    bytes += question.bytes;
  }
  if (message.length > 0) yield message;
}

async function askMessage(context: Excel.RequestContext, message: readonly Question[]): Promise<readonly Question[]> {
  const answers = await askEach(context, message);
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(message) : null;
    if (halves === null) throw error;
    const first = await askMessage(context, halves[0]);
    return [...first, ...await askMessage(context, halves[1])];
  }
  return takeAll(answers);
}

function halvesOf(message: readonly Question[]): readonly [readonly Question[], readonly Question[]] | null {
  const [only] = message;
  const parts = message.length === 1 ? only?.split?.() ?? [] : message;
  const middle = Math.ceil(parts.length / 2);
  return parts.length < 2 ? null : [parts.slice(0, middle), parts.slice(middle)];
}
