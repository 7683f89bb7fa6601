import type { ReactElement } from 'react';
import { ArticleCard, type ArticleCardProps } from '../../components/ArticleCard/ArticleCard.js';
import { ArticleList, type ArticleListProps } from '../../components/ArticleList/ArticleList.js';
import type { Slots } from '../../components/internal/slots.js';
import { enCard } from '../../i18n/en/card.js';
import { type Issue, isArray, showValue } from '../../model/issue.js';
import { parseArticle } from '../../model/parseArticle.js';
import { parseArticles } from '../../model/parseArticles.js';
import type { ColorScheme } from '../../theme/colorSchemes.js';
import { attributesFrom } from '../attributes.js';
import { limitFor } from '../listLimit.js';
import { loadFailure } from '../loadResult.js';
import { expand } from '../runtime/expand.js';
import { write } from '../runtime/write.js';
import { fragmentOf } from './fragment.js';
import { lazy } from './lazy.js';
import { readableText } from './readableText.js';
import { wholeStyles } from './rootStyles.js';
import { selectorParts } from './selectorParts.js';
import { type StaticElement, staticElement } from './staticElement.js';

type SharedProps = 'headingLevel' | 'variant' | 'timeZone' | 'now' | 'linkTarget';

/** How a card is drawn; those that `ArticleCard` has too are its props of that name, with the same default. */
export interface RenderOptions
  extends Pick<ArticleCardProps, SharedProps | 'locale' | 'story'>,
    SharedOptions {}

/** How a list is drawn; those that `ArticleList` has too are its props of that name, with the same default. */
export interface RenderListOptions
  extends Pick<ArticleListProps, SharedProps | 'locale' | 'layout'>,
    SharedOptions {}

interface SharedOptions {
  /** Pins the card to one colour scheme; without it the card follows the page's `color-scheme`. */
  colorScheme?: ColorScheme | undefined;
  /** The application's own link and picture elements: functions of their props, without hooks. */
  components?: Slots | undefined;
  /** `src` of the `element`: where the script, if the page has it, looks for what is new. */
  src?: string | undefined;
}

/**
 * A card or a list as text, in three ways, each made when it is read. All are empty when no article is valid; `issues` then
 * says why.
 */
export interface RenderedCard {
  /** The markup, without style. */
  readonly html: string;
  /** The style sheet: the same for every card, to be put into a page once. */
  readonly css: string;
  /**
   * Markup and the style it uses in one piece, for pages and programs that strip `<template>`. It needs nothing else: no
   * script, no request but the picture.
   */
  readonly fragment: string;
  /**
   * The same in an element with a declarative shadow root, which no style of the page enters or leaves, and with readable text
   * for those who are shown nothing else. The script takes it over in place.
   */
  readonly element: string;
  readonly issues: readonly Issue[];
}

/**
 * Draws an article as static HTML, for pages without React. Takes any value and passes it through `parseArticle`, so
 * that nothing unchecked reaches the markup; never throws for bad data.
 */
export function renderToHtml(article: unknown, options: RenderOptions = {}): RenderedCard {
  const result = parseArticle(article);
  if (!result.ok) return nothing(result.issues);
  const { src, colorScheme, ...props } = options;
  const { locale = enCard } = props;
  const card = <ArticleCard {...props} article={result.article} data-color-scheme={colorScheme} />;
  return render(card, result.issues, () => ({
    tag: 'news-card',
    attributes: attributesFor(options),
    text: readableText(result.article, locale),
  }));
}

/**
 * The same for a list of articles. One that does not stand is left out, with an issue; paths start at the list:
 * `articles[2].headline`.
 */
export function renderListToHtml(articles: unknown, options: RenderListOptions = {}): RenderedCard {
  if (!isArray(articles)) {
    return nothing(loadFailure(`received ${showValue(articles)}; expected a list of articles`).issues);
  }
  const { articles: read, issues } = parseArticles(articles);
  if (read.length === 0) return nothing(issues);
  const { src, colorScheme, ...props } = options;
  const { locale = enCard } = props;
  const list = <ArticleList {...props} articles={read} data-color-scheme={colorScheme} />;
  return render(list, issues, () => ({
    tag: 'news-card-list',
    attributes: attributesFor({ ...options, limit: src ? limitFor(read.length) : undefined }),
    text: read.map((article) => readableText(article, locale)).join(''),
  }));
}

function render(card: ReactElement, issues: readonly Issue[], element: () => StaticElement): RenderedCard {
  const nodes = expand(card);
  const styles = lazy(() => wholeStyles(selectorParts(nodes)));
  const html = lazy(() => write(nodes, styles().classes));
  const fragment = lazy(() => fragmentOf(nodes));
  const wholeElement = lazy(() => staticElement(nodes, element()));
  return {
    get html() {
      return html();
    },
    get css() {
      return styles().css;
    },
    get fragment() {
      return fragment();
    },
    get element() {
      return wholeElement();
    },
    issues,
  };
}

interface AttributeOptions extends RenderOptions, Pick<RenderListOptions, 'layout'> {
  limit?: number | undefined;
}

/** With `src` the script redraws the card, and must not fall back to the page's language. */
function attributesFor({ locale, ...options }: AttributeOptions): StaticElement['attributes'] {
  return attributesFrom({ ...options, locale: (locale ?? (options.src ? enCard : undefined))?.language });
}

function nothing(issues: readonly Issue[]): RenderedCard {
  return { html: '', css: '', fragment: '', element: '', issues };
}
