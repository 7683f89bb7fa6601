import type { Article } from '../../model/article.js';
import { checkReleased } from '../../model/checkedVisibleArticle.js';
import { directionOf } from '../../model/language.js';
import { escapeHtml } from '../../output/html.js';
import { splitFragment } from '../static/forms.js';
import { type RenderOptions, renderArticle } from '../static/renderToHtml.js';
import { type ThemeValues, themeDeclarations } from '../themeRule.js';

export interface StaticPageOptions extends RenderOptions {
  readonly theme?: ThemeValues | undefined;
  /** URL of the article's oEmbed response, to link from the page. */
  readonly oEmbed?: string | undefined;
  /** Source of the script that reports the card's height to the host; without it the page has no script. */
  readonly script?: string | undefined;
  /** Returns the SHA-256 of a text in base64. If given, the page has a content security policy that allows only its own style and script, and pictures. */
  readonly hashOf?: ((text: string) => string) | undefined;
}

// A frame is transparent only if its colour scheme matches the page's.
const pageCss = 'html,body{margin:0;background:none}';

/**
 * A page that shows one card, for a frame. Needs no script, and no request but its picture's. Its links open in the page around the
 * frame.
 */
export function staticPage(given: Article, options: StaticPageOptions = {}): string {
  const article = checkReleased(given, 'staticPage', options.now);
  const { theme, oEmbed, script, hashOf, colorScheme, ...card } = options;
  const { fragment } = renderArticle(article, { ...card, colorScheme });
  const { css, markup } = splitFragment(fragment);
  const colors = themeDeclarations(theme);
  const style = `${pageCss}${colors && `:root{${colors}}`}${css}`;
  const policy = hashOf && [
    "default-src 'none'",
    'img-src http: https:',
    `style-src 'sha256-${hashOf(style)}'`,
    script ? `script-src 'sha256-${hashOf(script)}'` : undefined,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const title = escapeHtml(article.headline);
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(article.language)}" dir="${directionOf(article.language)}"${colorScheme ? ` data-color-scheme="${colorScheme}"` : ''}>`,
    '<meta charset="utf-8">',
    policy && `<meta http-equiv="Content-Security-Policy" content="${policy.filter(Boolean).join('; ')}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="${colorScheme ?? 'light dark'}">`,
    `<title>${title}</title>`,
    '<base target="_top">',
    article.url && `<link rel="canonical" href="${escapeHtml(article.url)}">`,
    oEmbed && discoveryLink(oEmbed, article.headline),
    `<style>${style}</style>`,
    script && `<script>${script}</script>`,
    markup,
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** The link by which consumers discover the oEmbed response of a page (https://oembed.com/#section4). */
export function discoveryLink(oEmbed: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${escapeHtml(title)}">`;
}
