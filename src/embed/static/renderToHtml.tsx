import type { ReactElement } from 'react';
import { ArticleCard, type ArticleCardProps } from '../../components/ArticleCard/ArticleCard.js';
import { ArticleFilters, type ArticleFiltersProps } from '../../components/ArticleFilters/ArticleFilters.js';
import { ArticleList, type ArticleListProps } from '../../components/ArticleList/ArticleList.js';
import { ArticleStory, type ArticleStoryProps } from '../../components/ArticleStory/ArticleStory.js';
import type { Slots } from '../../components/internal/slots.js';
import { enCard } from '../../i18n/en/card.js';
import { timeZoneProblem } from '../../i18n/timeZone.js';
import type { Article } from '../../model/article.js';
import { lazy } from '../../model/cached.js';
import { releasedArticles } from '../../model/checkedVisibleArticle.js';
import { readGeneratedAt } from '../../model/generatedAt.js';
import { type Issue, isArray, showValue, warning } from '../../model/issue.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticle } from '../../model/parseArticle.js';
import { parseArticles } from '../../model/parseArticles.js';
import { openArticle } from '../../model/visibleArticle.js';
import type { ColorScheme } from '../../theme/colorSchemes.js';
import type { ArticleVariant } from '../../view/variants.js';
import { attributesFrom } from '../attributes.js';
import { limitFor } from '../listLimit.js';
import { loadFailure } from '../loadResult.js';
import type { RefreshMode } from '../refreshModes.js';
import { write } from '../runtime/write.js';
import { forSanitizers, fragmentOf, type StaticElement, staticElement, writeCard } from './forms.js';
import { readableText } from './readableText.js';
import { wholeCss } from './rootStyles.js';

type SharedProps = 'headingLevel' | 'timeZone' | 'now' | 'linkTarget' | 'aiLabels';

/** Options of a card. Those that are also props of `ArticleCard` have the same default. */
export interface RenderOptions
  extends Pick<ArticleCardProps, SharedProps | 'locale'>,
    Pick<ArticleStoryProps, 'story' | 'generatedAt'>,
    SharedOptions {
  /** How much is shown: a card, or with `full` the whole story. Default `standard`. */
  variant?: ArticleVariant | undefined;
}

/** Options of a list. Those that are also props of `ArticleList` have the same default. */
export interface RenderListOptions
  extends Pick<ArticleListProps, SharedProps | 'variant' | 'locale' | 'layout' | 'total' | 'aria-label'>,
    SharedOptions {
  /** Puts the list beside links that narrow it: props of `ArticleFilters`. Its `articles` are those of the list by default. */
  filters?: StaticFilters | undefined;
}

type FilterProps = 'articles' | 'counts' | 'selection' | 'href' | 'facets' | 'limit' | 'aria-label';

export interface StaticFilters extends Pick<ArticleFiltersProps, FilterProps> {}

type PlainListOptions = Omit<RenderListOptions, 'filters'>;

interface SharedOptions {
  /** Pins the card to one colour scheme; by default it follows the page's `color-scheme`. */
  colorScheme?: ColorScheme | undefined;
  /** Link and image components of the application: functions of their props, without hooks. */
  components?: Slots | undefined;
  /**
   * `src` of the `element`: if the page has the script, it loads updates from there and draws the card again. Options that `<news-card>`
   * does not have, such as `linkTarget`, are then lost, with a warning.
   */
  src?: string | undefined;
  /** With `src`: `visible` requests it again when the card comes into view, like the attribute of `<news-card>`. */
  refresh?: RefreshMode | undefined;
}

/**
 * A card or a list as HTML in four forms, each rendered when first read. All are empty if no article is valid; `issues` lists what is
 * wrong with each.
 */
export interface RenderedCard {
  /**
   * The markup, without styles, for your own pages that have the style sheet `news-cards/cards.css`. Not for hosts that strip tags:
   * without its `<details>`, a picture that has a warning is shown.
   */
  readonly html: string;
  /** The markup for hosts that strip tags and attributes: without a picture that has a warning, which only a card can cover. */
  readonly forSanitizers: string;
  /** The style sheet of both: the same for every card; include it once per page. `cards.css` has it, for cards, lists and whole stories. */
  readonly css: string;
  /**
   * Markup and the styles it uses, in one element, for pages and programs that strip `<template>`, but no other tag. Needs no script,
   * and requests only the picture and the publisher's logo.
   */
  readonly fragment: string;
  /**
   * A block with an element that has a declarative shadow root, so that styles of the page and the card do not affect each other, and with
   * readable text for programs that show no card. The script hydrates it in place.
   */
  readonly element: string;
  readonly issues: readonly Issue[];
}

/**
 * Renders an article as static HTML, for pages without React. Accepts any value and validates it with `parseArticle`. Never throws
 * for bad data. A story under an embargo is left out, with an issue.
 */
export function renderToHtml(article: unknown, options?: RenderOptions): RenderedCard {
  const result = parseArticle(article);
  return result.ok ? renderArticle(result.article, options, result.issues) : nothing(result.issues);
}

/** {@link renderToHtml} for a parsed article, with the issues of parsing it. */
export function renderArticle(
  article: Article,
  options?: RenderOptions,
  issues: readonly Issue[] = [],
): RenderedCard {
  const { own, props, issues: ofOptions } = readOptions(options);
  const { articles, issues: embargoes } = releasedArticles([article], own.now);
  const [released] = articles;
  if (!released) return nothing([...issues, ...embargoes]);
  const { variant, story, generatedAt: given, aiLabels, ...shared } = ownOptions(props);
  const { generatedAt, issues: ofDate } = readGeneratedAt(given);
  const card = (shown: Show) =>
    variant === 'full' ? (
      <ArticleStory {...shared} article={shown(released)} story={story} generatedAt={generatedAt} />
    ) : (
      <ArticleCard {...shared} article={shown(released)} variant={variant} aiLabels={aiLabels} />
    );
  return render(card, [...issues, ...ofDate, ...ofOptions, ...lostOptions(own)], () => ({
    tag: 'news-card',
    attributes: attributesFor(own),
    text: readableText(released, own.locale, { ...props, generatedAt }),
  }));
}

/**
 * Renders a list of articles as static HTML. Omits invalid articles, with an issue; paths start at the list:
 * `articles[2].headline`.
 */
export function renderListToHtml(articles: unknown, options?: RenderListOptions): RenderedCard {
  if (!isArray(articles)) {
    return nothing(loadFailure({ received: showValue(articles), expected: 'a list of articles' }).issues);
  }
  const { articles: read, issues } = parseArticles(articles);
  return read.length > 0 ? renderArticles(read, options, issues) : nothing(issues);
}

/** {@link renderListToHtml} for parsed articles, with the issues of parsing them. */
export function renderArticles(
  given: readonly Article[],
  options?: RenderListOptions,
  issues: readonly Issue[] = [],
): RenderedCard {
  const { filters, ...others } = ownOptions(options);
  const { own, props, issues: ofOptions } = readOptions<PlainListOptions>(others);
  const { articles, issues: embargoes } = releasedArticles(given, own.now);
  const shared = {
    articles,
    now: own.now,
    locale: own.locale,
    components: own.components,
    'data-color-scheme': own.colorScheme,
  };
  if (embargoes.length > 0 && articles.length === 0) return nothing([...issues, ...embargoes]);
  const card = (shown: Show) => {
    const list = <ArticleList {...props} articles={articles.map(shown)} />;
    return filters ? (
      <ArticleFilters {...shared} {...filters}>
        {list}
      </ArticleFilters>
    ) : (
      list
    );
  };
  const allIssues = [...issues, ...embargoes, ...ofOptions, ...lostOptions({ ...own, filters })];
  return render(card, allIssues, () => ({
    tag: 'news-card-list',
    attributes: {
      ...attributesFor(own, own.src ? limitFor(articles.length) : undefined),
      // Not without `src`: the element has no role that could have a name, and the list inside it has this one.
      'aria-label': own.src && own['aria-label'],
    },
    text: articles.map((article) => readableText(article, own.locale, props)).join(''),
  }));
}

/** Options as props of the component; an invalid time zone is omitted, with an issue. */
function readOptions<Options extends RenderOptions | PlainListOptions>(options: Options | undefined) {
  const own = ownOptions(options);
  const { src, refresh, colorScheme, ...rest } = own;
  const zone = readTimeZone(own.timeZone);
  const props = { ...rest, timeZone: zone.timeZone, 'data-color-scheme': colorScheme };
  return { own, props, issues: zone.issues };
}

/** What a card shows of an article. */
type Show = (article: Article) => Article;

function render(
  card: (shown: Show) => ReactElement,
  issues: readonly Issue[],
  element: () => StaticElement,
): RenderedCard {
  const written = writeCard(card((article) => article));
  const open = lazy(() => forSanitizers(write(card((article) => openArticle(article, undefined)!))));
  const css = lazy(() => wholeCss(written.parts));
  const fragment = lazy(() => fragmentOf(written));
  const wholeElement = lazy(() => staticElement(written, element()));
  return {
    get html() {
      return written.html;
    },
    get forSanitizers() {
      return open();
    },
    get css() {
      return css();
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

/** With `src` the script redraws the card, so the locale must be explicit: the page's language may differ. */
function attributesFor(own: RenderOptions | PlainListOptions, limit?: number): StaticElement['attributes'] {
  const locale = own.locale ?? (own.src ? enCard : undefined);
  return attributesFrom({ ...own, now: undefined, limit, locale: locale?.language });
}

function nothing(issues: readonly Issue[]): RenderedCard {
  return { html: '', forSanitizers: '', css: '', fragment: '', element: '', issues };
}

/** Options of a static card that the elements do not have. `generatedAt` is not lost: a card drawn by the script has no use for it. */
const staticOnly = ['components', 'filters', 'linkTarget', 'now', 'story', 'timeZone', 'total'] as const;

type Options = { readonly [Name in 'src' | (typeof staticOnly)[number]]?: unknown };

/** With `src` the script, if the page has it, draws a static card again: reports the options that are lost then. */
function lostOptions(options: Options): readonly Issue[] {
  const own = ownOptions(options);
  if (!own.src) return [];
  return staticOnly
    .filter((name) => own[name] !== undefined)
    .map((name) => warning(name, 'value', 'with `src`, it is lost when the script draws the card again'));
}

/** Checks the option `timeZone`; undefined, with an issue, if it is unknown. */
function readTimeZone(value: string | undefined): {
  timeZone: string | undefined;
  issues: readonly Issue[];
} {
  const problem = timeZoneProblem(value);
  return problem
    ? { timeZone: undefined, issues: [warning('timeZone', 'value', problem)] }
    : { timeZone: value, issues: [] };
}
