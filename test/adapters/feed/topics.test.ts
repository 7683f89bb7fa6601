import { expect, test } from 'vitest';
import { readTopics } from '../../../src/adapters/feed/topics.js';
import { articleOf } from './rss.js';

test.each([
  ['SDG 10', 10],
  ['SDG10', 10],
  ['SDG #8', 8],
  ['sdg_3', 3],
  ['SDG 3 - Good Health and Well Being', 3],
  ['SDG 05: Gender equality', 5],
  ['ODS 4: Educación de calidad', 4],
  ['ODD 13 — Mesures relatives', 13],
  ['ЦУР 16 «Мир»', 16],
  ['Sustainable Development Goal 6', 6],
  ['UN SDG 7', 7],
  ['Goal 5: Gender Equality', 5],
  ['GOAL 2. ZERO HUNGER', 2],
  ['http://metadata.un.org/sdg/11', 11],
  ['https://sdgs.un.org/goals/goal1', 1],
])('reads %s as a goal', (category, goal) => {
  expect(readTopics([category])).toEqual({ sdgs: [{ goal }], topics: [] });
});

test.each([
  'SDG 18',
  'SDG 0',
  'SDGs',
  'SDG 5 million',
  'SDGs 5, 8 and 10',
  'Goal 5',
  'Goal 5: a new stadium',
  'Goal 4: Gender Equality',
  'Goal 18: x',
  '10',
  'Agenda 2030',
  'Ronaldo scored goal 5',
  'ODDS 5',
  'SDG 3.99',
])('reads %s as a topic', (category) => {
  expect(readTopics([category])).toEqual({ sdgs: [], topics: [category] });
});

test('groups targets by goal and lists each topic once, ignoring case', () => {
  expect(
    readTopics(['SDG 8.7', 'SDG 8', 'Water', 'SDG 8.8', 'water', ' ', 'Food &amp; water', '<b>Aid</b>']),
  ).toEqual({
    sdgs: [{ goal: 8, targets: ['8.7', '8.8'] }],
    topics: ['Water', 'Food & water', 'Aid'],
  });
});

test('reads the disaster from a GLIDE number, and place names from Dublin Core', () => {
  expect(readTopics(['Health', 'DR-2024-000011-KEN', 'FL-2024-000099-KEN'])).toEqual({
    topics: ['Health', 'FL-2024-000099-KEN'],
    sdgs: [],
    glide: 'DR-2024-000011-KEN',
  });
  const spatial = ['Kakuma', 'name=Lodwar; east=35.6', 'https://example.org/lodwar', 'Kakuma']
    .map((name) => `<dcterms:spatial>${name}</dcterms:spatial>`)
    .join('');
  expect(articleOf(spatial).locations).toEqual([{ name: 'Kakuma' }]);
});
