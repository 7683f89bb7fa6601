import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

function story(properties: object) {
  const { articles, issues } = fromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A new well',
    datePublished: '2024-05-03T06:30:00Z',
    ...properties,
  });
  return { ...articles[0], issues };
}

test.each([
  ['an empty text', '', undefined],
  ['white space', ' ', undefined],
  ['the time of publication', '2024-05-03T06:30:00Z', undefined],
  ['the same in another form', '2024-05-03T08:30:00+02:00', undefined],
  ['later', '2024-05-03T09:30:00Z', '2024-05-03T09:30:00Z'],
])('an update at %s', (_, dateModified, updated) => {
  const { updated: read, issues } = story({ dateModified });
  expect(read).toBe(updated);
  expect(issues).toEqual([]);
});

test.each([
  ['a date', 'Sun, 19 Oct 2025 04:00', undefined],
  ['a day', '19 October 2025', undefined],
  ['a place', 'Hong Kong', { place: 'Hong Kong' }],
])('a dateline that is %s', (_, dateline, expected) => {
  expect(story({ dateline }).dateline).toEqual(expected);
});

describe('authors without a whole name', () => {
  const person = (parts: object) => ({ author: [{ '@type': 'Person', ...parts }] });
  test.each([
    ['in two parts', { givenName: 'Ada', familyName: 'Lovelace' }, ['Ada Lovelace']],
    ['in one part', { familyName: 'Lovelace' }, ['Lovelace']],
    ['whole and in parts', { name: 'A. Lovelace', givenName: 'Ada' }, ['A. Lovelace']],
    ['an empty name', { name: '', givenName: 'Ada', familyName: 'L' }, ['Ada L']],
  ])('%s', (_, parts, names) => {
    const { authors, issues } = story(person(parts));
    expect(authors?.map(({ name }) => name)).toEqual(names);
    expect(issues).toEqual([]);
  });

  test('one with nothing but an empty name is none, and nothing to tell', () => {
    const { authors, issues } = story(person({ name: '', url: 'https://a.example/' }));
    expect(authors).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('texts that were escaped on their way', () => {
  test.each([
    ['twice', 'K&amp;uuml;hl&amp;#39;s', "Kühl's"],
    ['with their elements', '&lt;p&gt;Here&amp;#x27;s water.&lt;/p&gt;', "Here's water."],
    ['about HTML', 'Write &amp;lt;b&amp;gt; for bold', 'Write &lt;b&gt; for bold'],
    ['arithmetic', 'profits < b and c > 2 &amp; more', 'profits < b and c > 2 & more'],
  ])('%s', (_, description, summary) => {
    expect(story({ description }).summary).toBe(summary);
  });

  test('a story', () => {
    const articleBody =
      '&lt;p class=&quot;x&quot;&gt;Solu&amp;ccedil;&amp;atilde;o&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;';
    expect(story({ articleBody }).body).toEqual([
      { type: 'paragraph', content: [{ text: 'Solução' }] },
      { type: 'paragraph', content: [{ text: 'B' }] },
    ]);
  });
});

test.each([
  [{ headline: 'افتتاح بئر جديدة في عمان' }, 'ar', 1],
  [{ headline: '讓AI挑出感興趣' }, 'zh', 1],
  [{ headline: 'افتتاح بئر جديدة', inLanguage: 'fa' }, 'fa', 0],
  [{ headline: 'A new well' }, 'en', 0],
])('the language of %j, where nobody says it, by its letters', (properties, language, told) => {
  const { language: read, issues } = story(properties);
  expect(read).toBe(language);
  expect(issues.filter(({ path }) => path.endsWith('language'))).toHaveLength(told);
});
