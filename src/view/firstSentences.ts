import type { Block } from '../model/article.js';

// End mark, closing quotes or brackets, then a space, which Chinese does not need.
const sentenceEnd = /[.!?؟]["»”’)]{0,3}\s|[。！？][”’」』）]{0,3}/g;
// Maximum length of the standfirst, with and without a picture.
const room = { withPicture: 180, alone: 420 };

/** The first sentences of the first paragraph: at least one, then as many as fit. */
export function firstSentences(body: readonly Block[], hasPicture: boolean): string | undefined {
  const text = firstParagraph(body);
  const max = hasPicture ? room.withPicture : room.alone;
  if (text === undefined || text.length <= max) return text;
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (end > 0 && index + mark.length > max) break;
    end = index + mark.length;
  }
  return end ? text.slice(0, end).trimEnd() : text;
}

/** The text of the first paragraph. */
export function firstParagraph(body: readonly Block[]): string | undefined {
  const first = body.find((block) => block.type === 'paragraph');
  return first?.content.map((run) => run.text).join('');
}
