import type { Preview } from '@storybook/react-vite';
import { Code } from './Code.js';
import { DocsPage } from './DocsPage.js';
import { page, tableOfContents } from './page.js';
import { theme } from './theme.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import { usage } from './usage.js';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals,
  globalTypes,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, exclude: ['locale', 'ref', 'components'] },
    backgrounds: { disable: true },
    docs: {
      page: DocsPage,
      components: { code: Code },
      source: { transform: usage },
      theme,
      toc: tableOfContents,
      // Put there by `propTables`.
      extractArgTypes: ({ argTypes = {} }) => argTypes,
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Press release to card',
          'Embed builder',
          'All states',
          'Components',
          [
            'Article card',
            ['Overview', 'Variants', 'States', 'Content', 'Extremes', 'Matrix'],
            'Article story',
            'Article list',
            'Article filters',
            'SDG badge',
            'SDG list',
            'SDG icon',
            'SDG disclaimer',
            'Funder list',
            'Partner list',
            'Participant list',
            'Location tag',
          ],
          'Templates',
          ['Front page', 'Topic page', 'Story page', 'Gallery'],
          'Make it yours',
          ['Theming', 'Example themes', 'Theme from a colour', 'Themes', 'Languages'],
          'Guides',
          [
            'React',
            'Frameworks',
            'Next',
            'Frameworks without React',
            'Articles',
            'From other systems',
            'Corrections and embargoes',
            'Filled in by a model',
            'Embedding',
            'Hosts that clean HTML',
            'Elements',
            'Policies and failures',
            'In your CMS',
            'Frames',
            'Command line',
            'Credit of funders',
            'Newsroom',
            'Outputs',
            'What each output carries',
            'Share image',
            'Accessibility',
            'Conformance',
            'Editors and tools',
            'Import paths',
            'Contracts',
            'Troubleshooting',
          ],
        ],
      },
    },
  },
};

export default preview;
