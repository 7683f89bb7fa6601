import type { Article } from '../article.js';
import { checkArticle } from '../checkArticle.js';
import { type Issue, phrase, showValue, warning } from '../issue.js';
import { ownOptions } from '../ownOptions.js';
import { parseArticle } from '../parseArticle.js';
import { keysOf, valueAt } from '../property.js';
import type { Quotation } from '../releaseTypes.js';
import type { EvidenceLocale } from './countries.js';
import { markProven } from './printableEvidence.js';
import { containsQuote, foldText } from './text.js';
import { valueFollows } from './valueFollows.js';
import { withoutPaths } from './withoutPaths.js';

/** Options of {@link checkEvidence}. */
export interface CheckEvidenceOptions {
  /**
   * Locales whose names of countries, goals and months count, such as `[en, fr]`. Countries and months are found in the six UN
   * languages without them; goals only by number.
   */
  readonly locales?: readonly EvidenceLocale[] | undefined;
  /** What happens to values that are not proven: `omit` (default) or `keep`. Their quotes are shown to nobody. */
  readonly unproven?: 'omit' | 'keep' | undefined;
  /** Fields of which every value needs evidence: `['funders', 'sdgs', 'published']`, or `funders.name` for the names only. */
  readonly required?: readonly string[] | undefined;
}

/** A value without proof. */
export interface EvidenceIssue extends Issue {
  /** The value that the article claims. */
  readonly claimed: unknown;
  /** The quote, if the source contains it but the value does not follow from it; else undefined. */
  readonly found: string | undefined;
}

/** What {@link checkEvidence} returns. */
export interface CheckedEvidence {
  /** The article without the unproven values, or with them, as asked; undefined if its headline is not proven. */
  readonly article: Article | undefined;
  readonly issues: readonly EvidenceIssue[];
}

/**
 * Checks the evidence of an article against the text that it was made from: the source must contain each quote, and the value must
 * follow from the quote. It proves that the source says these words, not that it says them about this value: "not funded by
 * Norway" contains Norway.
 */
export function checkEvidence(
  article: Article,
  source: string,
  options?: CheckEvidenceOptions,
): CheckedEvidence {
  const { locales = [], unproven, required = [] } = ownOptions(options);
  const checked = checkArticle(article, 'checkEvidence');
  if (typeof source !== 'string') {
    throw new TypeError(`checkEvidence: received ${showValue(source)}; expected the text of the source`);
  }
  const text = foldText(source);
  const issues: EvidenceIssue[] = [];
  const stands = new Map<string, string>();
  for (const { quote } of checked.evidence ?? []) {
    const folded = foldText(quote);
    if (!stands.has(quote) && containsQuote(text, folded)) stands.set(quote, folded);
  }
  const follows = (claimed: string, quote: string): boolean => {
    // The text rarely says the kind of a place: it is inferred from the name, so the name proves it.
    const path = claimed.replace(/\.kind$/, '.name');
    const keys = keysOf(path);
    return stands.has(quote) && valueFollows(valueAt(checked, keys), keys, stands.get(quote)!, locales);
  };
  const proofs: Quotation[] = [];
  const failed = new Set<string>();
  const outcome = unproven === 'keep' ? 'it was kept' : 'it was left out';
  const report = (path: string, quote: string | undefined) => {
    const claimed = valueAt(checked, keysOf(path));
    const found = quote !== undefined && stands.has(quote) ? quote : undefined;
    const expected =
      quote === undefined
        ? 'a quote that proves it'
        : found === undefined
          ? phrase('a quote from the source instead of {0}', showValue(quote))
          : phrase('a value that follows from {0}', showValue(quote));
    const issue = warning(path, 'evidence', { received: showValue(claimed), expected, outcome });
    issues.push({ ...issue, claimed, found });
    failed.add(path);
  };
  for (const quotation of checked.evidence ?? []) {
    if (follows(quotation.path, quotation.quote)) proofs.push(quotation);
    else report(quotation.path, quotation.quote);
  }
  for (const { path } of proofs) failed.delete(path);
  for (const path of required.flatMap((field) => leavesOf(checked, keysOf(field)))) {
    const near = proofs.filter((proof) => isSameEntry(proof.path, path));
    if (failed.has(path) || near.some(({ quote }) => follows(path, quote))) continue;
    report(path, near[0]?.quote);
  }
  const isKept = unproven === 'keep';
  const proven = withoutPaths(checked, isKept ? new Set() : failed);
  const evidence = isKept ? checked.evidence : proven.moved(proofs);
  const result = parseArticle({ ...proven.article, evidence });
  if (!result.ok) return { article: undefined, issues };
  const isProof = ({ path, quote }: Quotation) =>
    !isKept || proofs.some((proof) => proof.path === path && proof.quote === quote);
  markProven({ ...result.article, evidence: result.article.evidence?.filter(isProof) });
  return { article: result.article, issues };
}

/** The paths of all values of a field: `funders[0].name`, `funders[0].country`. Field names may leave indexes out. */
function leavesOf(value: unknown, keys: readonly string[], path = ''): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && !/^\d+$/.test(keys[0] ?? '')) {
    return value.flatMap((entry, index) => leavesOf(entry, keys, `${path}[${index}]`));
  }
  const [key, ...rest] = keys;
  if (key !== undefined) {
    const next = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return leavesOf(valueAt(value, [key]), rest, next);
  }
  if (typeof value !== 'object' || !value) return [path];
  return Object.keys(value).flatMap((name) => leavesOf(value, [name], path));
}

/** Whether evidence at one path may prove a value at another: of the same entry, or of all that it is a part of. */
function isSameEntry(proof: string, path: string): boolean {
  const entry = /^\w+(?:\[\d+\])?/.exec(path)![0];
  return proof === entry || proof.startsWith(`${entry}.`) || entry.startsWith(`${proof}[`);
}
