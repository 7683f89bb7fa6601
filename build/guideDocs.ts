import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes `dist/docs/` and `dist/llms.txt`: the guide as Markdown, for people and tools without Storybook. */
export function guideDocs(): Plugin {
  return {
    name: 'guide-docs',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const { guide } = await import('./docs/guide.js');
      mkdirSync(join(dir, 'docs'), { recursive: true });
      for (const [file, text] of await guide()) writeFileSync(join(dir, file), text);
    },
  };
}
