import { expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { readTopics } from '../../../src/adapters/html/topics.js';
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

test('reads the use of AI in an Atom entry by the term of a category, not by its label', () => {
  const term =
    '<category scheme="http://cv.iptc.org/newscodes/digitalsourcetype/" term="trainedAlgorithmicMedia" label="Made by AI"/>';
  const { articles } = fromFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title><entry><title>A</title>${term}</entry></feed>`,
  );
  expect(articles).toMatchObject([{ topics: [], disclosure: { ai: 'generated' } }]);
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
