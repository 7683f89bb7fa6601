import { expect, test } from 'vitest';
import { readTopics } from '../../../src/adapters/feed/topics.js';
import { articleOf } from './rss.js';

// All labels of goals: test/adapters/internal/goalLabels.test.ts
test.each(['SDG 18', 'SDG 5 million', 'SDGs', 'Goal 5'])('reads %s as a topic', (category) => {
  expect(readTopics([category])).toMatchObject({ sdgs: [], topics: [category] });
});

test('groups targets by goal and lists each topic once, ignoring case', () => {
  expect(
    readTopics(['SDG 8.7', 'SDG 8', 'Water', 'SDG 8.8', 'water', ' ', 'Food &amp; water', '<b>Aid</b>']),
  ).toMatchObject({
    sdgs: [{ goal: 8, targets: ['8.7', '8.8'] }],
    topics: ['Water', 'Food & water', 'Aid'],
  });
});

test('reads the disaster from a GLIDE number, and place names from Dublin Core', () => {
  expect(readTopics(['Health', 'DR-2024-000011-KEN', 'FL-2024-000099-KEN'])).toMatchObject({
    topics: ['Health', 'FL-2024-000099-KEN'],
    sdgs: [],
    glide: 'DR-2024-000011-KEN',
  });
  const spatial = ['Kakuma', 'name=Lodwar; east=35.6', 'https://example.org/lodwar', 'Kakuma']
    .map((name) => `<dcterms:spatial>${name}</dcterms:spatial>`)
    .join('');
  expect(articleOf(spatial).locations).toEqual([{ name: 'Kakuma' }]);
});
