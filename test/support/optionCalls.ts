/** Every public function and component with options: how to call it, and a value of each option that changes its result. */
import { type ComponentPropsWithRef, createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FromAnyHints, FromTextOptions } from '../../src/exports/adapters.js';
import * as adapters from '../../src/exports/adapters.js';
import type { ArticleCardProps, ArticleListProps, Slots } from '../../src/exports/index.js';
import * as components from '../../src/exports/index.js';
import {
  type ArticleFilter,
  type CheckEvidenceOptions,
  checkEvidence,
  filterArticles,
} from '../../src/exports/model.js';
import { type FeedOptions, toAtom } from '../../src/exports/output/atom.js';
import { type DigestOptions, type ToEmailOptions, toEmail } from '../../src/exports/output/email.js';
import { type ToJsonFeedOptions, toJsonFeed } from '../../src/exports/output/json-feed.js';
import { type ToJsonLdOptions, toJsonLd } from '../../src/exports/output/json-ld.js';
import { type ToMarkdownOptions, toMarkdown } from '../../src/exports/output/markdown.js';
import { type ToNinjsOptions, toNinjs } from '../../src/exports/output/ninjs.js';
import { type ToOpenGraphOptions, toOpenGraph } from '../../src/exports/output/open-graph.js';
import { toRss } from '../../src/exports/output/rss.js';
import { type ToStoryHtmlOptions, toStoryHtml } from '../../src/exports/output/story.js';
import { type ToPlainTextOptions, toPlainText } from '../../src/exports/output/text.js';
import {
  type RenderedCard,
  type RenderListOptions,
  type RenderOptions,
  renderListToHtml,
  renderToHtml,
} from '../../src/exports/server.js';
import { type ToShareSvgOptions, toShareSvg } from '../../src/exports/share-image/svg.js';
import { type ToShareImageOptions, toShareImage } from '../../src/exports/share-image.js';
import { type SolveThemeOptions, solveTheme } from '../../src/exports/theme.js';
import { type CheckVisibilityOptions, checkVisibility, donorRules } from '../../src/exports/visibility.js';
import type { Now } from '../../src/model/embargo.js';
import { articleOf, everyField } from '../model/inputs.js';
import { locales } from './locales.js';
import { shareFonts } from './shareFonts.js';

export interface OptionCall {
  /** Together, each changes the result. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly call: (options?: object | null) => unknown;
}

/** The type checker asks for each option. */
function entry<Options extends object>(
  options: { readonly [Name in keyof Required<Options>]: NonNullable<Options[Name]> },
  call: (options?: Options) => unknown,
): OptionCall {
  return { options, call: call as OptionCall['call'] };
}

/** A component's own props, without those of its element and its data. */
type Own<Props, Tag extends 'article' | 'div' | 'span' | 'script', Data extends keyof Props> = Omit<
  Props,
  keyof ComponentPropsWithRef<Tag> | Data
>;

const inReact = (component: unknown, data: object) => (props?: object | null) =>
  renderToStaticMarkup(createElement(component as FunctionComponent<object>, { ...data, ...props }));
const formsOf = ({ html, css, fragment, element, issues }: RenderedCard) => ({
  ...{ html, css, fragment, element, issues },
});

const article = articleOf({
  ...everyField,
  status: { ...everyField.status, date: '2024-05-04T22:30:00Z' },
  published: '2024-05-03T22:30:00Z',
  image: { ...everyField.image, sources: [{ src: '/1-800.jpg', width: 800 }] },
});
/** A story whose embargo has ended by `clock`. */
const embargoed = articleOf({ ...everyField, embargoUntil: '2026-06-01T10:00:00+03:00' });
const clock = { now: '2026-06-01T09:00:00+02:00' };
/** A call that needs the current time; a refusal counts as a result. */
const underEmbargo = (call: (options?: { now?: Now | undefined }) => unknown) =>
  entry<{ now?: Now | undefined }>(clock, (options) => {
    try {
      return call(options);
    } catch (error) {
      if (error instanceof RangeError) return 'refused';
      throw error;
    }
  });
/** Each differs in one of the facets. */
const unlike = [
  ...['sdgs', 'locations', 'funders', 'partners', 'topics'].map((name) => ({ ...article, [name]: [] })),
  ...['publisher', 'section', 'published'].map((name) => ({ ...article, [name]: undefined })),
  { ...article, language: 'fr' },
];
const locale = locales.fr;
const timeZone = 'Asia/Amman';
const baseUrl = 'https://example.com/';
const url = 'https://example.org/news/';
const icon = '/icon.png';
const slots: Slots = {
  Link: ({ children }) => createElement('b', {}, children),
  Image: ({ src, sizes, loading }) => createElement('i', { title: [src, sizes, loading].join(' ') }),
};
const onArticle = {
  locale,
  headingLevel: 2,
  timeZone,
  now: '2024-05-06T12:00:00Z',
  linkTarget: '_blank',
  components: slots,
} as const;
const onCard = { ...onArticle, variant: 'lead' } as const;
const onStory = { ...onArticle, story: 'folded', generatedAt: '2026-11-30' } as const;
const inPicture = { priority: true, imageSizes: '50vw' };
const onStatic = { colorScheme: 'dark', src: '/story.json', refresh: 'visible' } as const;
const ofFeed = { url, feedUrl: `${url}feed`, description: 'Stories', language: 'fr' };
const ofReaders = { locale, timeZone, baseUrl };
const ofDigest = { ...ofReaders, url: 'https://example.org/week', intro: 'What we did this week.' };
const onSvg = {
  locale,
  timeZone,
  colorScheme: 'dark',
  theme: { '--nc-color-text': '#123456' },
  picture: Uint8Array.from(atob('R0lGODlhAQABAAAAACw='), (sign) => sign.charCodeAt(0)),
} as const;
const goals = { locale, href: '/goals' };
const ofOrganizations = { locale, limit: 1, layout: 'full' } as const;
const who = ['A', 'B', 'C'].map((name) => ({ name, country: 'KE' }));
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [1, 2].map((id) => ({ id: `${id}`, url: `/${id}`, title: 'A headline', content_text: 'A story.' })),
});
const release = [
  'Nurses open a clinic in Kakuma',
  'KAKUMA, 3 May 2024 – With funding from the Government of Japan, nurses opened a clinic on Friday.',
  'The clinic sees two hundred people a day.',
].join('\n\n');
const onText = {
  url,
  language: 'en-KE',
  published: '2024-05-04',
  withEvidence: true,
} as const;

export const optionCalls: Readonly<Record<string, OptionCall>> = {
  ArticleCard: entry<Own<ArticleCardProps, 'article', 'article' | 'opening' | 'aiLabels'>>(
    { ...onCard, ...inPicture },
    inReact(components.ArticleCard, { article }),
  ),
  ArticleStory: entry<Own<components.ArticleStoryProps, 'article', 'article'>>(
    { ...onStory, ...inPicture },
    inReact(components.ArticleStory, { article }),
  ),
  'ArticleCard, without a picture': entry<Pick<ArticleCardProps, 'opening'>>(
    { opening: 'place' },
    inReact(components.ArticleCard, { article: { ...article, image: undefined } }),
  ),
  'ArticleCard, all labels': entry<Pick<ArticleCardProps, 'aiLabels'>>(
    { aiLabels: 'all' },
    inReact(components.ArticleCard, { article }),
  ),
  'ArticleList, all labels': entry<Pick<ArticleListProps, 'aiLabels'>>(
    { aiLabels: 'all' },
    inReact(components.ArticleList, { articles: [article] }),
  ),
  ArticleList: entry<
    Own<ArticleListProps, 'div', 'articles' | 'emptyAction' | 'aiLabels' | 'more' | 'total'>
  >(
    { ...onCard, ...inPicture, layout: 'lead', skeleton: 2, contentVisibility: true },
    inReact(components.ArticleList, { articles: [article, article] }),
  ),
  'ArticleList, more': entry<Pick<ArticleListProps, 'more' | 'total'>>(
    { more: 'More', total: 5 },
    inReact(components.ArticleList, { articles: [article] }),
  ),
  ArticleFilters: entry<Own<components.ArticleFiltersProps, 'div', 'articles' | 'counts' | 'href' | 'now'>>(
    {
      ...{ locale, selection: { goals: [3] }, facets: ['goals', 'topics'], limit: 1 },
      components: { Link: slots.Link! },
    },
    inReact(components.ArticleFilters, {
      articles: [...unlike, { ...article, sdgs: [{ goal: 1 }, { goal: 2 }] }],
      href: '/news',
    }),
  ),
  'ArticleFilters, counts': entry<Pick<components.ArticleFiltersProps, 'counts'>>(
    { counts: { goals: [{ value: 3, count: 2 }] } },
    inReact(components.ArticleFilters, { articles: [article], href: '/news' }),
  ),
  'ArticleList, empty': entry<Pick<ArticleListProps, 'emptyAction'>>(
    { emptyAction: 'All news' },
    inReact(components.ArticleList, { articles: [] }),
  ),
  FunderList: entry<Own<components.FunderListProps, 'div', 'funders'>>(
    ofOrganizations,
    inReact(components.FunderList, { funders: who }),
  ),
  PartnerList: entry<Own<components.PartnerListProps, 'div', 'partners'>>(
    ofOrganizations,
    inReact(components.PartnerList, { partners: who }),
  ),
  ParticipantList: entry<Own<components.ParticipantListProps, 'div', 'participants'>>(
    ofOrganizations,
    inReact(components.ParticipantList, { participants: who }),
  ),
  LocationTag: entry<Own<components.LocationTagProps, 'span', 'location'>>(
    goals,
    inReact(components.LocationTag, { location: article.locations[0] }),
  ),
  SdgBadge: entry<Own<components.SdgBadgeProps, 'span', 'goal'>>(
    { ...goals, targets: ['3.8'], appearance: 'solid' },
    inReact(components.SdgBadge, { goal: 3 }),
  ),
  SdgIcon: entry<Own<components.SdgIconProps, 'span', 'goal' | 'src'>>(
    goals,
    inReact(components.SdgIcon, { goal: 3, src: '/3.svg' }),
  ),
  SdgList: entry<Own<components.SdgListProps, 'div', 'sdgs' | 'icon'>>(
    { ...goals, appearance: 'solid', limit: 1 },
    inReact(components.SdgList, { sdgs: [{ goal: 1 }, { goal: 2 }, { goal: 3 }] }),
  ),
  'SdgList, icons': entry<Pick<components.SdgListProps, 'icon'>>(
    { icon: '/{goal}.svg' },
    inReact(components.SdgList, { sdgs: [{ goal: 1 }] }),
  ),
  NewsArticleJsonLd: entry<Own<components.NewsArticleJsonLdProps, 'script', 'article' | 'now'>>(
    { body: 'none' },
    inReact(components.NewsArticleJsonLd, { article }),
  ),
  filterArticles: entry<ArticleFilter>(
    {
      ...{ goals: [3], countries: ['KE'], funders: ['Fund for Clinics'] },
      partners: [article.partners[0]!.name],
      publishers: [article.publisher!.name],
      topics: [article.topics[0]!],
      sections: [article.section!],
      languages: [article.language],
      years: [2024],
    },
    (options) => filterArticles(unlike, options as ArticleFilter).length,
  ),
  fromAny: entry<Omit<FromAnyHints, 'limit' | 'format' | 'accept'>>(onText, (hints) =>
    adapters.fromAny(release, hints),
  ),
  'fromAny, less': entry<Pick<FromAnyHints, 'accept'>>({ accept: 'stated' }, (hints) =>
    adapters.fromAny(release, hints),
  ),
  'fromAny, a format': entry<Pick<FromAnyHints, 'format'>>({ format: 'text' }, (hints) =>
    adapters.fromAny(feed, hints),
  ),
  'fromAny, a feed': entry<Pick<FromAnyHints, 'limit'>>({ limit: 1 }, (hints) =>
    adapters.fromAny(feed, hints),
  ),
  checkEvidence: entry<CheckEvidenceOptions>(
    { locales: [locales.en], unproven: 'keep', required: ['topics'] },
    (options) => {
      const evidence = [
        { path: 'sdgs[0].goal', quote: 'zero hunger' },
        { path: 'headline', quote: 'Nurses' },
      ];
      const unproven = articleOf({ headline: 'Bread', sdgs: [{ goal: 2 }], topics: ['food'], evidence });
      return checkEvidence(unproven, 'Bread for zero hunger', options);
    },
  ),
  checkVisibility: entry<Omit<CheckVisibilityOptions, 'now'>>({ isWholeStory: false, baseUrl }, (options) => {
    const eu = { name: 'EU', logo: '/eu.svg', statement: 'Funded by the European Union' };
    const html = `<p><img src="https://example.com/eu.svg"> EU. ${eu.statement}</p>`;
    return checkVisibility(articleOf({ headline: 'A', funders: [eu] }), html, [donorRules.eu], options);
  }),
  fromFeed: entry<adapters.FromFeedOptions>({ baseUrl, language: 'fr', limit: 1 }, (options) =>
    adapters.fromFeed(feed, options),
  ),
  fromHtml: entry<adapters.FromHtmlOptions>({ url, language: 'fr' }, (options) =>
    adapters.fromHtml('<title>A headline</title>', options),
  ),
  fromJsonLd: entry<adapters.FromJsonLdOptions>({ baseUrl, language: 'fr' }, (options) =>
    adapters.fromJsonLd({ '@type': 'NewsArticle', headline: 'A headline', url: '/1' }, options),
  ),
  fromWordPress: entry<adapters.FromWordPressOptions>({ language: 'fr', limit: 1 }, (options) => {
    const post = { title: { rendered: 'A headline' }, link: 'https://example.org/1' };
    return adapters.fromWordPress([post, { ...post, link: 'https://example.org/2' }], options);
  }),
  fromText: entry<Omit<FromTextOptions, 'accept'>>(onText, (options) => adapters.fromText(release, options)),
  'fromText, less': entry<Pick<FromTextOptions, 'accept'>>({ accept: 'stated' }, (options) =>
    adapters.fromText(release, options),
  ),
  toAtom: entry<Omit<FeedOptions, 'title' | 'now'>>(
    { ...ofFeed, ...ofReaders, icon, updated: '2025-01-01' },
    (options) => toAtom([article], { title: 'News', ...options }),
  ),
  toEmail: entry<Omit<ToEmailOptions, 'now'>>({ ...ofReaders, body: 'none' }, (options) =>
    toEmail(article, options),
  ),
  'toEmail, a digest': entry<Omit<DigestOptions, 'title' | 'now'>>(ofDigest, (options) =>
    toEmail([article], { title: 'News', ...options }),
  ),
  toJsonFeed: entry<Omit<ToJsonFeedOptions, 'title' | 'now'>>(
    { ...ofFeed, icon, locale, baseUrl },
    (options) => toJsonFeed([article], { title: 'News', ...options }),
  ),
  toJsonLd: entry<Omit<ToJsonLdOptions, 'now'>>({ body: 'none' }, (options) => toJsonLd(article, options)),
  toMarkdown: entry<Omit<ToMarkdownOptions, 'now'>>(ofReaders, (options) => toMarkdown(article, options)),
  'toMarkdown, a digest': entry<Omit<DigestOptions, 'title' | 'now'>>(ofDigest, (options) =>
    toMarkdown([article], { title: 'News', ...options }),
  ),
  toNinjs: entry<Omit<ToNinjsOptions, 'now'>>({ baseUrl }, (options) => toNinjs(article, options)),
  toOpenGraph: entry<Omit<ToOpenGraphOptions, 'timeZone' | 'now'>>({ baseUrl, locale }, (options) =>
    toOpenGraph(article, options),
  ),
  toPlainText: entry<Omit<ToPlainTextOptions, 'now'>>({ locale, timeZone, width: 40 }, (options) =>
    toPlainText(article, options),
  ),
  'toPlainText, a digest': entry<Omit<DigestOptions & ToPlainTextOptions, 'title' | 'now' | 'baseUrl'>>(
    { url, locale, timeZone, intro: ofDigest.intro, width: 40 },
    (options) => toPlainText([article], { title: 'News', ...options }),
  ),
  toStoryHtml: entry<Omit<ToStoryHtmlOptions, 'now'>>(ofReaders, (options) => toStoryHtml(article, options)),
  toRss: entry<Omit<FeedOptions, 'title' | 'icon' | 'now'>>(
    { ...ofFeed, ...ofReaders, updated: '2025-01-01' },
    (options) => toRss([article], { title: 'News', ...options }),
  ),
  'renderToHtml, all labels': entry<Pick<RenderOptions, 'aiLabels'>>({ aiLabels: 'all' }, (options) =>
    formsOf(renderToHtml(article, options)),
  ),
  'renderListToHtml, all labels': entry<Pick<RenderListOptions, 'aiLabels'>>({ aiLabels: 'all' }, (options) =>
    formsOf(renderListToHtml([article], options)),
  ),
  renderToHtml: entry<Omit<RenderOptions, 'aiLabels'>>(
    { ...onStory, ...onStatic, variant: 'full' },
    (options) => formsOf(renderToHtml(article, options)),
  ),
  renderListToHtml: entry<Omit<RenderListOptions, 'aiLabels'>>(
    { ...onCard, ...onStatic, layout: 'stack', total: 3, 'aria-label': 'News', filters: { href: '/news' } },
    (options) => formsOf(renderListToHtml(unlike, options)),
  ),
  'ArticleFilters, under an embargo': underEmbargo(
    inReact(components.ArticleFilters, { articles: [embargoed, { ...article, topics: [] }], href: '/news' }),
  ),
  'checkVisibility, under an embargo': underEmbargo((options) =>
    checkVisibility(embargoed, '', [{ ...donorRules.eu, required: true }], options),
  ),
  'toAtom, under an embargo': underEmbargo((options) => toAtom([embargoed], { title: 'News', ...options })),
  'toEmail, under an embargo': underEmbargo((options) => toEmail(embargoed, options)),
  'toEmail, a digest under an embargo': underEmbargo((options) =>
    toEmail([embargoed], { title: 'News', ...options }),
  ),
  'toJsonFeed, under an embargo': underEmbargo((options) =>
    toJsonFeed([embargoed], { title: 'News', ...options }),
  ),
  'toJsonLd, under an embargo': underEmbargo((options) => toJsonLd(embargoed, options)),
  'toMarkdown, under an embargo': underEmbargo((options) => toMarkdown(embargoed, options)),
  'toNinjs, under an embargo': underEmbargo((options) => toNinjs(embargoed, options)),
  'toOpenGraph, under an embargo': underEmbargo((options) => toOpenGraph(embargoed, options)),
  'toPlainText, under an embargo': underEmbargo((options) => toPlainText(embargoed, options)),
  'toStoryHtml, under an embargo': underEmbargo((options) => toStoryHtml(embargoed, options)),
  'toRss, under an embargo': underEmbargo((options) =>
    toRss([embargoed], { title: 'News', url, ...options }),
  ),
  'toShareSvg, under an embargo': underEmbargo((options) => toShareSvg(embargoed, options)),
  solveTheme: entry<SolveThemeOptions>({ contrast: 7, surfaces: { light: '#fffbe0' } }, (options) =>
    solveTheme('teal', options),
  ),
  toShareSvg: entry<Omit<ToShareSvgOptions, 'now'>>({ ...onSvg, measure: () => 12 }, (options) =>
    toShareSvg(article, options),
  ),
  // The others go to `toShareSvg`.
  toShareImage: entry<Pick<ToShareImageOptions, 'colorScheme'>>({ colorScheme: 'dark' }, (options) =>
    toShareImage(article, { fonts: shareFonts.slice(0, 1), ...options }),
  ),
};
