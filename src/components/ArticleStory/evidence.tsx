import type { StoryView } from '../../view/storyView.js';
import { itemLine } from '../internal/listItem.js';

/** Quotations that prove the facts of a story. */
export function evidenceList({ evidence, evidenceLabel, attributes, localeAttributes }: StoryView) {
  if (evidence.length === 0) return undefined;
  return (
    <details className="nc-evidence">
      <summary {...localeAttributes}>{evidenceLabel}</summary>
      <ul role="list">
        {evidence.map((item, index) => (
          <li key={index}>{itemLine({ item, localeAttributes, direction: attributes.dir })}</li>
        ))}
      </ul>
    </details>
  );
}
