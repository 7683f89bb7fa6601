import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Writes `dist/cards.css`, the style sheet of cards and lists that contain no styles. */
export function cardSheet(): Plugin {
  return {
    name: 'card-sheet',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      // From the built file, in which the style sheets are minified.
      const server = pathToFileURL(resolve(dir, 'exports/server.js')).href;
      const { renderListToHtml }: typeof import('../src/exports/server.js') = await import(server);
      writeFileSync(join(dir, 'cards.css'), `${renderListToHtml([{ headline: 'Any' }]).css}\n`);
    },
  };
}
