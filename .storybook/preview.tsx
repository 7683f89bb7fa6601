import type { Decorator, Preview } from '@storybook/react-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { themes } from 'storybook/theming';
import { locales } from '../stories/support/locales.js';
import './preview.css';
import { usage } from './usage.js';

/** The page around a story: its direction, its colours, and the container whose width the story takes. */
const page: Decorator = (Story, { globals, args, viewMode }) => (
  <div
    className="preview-page"
    dir={globals.direction}
    data-color-scheme={globals.colorScheme === 'system' ? undefined : globals.colorScheme}
    data-view={viewMode}
  >
    <div className="preview-container" data-width={globals.width}>
      <Story args={{ ...args, locale: args.locale ?? locales[globals.language] }} />
    </div>
  </div>
);

/** Every optional prop may also be `undefined`; the tables need not repeat it. */
const withoutUndefined: ArgTypesEnhancer = ({ argTypes }) => {
  for (const { table } of Object.values(argTypes)) {
    if (table?.type?.summary) {
      table.type.summary = table.type.summary
        .split(' | ')
        .filter((name) => name !== 'undefined')
        .join(' | ');
    }
  }
  return argTypes;
};

/** The pages of the guide follow the system, as Storybook's own frame does. */
const docsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: { language: 'en', direction: 'ltr', colorScheme: 'system', width: '360px' },
  globalTypes: {
    language: {
      description: 'Language of the card’s own words',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'en-XA', title: 'Long and accented', right: 'test' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page around the card',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    colorScheme: {
      description: 'Colour scheme of the page around the card',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System colours' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the card’s container',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          ...[240, 280, 320, 360, 480, 640, 960].map((width) => ({
            value: `${width}px`,
            title: `${width} px`,
          })),
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  argTypesEnhancers: [withoutUndefined],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, exclude: ['locale', 'ref', 'components'] },
    backgrounds: { disable: true },
    docs: { source: { transform: usage }, theme: docsTheme, toc: true },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Welcome', 'From press release to card', 'Theming', 'Languages', 'Accessibility', 'Contracts'],
          'Components',
          ['Article card', 'SDG badge', 'Funder list', 'Location tag'],
        ],
      },
    },
  },
};

export default preview;
