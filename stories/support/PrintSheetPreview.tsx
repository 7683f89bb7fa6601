import { renderPrintSheet } from '../../src/exports/print-sheet.js';
import type { Article } from '../../src/model/article.js';
import { locales } from './locales.js';
import './outputs.css';

/** An article as a printed sheet, on screen in the size of A4. */
export function PrintSheetPreview({ article }: { article: Article }) {
  const { html } = renderPrintSheet(article, { locale: locales[article.language] });
  return (
    <iframe
      className="outputs-sheet"
      title={article.headline}
      srcDoc={html}
      sandbox=""
      width={794}
      height={1123}
    />
  );
}
