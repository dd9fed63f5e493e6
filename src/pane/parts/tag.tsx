import type { ComponentChildren } from 'preact';
import { useWords } from '../state/use-words';

type TagKind = 'plain' | 'warning' | 'error' | 'assumed' | 'good';

/** A word or two beside a value. */
export function Tag({ kind = 'plain', title, children }: { readonly kind?: TagKind; readonly title?: string; readonly children: ComponentChildren }) {
  return <span class={`tag tag-${kind}`} title={title}>{children}</span>;
}

/** Marks what rests on an assumption; `title` says on which. */
export function AssumedTag({ title }: { readonly title?: string }) {
  const { say } = useWords();
  return <Tag kind="assumed" {...(title === undefined ? {} : { title })}>{say('pane.assumed')}</Tag>;
}
