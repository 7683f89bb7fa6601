import type { TokenRange } from '../tokens.js';

/**
 * Labels of tokens: outside a name, the first token of a name, or a later one (`inside`). `prefixed` marks a first token that starts
 * with a one-letter particle, as in Arabic.
 */
export const nameLabels = [
  'outside',
  'organization',
  'organization-inside',
  'organization-prefixed',
  'place',
  'place-inside',
  'place-prefixed',
] as const;
export type NameLabel = (typeof nameLabels)[number];

/** Labels of the first token of a name. */
export const firstLabels: readonly NameLabel[] = [
  'organization',
  'organization-prefixed',
  'place',
  'place-prefixed',
];

/** A name as a range of tokens. */
export interface NameSpan extends TokenRange {
  readonly type: 'organization' | 'place';
  /** Number of letters of the first token that are not part of the name. */
  readonly prefix: number;
}

/** The names that a sequence of labels marks. */
export function spansOf(labels: readonly NameLabel[]): NameSpan[] {
  const spans: { type: NameSpan['type']; from: number; to: number; prefix: number }[] = [];
  labels.forEach((label, index) => {
    if (label === 'outside') return;
    const type = label.startsWith('place') ? 'place' : 'organization';
    const last = spans.at(-1);
    if (label.endsWith('inside') && last?.to === index && last.type === type) last.to = index + 1;
    else spans.push({ type, from: index, to: index + 1, prefix: Number(label.endsWith('prefixed')) });
  });
  return spans;
}
