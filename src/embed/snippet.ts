import { enCard } from '../i18n/en/card.js';
import type { Locale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { jsonLdScript } from '../output/jsonLd/jsonLdScript.js';
import { limitFor } from './choices.js';
import { elementAttributes } from './elementAttributes.js';
import { frameAddress } from './frame/frameAddress.js';
import { frameHeight } from './frame/frameHeight.js';
import { frameTag } from './frame/frameTag.js';
import { htmlAttributes } from './htmlAttributes.js';
import { readableText } from './static/readableText.js';
import {
  type RenderedCard,
  type RenderListOptions,
  type RenderOptions,
  renderListToHtml,
  renderToHtml,
} from './static/renderToHtml.js';
import { shownPart } from './static/shownPart.js';
import { type ThemeValues, themed } from './themeRule.js';

/** The ways to put a card into a stranger's page, by what that page allows. */
export type SnippetWay = 'static' | 'plain' | 'iframe' | 'element';

/** How the card looks, whatever the way. */
export interface SnippetLooks extends Pick<RenderOptions, 'variant' | 'headingLevel' | 'colorScheme'> {
  readonly locale?: Locale | undefined;
  /** Of a list alone. */
  readonly layout?: RenderListOptions['layout'];
  readonly theme?: ThemeValues | undefined;
}

/** Where the scripts of this package are, for the ways that need one. */
export interface SnippetScripts {
  /** Address of the folder with `embed.html`, `embed.js` and `frame.js`, as in the package's `dist`. */
  readonly assets: string;
  /** Of this package. */
  readonly version?: string | undefined;
  /** `sha384-…` of the script (https://www.w3.org/TR/sri-2/): `embed.js` for the element, `frame.js` for the iframe. */
  readonly integrity?: string | undefined;
  /** Address of the article's JSON, where the card is to follow its changes; without it the snippet carries the article. */
  readonly src?: string | undefined;
}

/** What a snippet shows: a card, or several articles as one list of cards. */
export type SnippetContent = Article | readonly Article[];

/** In a declarative shadow root, without any script: no style of the page gets in, and none gets out. */
export function staticSnippet(content: SnippetContent, looks: SnippetLooks = {}): string {
  return themed(rendered(content, looks).element, looks.theme);
}

/** Markup and style without any script, for pages that strip `<template>` as well. */
export function plainSnippet(content: SnippetContent, looks: SnippetLooks = {}): string {
  return themed(rendered(content, looks).fragment, looks.theme);
}

function rendered(content: SnippetContent, { theme, layout, ...looks }: SnippetLooks): RenderedCard {
  return isList(content) ? renderListToHtml(content, { ...looks, layout }) : renderToHtml(content, looks);
}

/**
 * A frame with the page `embed.html`. The script after it gives the frame the card's height; where it is missing, the frame keeps
 * one that is about right.
 */
export function iframeSnippet(article: Article, looks: SnippetLooks, scripts: SnippetScripts): string {
  const { variant, locale, headingLevel, colorScheme, theme } = looks;
  const settings = {
    ...(scripts.src === undefined ? { article: shownPart(article, variant) } : { src: scripts.src }),
    variant,
    locale: locale?.language,
    headingLevel,
    colorScheme,
    theme,
  };
  const frame = frameTag({
    src: frameAddress(addressIn(scripts.assets, 'embed.html'), settings),
    title: article.headline,
    height: frameHeight(article, { variant, locale }),
  });
  return `${frame}\n${scriptTag('frame.js', scripts)}`;
}

/** The element `<news-card>` or `<news-card-list>` with what readers see without its script, and that script. */
export function elementSnippet(
  content: SnippetContent,
  looks: SnippetLooks,
  scripts: SnippetScripts,
): string {
  const { variant, locale, headingLevel, colorScheme, layout, theme } = looks;
  const tag = isList(content) ? 'news-card-list' : 'news-card';
  const articles = isList(content) ? content : [content];
  const attributes = htmlAttributes({
    ...elementAttributes({ src: scripts.src, variant, headingLevel, colorScheme, locale }),
    layout: isList(content) ? layout : undefined,
    limit: limitFor(articles.length),
  });
  const texts = articles.map((article) => readableText(article, locale ?? enCard));
  const parts = articles.map((article) => shownPart(article, variant));
  const data = scripts.src === undefined ? [jsonTag(isList(content) ? parts : parts[0]!)] : [];
  const lines = [`<${tag}${attributes}>`, ...texts, ...data, `</${tag}>`];
  return `${themed(lines.join('\n'), theme)}\n${scriptTag('embed.js', scripts)}`;
}

function isList(content: SnippetContent): content is readonly Article[] {
  return Array.isArray(content);
}

function jsonTag(data: object): string {
  return `<script type="application/json">${jsonLdScript(data)}</script>`;
}

function scriptTag(file: string, { assets, version, integrity }: SnippetScripts): string {
  const attributes = htmlAttributes({
    src: addressIn(assets, file),
    integrity,
    crossorigin: integrity && 'anonymous',
    'data-version': version,
  });
  return `<script type="module"${attributes}></script>`;
}

function addressIn(folder: string, file: string): string {
  return `${folder}${folder.endsWith('/') || !folder ? '' : '/'}${file}`;
}
