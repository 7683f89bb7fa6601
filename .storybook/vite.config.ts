import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Storybook ignores `build` in this file. Without it `light-dark()` is rewritten, and pinned stories lose their theme. */
const browsers = {
  name: 'browsers',
  config: () => ({ build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] } }),
};

export default defineConfig({ plugins: [react(), browsers] });
