import { useEffect, useMemo, useState } from 'react';
import { type AnyResult, fromAny } from '../../src/exports/adapters.js';
import type { Article } from '../../src/exports/model.js';
import type { Mark } from './annotate.js';
import { findInInput } from './findInInput.js';
import { type Found, foundValues } from './foundValues.js';
import { locales } from './locales.js';

/** A text, and what was read in it. */
export interface Read extends Omit<AnyResult, 'evidence'> {
  readonly text: string;
  readonly article: Article | undefined;
  readonly evidence: readonly Mark[];
  readonly found: readonly Found[];
}

/**
 * What was read in a text of any format, and one of its articles by its place among them: the previous result until the next
 * one is there, undefined before the first.
 */
export function useRead(text: string, chosen: number): Read | undefined {
  const [read, setRead] = useState<{ text: string; result: AnyResult }>();
  useEffect(() => {
    let isLatest = true;
    fromAny(text, { withEvidence: true }).then((result) => {
      if (isLatest) setRead({ text, result });
    });
    return () => {
      isLatest = false;
    };
  }, [text]);

  return useMemo(() => {
    if (!read) return undefined;
    const { text, result } = read;
    const article = result.articles[chosen] ?? result.articles[0];
    if (!article) return { ...result, text, article, evidence: [], found: [] };
    const evidence = result.evidence ?? findInInput(text, article);
    return { ...result, text, article, evidence, found: foundValues(article, evidence, locales.en!) };
  }, [read, chosen]);
}
