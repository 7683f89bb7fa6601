import type { PrintSheetOptions } from '../embed/print/renderPrintSheet.js';
import type { Article } from '../model/article.js';
import { formats as outputFormats } from '../output/formats.js';
import { issueLine, logLine } from './report.js';

/** Formats that `render` writes besides HTML for a page, by name: those in `src/output/`, and a printed sheet. */
export const formats = {
  ...outputFormats,
  sheet: {
    holds: 'one',
    load: async () => {
      const { printSheet } = await import('../embed/print/renderPrintSheet.js');
      return (article: Article, options: PrintSheetOptions) => {
        const { html, issues } = printSheet(article, options);
        for (const issue of issues) logLine(issueLine('sheet', issue));
        return html;
      };
    },
  },
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
