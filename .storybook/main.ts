import type { StorybookConfig } from '@storybook/react-vite';
import { builderFiles, markdownGuide } from './filesBeside.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: {
    name: '@storybook/react-vite',
    // A file of its own: the one at the root builds the library.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Here and not in that file, which tests of stories do not read.
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), builderFiles(), markdownGuide()],
  }),
  // A list of first steps for people who are new to Storybook.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // Reads types and not only syntax, so inherited props and their comments show in the tables.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      // By default it searches every folder, and warns about files in this one, which its search leaves out.
      include: ['src/components/**/*.tsx'],
      // Props need no types of the DOM or of Node, and reading those took half of the time.
      tsconfigPath: '.storybook/tsconfig.props.json',
      shouldExtractLiteralValuesFromEnum: true,
      // Every HTML attribute is accepted; listing them all would bury ours.
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
};

export default config;
