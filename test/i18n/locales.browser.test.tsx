import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { ArticleCard, FunderList } from '../../src/exports/index.js';
import { article } from '../support/articles.js';
import { locales } from '../support/locales.js';

test.each(Object.entries(locales))(
  '%s: lists and plural forms are the same in Node and in the browser',
  async (_, locale) => {
    for (let limit = 1; limit <= 12; limit++) {
      const each = article({
        funders: Array.from({ length: limit + 4 }, (_, index) => ({ name: `Fund ${index}` })),
      });
      const { html } = await commands.renderOnServer('ArticleCard', { article: each, locale }, 'UTC');
      expect(renderToString(<ArticleCard article={each} locale={locale} />)).toBe(html);
      // The card does not use the sentence layout.
      const props = { funders: each.funders, locale, layout: 'sentence' as const, limit };
      const sentence = await commands.renderOnServer('FunderList', props, 'UTC');
      expect(renderToString(<FunderList {...props} />)).toBe(sentence.html);
    }
  },
);
