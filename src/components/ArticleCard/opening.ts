import type { Block } from '../../model/article.js';

// A full stop, what closes a quotation, and a space; Chinese needs no space.
const sentenceEnd = /[.!?؟]["»”’)]{0,3}\s|[。！？][”’」』）]{0,3}/g;
// Characters of the standfirst beside a picture, and without one.
const room = { withPicture: 180, alone: 420 };

/** The first sentences of the first paragraph: one at least, and more as far as there is room. */
export function openingOf(body: readonly Block[], hasPicture: boolean): string | undefined {
  const first = body.find((block) => block.type === 'paragraph');
  const text = first?.content.map((run) => run.text).join('');
  const max = hasPicture ? room.withPicture : room.alone;
  if (text === undefined || text.length <= max) return text;
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (end > 0 && index + mark.length > max) break;
    end = index + mark.length;
  }
  return end ? text.slice(0, end).trimEnd() : text;
}
