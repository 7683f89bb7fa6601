import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromAny,
  fromFeed,
  fromHtml,
  fromJsonLd,
  fromReliefWeb,
  fromText,
} from '../../src/exports/adapters.js';
import { type Issue, issueText, loadIssueLocale, parseArticle } from '../../src/exports/model.js';
import { renderListToHtml, renderToHtml } from '../../src/exports/server.js';
import { solveTheme } from '../../src/exports/theme.js';
import { languages } from '../../src/i18n/languages.js';
import { readSources } from '../support/sources.js';

const others = languages.filter((language) => language !== 'en');
const locales = await Promise.all(others.map(async (language) => (await loadIssueLocale(language))!));
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
  ['fromHtml', () => fromHtml('<p>A page', { url: 'nowhere' })],
  ['renderListToHtml', () => renderListToHtml(7)],
  ['a time zone', () => renderToHtml(story, { timeZone: 'Nowhere/Land' })],
  ['the date of a static card', () => renderToHtml(story, { generatedAt: 'today' })],
])('an issue of %s says what was received and expected, in six languages', async (_, make) => {
  const issue = (await make()).issues[0]!;
  expect(issue.message).toMatch(/^received .+; expected ./);
  expect(issueText(issue)).toBe(issue.message);
  for (const text of expectTranslated(issue)) {
    for (const value of issue.message.match(/"[^"]+"/g) ?? []) expect(text).toContain(value);
  }
  // An issue is data, which a server may send.
  expectTranslated(JSON.parse(JSON.stringify(issue)));
});

function expectTranslated(issue: Issue): string[] {
  const texts = locales.map((locale) => issueText(issue, locale));
  expect(new Set([issue.message, ...texts]).size).toBe(languages.length);
  return texts;
}

test('every issue of any input has a message in six languages', () => {
  const field = fc.constantFrom(
    'headline',
    'image',
    'sdgs',
    'funders',
    'status',
    'published',
    'body',
    'evidence',
    'x',
  );
  fc.assert(
    fc.property(fc.dictionary(field, fc.anything({ maxDepth: 3 })), (input) => {
      for (const issue of parseArticle(input).issues) expectTranslated(issue);
    }),
  );
});

test('a date, an address and words in quotation marks keep their order between Arabic words', () => {
  const arabic = locales.find(({ language }) => language === 'ar');
  const { issues } = parseArticle({ ...story, published: '2 April', image: { src: 'x' } });
  const texts = issues.map((issue) => issueText(issue, arabic)).join(' ');
  for (const text of ['"2 April"', '2015-04-02', '/picture.jpg'])
    expect(texts).toContain(`\u2066${text}\u2069`);
});

describe('the texts of issues', () => {
  test.each(locales)('in $language have the placeholders of the English ones', ({ texts }) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const [english, text] of Object.entries(texts)) {
      // What is wrong with XML is said in English alone.
      const expected = english === 'XML that needs repair ({0})' ? [] : placeholders(english);
      expect(placeholders(text), english).toEqual(expected);
    }
  });

  test('are all in use', () => {
    const source = readSources('src', /\.tsx?$/)
      .filter(({ path }) => !/^src\/i18n\/..\/|issueTemplates/.test(path))
      .map(({ text }) => text.replaceAll("\\'", "'"))
      .join('\n');
    // Valibot names the first three, and `String` writes the others.
    const named = new Set(['string', 'number', 'boolean', 'true', 'false', 'null', 'undefined']);
    const unused = Object.keys(locales[0]!.texts).filter(
      (text) => !named.has(text) && !source.includes(`'${text}'`) && !source.includes(JSON.stringify(text)),
    );
    expect(unused).toEqual([]);
  });

  test('of a language without them, of another version and of another program are English', async () => {
    const [issue] = parseArticle({}).issues as [Issue];
    expect(await loadIssueLocale('de')).toBeUndefined();
    expect(await loadIssueLocale('../fr')).toBeUndefined();
    expect((await loadIssueLocale('FR-CA'))?.language).toBe('fr');
    for (const phrases of [
      '["a new text"]',
      '[null]',
      '[{}]',
      '[{ "template": "received {0}" }]',
      '"text"',
      '[7]',
    ]) {
      const foreign = JSON.parse(`{ "message": "a new text", "phrases": ${phrases} }`);
      expect(issueText(foreign, locales[0])).toBe('a new text');
    }
    expect(issueText({ message: issue.message }, locales[0])).toBe(issue.message);
  });
});
