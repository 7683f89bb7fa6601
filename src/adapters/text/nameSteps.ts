import type { Compiled } from './compiled.js';
import { isAdjective } from './sentenceWords.js';
import type { Tokens } from './tokens.js';

/**
 * One more part of a name in a language with cases: "№ 3", "имени П. И. Мельникова", "(Арктический)", "бин Заида", "города
 * Якутска", "в Бишкеке" of an office.
 */
export function caseStep(
  tokens: Tokens,
  words: Compiled,
  head: number | undefined,
  at: number,
  end: number,
): number | undefined {
  const key = tokens.key(at);
  const next = at + 1;
  if (next >= end) return undefined;
  if (key === '№' && head !== undefined && tokens.number(next) !== undefined) return next + 1;
  if (words.sentence?.cases?.particles?.has(key) && tokens.capital(next) && tokens.capital(at - 1))
    return next + 1;
  if (/^(имени|им)$/.test(key) && head !== undefined) {
    let index = tokens.key(next) === '.' ? next + 1 : next;
    const start = index;
    while (
      index < Math.min(end, start + 7) &&
      (tokens.capital(index) || (tokens.key(index) === '.' && tokens.key(index - 1).length === 1))
    )
      index++;
    return index > start ? index : undefined;
  }
  if (
    key === '(' &&
    tokens.capital(next) &&
    !tokens.allCaps(next) &&
    tokens.key(next + 1) === ')' &&
    next + 1 < end
  ) {
    const place = words.mentions.match(tokens, next, end)?.value.type === 'town';
    const goesOn =
      tokens.small(next + 2) &&
      (isAdjective(tokens, words, next + 2) || words.heads.has(tokens.key(next + 2)));
    return place || goesOn ? next + 2 : undefined;
  }
  if (head === undefined) return undefined;
  // "администрация города Якутска", "школа села Рухи"
  const kind = words.kinds.match(tokens, at, end);
  if (
    kind &&
    tokens.small(at) &&
    tokens.capital(kind.to) &&
    kind.to < end &&
    !words.prepositions.has(tokens.key(at - 1))
  )
    return kind.to + 1;
  if (words.prepositions.has(key) && words.sentence?.posted.has(tokens.key(head)) && /^(в|во)$/.test(key)) {
    const place = words.mentions.match(tokens, next, end);
    const type = place?.value.type;
    if (place && (type === 'capital' || type === 'town' || type === 'seat')) return place.to;
    // "представительство Президента в Нарынской области"
    const province = tokens.capital(next) && words.kinds.match(tokens, next + 1, end);
    if (province && at > head + 1) return province.to;
  }
  return undefined;
}
