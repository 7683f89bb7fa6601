import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { isWholeName, upToAcronym } from './ends.js';
import { itemOf } from './items.js';
import { skipUnnamedPlace } from './links.js';
import type { Item } from './lists.js';
import { isTitled } from './persons.js';
import { readQuoted } from './quotedNames.js';
import type { NameReading, SentenceNames } from './reading.js';
import { readSharedNames } from './sentenceShared.js';
import { isAdjective, skipArticles, skipLink } from './sentenceWords.js';
import { startName } from './start.js';
import { nextStep } from './steps.js';

/**
 * Reads a name in a language that gives a capital to its first word only: "Agence nationale pour l’emploi et le
 * travail indépendant (ANETI)". It starts with a capital, or with a noun that needs none ("ministère"), and goes on
 * with capitals, with adjectives by their endings, and with small words of belonging and what they lead to. After
 * "and" or a comma it goes on only with words of portfolios, never with what begins a name itself. A known body
 * and a country are names as they stand. The body that owns a directorate or an office is its parent.
 */
export function readSentenceNames(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  inner = false,
): SentenceNames | undefined {
  // "L’éducation ne peut attendre": an article of the name.
  const articled = tokens.capital(at) && words.bodies.match(tokens, at, end);
  const first = articled ? at : skipArticles(tokens, words, at, end);
  const shared = inner ? undefined : readSharedNames(tokens, words, first, end);
  if (shared) return shared;
  const quoted = readQuoted(tokens, words, first, end);
  if (quoted) return quoted;
  const titled = !articled && isTitled(tokens, words, first);
  // "conduite par l’Administratrice de la FAO": who led somebody is not who carried it out.
  const agent = [at - 1, first - 1, first - 3].some((near) => words.agentWords.has(tokens.key(near)));
  const whose = titled && !agent ? whoseOf(tokens, words, first, end) : undefined;
  if (whose) return whose;
  const reading = startName(tokens, words, first, end, (owner) =>
    readSentenceNames(tokens, words, owner, end, true),
  );
  if (!reading || !readToEnd(reading)) return undefined;
  if (!isWholeName(reading)) {
    // "las alcaldías de los tres municipios": nobody's name, in a list that goes on.
    const after = skipUnnamedPlace(reading, reading.to);
    return after > reading.to ? { items: [], after } : undefined;
  }
  const { item, after } = itemOf(reading);
  const { start } = reading;
  if (words.frames && tokens.small(start) && words.sentence?.indefinites.has(tokens.key(start - 1)))
    return { items: namedBehind(tokens, words, item, end), after };
  return { items: titled ? [] : [item], after };
}

/** Reads a name on, word by word, to where it ends; false if it is longer than any name. */
function readToEnd(reading: NameReading): boolean {
  const { tokens, words, start, end, headAt, body, introduced } = reading;
  for (let next = nextStep(reading, reading.to); next !== undefined; next = nextStep(reading, reading.to)) {
    if (reading.isTooLong(next)) return false;
    reading.to = next;
  }
  if ((headAt !== undefined || introduced) && !reading.parent && !body)
    reading.to = upToAcronym(tokens, words, reading.to, end, introduced ? start : undefined) ?? reading.to;
  return true;
}

/**
 * Behind "une", a small noun is a name with a name of its own ("une agence Soleil"), else its owner is one ("une agence *de
 * la Banque mondiale*"). "Une fondation de la République voisine" is one of several, and nobody's name.
 */
function namedBehind(tokens: Tokens, words: Compiled, item: Item, end: number): readonly Item[] {
  const behind = item.name.from + 1;
  if (behind < item.name.to && tokens.capital(behind))
    return [{ ...item, name: { from: behind, to: item.name.to } }];
  if (item.parent) return [];
  const link = skipLink(tokens, words, isAdjective(tokens, words, behind) ? behind + 1 : behind, end);
  if (link <= behind || link >= item.name.to) return [];
  const owner = readSentenceNames(tokens, words, link, end, true)?.items[0];
  const named = owner?.organization && !owner.fields && tokens.capital(owner.name.from);
  return named && !words.comparisons.has(tokens.key(owner.name.to - 1)) ? [owner] : [];
}

/** "Représentant résident *du PNUD*": the organisation whose person it is. */
function whoseOf(tokens: Tokens, words: Compiled, at: number, end: number): SentenceNames | undefined {
  const behind = isAdjective(tokens, words, at + 1) ? at + 2 : at + 1;
  const owner = skipLink(tokens, words, behind, end);
  const names = owner > behind ? readSentenceNames(tokens, words, owner, end, true) : undefined;
  const [item] = names?.items ?? [];
  return item?.organization && !item.fields ? names : undefined;
}
