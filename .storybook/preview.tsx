import type { Preview } from '@storybook/react-vite';
import { themes } from 'storybook/theming';
import { DocsPage } from './DocsPage.js';
import { readableArgTypes, tableOfContents } from './docs.js';
import { page } from './page.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import { usage } from './usage.js';

/** The pages of the guide follow the system, as Storybook's own frame does. */
const docsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals,
  globalTypes,
  argTypesEnhancers: [readableArgTypes],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, exclude: ['locale', 'ref', 'components'] },
    backgrounds: { disable: true },
    docs: {
      page: DocsPage,
      source: { transform: usage },
      theme: docsTheme,
      toc: tableOfContents,
    },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Welcome',
            'Gallery',
            'From press release to card',
            'Languages',
            'Accessibility',
            'Theming',
            'Themes',
            'Embedding',
            'Embed builder',
            'Command line',
            'Contracts',
          ],
          'Templates',
          ['Front page', 'Topic page', 'Story page'],
          'Components',
          [
            'Article card',
            'Article list',
            'SDG badge',
            'SDG list',
            'SDG icon',
            'SDG disclaimer',
            'Funder list',
            'Partner list',
            'Participant list',
            'Location tag',
          ],
          'Matrix',
          [
            'Article card',
            'Article list',
            'SDG badge',
            'SDG list',
            'SDG icon',
            'SDG disclaimer',
            'Funder list',
            'Partner list',
            'Participant list',
            'Location tag',
          ],
        ],
      },
    },
  },
};

export default preview;
