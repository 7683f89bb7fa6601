import type { Compiled } from '../compiled.js';
import { readList } from '../names/lists.js';
import type { Range, Tokens } from '../tokens.js';
import { isRowOfLinks } from './fieldLines.js';
import { endsSentence } from './layout.js';

const steps = /^[<>/|»›‹·•→←]$/;

/**
 * A line of steps or links between signs, at least two, of which the first or half are words of navigation:
 * "Home > Press material > Delegation news". A last step that names a section is the text's section.
 */
export function readMenuLine(
  tokens: Tokens,
  words: Compiled,
  part: Range,
): { readonly section?: Range; readonly writer?: Range; readonly title?: Range } | undefined {
  if (part.to - part.from > 60 || endsSentence(tokens, part)) return undefined;
  if (isRowOfLinks(tokens, words, part)) return {};
  const segments: Range[] = [];
  let from = part.from;
  for (let index = part.from; index <= part.to; index++) {
    // "CARE Malawi :: Newsroom :: Feature"
    const double = [index - 1, index].some(
      (at) => tokens.key(at) === ':' && tokens.key(at + 1) === ':' && tokens.glued(at + 1),
    );
    const isStep =
      index < part.to && (steps.test(tokens.key(index)) || (double && tokens.key(index) === ':'));
    const gap = index > from && index < part.to && isGap(tokens, index);
    if (gap) {
      segments.push({ from, to: index });
      from = index;
    }
    const colon = index < part.to && tokens.key(index) === ':' && segments.length === 0;
    if (index < part.to && !isStep && !colon) continue;
    if (index > from) segments.push({ from, to: index });
    from = index + 1;
  }
  const last = segments.at(-1);
  if (segments.length < 2) return readHeadedLine(tokens, words, part);
  const isLong = (segment: Range) => segment.to - segment.from > 6;
  if (!last || segments.some((segment) => segment !== last && isLong(segment))) return undefined;
  const labels = segments.map((segment) => words.labels.whole(tokens, segment.from, segment.to)?.type);
  const known = labels.filter((type) => type !== undefined).length;
  // "National | Business | Opinion": links side by side, of which the last says nothing of the text.
  // So are those that stand between gaps.
  const beside = (at: number) => at >= part.to || tokens.key(at) === '|' || isGap(tokens, at);
  const links = segments.length > 3 && segments.every(({ to }) => beside(to));
  const way =
    segments.length > 2 && segments.every(({ to }) => to >= part.to || /^[<>›‹»→←]$/.test(tokens.key(to)));
  if (way && labels.at(-1) === 'section') {
    const start = segments[0]!;
    const named = words.bodies.match(tokens, start.from, start.to) !== undefined;
    return { section: last, ...(named && { writer: start }) };
  }
  const [first] = segments;
  // "[Menu] About us | …"
  const start = first && first.from + Number(tokens.key(first.from) === '[');
  const isChrome =
    first && start !== undefined && words.labels.match(tokens, start, first.to)?.value.type === 'chrome';
  // "Home > News > Four valleys agree on who may draw water"
  // "Accueil » Quatre vallées s’accordent sur l’eau"
  const led = isChrome && segments.length === 2 && /^[>»›→]$/.test(tokens.key(first.to));
  if (isLong(last)) return isChrome && (led || segments.length > 2) ? { title: last } : undefined;
  // "Valley Net >> World >> Latest": a headline has no such signs.
  if (way && first) return words.bodies.match(tokens, first.from, first.to) ? { writer: first } : {};
  if (!isChrome && known * 2 < segments.length) return undefined;
  if (known === 0 && !isChrome) return undefined;
  // "Stories | Environment": of what kind, and of what.
  if (segments.length === 2 && first && labels[0] === 'section' && labels[1] === undefined)
    return { section: first };
  // "Helvetas Nepal | News and stories": who writes, and no way through a site.
  const writer = segments.length === 2 && labels[0] === undefined && !isChrome ? first : undefined;
  if (writer) return { writer, ...(labels[1] === 'section' && { section: last }) };
  // "Gobierno Regional de X | Sala de prensa | Noticias"
  const others = labels.slice(1).every((type) => type !== undefined);
  if (first && others && labels[0] === undefined && isOrganization(tokens, words, first))
    return { writer: first, ...(labels.at(-1) === 'section' && { section: last }) };
  return labels.at(-1) === 'section' && !links ? { section: last } : {};
}

/** "江北省水利厅　新闻公报": in a script without spaces, who writes, a space, and what the text is. */
function readHeadedLine(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): { readonly section: Range; readonly writer: Range } | undefined {
  const { reader } = words.rules;
  for (let index = to - 1; reader && index > from; index--) {
    if (tokens.glued(index) || !tokens.isIdeograph(index)) continue;
    const section = { from: index, to };
    const isSection = words.labels.whole(tokens, index, to)?.type === 'section';
    const writer = { from, to: index };
    return isSection && reader.isOrganization(tokens, writer) ? { section, writer } : undefined;
  }
  return undefined;
}

/** Two spaces or more, a tab: what stands side by side is no sentence. */
export function isGap(tokens: Tokens, index: number): boolean {
  const { end } = tokens.span(index - 1, index);
  const space = tokens.text.slice(end, tokens.span(index, index + 1).start);
  return space.length > 1 && /^[ \t\u00a0]+$/.test(space);
}

/** Two signs or more between words that stand alone: "Home - About - News". */
export function isMenu(tokens: Tokens, { from, to }: Range): boolean {
  let signs = 0;
  let bars = 0;
  for (let index = from; index < to; index++) if (/^[[|]$/.test(tokens.key(index))) bars++;
  for (let index = from + 1; index < to; index++)
    if (isGap(tokens, index)) signs++;
    else if (
      /^[-–—|/·•<>›‹»]$/.test(tokens.key(index)) &&
      (!tokens.glued(index) || tokens.key(index) === '|')
    )
      signs++;
    else if (tokens.key(index) === '[') signs++;
  return signs >= 2 && (to - from) / (signs + 1) <= (bars > 1 ? 8 : 5);
}

/** Whether a line is nothing but the name of an organisation. */
export function isOrganization(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (words.rules.reader) return false;
  const { items, to: end } = readList(tokens, words, from, to, true);
  return end === to && items.length === 1 && items[0]!.organization && to - from > 1;
}

/** "…, городская газета", "… | районная газета": what a medium says of itself, small, behind a sign. */
export function tellsMedium(tokens: Tokens, words: Compiled, at: number, to: number): boolean {
  if (!words.sentence?.cases || !/^[,|–—]$/.test(tokens.key(at)) || to - at > 4 || to - at < 2) return false;
  for (let index = at + 1; index < to; index++) if (!tokens.small(index)) return false;
  return words.reporters.has(tokens.key(to - 1));
}

/** A line of a name and of what the medium says of itself. */
export function namesMedium(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (to - from > 12) return false;
  for (let index = from + 1; index < to; index++) if (tellsMedium(tokens, words, index, to)) return true;
  return false;
}
