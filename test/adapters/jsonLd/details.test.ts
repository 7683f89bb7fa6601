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
  ['ignores an empty text', '', undefined],
  ['ignores white space', ' ', undefined],
  ['ignores the time of publication', '2024-05-03T06:30:00Z', undefined],
  ['ignores the time of publication with another offset', '2024-05-03T08:30:00+02:00', undefined],
  ['reads a later time', '2024-05-03T09:30:00Z', '2024-05-03T09:30:00Z'],
])('%s as dateModified', (_, dateModified, updated) => {
  const { updated: read, issues } = story({ dateModified });
  expect(read).toBe(updated);
  expect(issues).toEqual([]);
});

test.each([
  ['a date', 'Sun, 19 Oct 2025 04:00', undefined],
  ['a day', '19 October 2025', undefined],
  ['a place', 'Hong Kong', { place: 'Hong Kong' }],
])('ignores the date in a dateline that is %s', (_, dateline, expected) => {
  expect(story({ dateline }).dateline).toEqual(expected);
});

describe('reads the name of an author', () => {
  const person = (parts: object) => ({ author: [{ '@type': 'Person', ...parts }] });
  test.each([
    ['in two parts', { givenName: 'Ada', familyName: 'Lovelace' }, ['Ada Lovelace']],
    ['in one part', { familyName: 'Lovelace' }, ['Lovelace']],
    ['given as a whole and in parts', { name: 'A. Lovelace', givenName: 'Ada' }, ['A. Lovelace']],
    ['in two parts, with an empty full name', { name: '', givenName: 'Ada', familyName: 'L' }, ['Ada L']],
  ])('%s', (_, parts, names) => {
    const { authors, issues } = story(person(parts));
    expect(authors?.map(({ name }) => name)).toEqual(names);
    expect(issues).toEqual([]);
  });

  test('and omits an author with only an empty name, without an issue', () => {
    const { authors, issues } = story(person({ name: '', url: 'https://a.example/' }));
    expect(authors).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('decodes a text that was escaped', () => {
  test.each([
    ['twice', 'K&amp;uuml;hl&amp;#39;s', "Kühl's"],
    ['including its tags', '&lt;p&gt;Here&amp;#x27;s water.&lt;/p&gt;', "Here's water."],
    ['but keeps a text about HTML', 'Write &amp;lt;b&amp;gt; for bold', 'Write &lt;b&gt; for bold'],
    ['but keeps arithmetic', 'profits < b and c > 2 &amp; more', 'profits < b and c > 2 & more'],
  ])('%s', (_, description, summary) => {
    expect(story({ description }).summary).toBe(summary);
  });

  test('in a story', () => {
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
])(
  'reads the language of %j as %s, inferred from the script if none is named',
  (properties, language, count) => {
    const { language: read, issues } = story(properties);
    expect(read).toBe(language);
    expect(issues.filter(({ path }) => path.endsWith('language'))).toHaveLength(count);
  },
);
