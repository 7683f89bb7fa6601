import type { Compiled } from '../compiled.js';
import { readList } from '../names/lists.js';
import { isOrganization } from '../page/letterhead.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPublisher } from './publisher.js';

/** Tokens of a story that are looked through for the name of an office. */
const maxRead = 3000;

/** The body that a line on its press service names: "Пресс-служба *Министерства …*", and nothing behind it. */
export function pressServiceOf(tokens: Tokens, words: Compiled, { from, to }: Range): Range | undefined {
  if (!words.sentence?.cases) return undefined;
  const service = words.contactStarts.match(tokens, from, to);
  const owner = service && { from: service.to, to };
  if (!owner || !tokens.capital(from) || tokens.key(service.to - 1) === ':') return undefined;
  return isOrganization(tokens, words, owner) ? owner : undefined;
}

/** "ПРООН", of "ПРООН в Молдове": the body whose office in a country or a town publishes. */
export function bodyOfOffice(tokens: Tokens, words: Compiled, { from, to }: Range): Range | undefined {
  const body = words.sentence?.cases && words.bodies.match(tokens, from, to);
  if (!body || !words.prepositions.has(tokens.key(body.to))) return undefined;
  const place = words.mentionsAnyCase.whole(tokens, body.to + 1, to)?.type;
  return /^(country|capital|town|seat)$/.test(place ?? '') ? { from, to: body.to } : undefined;
}

/**
 * What an acronym on a letterhead stands for: the office of the body that the line goes on with, as the story names it
 * ("ОБСЕ | Центр в Ашхабаде", "Центр ОБСЕ в Ашхабаде"), or the body that the next line spells out ("ЮНФПА Узбекистан",
 * "Фонд Организации Объединённых Наций …").
 */
export function fromLetterhead(
  tokens: Tokens,
  words: Compiled,
  { mastheads, outside, paragraphs }: Story,
  found: FoundPublisher,
): FoundPublisher {
  const lines = words.sentence?.cases && tokens.allCaps(found.from) ? [...mastheads, ...outside] : [];
  const at = lines.findIndex(({ from }) => tokens.word(from) === tokens.word(found.from));
  const line = lines[at];
  if (!line) return found;
  const next = lines[at + 1];
  const country = words.mentionsAnyCase.whole(tokens, line.from + 1, line.to)?.type === 'country';
  if (country && next && next.to - next.from > 3 && next.from === line.to) {
    const short = { from: line.from, to: line.from + 1 };
    if (words.bodies.whole(tokens, next.from, next.to) === 'agency')
      return { ...next, rule: found.rule, short };
  }
  const noun = line.from + 2;
  if (!/^[|/,–—]$/.test(tokens.key(noun - 1)) || !words.sentence?.posted.has(tokens.key(noun))) return found;
  let left = maxRead;
  for (const { from, to } of paragraphs)
    for (let index = from; index < to && left > 0; index++, left--) {
      if (tokens.key(index) !== tokens.key(noun) || tokens.key(index + 1) !== tokens.key(found.from))
        continue;
      const item = readList(tokens, words, index, to, true).items[0];
      if (item && item.name.from === index && item.name.to > index + 2)
        return { ...item.name, rule: found.rule };
    }
  return found;
}
