// Each import defines one custom element. Only what the pane shows: every component is paid for at the first load.
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/dialog.js';
import '@fluentui/web-components/dialog-body.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/progress-bar.js';
import '@fluentui/web-components/spinner.js';
import '@fluentui/web-components/switch.js';
import '@fluentui/web-components/tab.js';
import '@fluentui/web-components/tablist.js';
import type { HTMLAttributes } from 'preact';

type Element<Attributes = unknown> = HTMLAttributes<HTMLElement> & Attributes;

interface FluentElements {
  'fluent-button': Element<{
    appearance?: 'primary' | 'outline' | 'subtle' | 'transparent'; size?: 'small' | 'medium' | 'large'; disabled?: boolean;
    'disabled-focusable'?: boolean; 'icon-only'?: boolean; type?: 'button' | 'submit';
  }>;
  'fluent-dialog': Element<{ type?: 'modal' | 'non-modal' | 'alert' }>;
  'fluent-dialog-body': Element;
  'fluent-message-bar': Element<{ intent?: 'info' | 'success' | 'warning' | 'error'; layout?: 'multiline' | 'singleline' }>;
  'fluent-progress-bar': Element<{ value?: number; max?: number; thickness?: 'medium' | 'large' }>;
  'fluent-spinner': Element<{ size?: 'tiny' | 'extra-small' | 'small' | 'medium' }>;
  'fluent-switch': Element<{ checked?: boolean; disabled?: boolean }>;
  'fluent-tab': Element<{ disabled?: boolean }>;
  'fluent-tablist': Element<{ activeid?: string; size?: 'small' | 'medium' | 'large' }>;
}

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to tell Preact's JSX of custom elements
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface merges, a type does not
    interface IntrinsicElements extends FluentElements {}
  }
}
