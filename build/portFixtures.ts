import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type Language, languages } from '../src/i18n/languages.js';
import { variants } from '../src/view/variants.js';

/** A story of the demo newspaper; its picture is a file name. */
type Story = object & { image?: { src: string } };

/**
 * Writes `dist/fixtures.json`: articles, options and the HTML of their cards, so that ports to other programming languages can compare
 * their output. Other methods of embedding wrap this HTML.
 */
export function portFixtures(): Plugin {
  return {
    name: 'port-fixtures',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const load = (path: string) => import(pathToFileURL(resolve(dir, path)).href);
      const { renderToHtml }: typeof import('../src/exports/server.js') = await load('exports/server.js');
      const write = async (language: Language) => {
        const { [language]: locale } = await load(`i18n/${language}/locale.js`);
        const file = `stories/support/demo/stories.${language}.json`;
        const stories: Story[] = JSON.parse(readFileSync(file, 'utf8'));
        // One for each variant; the last story is withdrawn.
        return [...variants.slice(1).map((_, index) => stories[index]!), stories.at(-1)!].map(
          (story, index) => {
            const variant = variants[index]!;
            const { image } = story;
            const src = image && `https://example.org/pictures/${image.src}`;
            const article = image ? { ...story, image: { ...image, src } } : story;
            const { html, forSanitizers } = renderToHtml(article, { variant, locale });
            return { article, options: { variant, locale: language }, html, forSanitizers };
          },
        );
      };
      const fixtures = (await Promise.all(languages.map(write))).flat();
      writeFileSync(join(dir, 'fixtures.json'), `${JSON.stringify(fixtures, null, 1)}\n`);
    },
  };
}
