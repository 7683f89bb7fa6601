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

test.each(formatNames)('render --as %s takes several articles only if it is a feed', async (name) => {
  const { code } = await render(name, feedOptions(name), [wholeArticle, wholeArticle]);
  expect(code).toBe(formats[name].holds === 'many' ? 0 : 2);
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
  ['email', ['--title', 'News']],
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
