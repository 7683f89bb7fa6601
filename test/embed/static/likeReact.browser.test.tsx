import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ArticleCardProps, ArticleList, type ArticleListProps } from '../../../src/exports/index.js';
import { type Article, parseArticles } from '../../../src/exports/model.js';
import { renderListToHtml, renderToHtml } from '../../../src/exports/server.js';
import { articleListLayouts } from '../../../src/view/articleList.js';
import { variants } from '../../../src/view/variants.js';
import { locales } from '../../../stories/support/locales.js';
import { extremes } from '../../../stories/support/matrixExtremes.js';
import { sampleIn } from '../../../stories/support/matrixSamples.js';
import { InVariant } from '../../support/InVariant.js';

type Story = { args?: Record<string, unknown> };

/** The props of each story in these files, by the story's name. */
function storyArgs<Props>(files: Record<string, Record<string, Story>>): [name: string, props: Props][] {
  return Object.values(files).flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories).map(([name, { args }]): [string, Props] => [
      name,
      { ...meta?.args, ...args } as Props,
    ]),
  );
}

const cards = storyArgs<ArticleCardProps>(
  import.meta.glob('../../../stories/{ArticleCard,Themes}.stories.tsx', { eager: true }),
).filter(([, { article }]) => article);

const lists = storyArgs<ArticleListProps>(
  import.meta.glob('../../../stories/ArticleList.stories.tsx', { eager: true }),
).filter(([, { articles }]) => articles?.length);

const { 'en-XA': _pseudo, ...languages } = locales;

/** Extreme articles in each language, with its locale. */
const samples = Object.entries(languages).flatMap(([language, locale]) =>
  extremes.map(({ label, make }): [string, ArticleCardProps] => [
    `${label}, ${language}`,
    { article: make(sampleIn(language)), locale },
  ]),
);

/** Parses HTML and returns one line per node, without style sheets and generated classes. */
function nodesOf(html: string): string[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const lines: string[] = [];
  const visit = (node: Node, depth: string) => {
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) =>
        name === 'class'
          ? `class=${value.replace(/^(nc-card|nc-story|nc-articles) .*/, '$1')}`
          : `${name}=${value}`,
      );
      lines.push(`${depth}<${node.localName} ${attributes.sort().join(' ')}>`);
    } else lines.push(`${depth}${node.nodeType}: ${node.textContent}`);
    for (const child of node.childNodes) visit(child, `${depth} `);
  };
  for (const child of content.childNodes) visit(child, '');
  return lines;
}

function compareCards({ article, priority: _1, imageSizes: _2, ...options }: ArticleCardProps): void {
  const [parsed] = parseArticles([article]).articles as [Article];
  for (const variant of variants) {
    const looks = { ...options, variant };
    expect(nodesOf(renderToHtml(article, looks).html)).toEqual(
      nodesOf(renderToStaticMarkup(createElement(InVariant, { ...looks, article: parsed }))),
    );
  }
}

test.each(cards)('a static card has the nodes that React renders: %s', (_, props) => {
  for (const locale of Object.values(languages)) compareCards({ ...props, locale });
});

test.each(samples)('a static card has the nodes that React renders: %s', (_, props) => {
  compareCards(props);
});

test.each(lists)('a static list has the nodes that React renders: %s', (_, props) => {
  const { articles, priority: _1, imageSizes: _2, skeleton: _3, contentVisibility: _4, ...options } = props;
  const { articles: parsed } = parseArticles(articles);
  for (const layout of articleListLayouts) {
    for (const locale of Object.values(languages)) {
      const looks = { ...options, layout, locale };
      expect(nodesOf(renderListToHtml(articles, looks).html)).toEqual(
        nodesOf(renderToStaticMarkup(createElement(ArticleList, { ...looks, articles: parsed }))),
      );
    }
  }
});
