import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fromFeed } from '../../src/exports/adapters.js';
import { ArticleCard, ArticleList, NewsArticleJsonLd } from '../../src/exports/index.js';
import { countBy, filterArticles, parseArticle, visibleArticle } from '../../src/exports/model.js';
import { toAtom } from '../../src/exports/output/atom.js';
import { toEmail } from '../../src/exports/output/email.js';
import { toJsonFeed } from '../../src/exports/output/json-feed.js';
import { jsonLdScript, toJsonLd } from '../../src/exports/output/json-ld.js';
import { toMarkdown } from '../../src/exports/output/markdown.js';
import { toNinjs } from '../../src/exports/output/ninjs.js';
import { toOpenGraph } from '../../src/exports/output/open-graph.js';
import { toRss } from '../../src/exports/output/rss.js';
import { toPlainText } from '../../src/exports/output/text.js';
import { toShareImage, toShareSvg } from '../../src/exports/share-image.js';
import { article, wholeArticle } from '../support/articles.js';

const raw = { headline: 'Nurses open a clinic in Kakuma', funders: [{ name: 'Fund for Clinics' }] };

/** What people pass instead of an article, and what the message says. */
const mistakes: readonly (readonly [what: string, value: unknown, message: string])[] = [
  [
    'the result of parseArticle',
    parseArticle(raw),
    'received the result of parseArticle; expected an article: pass result.article',
  ],
  [
    'the result for bad data',
    parseArticle({}),
    'received the result of parseArticle, which found no article; expected an article: see result.issues',
  ],
  [
    'the result of an adapter',
    fromFeed(''),
    'received a result with articles; expected an article: use its "articles"',
  ],
  [
    'data that was not parsed',
    raw,
    'received an object; expected an article: pass the data through parseArticle first',
  ],
  ['a JSON text', '{}', 'received "{}"; expected an article: pass the data through parseArticle first'],
  ['a promise', Promise.resolve(raw), 'received a promise; expected an article: await it first'],
  ['a list', [wholeArticle], 'received a list; expected one article'],
  ['null', null, 'received null; expected an article'],
  ['nothing', undefined, 'received undefined; expected an article'],
  ['a Date', new Date(0), 'received a Date; expected an article'],
];

const ofOne: Readonly<Record<string, (article: never) => unknown>> = {
  toEmail,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toOpenGraph,
  toPlainText,
  toShareSvg,
  visibleArticle,
};
const ofMany = {
  countBy: (articles: never) => countBy(articles, 'goals'),
  filterArticles: (articles: never) => filterArticles(articles, {}),
  toAtom: (articles: never) => toAtom(articles, { title: 'News' }),
  toJsonFeed: (articles: never) => toJsonFeed(articles, { title: 'News' }),
  toRss: (articles: never) => toRss(articles, { title: 'News' }),
};
/** A digest: what is not a list is one article. */
const ofEither: Readonly<Record<string, (articles: never) => unknown>> = {
  toEmail: (articles: never) => toEmail(articles, { title: 'News' }),
  toMarkdown: (articles: never) => toMarkdown(articles, { title: 'News' }),
  toPlainText: (articles: never) => toPlainText(articles, { title: 'News' }),
};

describe.each(mistakes)('%s in place of an article', (_, value, message) => {
  test.each(Object.entries(ofOne))('throws an error of %s that says what was received', (name, call) => {
    // These write a list as a digest, which needs a title.
    if (name in ofEither && Array.isArray(value)) return;
    expect(() => call(value as never)).toThrow(new TypeError(`${name}: ${message}`));
  });

  test('rejects with an error of toShareImage', async () => {
    const drawing = toShareImage(value as never, { fonts: ['none.ttf'] });
    await expect(drawing).rejects.toThrow(new TypeError(`toShareImage: ${message}`));
  });

  test.each([...Object.entries(ofMany), ...Object.entries(ofEither)])(
    'throws an error of %s that names the entry',
    (name, call) => {
      const articles = [wholeArticle, value] as never;
      expect(() => call(articles)).toThrow(new TypeError(`${name}: articles[1]: ${message}`));
    },
  );
});

test.each(Object.entries(ofMany))('%s says what it received instead of a list', (name, call) => {
  const saysOf = (value: unknown) => {
    try {
      return call(value as never);
    } catch (error) {
      return `${error}`;
    }
  };
  expect(saysOf(wholeArticle)).toBe(`TypeError: ${name}: received one article; expected a list: [article]`);
  expect(saysOf(null)).toBe(`TypeError: ${name}: received null; expected a list of articles`);
  expect(saysOf(fromFeed(''))).toBe(
    `TypeError: ${name}: received a result with articles; expected a list of articles: use its "articles"`,
  );
});

/** What a component renders, and what it logs as errors, when it is rendered twice. */
function rendered(component: unknown, props: object): { html: string; errors: unknown[] } {
  onTestFinished(() => void vi.restoreAllMocks());
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const element = createElement(component as FunctionComponent<object>, props);
  const html = renderToStaticMarkup(element);
  expect(renderToStaticMarkup(element)).toBe(html);
  return { html, errors: log.mock.calls.flat() };
}

describe.each(mistakes)('%s in place of an article', (_, value, message) => {
  test.each(Object.entries({ ArticleCard, NewsArticleJsonLd }))(
    'renders nothing in %s, with one error in the console',
    (name, component) => {
      const expected = { html: '', errors: [`news-cards: ${name}: ${message}`] };
      expect(rendered(component, { article: value })).toEqual(expected);
    },
  );

  test('is left out of ArticleList, with one error in the console', () => {
    const { html, errors } = rendered(ArticleList, { articles: [wholeArticle, value] });
    expect(html).toBe(rendered(ArticleList, { articles: [wholeArticle] }).html);
    expect(errors).toEqual([`news-cards: ArticleList: articles[1]: ${message}`]);
  });
});

test('ArticleList without a list is empty, with one error in the console', () => {
  const { html, errors } = rendered(ArticleList, { articles: parseArticle(raw) });
  expect(html).toBe(rendered(ArticleList, { articles: [] }).html);
  expect(errors).toEqual([
    'news-cards: ArticleList: received the result of parseArticle; expected a list of articles: pass result.article',
  ]);
});

test('jsonLdScript accepts only JSON-LD, and says so of an article', () => {
  // @ts-expect-error an article is not JSON-LD
  expect(() => jsonLdScript(wholeArticle)).toThrow(
    new TypeError('jsonLdScript: received an article; expected JSON-LD: pass toJsonLd(article)'),
  );
  // @ts-expect-error neither is other data
  expect(() => jsonLdScript([raw])).toThrow('received an object without "@context"; expected JSON-LD');
  const graph = { '@context': 'https://schema.org', '@graph': [toJsonLd(article({}))] };
  expect(JSON.parse(jsonLdScript(graph))).toEqual(graph);
  expect(JSON.parse(jsonLdScript([toJsonLd(wholeArticle)]))).toEqual([toJsonLd(wholeArticle)]);
});
