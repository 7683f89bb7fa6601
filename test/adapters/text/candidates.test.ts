import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const text = [
  'Clean water reaches three villages',
  'LIRA, 14 May 2024 – Families in three villages of Lira District in Uganda have had clean water since Monday. The wells are funded by the Northern Water Fund.',
  'The University of Kampala has studied the wells since 3 March 2019, and they are as deep as those in Kenya.',
  'Media contact: Press Office of the Lakeshore Foundation, press@example.org',
].join('\n\n');
const { articles, candidates } = fromText(text);

test('lists organisations, places and dates that were seen and not used, with their place in the text', () => {
  expect(articles[0]?.funders).toMatchObject([{ name: 'Northern Water Fund' }]);
  expect(candidates).toContainEqual(candidateAt('organization', 'University of Kampala'));
  expect(candidates).toContainEqual({ ...candidateAt('date', '3 March 2019'), value: '2019-03-03' });
});

test('lists no value of the article and nothing in contact data', () => {
  const values = candidates.map(({ value }) => value).join(' | ');
  expect(values).not.toMatch(/Northern Water Fund|Lira|Uganda|2024-05-14|Lakeshore|@/);
});

test('lists at most 200 candidates', () => {
  const names = Array.from({ length: 500 }, (_, index) => `the University of Town${index}`);
  const many = fromText(
    `Clean water reaches three villages\n\nIt was seen by ${names.join(', ')} and others.`,
  );
  expect(many.candidates.length).toBeLessThanOrEqual(200);
});

function candidateAt(kind: string, value: string) {
  const start = text.indexOf(value);
  return { kind, value, start, end: start + value.length };
}

test('asks neither about the people of a place of the article nor about words of the headline behind it', () => {
  const { articles, candidates } = fromText(readFileSync('test/fixtures/seed.txt', 'utf8'));
  expect(articles[0]?.locations.map(({ name }) => name)).toContain('Jordan');
  const places = candidates.filter(({ kind }) => kind === 'place').map(({ value }) => value);
  expect(places).toEqual(['Syria']);
});
