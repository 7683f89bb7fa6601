import type { Article } from '../../../src/model/article.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { everyField } from '../../../test/model/inputs.js';
import { type Keys, occurrencesIn } from './leaves.js';
import { otherValues } from './otherValues.js';

/** Detects whether an output carries a value of an article: it matches `pattern`, or differs for the `changed` article. */
export type Probe = { readonly leaf: string; readonly article: Article } & (
  | { readonly pattern: RegExp }
  | { readonly changed: Article }
);

const { alt, ...image } = everyField.image;

/** Articles that together have every value. A value is looked for in the first article that has it. */
const samples = [
  everyField,
  { ...everyField, status: { type: 'withdrawn', reason: 'It was not so.' } },
  { ...everyField, image: { ...image, decorative: true } },
  { ...everyField, image: { ...everyField.image, warning: 'It shows an injured person.' } },
  { ...everyField, embargoUntil: '2024-05-03T09:30:00+03:00' },
] as unknown as readonly Article[];

const known = new Set<string>();

/** Probes for every value of the model that the samples have. */
export const probes: readonly Probe[] = samples.flatMap((sample) => {
  const places = occurrencesIn(sample).filter(({ leaf }) => !known.has(leaf));
  for (const { leaf } of places) known.add(leaf);
  return probesIn(sample, places);
});

/** Appends a unique word to each text, to look for. Where only certain values are valid, replaces one with another. */
function probesIn(sample: Article, places: ReturnType<typeof occurrencesIn>): Probe[] {
  let article = sample;
  const patterns = places.flatMap(({ leaf, keys }, index) => {
    const other = otherValues[leaf];
    if (other instanceof RegExp) return [{ leaf, pattern: other }];
    const word = `zq${index}z`;
    const marked = leaf in otherValues ? undefined : valid(article, keys, `${valueAt(article, keys)}${word}`);
    article = marked ?? article;
    return marked ? [{ leaf, pattern: new RegExp(word) }] : [];
  });
  const changes = places.flatMap(({ leaf, keys }) => {
    const other = otherValues[leaf];
    const isOther = leaf in otherValues && !(other instanceof RegExp) && other !== valueAt(article, keys);
    const changed = isOther ? valid(article, keys, other) : undefined;
    return changed ? [{ leaf, changed }] : [];
  });
  return [...patterns, ...changes].map((probe) => ({ ...probe, article }));
}

/** The article with another value, if `parseArticle` keeps it unchanged. */
function valid(article: Article, keys: Keys, value: unknown): Article | undefined {
  const changed = structuredClone(article);
  const parent = valueAt(changed, keys.slice(0, -1)) as Record<string, unknown>;
  parent[keys.at(-1)!] = value;
  const result = parseArticle(changed);
  const isKept = result.ok && JSON.stringify(valueAt(result.article, keys)) === JSON.stringify(value);
  // A quote that the story does not contain is kept.
  return isKept && result.issues.every(({ code }) => code === 'evidence') ? changed : undefined;
}

function valueAt(article: unknown, keys: Keys): unknown {
  return keys.reduce((value, key) => (value as Record<string, unknown>)?.[key], article);
}
