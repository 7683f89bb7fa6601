import { useEffect, useState } from 'react';
import type { renderPrintSheet } from '../../src/exports/print-sheet.js';
import type { Article } from '../../src/model/article.js';
import { builtModule } from './embedBuilder/builtModule.js';
import { locales } from './locales.js';
import './outputs.css';

/** An article as a printed sheet, on screen in the size of A4. */
export function PrintSheetPreview({ article }: { article: Article }) {
  const [html, setHtml] = useState('');
  useEffect(() => {
    builtModule<{ renderPrintSheet: typeof renderPrintSheet }>('renderPrintSheet.js').then((built) =>
      setHtml(built.renderPrintSheet(article, { locale: locales[article.language] }).html),
    );
  }, [article]);
  if (!html) return <p role="status">Writing the sheet …</p>;
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
