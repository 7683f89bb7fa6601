import { itemsOf } from '../../internal/lists.js';
import type { Words } from '../tables/types.js';
import { foldWord, type Token } from '../tokens.js';
import type { NameSpan } from './nameLabels.js';
import { knownWithin, type Passage } from './passage.js';

const opening = /^["«“„「『《]$/;
const closing = /^["»”」』》]$/;
/** Titles before the name of a person, which never end another name. */
const personTitle = /^(?:mr|mrs|ms|dr|prof|m|mme|sr|sra|dra)$/;
/** French, Spanish and Russian words that never end a name: "financé par la France pour". */
const linking = /^(?:pour|par|avec|de|du|des|aux?|para|por|con|del|и|в|для|на|по)$/;
/** "K", or "A.K" before a full stop. */
const initial = /^\p{Lu}(?:\.\p{Lu})*$/u;
const joint = /^(?:and|et|y|и|&)$/;

/**
 * Corrects spans by rules. A name in quotes is exactly the quoted text, without the word before. "SPREP and University of X" is
 * two names. An acronym without brackets, a person's title and, in English, a word in lower case are removed from the end of a
 * name. A country after words that announce an organisation ("funded by Japan") is an organisation.
 */
export function trimNames(
  passage: Passage,
  spans: readonly NameSpan[],
  announced: ReadonlySet<number>,
  language: string,
  words: Words,
): NameSpan[] {
  if (!spans.length) return [];
  const { tokens } = passage;
  const fields = new Set(itemsOf(words.policyFields).map(foldWord));
  return acrossInitials(tokens, spans).flatMap((span) => {
    if (span.type === 'place') {
      const isCountry = knownWithin(passage, span).some(
        ({ kind, from, to }) => kind === 'country' && from === span.from && to === span.to,
      );
      return [isCountry && announced.has(span.from) ? { ...span, type: 'organization' as const } : span];
    }
    return splitNames(tokens, insideQuotes(tokens, span)).map((part) =>
      withFields(tokens, withoutTail(tokens, withoutParty(tokens, part), language), fields),
    );
  });
}

/**
 * Continues a name after an initial: "Amina K. Example Foundation" is one name, although a full stop ends most names. The name
 * that begins after the initial becomes part of it.
 */
function acrossInitials(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from < last.to) {
      if (span.to > last.to) joined[joined.length - 1] = { ...last, to: span.to };
      continue;
    }
    let { to, type } = span;
    while (isInitial(tokens, to - 1)) {
      to += 2;
      while (tokens[to]?.kind === 'capitalized' && tokens[to]!.spaced) to++;
    }
    if (to > span.to) type = 'organization';
    joined.push({ ...span, to, type });
  }
  return joined;
}

/** Whether a token is "K" in "K. Example". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    initial.test(tokens[at]!.text) &&
    tokens[at + 1]?.text === '.' &&
    !tokens[at + 1]!.spaced &&
    next?.kind === 'capitalized' &&
    next.spaced
  );
}

/** The quoted words of a name that contains an opening quotation mark; other names are unchanged. */
function insideQuotes(tokens: readonly Token[], span: NameSpan): NameSpan {
  for (let index = span.from; index < span.to; index++) {
    if (!opening.test(tokens[index]!.text)) continue;
    let end = index + 1;
    while (end < Math.min(tokens.length, span.to + 8) && !closing.test(tokens[end]!.text)) end++;
    const isWhole = closing.test(tokens[end]?.text ?? '') && end > index + 1 && end >= span.to - 1;
    return isWhole ? { ...span, from: index + 1, to: end, prefix: 0 } : span;
  }
  return span;
}

/** "SPREP and University of X": an acronym before "and" is a separate name. */
function splitNames(tokens: readonly Token[], span: NameSpan): NameSpan[] {
  const isSplit =
    tokens[span.from]!.kind === 'upper' &&
    joint.test(tokens[span.from + 1]?.key ?? '') &&
    span.to > span.from + 2;
  return isSplit
    ? [
        { ...span, to: span.from + 1 },
        { ...span, from: span.from + 2, prefix: 0 },
      ]
    : [span];
}

/** Without the Arabic word "طرف", which is part of "by" in the Maghreb. */
function withoutParty(tokens: readonly Token[], span: NameSpan): NameSpan {
  const isParty = tokens[span.from]!.key === 'طرف' && span.to > span.from + 1;
  return isParty ? { ...span, from: span.from + 1, prefix: 0 } : span;
}

/** Removes trailing tokens that cannot end a name. */
function withoutTail(tokens: readonly Token[], span: NameSpan, language: string): NameSpan {
  let { to } = span;
  while (to > span.from + 1) {
    const { kind, key, text } = tokens[to - 1]!;
    const isTail =
      (kind === 'mark' && !closing.test(text) && !/^[)）]$/.test(text)) ||
      personTitle.test(key) ||
      (kind === 'lower' && linking.test(key)) ||
      (language === 'en' && kind === 'lower');
    if (!isTail && !isShortForm(tokens, span.from, to)) break;
    to--;
  }
  return to === span.to ? span : { ...span, to };
}

/** Whether the last word is the acronym of those before it: "Procuraduría de los Derechos Humanos PDH". */
function isShortForm(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (last.kind !== 'upper' || last.text.length < 3 || to - from < 4) return false;
  const words = tokens.slice(from, to - 1).filter(({ kind }) => kind === 'capitalized');
  return (
    words.length > 1 &&
    words.length ===
      to - 1 - from - tokens.slice(from, to - 1).filter(({ kind }) => kind === 'lower').length &&
    words[0]!.text[0] === last.text[0]
  );
}

/** Adds the policy fields that follow: "Department of Foreign Affairs, Trade, and Development" is one name. */
function withFields(tokens: readonly Token[], span: NameSpan, fields: ReadonlySet<string>): NameSpan {
  const isField = (at: number) => tokens[at]?.kind === 'capitalized' && fields.has(tokens[at]!.key);
  if (!isField(span.to - 1)) return span;
  let { to } = span;
  while (tokens[to]?.text === ',' && isField(to + 1)) to += 2;
  if (tokens[to]?.text === ',' && joint.test(tokens[to + 1]?.key ?? '') && isField(to + 2)) to += 3;
  else if (to === span.to) return span;
  return { ...span, to };
}
