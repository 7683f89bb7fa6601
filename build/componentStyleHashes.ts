import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';

/** Enough for every component to show something, but for an article. */
const sample = {
  articles: [],
  goal: 1,
  sdgs: [{ goal: 1 }],
  src: '/1.svg',
  location: { name: 'Any' },
  funders: [{ name: 'Any' }],
  partners: [{ name: 'Any' }],
  participants: [{ name: 'Any' }],
};

/**
 * Writes `dist/style-hashes.json`, for a content security policy: the `'sha256-…'` of the style sheet of each component in React, by
 * its name.
 */
export function componentStyleHashes(): Plugin {
  return {
    name: 'component-style-hashes',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      // From the built files, in which the style sheets are minified.
      const built = (path: string) => import(pathToFileURL(resolve(dir, 'exports', path)).href);
      const components: Record<string, FunctionComponent<object>> = await built('index.js');
      const { styleHashes }: typeof import('../src/exports/server.js') = await built('server.js');
      const { parseArticle }: typeof import('../src/exports/model.js') = await built('model.js');
      const result = parseArticle({ headline: 'Any' });
      const props = { ...sample, article: result.ok && result.article };
      const hashes: Record<string, string> = {};
      for (const [name, component] of Object.entries(components).filter(([key]) => /^[A-Z]/.test(key))) {
        const html = renderToStaticMarkup(createElement(component, props));
        // Of several, the component's own style sheet comes first.
        const [hash] = await styleHashes(html.replaceAll(/<style [^>]*>/g, '<style>'));
        if (hash) hashes[name] = hash;
      }
      writeFileSync(join(dir, 'style-hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}
