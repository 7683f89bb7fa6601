import { create } from 'storybook/theming';

/** The colours and typefaces of the cards, for Storybook's own frame and pages. */
const faces = {
  fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  appBorderRadius: 0,
  inputBorderRadius: 3,
  brandTitle: 'news-cards',
  brandUrl: './',
};

const light = create({
  ...faces,
  base: 'light',
  colorPrimary: '#0b5590',
  colorSecondary: '#0b5590',
  appBg: '#f7f8fa',
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: '#d7dbe0',
  textColor: '#14181e',
  textMutedColor: '#525b67',
  barBg: '#fff',
  barTextColor: '#525b67',
  barHoverColor: '#0b5590',
  barSelectedColor: '#0b5590',
  inputBg: '#fff',
  inputBorder: '#868f9b',
  inputTextColor: '#14181e',
});

const dark = create({
  ...faces,
  base: 'dark',
  colorPrimary: '#5c96d6',
  // Readable on the surface, and dark enough for white text once Storybook darkens it for the chosen item of the sidebar.
  colorSecondary: '#5c96d6',
  appBg: '#0d1014',
  appContentBg: '#161a20',
  appPreviewBg: '#161a20',
  appBorderColor: '#353d48',
  textColor: '#eef1f5',
  textMutedColor: '#a9b2be',
  barBg: '#161a20',
  barTextColor: '#a9b2be',
  barHoverColor: '#86bdf2',
  barSelectedColor: '#86bdf2',
  inputBg: '#0d1014',
  inputBorder: '#6d7685',
  inputTextColor: '#eef1f5',
});

/** Follows the system, as the cards do. */
export const theme = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
