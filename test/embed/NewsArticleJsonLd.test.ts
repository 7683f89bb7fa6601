import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fromJsonLd } from '../../src/adapters/jsonLd/fromJsonLd.js';
import { NewsArticleJsonLd } from '../../src/embed/NewsArticleJsonLd.js';
import { toJsonLd } from '../../src/output/jsonLd/toJsonLd.js';
import { article, wholeArticle } from '../support/articles.js';

test('writes one JSON-LD script that reads back unchanged', () => {
  const html = renderToStaticMarkup(createElement(NewsArticleJsonLd, { article: wholeArticle }));
  const [, text = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(text)).toEqual(toJsonLd(wholeArticle));
  expect(fromJsonLd(`<!doctype html><main>${html}</main>`).articles).toMatchObject([
    { headline: wholeArticle.headline, funders: wholeArticle.funders, sdgs: wholeArticle.sdgs },
  ]);
  expect(renderToString(createElement(NewsArticleJsonLd, { article: wholeArticle }))).toBe(html);
});

test('no field can break out of the script', () => {
  const evil = article({ headline: '</script><img src=x onerror=alert(1)><!-- <script>' });
  const html = renderToStaticMarkup(createElement(NewsArticleJsonLd, { article: evil }));
  expect(html.match(/</g)).toHaveLength(2);
  expect(html).toMatch(/^<script [^<]*<\/script>$/);
});

test('passes attributes to the script and can omit the body', () => {
  const html = renderToStaticMarkup(
    createElement(NewsArticleJsonLd, { article: wholeArticle, body: 'none', nonce: 'abc', id: 'story' }),
  );
  expect(html).toMatch(/^<script nonce="abc" id="story" type="application\/ld\+json">/);
  expect(html).not.toContain('articleBody');
});
