import type { Locale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { releasedArticle } from '../model/embargo.js';
import { htmlAttributes } from '../output/html.js';
import { scriptJson } from '../output/jsonLd/jsonLdScript.js';
import { listVariant } from '../view/variants.js';
import { attributesFrom } from './attributes.js';
import { dataForVariant } from './dataForVariant.js';
import type { EmbedMethod, ScriptedMethod } from './embedMethods.js';
import { frameAddress } from './frame/frameAddress.js';
import { frameHeight, frameTag } from './frame/frameTag.js';
import { limitFor } from './listLimit.js';
import type { RefreshMode } from './refreshModes.js';
import { readableText } from './static/readableText.js';
import {
  type RenderedCard,
  type RenderListOptions,
  type RenderOptions,
  renderArticle,
  renderArticles,
} from './static/renderToHtml.js';
import { type ThemeValues, themed } from './themeRule.js';

/** Options that apply to every method of embedding. */
export interface SnippetOptions
  extends Pick<RenderOptions, 'variant' | 'headingLevel' | 'aiLabels' | 'colorScheme'> {
  readonly locale?: Locale | undefined;
  /** For a list only. */
  readonly layout?: RenderListOptions['layout'];
  /** For snippets without a script. */
  readonly generatedAt?: RenderOptions['generatedAt'];
  readonly theme?: ThemeValues | undefined;
}

/** Scripts of this package, for the methods that need one. */
export interface SnippetScripts {
  /** URL of the folder with `embed.html`, `embed.js` and `frame.js`: a copy of the package's `dist/script`. */
  readonly assets: string;
  /** Version of this package. */
  readonly version?: string | undefined;
  /** `sha384-…` of the script (https://www.w3.org/TR/sri-2/): `embed.js` for the element, `frame.js` for the iframe. */
  readonly integrity?: string | undefined;
  /** URL of the article's JSON, for a card that follows its changes; without it the snippet contains the article. */
  readonly src?: string | undefined;
  /** With `src`: when the card requests it again. */
  readonly refresh?: RefreshMode | undefined;
}

/** One article as a card, or several as a list of cards. */
export type SnippetContent = Article | readonly Article[];

/** The methods without a script. */
export const scriptlessSnippets = {
  /** A declarative shadow root: styles of the page and the card do not affect each other. */
  static: (content: SnippetContent, options: SnippetOptions = {}) =>
    themed(rendered(content, options).element, options.theme),
  /** Markup and styles, for pages that strip `<template>`. */
  plain: (content: SnippetContent, options: SnippetOptions = {}) =>
    themed(rendered(content, options).fragment, options.theme),
  /** Markup alone, for hosts that strip `<style>` and other tags. Their style sheet contains `cards.css` and the theme. */
  markup: (content: SnippetContent, options: Omit<SnippetOptions, 'theme'> = {}) =>
    rendered(content, options).forSanitizers,
} satisfies Record<Exclude<EmbedMethod, ScriptedMethod>, unknown>;

function rendered(content: SnippetContent, { theme, layout, ...options }: SnippetOptions): RenderedCard {
  if (!isList(content)) return renderArticle(content, options);
  return renderArticles(content, { ...options, variant: listVariant(options.variant), layout });
}

/**
 * An iframe with `embed.html`, and the script that gives it the card's height. Without the script, the iframe keeps an estimated
 * height.
 */
export function iframeSnippet(given: Article, options: SnippetOptions, scripts: SnippetScripts): string {
  const [article] = releasedOf(given);
  if (!article) return '';
  const { variant, locale, headingLevel, aiLabels, colorScheme, theme } = options;
  const settings = {
    ...(scripts.src === undefined
      ? { article: dataForVariant(article, variant) }
      : { src: scripts.src, refresh: scripts.refresh }),
    variant,
    locale: locale?.language,
    headingLevel,
    aiLabels,
    colorScheme,
    theme,
  };
  const frame = frameTag({
    src: frameAddress(addressIn(scripts.assets, 'embed.html'), settings),
    title: article.headline,
    height: frameHeight(variant),
  });
  // Themes of WordPress give blocks their place, not inline elements.
  return `<div>${frame}</div>\n${scriptTag('frame.js', scripts)}`;
}

/** The element `<news-card>` or `<news-card-list>` with fallback content, and its script. */
export function elementSnippet(
  content: SnippetContent,
  options: SnippetOptions,
  scripts: SnippetScripts,
): string {
  const { variant, locale, headingLevel, aiLabels, colorScheme, layout, theme } = options;
  const tag = isList(content) ? 'news-card-list' : 'news-card';
  const articles = releasedOf(content);
  if (articles.length === 0) return '';
  const attributes = attributesFrom({
    src: scripts.src,
    refresh: scripts.refresh,
    variant,
    locale: locale?.language,
    headingLevel,
    aiLabels,
    colorScheme,
    layout: isList(content) ? layout : undefined,
    limit: limitFor(articles.length),
  });
  const texts = articles.map((article) => readableText(article, locale, { variant, aiLabels }));
  const parts = articles.map((article) => dataForVariant(article, variant));
  const data = scripts.src === undefined ? [jsonTag(isList(content) ? parts : parts[0]!)] : [];
  // In a `<div>`, as a static card is, and for the same reason.
  const lines = [
    `<div>${preload(scripts.src)}<${tag}${htmlAttributes(attributes)}>`,
    ...texts,
    ...data,
    `</${tag}></div>`,
  ];
  return `${themed(lines.join('\n'), theme)}\n${scriptTag('embed.js', scripts)}`;
}

/** Snippets have no clock: the caller releases a story whose embargo has ended. */
function releasedOf(content: SnippetContent): Article[] {
  return (isList(content) ? content : [content]).flatMap((one) => releasedArticle(one, undefined) ?? []);
}

function isList(content: SnippetContent): content is readonly Article[] {
  return Array.isArray(content);
}

/** Requests the articles before the script does. Its mode and credentials are those of the script's request, or the response is not used. */
function preload(src: string | undefined): string {
  const attributes = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: src };
  return src === undefined ? '' : `<link${htmlAttributes(attributes)}>`;
}

function jsonTag(data: object): string {
  return `<script type="application/json">${scriptJson(data)}</script>`;
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
