import type { NameSpan } from './nameLabels.js';
import type { Passage } from './passage.js';

const opening = /^["«“„「『《]$/;
const closing = /^["»”」』》]$/;

/**
 * Mends spans by rule: a name in quotes goes from one quotation mark to the other, without the word before them, and a country
 * where words announce an organisation ("funded by Japan") is one.
 */
export function trimNames(passage: Passage, spans: readonly NameSpan[], announced: ReadonlySet<number>): NameSpan[] {
  return spans.map((span) => {
    const quoted = insideQuotes(passage, span);
    if (span.type === 'organization') return quoted;
    const isCountry = passage.known.some(({ kind, from, to }) => kind === 'country' && from === span.from && to === span.to);
    return isCountry && announced.has(span.from) ? { ...quoted, type: 'organization' } : quoted;
  });
}

/** The words in quotes of a name that holds an opening quotation mark; the name itself if it holds none. */
function insideQuotes({ tokens }: Passage, span: NameSpan): NameSpan {
  for (let index = span.from; index < span.to; index++) {
    if (!opening.test(tokens[index]!.text)) continue;
    let end = index + 1;
    while (end < Math.min(tokens.length, span.to + 8) && !closing.test(tokens[end]!.text)) end++;
    const isWhole = closing.test(tokens[end]?.text ?? '') && end > index + 1 && end >= span.to - 1;
    return isWhole ? { ...span, from: index + 1, to: end, prefix: 0 } : span;
  }
  return span;
}
