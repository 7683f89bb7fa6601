import { enSheet } from '../../i18n/en/sheet.js';
import type { CardLocale, SheetWords } from '../../i18n/locale.js';
import { toWebAddress } from '../../model/address.js';
import type { Article } from '../../model/article.js';
import type { Issue } from '../../model/issue.js';
import { directionOf } from '../../model/language.js';
import { ownOptions } from '../../model/ownOptions.js';
import { parseArticle } from '../../model/parseArticle.js';
import { openArticle } from '../../model/visibleArticle.js';
import { escapeHtml } from '../../output/escapeHtml.js';
import { type RenderOptions, renderArticle } from '../static/renderToHtml.js';
import { splitFragment } from '../static/splitFragment.js';
import { type ThemeValues, themeDeclarations } from '../themeRule.js';
import { onlineNote } from './onlineNote.js';
import { type PageSize, pageRules } from './pageRules.js';
import sheetCss from './sheet.css?inline';

export interface PrintSheetOptions extends Pick<RenderOptions, 'timeZone' | 'components' | 'generatedAt'> {
  /** Locale strings of the card and the sheet. Default: English, also for sheet strings that the locale lacks. */
  readonly locale?: (CardLocale & Partial<SheetWords>) | undefined;
  /** Paper size. Default `a4`. */
  readonly pageSize?: PageSize | undefined;
  /** Base URL for image paths. A saved sheet has no URL of its own to resolve them against. */
  readonly baseUrl?: string | undefined;
  /** Values of `--nc-*` properties; invalid ones are ignored. */
  readonly theme?: ThemeValues | undefined;
}

export interface PrintSheet {
  /** A complete HTML document; empty if the article is not valid. */
  readonly html: string;
  readonly issues: readonly Issue[];
}

/**
 * Renders an article as a printable page: the whole story in light colours with all disclosures open, and at the foot its URL as
 * text and as a QR code. Without a picture that has a warning, because paper cannot cover it. Needs no script, and requests only the picture and the publisher's logo. Accepts any value and
 * validates it with `parseArticle`. Never throws for bad data.
 */
export function renderPrintSheet(article: unknown, options?: PrintSheetOptions): PrintSheet {
  const result = parseArticle(article);
  return result.ok ? printSheet(result.article, options, result.issues) : { html: '', issues: result.issues };
}

/** {@link renderPrintSheet} for a parsed article, with the issues of parsing it. */
export function printSheet(
  article: Article,
  options?: PrintSheetOptions,
  found: readonly Issue[] = [],
): PrintSheet {
  const { locale, timeZone, components, generatedAt, pageSize, baseUrl, theme } = ownOptions(options);
  const { headline, language, url } = article;
  const { fragment, issues } = renderArticle(openArticle(article), {
    locale,
    timeZone,
    components,
    generatedAt,
    variant: 'full',
    headingLevel: 2,
    colorScheme: 'light',
  });
  const { css, markup } = splitFragment(fragment);
  const colors = themeDeclarations(theme);
  const base = toWebAddress(`${baseUrl ?? ''}`);
  const note = onlineNote(url, { strings: sheetStrings(locale), language });
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    '<meta charset="utf-8">',
    base && `<base href="${escapeHtml(base)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light">',
    `<title>${escapeHtml(headline)}</title>`,
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<style>${css}${sheetCss}${pageRules(article, pageSize)}${colors && `:root{${colors}}`}</style>`,
    forPrint(markup),
    note.html,
    '</html>',
  ];
  return {
    html: `${lines.filter(Boolean).join('\n')}\n`,
    issues: [...found, ...issues, ...note.issues],
  };
}

/** The strings of the sheet; in English if the locale lacks them. */
function sheetStrings(locale: Partial<SheetWords> | undefined): SheetWords {
  const { language, readOnline } = ownOptions(locale);
  return language && readOnline ? { language, readOnline } : enSheet;
}

/**
 * Opens disclosures, because some browsers cannot print closed ones, and loads pictures below the viewport too. Texts and
 * attributes are escaped, so nothing else matches.
 */
function forPrint(markup: string): string {
  return markup.replaceAll(/<details(?=[ >])/g, '<details open').replaceAll(' loading="lazy"', '');
}
