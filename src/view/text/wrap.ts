import { segmentsOf } from './segments.js';
import { columnsOf } from './width.js';

/** Scripts without spaces between words, in which a line may break after any character. */
const breakable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts without spaces between words, in which a line breaks between words only. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A character after which a line may break, or characters of other scripts that stay together. */
const characters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{M}ー]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}]+|[\p{P}\p{S}]/gu;

/** Breaks a text into lines of at most `width` columns. Words longer than that, such as URLs, stay whole. */
export function wrap(text: string, width: number, language: string): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { piece, space } of piecesOf(text, language)) {
    const size = columnsOf(piece);
    if (line && used + space.length + size > width) {
      lines.push(line);
      line = piece;
      used = size;
    } else {
      line += (line && space) + piece;
      used += (line === piece ? 0 : space.length) + size;
    }
  }
  return line ? [...lines, line] : lines;
}

interface Piece {
  /** Characters that stay together. */
  piece: string;
  /** What separates it from the previous piece on the same line. */
  space: string;
}

function piecesOf(text: string, language: string): Piece[] {
  return text
    .split(/ +/)
    .filter(Boolean)
    .flatMap((word) =>
      partsOf(word, language).map((piece, index) => ({
        piece,
        space: index ? '' : ' ',
      })),
    );
}

/**
 * Parts of a text without spaces: in Chinese and Japanese the characters, in Thai, Lao, Khmer and Burmese the words. Punctuation
 * stays with what is before it, an opening bracket with what is after it.
 */
function partsOf(text: string, language: string): string[] {
  if (unspaced.test(text)) {
    return joined(segmentsOf(text, language).map(({ segment, isWordLike }) => [segment, isWordLike]));
  }
  if (!breakable.test(text)) return [text];
  return joined((text.match(characters) ?? []).map((part) => [part, /^[\p{L}\p{N}]/u.test(part)]));
}

function joined(segments: readonly (readonly [segment: string, isWord: boolean])[]): string[] {
  const parts: string[] = [];
  for (const [segment, isWord] of segments) {
    const last = parts.at(-1);
    if (last === undefined || (isWord && !/[\p{Ps}\p{Pi}\u2066-\u2068]$/u.test(last))) parts.push(segment);
    else if (/^[\p{Ps}\p{Pi}\u2066-\u2068]/u.test(segment)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}
