import type { TokenRange } from '../tokens.js';

/**
 * Labels of tokens: outside a name, its first token, a further one. `prefixed` starts a name behind a small word of one
 * letter that is written as one with it, as in Arabic.
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

/** Labels with which a name begins. */
export const firstLabels: readonly NameLabel[] = [
  'organization',
  'organization-prefixed',
  'place',
  'place-prefixed',
];

/** A name as its tokens. */
export interface NameSpan extends TokenRange {
  readonly type: 'organization' | 'place';
  /** Letters of the first token that are no part of the name. */
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
