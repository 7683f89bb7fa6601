import { type Item, readList } from '../names/lists.js';
import { isAdjective, skipArticles, startsName } from '../names/sentenceWords.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor, readThrough, startOfChannel } from '../roles/givers.js';
import { isCountry, isMoney, type RoleSentence } from '../roles/sentence.js';
import type { CompiledClauses } from './rules.js';

const maxGap = 16;

/**
 * "una donación de 300 bicicletas de A", "dinero del Fondo A", "una ayuda de 15.000 euros de A", "el aporte del Gobierno
 * de A": a noun of a gift, what was given, and who gave. Of help that may be no money only a donor is one, unless a
 * sum stands between.
 */
export function readGift(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  index: number,
): { readonly items: readonly Item[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const noun = clauses.giftNouns.match(tokens, index, to);
  if (!noun || isDenied(sentence, index) || isElsewhere() || isEnded(sentence, index)) return undefined;
  let sum = false;
  let aimed = false;
  for (let at = noun.to; at < Math.min(to, noun.to + maxGap); at++) {
    const key = tokens.key(at);
    const isNumber = tokens.number(at) !== undefined;
    const inNumber =
      /^[.,]$/.test(key) && tokens.number(at - 1) !== undefined && tokens.number(at + 1) !== undefined;
    const money = words.currencies.match(tokens, at, to);
    if (money) {
      sum = true;
      at = money.to - 1;
      continue;
    }
    if (clauses.notGifts.has(key)) return undefined;
    if (words.of.has(key) || clauses.by.match(tokens, at, to)) {
      const first = skipArticles(tokens, words, at + 1, to);
      if (!(tokens.capital(first) || startsName(tokens, words, first, to)) || isMoneyWord(first)) continue;
      const list = readList(tokens, words, at + 1, to);
      const items = list.items.filter(
        (item) =>
          item.organization &&
          item.body !== 'agency' &&
          (isDonor(sentence, item) || (!aimed && (sum || noun.value === 'giving') && !isBare(item))),
      );
      const through = items.length ? readThrough(sentence, list.to) : { items: [], to: list.to };
      const rest = items.length ? readRestFrom(sentence, through.to) : [];
      return list.items.length ? { items: [...items, ...through.items, ...rest], to: through.to } : undefined;
    }
    if (clauses.aims.has(key)) aimed = true;
    else if (isNumber || inNumber || clauses.manner.has(key) || words.determiners.has(key)) continue;
    else if (/^[(),]$/.test(key) && sum) continue;
    else if (tokens.small(at) && (words.of.has(tokens.key(at - 1)) || isCounted(at) || aimed)) continue;
    else if (!isAdjective(tokens, words, at)) return undefined;
  }
  return undefined;

  /** "300 bicicletas", "dos ambulancias". */
  function isCounted(at: number): boolean {
    return tokens.number(at - 1) !== undefined || words.determiners.has(tokens.key(at - 1));
  }

  function isMoneyWord(at: number): boolean {
    return words.currencies.match(tokens, at, to) !== undefined;
  }

  /** "un informe sobre los fondos de A": told of money, and not that it was given. */
  function isElsewhere(): boolean {
    for (let near = index - 1; near >= Math.max(sentence.from, index - 3); near--)
      if (clauses.notMoneyLeads.has(tokens.key(near))) return true;
    return false;
  }

  function isBare({ name, head }: Item): boolean {
    return !head && isCountry(sentence, name);
  }
}

/** What verbs of giving give: a gift, or costs that are met: "hizo entrega de una donación", "asumió los gastos". */
export function givesGift({ tokens, to }: RoleSentence, clauses: CompiledClauses, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 5); index++) {
    if (/^[.;:]$/.test(tokens.key(index)) || tokens.capital(index)) return false;
    if (clauses.giftNouns.match(tokens, index, to) || clauses.costs.has(tokens.key(index))) return true;
  }
  return false;
}

/** Who the money came through, where that stands directly behind who gave it: "por intermedio de la OPS". */
export function readChannel(
  sentence: RoleSentence,
  at: number,
): { readonly items: readonly Item[]; readonly to: number } {
  const { tokens, words, to } = sentence;
  const through = words.through.match(tokens, startOfChannel(sentence, at), to);
  if (!through) return { items: [], to: at };
  const list = readList(tokens, words, through.to, to);
  return {
    items: list.items.filter((item) => item.organization && !isCountry(sentence, item.name)),
    to: list.to,
  };
}

/** "financia el programa a través de la GIZ": donors only, behind what is paid. */
export function readFarChannel(
  sentence: RoleSentence,
  at: number,
): { readonly items: readonly Item[]; readonly to: number } {
  const { tokens, words, to } = sentence;
  for (let index = at; index < Math.min(to, at + 8) && !/^[,.;:]$/.test(tokens.key(index)); index++)
    if (words.through.match(tokens, index, to)) return { items: readThrough(sentence, index).items, to: at };
  return { items: [], to: at };
}

/** "recibió 1,5 millones de dólares del Gobierno de A", "obtuvo de A 40.000 euros": a sum, and who gave it. */
export function readReceived(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  index: number,
): { readonly items: readonly Item[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const verb = clauses.receiving.match(tokens, index, to);
  if (!verb || !isMoney(sentence, verb.to, 8) || isDenied(sentence, index) || isEnded(sentence, index))
    return undefined;
  for (let at = verb.to; at < Math.min(to, verb.to + maxGap) && !/^[.;:]$/.test(tokens.key(at)); at++) {
    if (tokens.key(at) === '.' && !tokens.glued(at + 1)) return undefined;
    if (!words.moneyLinks.has(tokens.key(at))) continue;
    const first = skipArticles(tokens, words, at + 1, to);
    if (!startsName(tokens, words, first, to) || words.currencies.match(tokens, first, to)) continue;
    const list = readList(tokens, words, at + 1, to);
    const items = list.items.filter((item) => item.organization && item.body !== 'agency');
    return { items, to: list.to };
  }
  return undefined;
}

/** "el 80 %", "la mitad", "dos tercios": a share of a sum that was told. */
export function isShare({ tokens, to }: Pick<RoleSentence, 'tokens' | 'to'>, at: number): boolean {
  for (let index = at; index < Math.min(to, at + 5) && !/^[;:]$/.test(tokens.key(index)); index++)
    if (/^(%|mitad|resto|tercio|tercios|cuarto|totalidad|íntegro)$/.test(tokens.key(index))) return true;
  return false;
}

/** "A pagó la perforación y la Fundación B, las bombas": those of whom the verb is not said again. */
export function readOthers(sentence: RoleSentence, at: number): readonly Item[] {
  const { tokens, words, to } = sentence;
  for (let index = at; index < Math.min(to, at + 24); index++) {
    if (/^[.:]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    if (!words.and.has(tokens.key(index)) && tokens.key(index) !== ';') continue;
    const rest = readRest(index + 1);
    if (rest) return rest;
    const list = readList(tokens, words, index + 1, to);
    const gap = tokens.key(list.to) === ',' && words.determiners.has(tokens.key(list.to + 1));
    const small = tokens.small(list.to + 2) && !startsName(tokens, words, list.to + 2, to);
    if (list.items.length === 1 && gap && small)
      return list.items.filter(({ organization, body }) => organization && body !== 'agency');
  }
  return [];
  /** "y uno la Fundación B", "y el resto, el Ayuntamiento". */
  function readRest(start: number): readonly Item[] | undefined {
    let at = start;
    while (
      at < start + 5 &&
      /^(el|la|los|las|otra|otro|otros|otras|uno|una|dos|tres|resto|mitad|parte|tercio|lo|demás|,)$/.test(
        tokens.key(at),
      )
    ) {
      const first = skipArticles(tokens, words, at, to);
      if (at > start && startsName(tokens, words, first, to)) break;
      at++;
    }
    if (at === start || !startsName(tokens, words, skipArticles(tokens, words, at, to), to)) return undefined;
    const list = readList(tokens, words, at, to);
    const ends = list.to >= to || /^[.;,:)]$/.test(tokens.key(list.to));
    return ends
      ? list.items.filter(({ organization, body }) => organization && body !== 'agency')
      : undefined;
  }
}

/** "2 millones provinieron de A, *y el resto de B*", "con una ayuda de A y *con otra de B*": a rest, and who gave it. */
export function readRestFrom({ tokens, words, to }: RoleSentence, at: number): readonly Item[] {
  let index = at;
  while (index < at + 2 && (/^[,;]$/.test(tokens.key(index)) || words.and.has(tokens.key(index)))) index++;
  if (index === at) return [];
  const start = index;
  while (
    index < Math.min(to, start + 4) &&
    /^(?:con|el|la|los|las|otr[oa]s?|resto|mitad|tercio|restante|demás|un|una)$/.test(tokens.key(index))
  )
    index++;
  if (!/^(?:otr[oa]s?|resto|mitad|tercio|restante|demás)$/.test(tokens.key(index - 1)) || index === start)
    return [];
  if (!words.of.has(tokens.key(index))) return [];
  return readList(tokens, words, index + 1, to).items.filter(
    ({ organization, body }) => organization && body !== 'agency',
  );
}

/** "A aportó 30.000 euros y el Ayuntamiento de B *otros 4.000*": a sum behind a name, and no verb. */
export function readFurther({ tokens, words, to }: RoleSentence, at: number): readonly Item[] {
  for (let index = at; index < Math.min(to, at + 24); index++) {
    if (/^[.:]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    if (!words.and.has(tokens.key(index)) && tokens.key(index) !== ';') continue;
    const before = skipSum(index + 1);
    const { items, to: end } = readList(tokens, words, before ?? index + 1, to);
    if (items.length === 1 && (before !== undefined || isSumAt(end)))
      return items.filter(({ organization, body }) => organization && body !== 'agency');
  }
  return [];

  /** "; *38.000, el* Ayuntamiento de B": a sum and a comma before the name. */
  function skipSum(start: number): number | undefined {
    let next = start;
    while (
      next < start + 8 &&
      (tokens.number(next) !== undefined ||
        (/^[.,]$/.test(tokens.key(next)) && tokens.glued(next) && tokens.number(next + 1) !== undefined) ||
        /^(?:otr[oa]s|mil|millones|millón|de)$/.test(tokens.key(next)) ||
        words.currencies.match(tokens, next, to))
    )
      next++;
    const led = tokens.key(next) === ',' && words.determiners.has(tokens.key(next + 1));
    return next > start && led ? next + 1 : undefined;
  }

  /** "otros 4.000", ", 12.000", "15.000 euros": and not "12 técnicos". */
  function isSumAt(end: number): boolean {
    const start = tokens.key(end) === ',' ? end + 1 : end;
    // "y el Ayuntamiento *el 30 % restante*", "*la otra mitad*"
    if (words.determiners.has(tokens.key(start)) && isShare({ tokens, to: Math.min(to, start + 4) }, start))
      return true;
    const number = /^otr[oa]s?$/.test(tokens.key(start)) ? start + 1 : start;
    if (tokens.number(number) === undefined) return false;
    let next = number + 1;
    while (/^[.,]$/.test(tokens.key(next)) && tokens.glued(next) && tokens.number(next + 1) !== undefined)
      next += 2;
    const plain = next >= to || !tokens.isWord(next) || /^(más|mil|y)$/.test(tokens.key(next));
    return number > start || plain || words.currencies.match(tokens, next, to) !== undefined;
  }
}
