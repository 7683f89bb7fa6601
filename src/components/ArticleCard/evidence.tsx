import type { ArticleView } from '../../view/articleView.js';
import { itemList } from './lists.js';

/** Quotations that prove the facts of a full card. */
export function evidenceList(view: ArticleView) {
  if (view.evidence.length === 0) return undefined;
  return (
    <details className="nc-evidence">
      <summary {...view.localeAttributes}>{view.evidenceLabel}</summary>
      {itemList(view.evidence, view)}
    </details>
  );
}
