import type { Compiled } from '../compiled.js';
import { skipLink } from '../names/sentenceWords.js';
import { isSelfDescription } from '../page/closing.js';
import { isKicker } from '../page/kickers.js';
import { isAllCaps } from '../page/layout.js';
import { isOrganization, namesMedium, readMenuLine, tellsMedium } from '../page/letterhead.js';
import { isTags } from '../page/lineSigns.js';
import { isSame } from '../page/lines.js';
import {
  endOfDesk,
  endOfWriter,
  hasGaps,
  inOrder,
  isBodyWithBranch,
  isBranchBehindDash,
  isDonorsOffice,
  isMedium,
} from '../page/mastheadParts.js';
import { isBeforeMotto, namesPaper } from '../page/siteName.js';
import { stemsIn } from '../page/stems.js';
import type { Story } from '../page/story.js';
import { initialsOf } from '../roles/organizations.js';
import type { Range, Tokens } from '../tokens.js';
import { spelledOut } from './cues.js';
import { findOutside } from './outside.js';
import type { FoundPublisher } from './publisher.js';

/** Tokens of the story that are compared with a line above it. */
const maxRead = 3000;

/** Such a line, unless the story spells its name out, or it is in capitals: then what the story calls it comes first. */
export function findOnLines(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const masthead = findMasthead(tokens, words, story);
  if (!masthead) return undefined;
  const outside = findOutside(tokens, words, story);
  if (isAllCaps(tokens, masthead))
    return outside && isPosted(tokens, words, masthead, outside) ? masthead : undefined;
  const text = tokens.slice(masthead.from, masthead.to);
  return outside && tokens.slice(outside.from, outside.to).includes(text) ? outside : masthead;
}

/** "EMBASSY OF NORWAY IN UGANDA", of which the story speaks as of the Embassy of Norway. */
function isPosted(tokens: Tokens, words: Compiled, line: Range, name: Range): boolean {
  const next = line.from + name.to - name.from;
  for (let index = line.from; index < next; index++)
    if (tokens.key(index) !== tokens.key(name.from + index - line.from)) return false;
  const led = next + 1 < line.to && words.prepositions.has(tokens.key(next));
  return led && words.mentionsAnyCase.whole(tokens, next + 1, line.to)?.type === 'country';
}

/** "PNUD Colombia" above the headline, "UNICEF Bangladesh" below it: a line, without an acronym in brackets. */
export function findMasthead(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  for (const line of inOrder(tokens, words, story)) {
    // "«Вести» | районная газета"
    const quoted = words.sentence?.cases && /^[«“„]$/.test(tokens.key(line.from));
    const { from, to } = quoted ? { from: line.from + 1, to: line.to } : line;
    const body = words.bodies.match(tokens, from, to);
    // "UNHCR / HCR Cameroun": by two names, the second in the text's language.
    const again =
      words.sentence && body && tokens.key(body.to) === '/'
        ? words.bodies.match(tokens, body.to + 1, to)
        : undefined;
    if (again?.value === 'agency')
      return { from: body!.to + 1, to: again.to, rule: 'letterhead-or-contacts' };
    const donor =
      body?.value === 'donor' &&
      !isDonorsOffice(tokens, words, body.to) &&
      !speaksOfItself(tokens, words, story, { from, to }, body.to);
    if (!canBeName(tokens, { from, to }) || donor || isPortal(tokens, { from, to })) continue;
    if (words.clauses && hasGaps(tokens, { from, to })) continue;
    if (words.verbs && hasGaps(tokens, { from, to: endOfWriter(tokens, { from, to }) })) continue;
    if (words.verbs && isFact(tokens, words, { from, to })) continue;
    // "Posted in: Court diary"
    const label = words.verbs && words.labels.match(tokens, from, to);
    if (label?.value.type === 'chrome' && tokens.key(label.to) === ':') continue;
    // "A la Une   Politique   Sport", but not "LA LAGUNE   |   Édition numérique"
    if (words.frames && hasGaps(tokens, { from, to }) && !/[|·•]/.test(tokens.slice(from, to))) continue;
    // "Aperçu | Situation | Financement | Cartes", below the first line of the page
    if (words.frames && !body && from > 0 && tokens.slice(from, to).split('|').length > 3) continue;
    if (isReference(tokens, { from, to })) continue;
    if (isHeadlineAgain(tokens, story, { from, to })) continue;
    if (isState(tokens, words, { from, to }) || isMotto(tokens, { from, to })) continue;
    if (isWhere(tokens, words, { from, to }) || isTags(tokens, { from, to })) continue;
    // "Кыргызстан/Ош"
    if (isPlaces(tokens, words, { from, to }) || isKindOfPaper(tokens, words, { from, to })) continue;
    // The headline once more, as the page's title.
    if (story.headline && isSame(tokens, { from, to }, story.headline)) continue;
    // "UNFPA Tchad", where the story has "Fonds des Nations Unies … (UNFPA)".
    // "UNDP Pacific Office in Fiji", "FAO Subregional Office for the Caribbean": the office that writes.
    const office = body !== undefined && !words.sentence && namesOffice(tokens, words, body.to, to);
    const short =
      body && !office ? { from, to: body.to, rule: 'letterhead-or-contacts' as const } : undefined;
    const full = short && spelledOut(tokens, words, story, short, true);
    if (full !== short) return full;
    // "Groupe AFD", where the story has "Agence … (AFD)".
    const noun = words.frames && words.determiners.has(tokens.key(from)) ? from + 1 : from;
    const group = /^(?:groupe|grupo)$/.test(tokens.key(noun)) && to - noun === 2 && tokens.allCaps(noun + 1);
    const member = { from: noun + 1, to, rule: 'letterhead-or-contacts' as const };
    const whole = group ? spelledOut(tokens, words, story, member) : member;
    if (whole !== member) return whole;
    const known =
      body !== undefined ||
      isAboveMenu(tokens, words, line) ||
      isBeforeMotto(tokens, words, line.to) ||
      isBesideSection(tokens, words, line.to) ||
      namesMedium(tokens, words, { from, to }) ||
      isBodyWithBranch(tokens, words, { from, to }) ||
      (words.clauses !== undefined && from === 0 && isMedium(tokens, { from, to })) ||
      isAboveMotto(tokens, words, story, { from, to }) ||
      namesPaper(tokens, words, { from, to });
    if (!known && !isSpokenOf(tokens, words, story, { from, to })) continue;
    const own = quotedIn(tokens, { from, to });
    if (own) return { ...own, rule: 'letterhead-or-contacts' };
    let end = from;
    const limit = endOfDesk(tokens, words, { from, to });
    while (
      end < limit &&
      !/^[(|>›»·]$/.test(tokens.key(end)) &&
      !isAcronymBehindDash(tokens, end, to) &&
      !isBranchBehindDash(tokens, end) &&
      !isSmallBehindDash(tokens, end, to) &&
      !tellsMedium(tokens, words, end, to)
    )
      end++;
    // "Damascus – SANA": where, and who.
    const place = words.sentence && words.mentionsAnyCase.whole(tokens, from, end)?.type;
    if (end < to && /^(country|capital|town|seat)$/.test(place ?? ''))
      return isAcronymBehindDash(tokens, end, to)
        ? { from: end + 1, to, rule: 'letterhead-or-contacts' }
        : undefined;
    if (end > from) return { from, to: end, rule: 'letterhead-or-contacts' };
  }
  return undefined;
}

/** "Country: Albania", "Overall term: 2019 to 2024": a small noun, a colon and what it is. */
function isFact(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let colon = from;
  while (colon < Math.min(to, from + 4) && tokens.key(colon) !== ':') {
    const key = tokens.key(colon);
    if (tokens.allCaps(colon) || words.nouns.has(key) || words.heads.has(key)) return false;
    colon++;
  }
  return tokens.key(colon) === ':' && colon + 1 < to && !words.bodies.match(tokens, from, colon);
}

/** "Réf. : RFSF/COM/2025-07": the number under which a letter is filed. */
function isReference(tokens: Tokens, { from, to }: Range): boolean {
  if (!/^r[ée]f(?:[ée]rences?)?$/.test(tokens.key(from))) return false;
  for (let index = from + 1; index < Math.min(to, from + 4); index++)
    if (tokens.key(index) === ':') return true;
  return false;
}

/** Whether behind a body stands a small unit of it: its noun, in capitals, within a few words. */
function namesOffice(tokens: Tokens, words: Compiled, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 4); index++) {
    if (!tokens.capital(index)) return false;
    if (words.units.has(tokens.key(index))) return index + 1 < to;
  }
  return false;
}

/** The headline once more, written in capitals or with other ones. */
function isHeadlineAgain(tokens: Tokens, { headline }: Story, { from, to }: Range): boolean {
  if (!headline || headline.to - headline.from !== to - from || to - from < 4) return false;
  for (let index = 0; index < to - from; index++)
    if (tokens.key(from + index) !== tokens.key(headline.from + index)) return false;
  return true;
}

/** "Детский фонд «Ласточка», Гюмри": the name, without the words for what it is. */
function quotedIn(tokens: Tokens, { from, to }: Range): Range | undefined {
  let open = from;
  while (open < to && tokens.key(open) !== '«') open++;
  let close = open + 1;
  while (close < to && tokens.key(close) !== '»') close++;
  return open > from && open - from < 5 && close < to && close > open + 1
    ? { from: open + 1, to: close }
    : undefined;
}

/** "Instituto Nacional de … - INIAP" */
function isAcronymBehindDash(tokens: Tokens, at: number, to: number): boolean {
  const apart = /^[–—-]$/.test(tokens.key(at)) && !tokens.glued(at) && !tokens.glued(at + 1);
  return apart && at + 2 === to && tokens.allCaps(at + 1) && !tokens.allCaps(at - 1);
}

/** "Les Roues du Bonheur – atelier vélo", "The Lamp — a paper for the hills": small words behind a dash say what it is. */
function isSmallBehindDash(tokens: Tokens, at: number, to: number): boolean {
  const apart = /^[–—-]$/.test(tokens.key(at)) && !tokens.glued(at) && !tokens.glued(at + 1);
  return apart && at + 2 < to && tokens.small(at + 1) && tokens.linesBefore(at + 1) === 0;
}

/** "LuxDev", a line by itself, of which the foot of the page says what it is; "… et de la coopération DDC", of which the story speaks. */
function speaksOfItself(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  line: Range,
  bodyEnd: number,
): boolean {
  if (!words.sentence?.purposes.size) return false;
  const last = line.to - 1;
  const name = tokens.allCaps(last) && line.to - line.from > 2 ? tokens.word(last) : undefined;
  if (bodyEnd === line.to && line.to - line.from < 3) {
    const own = (part: Range) =>
      part.from > line.to &&
      tokens.word(part.from) === tokens.word(line.from) &&
      isSelfDescription(tokens, words, part);
    return story.outside.some(own);
  }
  if (!name || bodyEnd < last) return false;
  return story.paragraphs.some(({ from, to }) => {
    for (let index = from; index < to; index++) if (tokens.word(index) === name) return true;
    return false;
  });
}

/** "ULyon · *Actualités de la recherche*": who stands beside the name of a section. */
function isBesideSection(tokens: Tokens, words: Compiled, at: number): boolean {
  if (!/^[·|•]$/.test(tokens.key(at)) || tokens.linesBefore(at) > 0) return false;
  const label = words.labels.match(tokens, at + 1);
  return label?.value.type === 'section' && tokens.linesBefore(label.to) > 0;
}

/** "Quotidien régional d’information": what a paper says of itself, on a line below its name. */
function isKindOfPaper(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (!words.sentence?.purposes.size || to - from < 2 || !tokens.small(from + 1)) return false;
  return /^(?:quotidien|hebdomadaire|mensuel|bimensuel|bimestriel|trimestriel|magazine|journal)$/.test(
    tokens.key(from),
  );
}

/** "Nabón, Azuay, Ecuador": where somebody is. */
function isWhere(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let comma = to - 1;
  while (comma > from && tokens.key(comma) !== ',') comma--;
  const last = comma > from ? words.mentionsAnyCase.whole(tokens, comma + 1, to)?.type : undefined;
  if (last !== 'country' && last !== 'town' && last !== 'capital') return false;
  for (let index = from; index < comma; index++) {
    const key = tokens.key(index);
    if (words.nouns.has(key) || words.heads.has(key) || words.bodies.match(tokens, index, to)) return false;
    if (!tokens.capital(index) && key !== ',' && !words.of.has(key) && key !== '-') return false;
  }
  return true;
}

/** Begins as a name and is no sentence: neither "21.2 C" nor "Are you sure?" nor what a script left. */
function canBeName(tokens: Tokens, { from, to }: Range): boolean {
  // "eThekwini", "uMhlathuze"
  const inner = /^\p{Ll}{1,2}\p{Lu}/u.test(tokens.word(from));
  if ((tokens.small(from) && !inner) || !tokens.isWord(from) || to - from > 24) return false;
  if (/^[.!?。！？؟]$/.test(tokens.key(to - 1))) return false;
  for (let index = from; index < to; index++) if (/^[_@]$/.test(tokens.key(index))) return false;
  return true;
}

/** Whether a line is an organisation by its words, or one of its longer words stands elsewhere: no menu's does. */
function isSpokenOf(tokens: Tokens, words: Compiled, story: Story, line: Range): boolean {
  if (isOrganization(tokens, words, line) || words.rules.reader?.isOrganization(tokens, line)) return true;
  if (isKicker(tokens, words, story, line)) return false;
  if (line.to - line.from === 1 && isCommon(tokens, words, story, line.from)) return false;
  const stems = stemsIn(tokens, line);
  const others = [...story.paragraphs, ...story.outside].filter(({ from }) => from !== line.from);
  let left = maxRead;
  for (const { from, to } of others) {
    for (const stem of stemsIn(tokens, { from, to: Math.min(to, from + left) }))
      if (stems.has(stem)) return true;
    left -= to - from;
    if (left <= 0) break;
  }
  return false;
}

/** "Mangroves", which the story writes small: what it is about, and nobody. */
function isCommon(tokens: Tokens, words: Compiled, { paragraphs }: Story, at: number): boolean {
  if (words.rules.reader || tokens.allCaps(at)) return false;
  let left = maxRead;
  for (const { from, to } of paragraphs)
    for (let index = from; index < to && left > 0; index++, left--)
      if (tokens.small(index) && tokens.key(index) === tokens.key(at)) return true;
  return false;
}

/** The first line of a page, above its menu: a newspaper need not speak of itself. */
function isAboveMenu(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (from > 0 || to - from > 8) return false;
  let end = to + 1;
  while (end < Math.min(tokens.count, to + 60) && tokens.linesBefore(end) === 0) end++;
  const isChrome = words.labels.match(tokens, to, end)?.value.type === 'chrome' && end - to > 4;
  return (
    tokens.linesBefore(to) === 1 &&
    (isChrome || readMenuLine(tokens, words, { from: to, to: end }) !== undefined)
  );
}

/** The first line of a page, with what it is directly below it, both apart from the rest: a newspaper and its motto. */
function isAboveMotto(tokens: Tokens, words: Compiled, { mastheads }: Story, { from, to }: Range): boolean {
  if (!words.sentence?.elisions.size || from > 0 || to - from > 6 || tokens.linesBefore(to) !== 1)
    return false;
  const below = mastheads.find((line) => line.from === to);
  return below !== undefined && below.to < tokens.count && tokens.linesBefore(below.to) > 1;
}

/** "Uruguay Presidencia | gub.uy": the address of a site beside its name, which is not who writes. */
function isPortal(tokens: Tokens, { from, to }: Range): boolean {
  return (
    to - from > 4 && tokens.key(to - 2) === '.' && tokens.glued(to - 1) && /^[|–—-]$/.test(tokens.key(to - 4))
  );
}

/** Places and slashes between. */
function isPlaces(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (!words.sentence || to - from > 8) return false;
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && tokens.key(index) !== '/') continue;
    const type = words.mentionsAnyCase.whole(tokens, start, index)?.type;
    if (!/^(country|capital|town|seat)$/.test(type ?? '')) return false;
    start = index + 1;
  }
  return from < to && start > from + 2;
}

/** "Paix – Travail – Patrie": below the name of a state. */
function isMotto(tokens: Tokens, { from, to }: Range): boolean {
  let dashes = 0;
  for (let index = from; index < to; index++)
    if (/^[-–—]$/.test(tokens.key(index)) && !tokens.glued(index)) dashes++;
  return dashes > 1 && to - from <= 12;
}

/** "RÉPUBLIQUE DU NIGER": at the head of a page, and no publisher. */
function isState(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (words.mentionsAnyCase.whole(tokens, from, to)?.type === 'country') return true;
  // "REPÚBLICA DE GUINEA ECUATORIAL"
  const owner = words.clauses ? skipLink(tokens, words, from + 1, to) : from;
  const state =
    words.heads.get(tokens.key(from))?.takes === 'countries' && !words.sentence?.posted.has(tokens.key(from));
  const link = owner > from + 1 || !words.of.has(tokens.key(from + 1)) ? owner : from + 2;
  if (words.clauses && state && words.mentionsAnyCase.whole(tokens, link, to)?.type === 'country')
    return true;
  // "Québec", above a ministry of its own.
  if (words.sentence?.purposes.size && words.mentionsAnyCase.whole(tokens, from, to)?.type === 'town')
    return true;
  // "REPUBLIQUE DE GUINEE", in capitals that have lost their accents.
  if (words.sentence?.purposes.size && to - from <= 5 && tokens.key(from) === 'republique') return true;
  const posted = words.sentence?.posted.has(tokens.key(from)) || words.donorWords.has(tokens.key(from));
  const last = words.mentionsAnyCase.match(tokens, to - 1, to)?.value.type;
  // "FEDERAL REPUBLIC OF NIGERIA"
  const second = tokens.key(from + 1);
  const described =
    words.verbs?.sets.levels.has(tokens.key(from)) === true &&
    words.heads.get(second)?.takes === 'countries' &&
    !words.donorWords.has(second) &&
    !words.postedNouns.has(second);
  if (last === 'country' && described && to - from <= 5) return true;
  return (
    last === 'country' &&
    !posted &&
    to - from <= 4 &&
    words.heads.get(tokens.key(from))?.takes === 'countries'
  );
}

/** Of an acronym, the name with its initials on a line that names who writes. */
export function onMasthead(
  tokens: Tokens,
  words: Compiled,
  { mastheads }: Story,
  found: FoundPublisher,
): FoundPublisher {
  const size = found.to - found.from;
  // "CARITAS EN CHILE" at the head, where the story has the first word alone.
  for (const { from, to } of words.sentence ? mastheads : []) {
    const placed = size < 3 && to - from > size + 1 && words.prepositions.has(tokens.key(from + size));
    const same =
      placed &&
      tokens.slice(from, from + size).toLowerCase() === tokens.slice(found.from, found.to).toLowerCase();
    if (same && words.mentionsAnyCase.whole(tokens, from + size + 1, to)?.type === 'country')
      return { from, to, rule: found.rule };
  }
  if (size !== 1 || !tokens.allCaps(found.from)) return found;
  const acronym = tokens.word(found.from);
  for (const { from, to: lineEnd } of mastheads) {
    // "OIM Mali @OIMMali"
    const handle = tokens.key(lineEnd - 2) === '@' ? lineEnd - 2 : lineEnd;
    const to = handle > from ? handle : lineEnd;
    if (initialsOf(tokens, { from, to }) === acronym || startsOf(tokens, words, { from, to }) === acronym)
      return { from, to, rule: found.rule };
    // "UNICEF BOLIVIA"
    const country = tokens.word(from) === acronym && words.mentionsAnyCase.whole(tokens, from + 1, to)?.type;
    if (country === 'country') return { from, to, rule: found.rule };
    const bracket =
      tokens.key(to - 1) === ')' && tokens.key(to - 3) === '(' && tokens.word(to - 2) === acronym;
    if (bracket && to - 3 > from) return { from, to: to - 3, rule: found.rule };
    // "APS | Agence de presse sénégalaise"
    const apart = words.frames && tokens.word(from) === acronym && /^[|–—-]$/.test(tokens.key(from + 1));
    if (apart && startsOf(tokens, words, { from: from + 2, to }) === acronym)
      return { from: from + 2, to, rule: found.rule };
  }
  return found;
}

/** "ACI" of "Agence congolaise d’information": the first letters of all but small words. */
function startsOf(tokens: Tokens, words: Compiled, { from, to }: Range): string {
  let letters = '';
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const small = words.functionWords.has(key) || words.determiners.has(key) || words.of.has(key);
    if (tokens.isWord(index) && !small && !words.sentence?.elisions.has(key)) letters += key[0];
  }
  return letters.length > 2 ? letters.toUpperCase() : '';
}

/**
 * "OIM MALI" in capitals at the head of the page, where the story spells the body out: the line names the office that
 * writes, which is the body in what the story tells.
 */
export function officeOf(
  tokens: Tokens,
  words: Compiled,
  { mastheads, paragraphs }: Story,
  found: FoundPublisher,
): Range {
  if (!words.sentence?.elisions.size) return found;
  const name = tokens.slice(found.from, found.to).toLowerCase();
  const isSpelled = mastheads.some(
    ({ from, to }) => to - from > 2 && tokens.slice(from, to).toLowerCase().startsWith(name),
  );
  for (const line of mastheads) {
    const { from } = line;
    if (words.clauses && isSpelled) continue;
    const to = words.clauses ? endOfWriter(tokens, line) : line.to;
    const country = tokens.allCaps(from) && words.mentionsAnyCase.whole(tokens, from + 1, to)?.type;
    if (country !== 'country' || !(words.clauses || isAllCaps(tokens, line))) continue;
    const own = found.to - found.from === 1 && tokens.key(found.from) === tokens.key(from);
    if (own || isShortFor(from)) return { from, to };
  }
  return found;

  /** "Organisation … (OIM)" */
  function isShortFor(at: number): boolean {
    return paragraphs.some(
      (part) =>
        found.from >= part.from &&
        found.to < part.to &&
        tokens.key(found.to) === '(' &&
        tokens.key(found.to + 1) === tokens.key(at),
    );
  }
}
