import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { minifiedCss } from '../build/css.js';

/** Storybook ignores `build` in this file. By default `light-dark()` is rewritten, and pinned stories lose their theme. */
const styles = { name: 'styles', config: () => ({ build: minifiedCss }) };

export default defineConfig({
  plugins: [react(), styles],
  // Otherwise nine requests: Storybook does not bundle it.
  optimizeDeps: { include: ['storybook/internal/docs-tools'] },
});
