import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { ArticleCard, type ArticleCardProps } from '../components/ArticleCard/ArticleCard.js';
import type { Issue } from '../model/issue.js';
import { parseArticle } from '../model/parseArticle.js';
import { fragmentOf } from './fragment.js';

/** How the card is drawn; each is the prop of `ArticleCard` of that name, with the same default. */
export interface RenderOptions
  extends Pick<ArticleCardProps, 'locale' | 'headingLevel' | 'variant' | 'components'> {
  /** Pins the card to one colour scheme; without it the card follows the page's `color-scheme`. */
  colorScheme?: 'light' | 'dark' | undefined;
}

/** A card as text. All three are empty when the article does not stand; `issues` then says why. */
export interface RenderedCard {
  /** The card's markup, without style. */
  html: string;
  /** The card's style sheet: the same for every card, to be put into a page once. */
  css: string;
  /** Markup and the style it uses in one piece that needs nothing else: no script, no request but the picture. */
  fragment: string;
  issues: readonly Issue[];
}

/**
 * Draws an article as static HTML, for pages without React. Takes any value and passes it through `parseArticle`, so
 * that nothing unchecked reaches the markup; never throws for bad data.
 */
export function renderToHtml(article: unknown, options: RenderOptions = {}): RenderedCard {
  const result = parseArticle(article);
  if (!result.ok) return { html: '', css: '', fragment: '', issues: result.issues };
  const { colorScheme, ...props } = options;
  const sheet = new ServerStyleSheet();
  try {
    const card = <ArticleCard {...props} article={result.article} data-color-scheme={colorScheme} />;
    const html = renderToStaticMarkup(sheet.collectStyles(card));
    const css = plainCss(sheet.getStyleTags());
    return { html, css, fragment: fragmentOf(html, css), issues: result.issues };
  } finally {
    sheet.seal();
  }
}

/** The style sheet alone, without the tag and the marks by which styled-components would find its rules again. */
function plainCss(styleTags: string): string {
  return styleTags
    .replace(/<\/?style[^>]*>/g, '')
    .replace(/data-styled\.g\d+\[id="[^"]*"\]\{content:"[^"]*"\}/g, '')
    .replaceAll('/*!sc*/', '')
    .replace(/\n+/g, '\n')
    .trim();
}
