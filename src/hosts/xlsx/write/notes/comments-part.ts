import { OWN_AUTHOR } from '../../../../workbook';
import { readNote } from '../../own-note';
import { openTag } from '../xml/change-element';
import { childOf, readOutline, type ElementPlace, type Outline } from '../xml/outline';
import { elementsIn, textIn } from '../workbook/workbook-part';

/** A comment with its cell as the part spells it and the number of its author. */
export interface CommentEntry {
  readonly ref: string;
  /** Index in the list of authors. */
  readonly author: number;
  readonly isOwn: boolean;
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
    const author = Number(tag.attribute('authorId') ?? 0);
    const writer = readNote(textIn(bytes, place), authors[author]?.name ?? '').author;
    return { ref: tag.attribute('ref') ?? '', author, isOwn: writer === OWN_AUTHOR, place };
  });
  return { outline, authors, comments };
}
