import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { type Article, type Block, parseArticle } from '../../../src/exports/model.js';
import { modifiedOf } from '../../../src/model/lastChange.js';
import { openArticle } from '../../../src/model/visibleArticle.js';
import { jsonLdScript } from '../../../src/output/jsonLd/jsonLdScript.js';
import { toJsonLd } from '../../../src/output/jsonLd/toJsonLd.js';
import { articles } from '../../support/articleArbitrary.js';
import { wholeArticle } from '../../support/articles.js';
import { runs } from '../../support/runs.js';

const thorough = { numRuns: runs(150) };

/**
 * The part of an article that JSON-LD can express: the story as paragraphs of text, one date of change, an image without ratio and focal
 * point, contacts only of a publisher, no scope.
 */
function carried(article: Article): Article {
  const { scope: _, image, contacts, ...rest } = openArticle(article, undefined)!;
  const modified = modifiedOf(article);
  const { ratio: _ratio, focalPoint: _focalPoint, ...picture } = image ?? {};
  const result = parseArticle(
    withoutEmpty({
      ...rest,
      body: rest.body.flatMap(paragraphs),
      updated: modified === article.status?.date ? undefined : modified,
      ...(image && { image: picture }),
      ...(rest.publisher && { contacts }),
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

/** Removes empty lists of areas or image sources, which are equivalent to absent ones. */
function withoutEmpty(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part) =>
    ['within', 'sources'].includes(key) && part.length === 0 ? undefined : part,
  );
}

function paragraphs(block: Block): object[] {
  const texts =
    block.type === 'list'
      ? block.items.map((runs) => runs.map(({ text }) => text).join(''))
      : [
          block.content.map(({ text }) => text).join(''),
          ...(block.type === 'quote' && block.source ? [`— ${block.source}`] : []),
        ];
  return texts.map((text) => ({ type: 'paragraph', content: [{ text }] }));
}

/** Reads a written article; allows no issues except about missing alternative text and random quotations. */
function back(input: unknown): Article {
  const { articles, issues } = fromJsonLd(input);
  expect(issues.filter(({ path, code }) => path !== 'articles[0].image.alt' && code !== 'evidence')).toEqual(
    [],
  );
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
}

test('reads back everything that JSON-LD can express', () => {
  fc.assert(
    fc.property(articles, (article) => {
      expect(back(toJsonLd(article))).toEqual(carried(article));
    }),
    thorough,
  );
});

test('reads the same from a script in a page', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const script = jsonLdScript(toJsonLd(article));
      expect(script).not.toMatch(/<|\]\]>|[\u2028\u2029]/);
      expect(JSON.parse(script)).toEqual(toJsonLd(article));
      const page = `<!doctype html><html lang="fr"><p>Story</p><script type="application/ld+json">${script}</script></html>`;
      expect(back(page)).toEqual(carried(article));
    }),
    thorough,
  );
});

test('keeps several articles in a list or graph separate and in order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(articles, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      (list) => {
        const all = list.map((each) => toJsonLd(each));
        const wanted = list.map(carried);
        const headlines = (input: unknown) => fromJsonLd(input).articles;
        fc.pre(new Set(wanted.map(({ url, headline }) => `${url} ${headline}`)).size === list.length);
        expect(headlines(all)).toEqual(wanted);
        expect(headlines({ '@context': 'https://schema.org', '@graph': all })).toEqual(wanted);
      },
    ),
  );
});

test('writes everything but the body if asked to', () => {
  const { articleBody: _, ...rest } = toJsonLd(wholeArticle);
  expect(toJsonLd(wholeArticle, { body: 'none' })).toEqual(rest);
});

test('writes neither text nor facts of a withdrawn article', () => {
  const withdrawn = {
    ...wholeArticle,
    status: { type: 'withdrawn', reason: 'The source was wrong.', date: '2024-06-01' } as const,
  };
  const written = JSON.stringify(toJsonLd(withdrawn));
  for (const gone of [
    'two rooms',
    'two hundred people',
    'Fund for Clinics',
    'picture.svg',
    'metadata.un.org',
  ]) {
    expect(written).not.toContain(gone);
  }
  expect(toJsonLd(withdrawn)).toMatchObject({
    creativeWorkStatus: 'Withdrawn',
    correction: { text: 'The source was wrong.', datePublished: '2024-06-01' },
  });
  expect(back(toJsonLd(withdrawn)).status).toEqual(withdrawn.status);
});

test('writes roles, goals and places as schema.org defines them', () => {
  expect(toJsonLd(wholeArticle)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Nurses open a clinic in Kakuma',
    mainEntityOfPage: 'https://example.org/stories/clinic',
    dateline: 'Kakuma (UNHCR)',
    locationCreated: { '@type': 'Place', name: 'Kakuma' },
    funder: [
      { name: 'Development Bank', alternateName: 'DB', address: { addressCountry: 'VN' } },
      { name: 'Fund for Clinics' },
    ],
    contributor: [
      { '@type': 'Role', roleName: 'partner', contributor: { name: 'County Health Service' } },
      ...['Nurses', 'Midwives', 'Drivers', 'Cooks', 'Teachers'].map((name) => ({
        roleName: 'participant',
        contributor: { name },
      })),
    ],
    about: [
      { '@id': 'http://metadata.un.org/sdg/3', name: 'SDG 3' },
      { '@id': 'http://metadata.un.org/sdg/3.8', termCode: '3.8' },
      { '@id': 'http://metadata.un.org/sdg/10' },
      { '@type': 'Project', name: 'Clinics Nearby' },
    ],
    contentLocation: [
      {
        name: 'Kakuma',
        additionalType: 'camp',
        containedInPlace: { name: 'Turkana West', containedInPlace: { name: 'Turkana' } },
      },
      { '@type': 'Country', name: 'Kenya', address: { addressCountry: 'KE' } },
    ],
  });
});
