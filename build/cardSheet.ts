import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { rewrittenColors } from '../src/theme/tokensCss.js';
import { writeStyleSheet } from './writeStyleSheet.js';

/** Writes `dist/cards.css`, the style sheet of cards, lists and whole stories that contain no styles. */
export function cardSheet(): Plugin {
  return {
    name: 'card-sheet',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      // From the built file, in which the style sheets are minified.
      const server = pathToFileURL(resolve(dir, 'exports/server.js')).href;
      const { renderListToHtml, renderToHtml }: typeof import('../src/exports/server.js') = await import(
        server
      );
      const article = { headline: 'Any' };
      const css = renderListToHtml([article]).css + renderToHtml(article, { variant: 'full' }).css;
      writeStyleSheet(dir, 'cards.css', `${rewrittenColors}${css}\n`);
    },
  };
}
