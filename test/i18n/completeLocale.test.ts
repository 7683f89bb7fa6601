import { describe, expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { fr } from '../../src/i18n/fr/locale.js';
import type { CardLocale } from '../../src/i18n/locale.js';
import type { Article } from '../../src/model/article.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { articleOf, everyField } from '../model/inputs.js';
import { formatWriters } from '../support/writeFormats.js';

const article = articleOf({ ...everyField, disclosure: { ai: 'generated', reviewedBy: 'The news desk' } });
const withdrawn = articleOf({ ...everyField, status: { type: 'withdrawn' } });

/** French without some strings, like a locale written before they were added. */
function without(...names: string[]): CardLocale {
  const kept = Object.entries(fr).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept) as unknown as CardLocale;
}

const writers = Object.entries(await formatWriters());

function textsIn(locale: CardLocale): Record<string, string> {
  const both = (write: (article: Article) => string) => write(article) + write(withdrawn);
  return {
    ...Object.fromEntries(writers.map(([name, write]) => [name, both((each) => write(each, { locale }))])),
    card: both((each) => renderToHtml(each, { variant: 'full', locale, story: 'folded' }).element),
    'share image': both((each) => toShareSvg(each, { locale })),
  };
}

describe('a locale written for an earlier version', () => {
  test.each(Object.keys(fr))('without "%s" still writes every card and format', (name) => {
    for (const text of Object.values(textsIn(without(name)))) {
      expect(text).not.toBe('');
      expect(text).not.toContain('undefined');
    }
  });

  test('uses English for missing strings, and its own for the others', () => {
    const { card, email, atom } = textsIn(without('ai', 'disaster', 'attachments', 'contacts'));
    for (const text of [card, email, atom]) {
      for (const words of ['AI-generated', 'Disaster', 'Documents', 'Contact', 'Financé par'])
        expect(text).toContain(words);
    }
  });
});
