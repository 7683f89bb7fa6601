/**
 * What each import path promises: the names of its values (types leave no trace to test). Adding one is a minor
 * release, renaming or removing one a major. Checked on the sources and on the packed package. Each `./locales/…` promises
 * the locale of its name.
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
  './server': ['renderListToHtml', 'renderToHtml', 'styleHashes'],
  './element': ['NewsCardElement', 'NewsCardListElement'],
  './define': [],
  './embed.js': [],
  './frame': ['watchFrames'],
  './theme': ['contrastsOf', 'solveTheme', 'themeCss'],
};
