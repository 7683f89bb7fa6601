/** `news-cards/bare`: the components without styles of their own, in pages that link `cards.css`. */
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleCard, ArticleList } from '../../src/exports/index.js';
import { cardVariants } from '../../src/view/variants.js';
import { built } from '../cli/built.js';
import { article, wholeArticle } from '../support/articles.js';
import { renderInReact } from '../support/renderInReact.js';
import { withHost } from './host.js';
import { differences, looksOf } from './looks.js';

const host = withHost();
const { dist } = built();
const bare: typeof import('../../src/exports/bare.js') = await import(`${dist}/exports/bare.js`);
const cardsCss = readFileSync(`${dist}/cards.css`, 'utf8');

async function looks(css: string, html: string) {
  const { page, close } = await host.open({ head: `<style>${css}</style>`, body: html });
  const result = await looksOf(page);
  await close();
  return result;
}

test.each(cardVariants)(
  'with cards.css a bare card looks as usual, without a style element: %s',
  async (variant) => {
    const props = { article: wholeArticle, variant, className: 'mine' };
    const html = renderToStaticMarkup(createElement(bare.ArticleCard, props));
    expect(html).not.toMatch(/<style|style=/);
    expect(html).toContain('class="nc-card mine"');
    const usual = renderInReact(createElement(ArticleCard, props));
    expect(differences(await looks(cardsCss, html), await looks('', usual.style + usual.html))).toEqual([]);
  },
);

test('with cards.css a bare list looks as usual, without a style element', async () => {
  const props = { articles: [wholeArticle, article({ headline: 'Second' })], layout: 'lead' as const };
  const html = renderToStaticMarkup(createElement(bare.ArticleList, props));
  expect(html).not.toMatch(/<style|style=/);
  const usual = renderInReact(createElement(ArticleList, props));
  expect(differences(await looks(cardsCss, html), await looks('', usual.style + usual.html))).toEqual([]);
});
