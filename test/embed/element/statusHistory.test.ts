import { expect, test } from 'vitest';
import { StatusHistory } from '../../../src/embed/element/statusHistory.js';
import { article } from '../../support/articles.js';

const status = { type: 'correction', text: 'It sees two hundred, not three.' };
const announced = (history: StatusHistory, ...stories: Record<string, unknown>[]) =>
  history.addAll(stories.map(article)).map(({ headline }) => headline);

test.each([
  [
    'an id of the publisher',
    { url: 'https://example.org/1', id: 'a' },
    { url: 'https://example.org/1', id: 'b' },
  ],
  [
    'the hash of a changed headline',
    { published: '2024-05-03' },
    { published: '2024-05-03', headline: 'Nurses open two clinics' },
  ],
  ['the hash of a changed date', { published: '2024-05-03' }, { published: '2024-05-04' }],
])('an article that gets another id, %s, is not announced again', (_, before, after) => {
  const history = new StatusHistory([article({ ...before, status })]);
  expect(announced(history, { ...after, status })).toEqual([]);
  expect(announced(history, { ...after, status: { ...status, text: 'It sees four hundred.' } })).toHaveLength(
    1,
  );
});

test('an article that is corrected and gets another id at once is announced', () => {
  const history = new StatusHistory([article({ published: '2024-05-03' })]);
  const corrected = { published: '2024-05-03', headline: 'Nurses open two clinics', status };
  expect(announced(history, corrected)).toEqual(['Nurses open two clinics']);
});

test('another article with the same date and the same status is announced', () => {
  const withdrawn = { status: { type: 'withdrawn' }, published: '2024-05-03' };
  const history = new StatusHistory([article({ ...withdrawn, headline: 'One' })]);
  expect(announced(history, { ...withdrawn, headline: 'One' }, { ...withdrawn, headline: 'Two' })).toEqual([
    'Two',
  ]);
});

test('articles that a list lacks for a while are not announced again', () => {
  const history = new StatusHistory([article({ status })]);
  expect(announced(history, { headline: 'Another' })).toEqual([]);
  expect(announced(history, { status }, { headline: 'Another' })).toEqual([]);
});

test('the first articles are not announced', () => {
  const history = new StatusHistory([]);
  expect(announced(history, { status })).toEqual([]);
});
