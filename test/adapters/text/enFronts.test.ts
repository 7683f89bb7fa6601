import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story = `The villages of the valley have had clean water since Monday, and the pumps run well, say the eleven families who live highest above the river and the road.

People are glad of it, and the children carry no more buckets than they did before, says the clinic.`;
const headline = 'Clean water comes to the upper valley after a long wait';

function read(text: string) {
  const [article] = fromText(text, { language: 'en' }).articles;
  const { section, scope, dateline, published, publisher } = article!;
  return { headline: article!.headline, section, scope, dateline, published, publisher: publisher?.name };
}

describe('sections', () => {
  test.each([
    ['BLOG POST'],
    ['LOCAL NEWS'],
    ['News and Speeches'],
    ['Joint media release'],
    ['Stories from the field'],
  ])('%s', (section) => {
    const found = read(`${section}\n\n${headline}\n\n${story}`);
    expect(found).toMatchObject({ headline, section });
    expect(found.scope).toBeUndefined();
  });

  test('steps between double colons: who writes, and the section', () => {
    const text = `Helvetas Nepal :: Newsroom :: Feature\n\n${headline}\n\n${story}`;
    expect(read(text)).toMatchObject({ headline, section: 'Feature', publisher: 'Helvetas Nepal' });
  });

  test('a section with its date below a sentence under the headline', () => {
    const text = `${headline}\n\nA three-year effort ends with a pump in every village.\n\nPress release | 4 August 2026\n\n${story}`;
    expect(read(text)).toMatchObject({ headline, section: 'Press release', published: '2026-08-04' });
  });
});

describe('dates', () => {
  test.each([
    [
      'the day in brackets before the first sentence',
      `${headline}\n\n(Thursday, July 16, 2026) – ${story}`,
      '2026-07-16',
    ],
    [
      'where and when it was in print',
      `${headline}\n\n${story}\n\nPublished in The Valley Post, August 7th, 2026`,
      '2026-08-07',
    ],
    ['a day up to which it tells', `As of 9 March 2026\n\n${headline}\n\n${story}`, '2026-03-09'],
    [
      'a place with the letters of its province',
      `${headline}\n\nThunder Bay, ON (June 3, 2026) – ${story}`,
      '2026-06-03',
    ],
  ])('%s', (_, text, published) => {
    expect(read(text).published).toBe(published);
  });

  test('a day of the year in brackets is no agency', () => {
    const found = read(`${headline}\n\nBauchi, 19 November, 2026 (World Toilet Day): ${story}`);
    expect(found.dateline).toEqual({ place: 'Bauchi' });
  });
});

describe('who writes', () => {
  test('an embassy with its country is no dateline', () => {
    const found = read(`Embassy of Ireland, Tanzania\n\nNews\n\n${headline}\n\n${story}`);
    expect(found).toMatchObject({ headline, publisher: 'Embassy of Ireland, Tanzania' });
    expect(found.dateline).toBeUndefined();
  });

  test('a paper with its motto is no headline', () => {
    const found = read(`LAGOON REPORT — independent news from the waterways\n\n${headline}\n\n${story}`);
    expect(found.headline).toBe(headline);
  });

  test('a name that begins small', () => {
    const text = `eThekwini Municipality\n\nMEDIA STATEMENT\n\n${headline}\n\n${story} eThekwini Municipality paid.`;
    expect(read(text).publisher).toBe('eThekwini Municipality');
  });
});

describe('a body is no partner of itself under its other names', () => {
  const partners = (text: string) =>
    fromText(text, { language: 'en' }).articles[0]!.partners.map(({ name }) => name);
  test.each([
    [
      'UNDP Pacific Office in Fiji',
      'The United Nations Development Programme and Oxfam built the wells together.',
    ],
    ['UNFPA Yemen', 'The wells were built by the United Nations Population Fund together with Oxfam.'],
    ['FAO Subregional Office for the Caribbean', 'The wells were built by FAO together with Oxfam.'],
    ['World Health Organization', 'The wells were built by WHO together with Oxfam.'],
  ])('%s', (masthead, sentence) => {
    expect(partners(`${masthead}\n\nNews\n\n${headline}\n\n${story}\n\n${sentence}`)).toEqual(['Oxfam']);
  });

  test('the office that writes is the publisher', () => {
    const text = `UNDP Pacific Office in Fiji\n\nNews\n\n${headline}\n\n${story} The United Nations Development Programme (UNDP) paid.`;
    expect(read(text).publisher).toBe('UNDP Pacific Office in Fiji');
  });
});
