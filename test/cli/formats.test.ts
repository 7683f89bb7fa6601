import { expect, test } from 'vitest';
import { type FormatName, formatNames, formats } from '../../src/output/formats.js';
import { wholeArticle } from '../support/articles.js';
import { built } from './built.js';

const { run } = built();
const feedOptions = (name: FormatName) =>
  formats[name].holds === 'many' ? ['--title', 'Clinic News', '--url', 'https://example.org/'] : [];
const render = (name: string, options: string[], input: unknown = wholeArticle) =>
  run(['render', '-', '--as', name, ...options], { input: JSON.stringify(input) });

const jsonFormats: readonly FormatName[] = ['json-ld', 'ninjs', 'json-feed'];

test.each(formatNames)('render --as %s writes the article and nothing to standard error', async (name) => {
  const { code, out, err } = await render(name, feedOptions(name));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Nurses open a clinic in Kakuma');
  expect(out.endsWith('\n')).toBe(true);
  if (jsonFormats.includes(name)) expect(() => JSON.parse(out)).not.toThrow();
});

const digests = formatNames.filter((name) => formats[name].holds === 'either');

test.each(formatNames)(
  'without a title, render --as %s takes several articles only if it is a feed',
  async (name) => {
    const { code, out, err } = await render(name, feedOptions(name), [wholeArticle, wholeArticle]);
    if (formats[name].holds === 'many') return expect(code).toBe(0);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const advice = digests.includes(name) ? 'add --title for a digest' : 'give each a file of its own';
    expect(err).toContain(`--as ${name} writes one article; received 2; ${advice}`);
  },
);

test.each(digests)('render --as %s writes a list with a title as one digest', async (name) => {
  const options = ['--title', 'Our week', '--intro', 'First.\n\nThen.', '--url', 'https://example.org/week'];
  const other = { headline: 'Another story' };
  const { code, out, err } = await render(name, options, [wholeArticle, other]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const part of ['Our week', 'First.', 'Then.', 'Nurses open a clinic in Kakuma', 'Another story'])
    expect(out).toContain(part);
  expect(out).toContain('https://example.org/week');
  expect(out).not.toContain('The clinic has two rooms.');
  // Also of one article, so that a list of any length becomes the same kind of document.
  expect((await render(name, options, [other])).out).toContain('Our week');
});

test.each(digests)('a digest by %s leaves out a story under an embargo, with a warning', async (name) => {
  const list = [
    { ...wholeArticle, embargoUntil: '2026-06-01T10:00:00+03:00' },
    { headline: 'Another story' },
  ];
  const early = await render(name, ['--title', 'Our week'], list);
  expect(early.code).toBe(0);
  expect(early.out).toContain('Another story');
  expect(early.out).not.toContain('Kakuma');
  expect(early.err).toContain('the story is embargoed until 2026-06-01T10:00:00+03:00');
  const late = await render(name, ['--title', 'Our week', '--now', '2026-06-01T07:00:00Z'], list);
  expect([late.err, late.out]).toEqual(['', expect.stringContaining('Kakuma')]);
});

test.each([
  ['--intro', ['--intro', 'First.']],
  ['--url', ['--url', 'https://example.org/']],
  ['--title', ['--title', ' ']],
])('rejects %s of a digest without a title', async (name, options) => {
  const { code, out, err } = await render('email', options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${name} needs --title, the title of the digest`);
});

test('writes in the language of --locale, with images resolved by --base-url', async () => {
  const { out } = await render('markdown', ['--locale', 'fr', '--base-url', 'https://example.org/news/']);
  expect(out).toContain('<https://example.org/picture.svg>');
  expect(out).toContain('Kenya');
  expect(out).not.toContain('Funded by');
});

test.each([
  ['atom', [], '--title'],
  ['json-feed', ['--title', ' '], '--title'],
  ['rss', ['--title', 'News'], '--url'],
])('rejects %s with only %j: feed readers require more', async (name, options, missing) => {
  const { code, out, err } = await render(name, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`--as ${name} needs ${missing}`);
});

test.each([
  ['text', ['--variant', 'full']],
  ['story', ['--title', 'News']],
  ['atom', ['--intro', 'News']],
  ['email', ['--feed-url', 'https://example.org/feed']],
  ['email', ['--refresh', 'visible']],
  ['ninjs', ['--assets', '/x/']],
  ['story', ['--color-scheme', 'dark']],
  ['static', ['--title', 'News']],
  ['plain', ['--base-url', 'https://example.org/']],
  ['image', ['--list']],
  ['image', ['--generated-at', '2026-11-30']],
])('rejects an option that does not affect %s: %j', async (name, options) => {
  const { code, out, err } = await render(name, options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${options[0]} does not apply to ${name}`);
});

const embargoed = { ...wholeArticle, embargoUntil: '2026-06-01T10:00:00+03:00' };
const withLate = (options: string[]) => ['--now', '2026-06-01T07:00:00Z', ...options];

test.each([...formatNames, 'static', 'plain', 'markup'] as const)(
  'render --as %s refuses a story under an embargo, and says until when',
  async (name) => {
    const options = name in formats ? feedOptions(name as FormatName) : [];
    const refused = await render(name, ['--now', '2026-06-01T09:59:59+03:00', ...options], embargoed);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('embargoed until 2026-06-01T10:00:00+03:00');
    expect((await render(name, options, embargoed)).code).toBe(1);
    const shown = await render(name, withLate(options), embargoed);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).toContain('Nurses open a clinic in Kakuma');
  },
);

test('a feed leaves out a story under an embargo, with a warning', async () => {
  const other = { headline: 'Another story' };
  const { code, out, err } = await render('atom', feedOptions('atom'), [embargoed, other]);
  expect(code).toBe(0);
  expect(out).toContain('Another story');
  expect(out).not.toContain('Kakuma');
  expect(err).toMatch(
    /^standard input: embargoUntil: warning: the story is embargoed until 2026-06-01T10:00:00\+03:00/,
  );
});

test.each(['2026-06-01', '2026-06-01T10:00:00', 'now'])('--now %s is not a clock', async (now) => {
  const { code, err } = await render('text', ['--now', now], embargoed);
  expect(code).toBe(2);
  expect(err).toContain('Expected a time with its offset');
});
