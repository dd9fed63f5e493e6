import type { MessageValues } from '../messages';

/** A command that could not run: exit code 2 and one line on stderr. The words come from the catalogue by `tag`. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(readonly tag: string, readonly values: MessageValues) {
    super(tag);
  }
}
