import { CodeOrSourceMdx } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';
import { theme } from './theme.js';

/** Whether blocks of code are dark. Storybook's are always light, unless told so one by one. */
export const hasDarkCode = theme.base === 'dark';

/** Code in a page of text. */
export function Code(props: ComponentProps<typeof CodeOrSourceMdx>) {
  const dark = { dark: hasDarkCode };
  return <CodeOrSourceMdx {...props} {...dark} />;
}
