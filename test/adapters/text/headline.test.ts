import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story = `The new pumping station in Lindi was opened on Monday, and four thousand families no longer buy water from trucks, the regional office said.

Work on the station began two years ago. It pumps water from three wells to the hospital, the market and two schools in the upper town of Lindi.`;

/** Lines above a story, and which of them is the headline: none of their words are in a list of ours. */
test.each<[what: string, lines: string, headline: string]>([
  [
    'a name of a house',
    'Rovuma Mirror 98.4\n\nPumping station brings water to Lindi',
    'Pumping station brings water to Lindi',
  ],
  [
    'a name and a line below it',
    'Friends of the Old Pier\nregistered society, Lindi\n\nNewsletter\n\nA pumping station, and what the market says of it',
    'A pumping station, and what the market says of it',
  ],
  [
    'a menu without known words',
    'Mtwara Web - Ferries - Weather - Prices - Jobs\n\nFour thousand families get water from a new station',
    'Four thousand families get water from a new station',
  ],
  [
    'columns of a menu',
    'Wadi Post\nSport    Harvest    Weather    Letters\n\nWells feed the hospital and two schools in Lindi',
    'Wells feed the hospital and two schools in Lindi',
  ],
  [
    'a page number',
    'Lindi Letter\n\npage 1 of 2\n\nWater for the upper town of Lindi',
    'Water for the upper town of Lindi',
  ],
  [
    'a heading of Markdown above one of its parts',
    '# Three wells, two schools and one pumping station\n\n## The upper town of Lindi drinks from it',
    'Three wells, two schools and one pumping station',
  ],
  [
    'a line of tags, with two bodies at its own beginning',
    'Health\n\nWHO, UNICEF Connect Three Wells and Two Schools in Lindi',
    'WHO, UNICEF Connect Three Wells and Two Schools in Lindi',
  ],
  [
    'a second line of a letterhead',
    'Town of Lindi\nOffice of Communication and Outreach\n\nWhat brings water to the upper town',
    'What brings water to the upper town',
  ],
  [
    'what stands in an issue',
    'Lindi Letter\n\nIN THIS ISSUE: Water on tap | Our accounts | A word about the dog\n\nWater on tap for Lindi',
    'Water on tap for Lindi',
  ],
  [
    'links in brackets',
    '[Wells] [Clean the beach] [Map of pumps] [Who are we]\n\nThree wells, two schools, one station',
    'Three wells, two schools, one station',
  ],
  [
    'a name and an address',
    'Friends of Lindi | lindi.example.org\n\n#Water: four thousand families',
    '#Water: four thousand families',
  ],
  [
    'a date and the time that reading takes',
    'Lindi Office\n\n25 April 2024 | Reading time: 2 minutes\n\nWells feed the hospital',
    'Wells feed the hospital',
  ],
  [
    'a name above a menu',
    'The Pier People\n\nBlog | Our story | Give | Write to us\n\nWater, at last!',
    'Water, at last!',
  ],
  [
    'a name, and what it is on the next row',
    'The Herons\nkitchen · homework · garden\n\nWater, at last!',
    'Water, at last!',
  ],
  [
    'a name that is more than its body',
    'UN Women | Eastern and Southern Africa\n\nFour thousand families get water from a new station',
    'Four thousand families get water from a new station',
  ],
  [
    'the name of a site in another script',
    'هلال ليندي الأحمر\n\nPress release\n\nFour thousand families get water',
    'Four thousand families get water',
  ],
  [
    'a line in bold',
    'The Herons – the letter of the society\n\n**Three taps, one pump and a great deal of soup**',
    'Three taps, one pump and a great deal of soup',
  ],
  [
    'a colon at the end of a row',
    'Press release\n\nCold spell in the upper town of Lindi:\nfour thousand families get water all the same',
    'Cold spell in the upper town of Lindi: four thousand families get water all the same',
  ],
  ['a subject', 'Sub: Opening of a station in Lindi', 'Opening of a station in Lindi'],
  ['the subject of a mail', 'Subject: A pumping station opens in Lindi', 'A pumping station opens in Lindi'],
])('the headline is found below or above %s', (_, lines, headline) => {
  const [article] = fromText(`${lines}\n\n${story}`, { language: 'en' }).articles;
  expect(article?.headline).toBe(headline);
  expect(article?.body.filter(({ type }) => type === 'paragraph').length).toBeGreaterThanOrEqual(2);
});

test('a line of labels and values is none', () => {
  const [article] = fromText(
    `Board of the Coast\nRegion: Lindi – Water: four thousand families\n\nA station with three wells\n\n${story}`,
    { language: 'en' },
  ).articles;
  expect(article?.headline).toBe('A station with three wells');
});
