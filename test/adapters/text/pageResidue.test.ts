import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

/** What stands around a story on a page that was copied or scraped whole: none of it is a part of the story. */
const headline = 'Pumping station brings water to the upper town of Lindi';
const story = `The new pumping station in Lindi was opened on Monday, and four thousand families no longer buy water from trucks, the regional office said.

Work on the station began two years ago. It pumps water from three wells to the hospital, the market and two schools in the upper town of Lindi.`;

const read = (text: string) => fromText(text, { language: 'en' }).articles[0];
const paragraphs = (text: string) =>
  read(text)?.body.flatMap((block) => (block.type === 'paragraph' ? block.content[0]!.text : []));

test.each<[what: string, lines: string]>([
  ['leftovers of a script', 'ad_slot\nad_slot\nad_slot'],
  ['the weather', '21.2 C\nSunday, December 22, 2024'],
  ['a date with an hour', '06.06.2013 13:38'],
  ['a question of the page', 'Do you want to leave?'],
  ['a small word and a date', 'posted 2023-12-23 Water / Coast'],
  [
    'a notice',
    'Our site has a new look.\nWhile we move the pages, some of them may not be where you left them. Please come back soon to see what has become of it.\n\nPress centre\n\nHarbour desk',
  ],
  [
    'what the organisation says of itself in its menu',
    `-
Who we are
WHO WE AREThe Example Water Board is the body that has kept the wells of the coast since 1951, for the good of all who live there.
-
Our work
Our workAs the board of the coast, it builds stations, mends pipes and measures what is drawn, so that there is water for whoever comes after us.
What we do
What we do
Highlights
Highlights
- Where we work
-
Take action
Take action
- Figures`,
  ],
])('above a headline %s is neither headline nor publisher nor story', (_, lines) => {
  const article = read(`${lines}\n\n${headline}\n\n${story}`);
  expect(article?.headline).toBe(headline);
  expect(lines).not.toContain(article?.publisher?.name ?? 'nobody');
  expect(lines).not.toContain(article?.section ?? 'nothing');
  expect(paragraphs(`${lines}\n\n${headline}\n\n${story}`)).toEqual(story.split('\n\n'));
});

test.each<[what: string, below: string]>([
  ['the headline again', `\n${headline}\n`],
  ['the headline again, in capitals', `\n${headline.toUpperCase()}\n`],
  ['the headline again after a date', `\nPosted: 22 December 2024\n\n${headline}\n`],
])('%s below it is no summary and no paragraph', (_, below) => {
  const article = read(`${headline}\n${below}\n${story}`);
  expect(article?.headline).toBe(headline);
  expect(article?.summary).toBeUndefined();
  expect(paragraphs(`${headline}\n${below}\n${story}`)).toEqual(story.split('\n\n'));
});

test.each(['Press Release', 'News'])('the kind of text behind a headline is its section: %s', (section) => {
  for (const sign of [' – ', ' | ', ' - ']) {
    const article = read(`${headline}${sign}${section}\n\n${story}`);
    expect(article?.headline).toBe(headline);
    expect(article?.section).toBe(section);
  }
  // No section where the words belong together.
  expect(read(`Lindi has good ${section}\n\n${story}`)?.headline).toBe(`Lindi has good ${section}`);
});

test.each([
  'Thursday - 29/07/2021 16:41',
  'Published: Thu 29 Jul 2021 07:15 PM',
  'Written: 2021-07-29 12:02:49',
])('a line with a day and an hour is the date: %s', (line) => {
  const article = read(`${headline}\n\n${line}\n${story}`);
  expect(article?.published).toBe('2021-07-29');
  expect(article?.dateline).toBeUndefined();
  expect(paragraphs(`${headline}\n\n${line}\n${story}`)).toEqual(story.split('\n\n'));
});

test.each([
  '# # #',
  '<END>',
  'Leave a Reply',
  'No comments yet.',
  'Comment this post',
  'socialshare info icon',
])('below a story "%s" is none of it', (line) => {
  expect(paragraphs(`${headline}\n\n${story}\n\n${line}`)).toEqual(story.split('\n\n'));
});

test('a mark of the end behind the last sentence is none of it', () => {
  expect(paragraphs(`${headline}\n\n${story} <END>\n\nWater Lindi Projects`)).toEqual(story.split('\n\n'));
});

test.each<[line: string, language: string, published: string | undefined]>([
  ['Thursday 29 July 2021 - 17:16 Greenwich time', 'en', '2021-07-29'],
  ['20:3529.07.2021', 'en', undefined],
  ['29.07.2021, 14:05, 812 views', 'en', '2021-07-29'],
])('a line with a date and an hour is no summary: %s', (line, language, published) => {
  const article = fromText(`${headline}\n\n${line}\n\n${story}`, { language }).articles[0];
  expect(article?.headline).toBe(headline);
  expect(article?.summary).toBeUndefined();
  expect(article?.published).toBe(published);
  expect(article?.body).toHaveLength(2);
});

test.each(['Home » Water and wells » ', 'Home > News > '])(
  'the last step of a way through a site: %s',
  (steps) => {
    for (const text of [
      `${steps}${headline}\n\n${headline}\n\n${story}`,
      `${steps}${headline}\n\n${story}`,
    ]) {
      expect(read(text)?.headline).toBe(headline);
      expect(read(text)?.summary).toBeUndefined();
      expect(paragraphs(text)).toEqual(story.split('\n\n'));
    }
  },
);

test.each([`[PRESS RELEASE] ${headline}`, `${headline} (press release)`, `Press release | ${headline}`])(
  'the kind of text in brackets or before a bar is none of the headline: %s',
  (title) => {
    expect(read(`${title}\n\n${story}`)?.headline).toBe(headline);
    expect(read(`${title}\n\n${story}`)?.section?.toLowerCase()).toBe('press release');
  },
);
