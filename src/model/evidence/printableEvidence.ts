import type { Article } from '../article.js';
import { type Issue, showValue, warning } from '../issue.js';
import { keysOf, valueAt } from '../property.js';
import type { Quotation } from '../releaseTypes.js';
import { containsQuote, foldText, storyText } from './text.js';

/** Quotations that `checkEvidence` found in a source, with the value that each proved. No field of an article can claim that. */
const proven = new WeakMap<Quotation, string>();

/** Remembers that the article's quotations were proven. */
export function markProven(article: Article): void {
  for (const quotation of article.evidence ?? []) proven.set(quotation, stateOf(article, quotation));
}

/**
 * The evidence that may be shown to readers: quotations from the story itself, or that `checkEvidence` found in the source
 * and whose value is still the one that they proved. Data that went through JSON must be checked again.
 */
export function printableEvidence(article: Article): readonly Quotation[] {
  if (!article.evidence?.length) return [];
  const story = storyText(article);
  return article.evidence.filter(
    (quotation) =>
      proven.get(quotation) === stateOf(article, quotation) ||
      containsQuote(story, foldText(quotation.quote)),
  );
}

/** Reports quotes that {@link printableEvidence} leaves out. They may be from the source, but only `checkEvidence` can say so. */
export function unprintableQuotes(article: Article): Issue[] {
  const printable = new Set(printableEvidence(article));
  return (article.evidence ?? []).flatMap((quotation, index) =>
    printable.has(quotation)
      ? []
      : warning(`evidence[${index}].quote`, 'evidence', {
          received: showValue(quotation.quote),
          expected: 'words of the story',
          outcome: 'readers do not see it unless checkEvidence finds it in the source',
        }),
  );
}

function stateOf(article: Article, { path, quote, url }: Quotation): string {
  return JSON.stringify([path, quote, url, valueAt(article, keysOf(path))]);
}
