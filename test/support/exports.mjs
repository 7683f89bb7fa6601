/**
 * Names of the values that each import path exports (types cannot be tested at run time). Adding one is a minor release,
 * renaming or removing one a major. Checked for the source and the packed package. Each `./locales/…` exports the locale
 * of its name.
 *
 * @type {Record<string, string[]>}
 */
export const publicExports = {
  '.': [
    'ArticleCard',
    'ArticleList',
    'FunderList',
    'LocationTag',
    'NewsArticleJsonLd',
    'ParticipantList',
    'PartnerList',
    'SdgBadge',
    'SdgDisclaimer',
    'SdgIcon',
    'SdgList',
    'formatCountry',
  ],
  './model': [
    'articleId',
    'boundaryDisclaimer',
    'countBy',
    'countryCodes',
    'directionOf',
    'filterArticles',
    'goalNumbers',
    'isGoal',
    'isTarget',
    'limits',
    'parseArticle',
    'parseArticles',
    'sdgDisclaimer',
    'sdgPage',
    'sdgUri',
    'sdgWebsite',
    'targetsOf',
    'toCountryCode',
    'visibleArticle',
  ],
  './adapters': [
    'fromAny',
    'fromFeed',
    'fromJsonLd',
    'fromReliefWeb',
    'fromText',
    'jsonLdScript',
    'toJsonFeed',
    'toJsonLd',
  ],
  './adapters/feed': ['fromFeed'],
  './adapters/json-ld': ['fromJsonLd'],
  './adapters/reliefweb': ['fromReliefWeb'],
  './adapters/text': ['fromText'],
  './output/atom': ['toAtom'],
  './output/email': ['toEmail'],
  './output/markdown': ['toMarkdown'],
  './output/ninjs': ['toNinjs'],
  './output/open-graph': ['metaTagsHtml', 'toOpenGraph'],
  './output/rss': ['toRss'],
  './output/text': ['toPlainText'],
  './server': ['renderListToHtml', 'renderToHtml', 'styleHashes'],
  './element': ['NewsCardElement', 'NewsCardListElement'],
  './define': [],
  './embed.js': [],
  './frame': ['watchFrames'],
  './theme': ['contrastsOf', 'solveTheme', 'themeCss'],
};

/** Import paths with types alone, for the templates of other frameworks. */
export const typeOnlyPaths = ['./svelte', './vue'];
