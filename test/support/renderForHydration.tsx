import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { ArticleCard, type ArticleCardProps } from '../../src/exports/index.js';

/** What a React server sends: markup with its hydration marks, and the zone it was made in. */
export function renderForHydration(article: ArticleCardProps['article'], props: object) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(<ArticleCard {...props} article={article} />));
  sheet.seal();
  return { html, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
