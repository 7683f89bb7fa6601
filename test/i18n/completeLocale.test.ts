import { describe, expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { fr } from '../../src/i18n/fr/locale.js';
import type { CardLocale } from '../../src/i18n/locale.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import { articleOf, everyField } from '../model/inputs.js';
import { writeFormats } from '../support/writeFormats.js';

const article = articleOf({ ...everyField, disclosure: { ai: 'generated', reviewedBy: 'The news desk' } });
const withdrawn = articleOf({ ...everyField, status: { type: 'withdrawn' } });

/** French as an application may have written it before a string was added, or several. */
function without(...names: string[]): CardLocale {
  const kept = Object.entries(fr).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept) as unknown as CardLocale;
}

async function textsIn(locale: CardLocale): Promise<Record<string, string>> {
  return {
    ...(await writeFormats([article, withdrawn], { locale })),
    card: renderToHtml(article, { variant: 'full', locale, story: 'folded' }).element,
    'share image': toShareSvg(article, { locale }) + toShareSvg(withdrawn, { locale }),
  };
}

describe('a locale written for an earlier version', () => {
  test.each(Object.keys(fr))('without "%s" writes every card and format', async (name) => {
    for (const text of Object.values(await textsIn(without(name)))) {
      expect(text).not.toBe('');
      expect(text).not.toContain('undefined');
    }
  });

  test('uses English for the strings that it lacks, and its own for the others', async () => {
    const { card, email, atom } = await textsIn(without('ai', 'disaster', 'attachments', 'contacts'));
    for (const text of [card, email, atom]) {
      for (const words of ['AI-generated', 'Disaster', 'Documents', 'Contact', 'Financé par'])
        expect(text).toContain(words);
    }
  });
});
