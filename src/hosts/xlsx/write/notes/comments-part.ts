import { openTag } from '../xml/change-element';
import { childOf, readOutline, type ElementPlace, type Outline } from '../xml/outline';
import { elementsIn, textIn } from '../workbook/workbook-part';

/** A comment with its cell as the part spells it and the number of its author. */
export interface CommentEntry {
  readonly ref: string;
  readonly author: number;
  readonly place: ElementPlace;
}

/** A comments part taken apart. */
export interface CommentsPart {
  readonly outline: Outline;
  readonly authors: readonly { readonly name: string; readonly place: ElementPlace }[];
  readonly comments: readonly CommentEntry[];
}

export function readCommentsPart(bytes: Uint8Array, name: string): CommentsPart {
  const outline = readOutline(bytes, name);
  const authors = elementsIn(bytes, childOf(outline, 'authors')).map((place) => ({ name: textIn(bytes, place), place }));
  const comments = elementsIn(bytes, childOf(outline, 'commentList')).map((place) => {
    const tag = openTag(bytes, place);
    return { ref: tag.attribute('ref') ?? '', author: Number(tag.attribute('authorId') ?? 0), place };
  });
  return { outline, authors, comments };
}
