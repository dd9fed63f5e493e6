import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  /** What this place will hold, and how it comes about. */
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** What stands where nothing is yet. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
