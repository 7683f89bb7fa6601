import { expect, test } from 'vitest';
import { fromAny, fromFeed, fromJsonLd, fromReliefWeb, fromText } from '../../src/exports/adapters.js';
import { type Issue, parseArticle } from '../../src/exports/model.js';
import { renderListToHtml, renderToHtml } from '../../src/exports/server.js';
import { solveTheme } from '../../src/exports/theme.js';

const story = { headline: 'A bridge opens' };

test.each<[string, () => { issues: readonly Issue[] } | Promise<{ issues: readonly Issue[] }>]>([
  ['parseArticle', () => parseArticle({ headline: 7 })],
  ['a list of the model', () => parseArticle({ ...story, topics: 'water' })],
  ['a required field', () => parseArticle({})],
  ['a theme’s colour', () => solveTheme('no colour')],
  ['a theme’s contrast', () => solveTheme('teal', { contrast: 1 })],
  ['a theme’s surface', () => solveTheme('teal', { surfaces: { light: '#777777' }, contrast: 7 })],
  ['fromFeed', () => fromFeed('no feed')],
  ['an option of fromFeed', () => fromFeed('<rss><channel/></rss>', { baseUrl: 'nowhere' })],
  ['fromJsonLd', () => fromJsonLd(7)],
  ['fromReliefWeb', () => fromReliefWeb(7)],
  ['fromText', () => fromText(7 as never)],
  ['fromAny', () => fromAny(7)],
  ['renderListToHtml', () => renderListToHtml(7)],
  ['a time zone', () => renderToHtml(story, { timeZone: 'Nowhere/Land' })],
  ['the date of a static card', () => renderToHtml(story, { generatedAt: 'today' })],
])('an issue of %s says what was received and expected as data, and in its message', async (_, make) => {
  const [issue] = (await make()).issues;
  expect(issue).toMatchObject({ received: expect.stringMatching(/./), expected: expect.stringMatching(/./) });
  expect(issue?.message).toContain(`received ${issue?.received}; expected ${issue?.expected}`);
});
