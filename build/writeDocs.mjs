/** `node build/writeDocs.mjs`, after `vite build`: writes `dist/docs/` and `dist/llms.txt`, the guide for people and tools without Storybook. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @type {{ module: { guide: () => Promise<ReadonlyMap<string, string>> } }} */
const { module } = await runnerImport('./build/docs/guide.ts', { configFile: false, logLevel: 'error' });
mkdirSync('dist/docs', { recursive: true });
for (const [file, text] of await module.guide()) writeFileSync(join('dist', file), text);
