import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story = `The villages of the valley have had clean water since Monday, and the pumps run well, say the eleven families who live highest above the river and the road.

People are glad of it, and the children carry no more buckets than they did before, says the clinic.`;
const headline = 'Clean water comes to the upper valley after a long wait';

function read(text: string) {
  const [article] = fromText(text, { language: 'en' }).articles;
  const { section, dateline, published, publisher, body } = article!;
  return { headline: article!.headline, section, dateline, published, publisher: publisher?.name, body };
}

describe('a headline on several rows', () => {
  test.each([
    ['a colon', 'Trust Opens Two Wells In Naivasha:', 'Farmers Say The Milk Will Keep'],
    ['a comma', 'Two wells for the upper valley,', 'Kiln Village Fund (KVF)'],
    ['a small word', 'Strategy for the water of the valley paid for by the', 'Kiln Village Fund'],
  ])('the first ends in %s', (_, first, second) => {
    expect(read(`${first}\n\n${second}\n\n${story}`).headline).toBe(`${first} ${second}`);
    expect(read(`${first}\n${second}\n4 June 2024\n\n${story}`)).toMatchObject({
      headline: `${first} ${second}`,
      published: '2024-06-04',
    });
  });

  test.each([
    ['a sentence', `${headline}:`, 'The pumps have run since Monday.'],
    ['a day', `${headline}:`, '4 June 2024'],
    ['who wrote', `${headline}:`, 'By our correspondent'],
  ])('not where %s is below it', (_, first, second) => {
    expect(read(`${first}\n${second}\n\n${story}`).headline).toBe(first);
  });

  test('nor where the first is whole', () => {
    expect(read(`${headline}\n\nElven families tell of it\n\n${story}`).headline).toBe(headline);
  });
});

describe('the day of the text', () => {
  test.each([
    ['Posted on March 3, 2024 by the press desk in Water, Birds', '2024-03-03'],
    ['Published: 10:15 am, March 3, 2024', '2024-03-03'],
    ['Posted On: 3 MAR 2024 5:32PM by KVF Lindi', '2024-03-03'],
    ['Published on Sun 3rd Mar 2024 by the Governor’s Press Service', '2024-03-03'],
  ])('%s', (line, published) => {
    expect(read(`${headline}\n${line}\n${story}`)).toMatchObject({ headline, published });
  });

  test.each([['Updated on March 3, 2024 by the press desk'], ['Posted to all members by the press desk']])(
    'not %s',
    (line) => {
      expect(read(`${headline}\n${line}\n${story}`).published).toBeUndefined();
    },
  );

  test('before the first sentence and a dash it is no part of it', () => {
    const found = read(`${headline}\nThursday, 5 September 2024 — ${story}`);
    expect(found).toMatchObject({ headline, published: '2024-09-05' });
    expect(found.dateline).toBeUndefined();
    expect(JSON.stringify(found.body)).not.toContain('September');
  });

  test('not where the sentence begins with a day', () => {
    expect(read(`${headline}\n\n5 September 2024 was the day. ${story}`).published).toBeUndefined();
  });
});

describe('the name of a site above a headline', () => {
  const short = `Elders of six villages in Lamu planted the mangroves in a month to protect the fish.

The seedlings came from a nursery.`;

  test.each([
    ['a paper', 'The Marlow Gazette', 'Rural News', 'Wardens wanted: could it be you?'],
    ['an acronym', 'KVF', 'News', 'WHO WILL MEND THE WALL?'],
    ['an embassy and its menu', 'Embassy of Ireland in Kenya', 'Menu', 'LAMU GETS ITS TREES BACK'],
  ])('%s', (_, site, section, title) => {
    expect(read(`${site}\n${section}\n${title}\nPublished 22 June 2023\n${short}`).headline).toBe(title);
  });

  test('a line below the headline and its day is what the page files it under', () => {
    const lines =
      'KVF | Kiln Village Fund\n\nNews\nWHERE DOES A BOAT GO WHEN NO RIVER IS LEFT?\n22 June 2023';
    const text = `${lines}\nMangroves and villages of Lamu\n\n${short} The Kiln Village Fund paid.`;
    expect(read(text).headline).toBe('WHERE DOES A BOAT GO WHEN NO RIVER IS LEFT?');
  });

  test('a title of one word', () => {
    expect(read(`Thaw\n\n4 June 2024\n\n${story}`).headline).toBe('Thaw');
  });

  test('a paper is who writes, a word of the story is not', () => {
    const lines = `VALLEY OBSERVER\nMonday, June 3, 2024\n\n${headline}\n\nBy our reporter\n\nBuckets\n\n`;
    expect(read(lines + story).publisher).toBe('VALLEY OBSERVER');
    expect(read(`${headline}\n\nBuckets\n\n${story}`).publisher).toBeUndefined();
  });
});

test('links side by side do not tell what the text is', () => {
  expect(
    read(`Kiln College\nStudy   Research   About us   News\n${headline}\n\n${story}`).section,
  ).toBeUndefined();
  expect(read(`Home > Media > News\n${headline}\n\n${story}`).section).toBe('News');
});
