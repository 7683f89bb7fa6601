import type { Article } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { cut } from '../../model/text.js';

/** Paper sizes of a printed sheet, by their CSS names (https://drafts.csswg.org/css-page-3/#typedef-page-size-page-size). */
export const pageSizes = ['a4', 'letter'] as const;

export type PageSize = (typeof pageSizes)[number];

const maxHeadlineLength = 80;
const headerStyle = 'font:8pt var(--nc-font-text,system-ui,sans-serif);color:#525b67;white-space:nowrap';

/** CSS for the paper size and, from the second page on, a header with the headline and the page number. */
export function pageRules({ headline, language }: Article, pageSize: PageSize = 'a4'): string {
  const size = pageSizes.includes(pageSize) ? pageSize : 'a4';
  const [start, end] = directionOf(language) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const title = headline.length > maxHeadlineLength ? `${cut(headline, maxHeadlineLength - 1)}…` : headline;
  return [
    `@page{size:${size};@top-${start}{content:${cssString(title)};${headerStyle}}@top-${end}{${headerStyle};content:counter(page) " / " counter(pages)}}`,
    `@page :first{@top-left{content:none}@top-right{content:none}}`,
  ].join('');
}

/** A text as a CSS string (https://drafts.csswg.org/cssom/#serialize-a-string) that cannot end a `<style>` element. */
function cssString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this pattern escapes control characters
  return `"${text.replace(/[\0-\x1f\x7f"\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
