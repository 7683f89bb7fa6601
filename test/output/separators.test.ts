import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar/locale.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { article } from '../support/articles.js';

test.each([
  ['Markdown', toMarkdown],
  ['plain text', toPlainText],
  [
    'a feed',
    (...[one, options]: Parameters<typeof toMarkdown>) => toAtom([one], { title: 'News', ...options }),
  ],
])('in %s, Arabic words beside each other stay in the order of a left-to-right story', (_, write) => {
  const story = article({ scope: 'national', disclosure: { ai: 'assisted' } });
  const [national, assisted] = [ar.scopes.national, ar.ai.assisted];
  // Without isolation, a reader would see the second on the left of the first.
  const text = write(story, { locale: ar }).replaceAll(/\s+/g, ' ');
  expect(text).toContain(`\u2068${national}\u2069 · \u2068${assisted}\u2069`);
});
