import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { ArticleCard, FunderList } from '../../src/exports/index.js';
import { countryCodes } from '../../src/exports/model.js';
import { article } from '../support/articles.js';
import { locales } from '../support/locales.js';

const codes = [...countryCodes(), 'XK'];
const inAll = (codes: string[]) =>
  article({ locations: codes.map((country) => ({ name: country, kind: 'country', country })) });

test.each(Object.entries(locales))(
  '%s: the names of all countries are the same in Node and in the browser',
  async (_, locale) => {
    // A card is limited to 200 locations.
    for (const each of [inAll(codes.slice(0, 200)), inAll(codes.slice(200))]) {
      const { html } = await commands.renderOnServer('ArticleCard', { article: each, locale }, 'UTC');
      expect(renderToString(<ArticleCard article={each} locale={locale} />)).toBe(html);
      expect(html.match(/<li/g)).toHaveLength(each.locations.length);
    }
  },
);

test.each(Object.entries(locales))(
  '%s: dates of every month, lists and plural forms are the same in Node and in the browser',
  async (_, locale) => {
    for (let month = 1; month <= 12; month++) {
      const each = article({
        published: `2024-${`${month}`.padStart(2, '0')}-01`,
        updated: `2024-${`${month}`.padStart(2, '0')}-28`,
        funders: Array.from({ length: month + 4 }, (_, index) => ({ name: `Fund ${index}` })),
      });
      const { html } = await commands.renderOnServer('ArticleCard', { article: each, locale }, 'UTC');
      expect(renderToString(<ArticleCard article={each} locale={locale} />)).toBe(html);
      // The card does not use the sentence layout.
      const props = { funders: each.funders, locale, layout: 'sentence' as const, limit: month };
      const sentence = await commands.renderOnServer('FunderList', props, 'UTC');
      expect(renderToString(<FunderList {...props} />)).toBe(sentence.html);
    }
  },
);
