import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { customElementsManifest } from './elements/customElementsManifest.js';
import { describeElements } from './elements/describeElements.js';
import { htmlData } from './elements/htmlData.js';

/**
 * Writes `dist/custom-elements.json` and `dist/vscode.html-custom-data.json`, for editors and other tools, and the types for Vue and
 * Svelte, which the compiler does not copy.
 */
export function elementManifests(): Plugin {
  return {
    name: 'element-manifests',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const elements = describeElements();
      const write = (name: string, data: object) =>
        writeFileSync(join(dir, name), `${JSON.stringify(data, null, 2)}\n`);
      write('custom-elements.json', customElementsManifest(elements));
      write('vscode.html-custom-data.json', htmlData(elements));
      for (const file of readdirSync('src/exports').filter((name) => name.endsWith('.d.ts')))
        copyFileSync(join('src/exports', file), join(dir, 'exports', file));
    },
  };
}
