import { cached } from '../../model/cached.js';

/** Longer than any sentence of a script without spaces. */
const portion = 1000;
/** What may follow on a boundary and move it, such as the rest of an emoji. */
const overlap = 50;

/** A word, or what stands between words. */
export interface Segment {
  readonly segment: string;
  readonly isWordLike: boolean;
}

/**
 * Splits a text into words, as `Intl.Segmenter` does, in portions: in a script without spaces its time grows with the square of the
 * length.
 */
export function segmentsOf(text: string, language: string): Segment[] {
  const segmenter = segmenterFor(language);
  const segments: Segment[] = [];
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, start + portion);
    const isLast = start + part.length === text.length;
    let length = 0;
    for (const { segment, isWordLike = false, index } of segmenter.segment(part)) {
      // The end of a portion is not known before the next one.
      if (!isLast && length > 0 && index + segment.length > portion - overlap) break;
      segments.push({ segment, isWordLike });
      length += segment.length;
    }
    start += length;
  }
  return segments;
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return cached(`words ${language}`, () => new Intl.Segmenter(language, { granularity: 'word' }));
  } catch {
    return segmenterFor('en'); // a malformed language tag
  }
}
