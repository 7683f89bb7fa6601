import type { Block } from '../model/article.js';
import { textOfRuns } from '../model/text.js';

// End mark, closing quotes or brackets, then a space before what can start a sentence; Chinese needs no space.
const sentenceEnd = /[.!?؟]["»”’)]{0,3}\s+(?=["«“‘(¿¡]{0,3}[\p{Lu}\p{Lo}\p{N}])|[。！？][”’」』）]{0,3}/gu;
// "Dr. Amal", "St. John", "J. Smith", "No. 4": the full stop of an abbreviation.
const abbreviation = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|\p{Lu})\.$/u;
/** A first sentence of up to this length is never cut. */
const maxFirstSentence = 320;

/**
 * Whole sentences of a text, up to `max` characters. The first sentence may be longer: up to 320 characters it is whole, beyond that it
 * ends at a word with "…".
 */
export function wholeSentences(text: string, max: number): string {
  if (text.length <= max) return text;
  const limit = Math.max(max, maxFirstSentence);
  const start = text.slice(0, limit + 8);
  let end = 0;
  for (const { 0: mark, index } of start.matchAll(sentenceEnd)) {
    const next = index + mark.trimEnd().length;
    if (next > (end ? max : limit)) break;
    if (!abbreviation.test(text.slice(Math.max(0, next - 6), next))) end = next;
  }
  if (end) return text.slice(0, end);
  if (text.length <= limit) return text;
  const word = text.lastIndexOf(' ', limit - 1);
  const cut = text.slice(0, word > limit / 2 ? word : limit).trimEnd();
  return `${cut.replace(/[\ud800-\udbff,;:–—-]$/, '').trimEnd()}…`;
}

/** The text of the first paragraph. */
export function firstParagraph(body: readonly Block[]): string | undefined {
  for (const block of body) {
    if (block.type === 'paragraph') return textOfRuns(block.content);
  }
  return undefined;
}
