import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { rewrittenColors } from '../src/theme/rewrittenColors.js';
import { writeStyleSheet } from './writeStyleSheet.js';

/** Writes `dist/cards.css`, the style sheet of cards and lists that contain no styles. */
export function cardSheet(): Plugin {
  return {
    name: 'card-sheet',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      // From the built file, in which the style sheets are minified.
      const server = pathToFileURL(resolve(dir, 'exports/server.js')).href;
      const { renderListToHtml }: typeof import('../src/exports/server.js') = await import(server);
      const { css } = renderListToHtml([{ headline: 'Any' }]);
      writeStyleSheet(dir, 'cards.css', `${rewrittenColors}${css}\n`);
    },
  };
}
