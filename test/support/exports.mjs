/**
 * What each import path promises: the names of its values (types leave no trace to test). Adding one is a minor
 * release, renaming or removing one a major. Checked on the sources and on the packed package.
 *
 * @type {Record<string, string[]>}
 */
export const publicExports = {
  '.': ['ArticleCard', 'FunderList', 'LocationTag', 'SdgBadge'],
  './model': [
    'articleId',
    'countryCodes',
    'directionOf',
    'goalNumbers',
    'isGoal',
    'isTarget',
    'limits',
    'parseArticle',
    'sdgPage',
    'sdgUri',
    'targetsOf',
    'toCountryCode',
  ],
  './adapters': ['fromText'],
  './server': ['renderToHtml'],
  './locales/en': ['en'],
};
