import type { StorybookConfig } from '@storybook/react-vite';
import { builderFiles, markdownGuide } from './filesBeside.js';
import { propTables } from './propTables.js';

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
    plugins: [...(config.plugins ?? []), propTables(), builderFiles(), markdownGuide()],
  }),
  // A list of first steps for people who are new to Storybook.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Tables of props come from `propTables`.
  typescript: { reactDocgen: false },
};

export default config;
