import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

/** Section, headline and publisher of lines above a short story. */
const front = (lines: string, story = 'KAMPALA: A well opened today in Uganda.') => {
  const article = fromText(`${lines}\n\n${story}`, { language: 'en' }).articles[0]!;
  return [article.section ?? '', article.headline, article.publisher?.name ?? ''].join(' / ');
};

const headline = 'A new well for three villages';

describe('what stands above a headline', () => {
  test('links side by side name no section, and a way through a site does', () => {
    const links = 'THE JINJA HERALD\nNational | Business | Sports | Opinion';
    expect(front(`${links}\n\nHome / Jinja / News\n\n${headline}`)).toBe(
      `News / ${headline} / THE JINJA HERALD`,
    );
  });

  test('a way that begins with a body names it and ends in a section', () => {
    const way = 'Skip to main content\nUNICEF Uganda > News centre > Press release';
    expect(front(`${way}\n\n# ${headline}`)).toContain(`Press release / ${headline} / `);
  });

  test('an embassy is named with the country where it is', () => {
    const lines = 'EMBASSY OF NORWAY IN UGANDA\nP.O. Box 000, Kampala\n\nPRESS RELEASE\n\nA NEW WELL';
    const story = 'Kampala, 5 May 2024\n\nThe Embassy of Norway is pleased to say that a well was opened.';
    expect(front(lines, story)).toBe('PRESS RELEASE / A NEW WELL / EMBASSY OF NORWAY IN UGANDA');
  });

  test('a date behind "Dated" is the date of the text', () => {
    const text = `PRESS NOTE\n\nDated: 4th May, 2024\n\n${headline}\n\nA well opened today in Uganda.`;
    expect(fromText(text, { language: 'en' }).articles[0]?.published).toBe('2024-05-04');
  });
});
