import type { Compiled } from '../compiled.js';
import { sameBody } from '../names/aliases.js';
import type { Item } from '../names/lists.js';
import { readAcronym } from '../names/names.js';
import { stemOf } from '../places/locations.js';
import { initialsOf } from '../roles/organizations.js';
import type { Range, Tokens } from '../tokens.js';
import { bodyOfOffice, pressServiceOf } from './office.js';
import type { FoundPublisher } from './publisher.js';

/** Whether what a story names is its publisher, under whatever name. */
export interface PublisherNames {
  /** Whether an organisation is the publisher, a part of it, or the body that it is an office of. */
  readonly isPublisher: (item: Item) => boolean;
  /** Whether a name is nothing but the first letters of the publisher's words: "OIT". */
  readonly isShort: (name: Range) => boolean;
}

/**
 * The names of a publisher: a body that issues a text pays for nothing "with the support of" itself. Names are compared by the
 * stems of their words, since cases change the endings.
 *
 * @param ranges the story: it may give the acronym of the publisher's name
 */
export function namesOfPublisher(
  tokens: Tokens,
  words: Compiled,
  publisher: FoundPublisher | undefined,
  ranges: readonly Range[],
): PublisherNames {
  if (!publisher) return { isPublisher: () => false, isShort: () => false };
  const size = publisher.to - publisher.from;
  const keyOf = ({ from, to }: Range) => {
    const keys: string[] = [];
    for (let index = from; index < to; index++) keys.push(stemOf(words, tokens.key(index)));
    return keys.join(' ');
  };
  const isCountry = ({ from, to }: Range) =>
    words.mentionsAnyCase.whole(tokens, from, to)?.type === 'country';
  const key = keyOf(publisher);
  const name = tokens.slice(publisher.from, publisher.to);
  // "UNICEF", of "UNICEF Bangladesh"
  const body = words.bodies.match(tokens, publisher.from, publisher.to);
  const lead = body && tokens.slice(publisher.from, body.to);
  const desk = bodyOfOffice(tokens, words, publisher) ?? pressServiceOf(tokens, words, publisher);
  const deskKey = desk && keyOf(desk);
  const alias = aliasOf(tokens, words, ranges, publisher, keyOf);
  const isSame = sameBody(words.rules.names.sentence?.aliases ?? words.rules.names.aliases ?? []);
  const known = new Set([key, deskKey, publisher.short && keyOf(publisher.short), alias && keyOf(alias)]);
  const letters = lettersOf(tokens, words, publisher);
  const bracket = readAcronym(tokens, words, publisher, tokens.count);
  const initials = bracket ? tokens.slice(bracket.from, bracket.to) : initialsOf(tokens, publisher);

  const isShort = ({ from, to }: Range) =>
    to - from === 1 && tokens.allCaps(from) && tokens.key(from).length > 2 && letters.has(tokens.key(from));
  /** "Red Cross", of "Hungarian Red Cross"; "Coastal Women’s Society", where more stands on the publisher's line. */
  const isPart = ({ from, to }: Range) => {
    const own = to - from;
    if (own >= size) return false;
    const start = { from: publisher.from, to: publisher.from + own };
    const isStart = keyOf(start) === keyOf({ from, to });
    if (own > 2 && isStart) return true;
    if (own > 1 && keyOf({ from: publisher.to - own, to: publisher.to }) === keyOf({ from, to })) return true;
    if (own > 1 && deskKey?.startsWith(`${keyOf({ from, to })} `)) return true;
    // "Oxfam", of "Oxfam en Cuba"
    const place = start.to + Number(words.prepositions.has(tokens.key(start.to)));
    return isStart && isCountry({ from: place, to: publisher.to });
  };
  /**
   * "IOM Jordan", of "IOM"; "United Nations World Food Programme", of "World Food Programme"; where cases bind words, "районная
   * организация Белорусского Красного Креста", of "Белорусский Красный Крест".
   */
  const isWhole = ({ from, to }: Range) => {
    if (to - from <= size) return false;
    if (words.sentence?.cases && size > 1 && keyOf({ from: to - size, to }) === key) return true;
    const own = words.bodies.match(tokens, from, to);
    if (own && keyOf({ from, to: own.to }) === key && isCountry({ from: own.to, to })) return true;
    const owner = body ? to - (body.to - publisher.from) : from;
    return (
      owner > from &&
      words.bodies.whole(tokens, from, owner) !== undefined &&
      keyOf({ from: owner, to }) === keyOf({ from: publisher.from, to: body!.to })
    );
  };
  const isOwn = (range: Range) => {
    const text = tokens.slice(range.from, range.to);
    return (
      known.has(keyOf(range)) ||
      isSame(text, name) ||
      (lead !== undefined && isSame(text, lead)) ||
      (initials !== '' && text === initials) ||
      initialsOf(tokens, range) === name ||
      isPart(range) ||
      isWhole(range)
    );
  };
  return {
    isPublisher: ({ name: own, acronym }) =>
      isOwn(own) || (acronym !== undefined && (known.has(keyOf(acronym)) || isPart(acronym))),
    isShort,
  };
}

/** "oit" of "Organisation internationale du Travail", "ops", "oms" of two names. */
function lettersOf(tokens: Tokens, words: Compiled, { from, to }: Range): ReadonlySet<string> {
  let letters = '';
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (key === '/') letters += key;
    else if (tokens.isWord(index) && !words.functionWords.has(key) && !words.determiners.has(key))
      letters += key[0];
  }
  return new Set(letters.split('/'));
}

/** The acronym in brackets behind a name, wherever the story gives it: "ЮНФПА". */
function aliasOf(
  tokens: Tokens,
  words: Compiled,
  ranges: readonly Range[],
  name: Range,
  keyOf: (range: Range) => string,
): Range | undefined {
  const size = name.to - name.from;
  const key = keyOf(name);
  for (const { from, to } of ranges) {
    for (let open = from + size; open < to; open++) {
      const own = { from: open - size, to: open };
      if (tokens.key(open) !== '(' || keyOf(own) !== key) continue;
      const acronym = readAcronym(tokens, words, own, to);
      if (acronym) return acronym;
    }
  }
  return undefined;
}
