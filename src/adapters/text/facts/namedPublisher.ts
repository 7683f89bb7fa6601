import { itemsOf } from '../../internal/lists.js';
import type { Span } from '../draft.js';
import { foldName, initialsOf, isAcronym, type Mention, type NameGroup } from '../names/mentions.js';
import type { Passage } from '../names/passage.js';
import type { Words } from '../tables/types.js';
import { sentencesOf, withoutFiller } from '../tokens.js';

/** Signs of a publisher, and how much each says. */
const points = {
  source: 3,
  agency: 3,
  letterhead: 2,
  about: 2,
  contact: 2,
  announces: 2,
  speaker: 1,
  opening: 1,
  headline: 1,
} as const;
const minPoints = 2;
/** Longest name on a line such as "Source: X" or "About X". */
const maxTitle = 100;
/** Characters of the longest word before a name that opens a text: "The", "les", a quotation mark. */
const maxArticle = 3;
/** More words before a name than may open a text. */
const maxBefore = 3;

/** A publisher, as a known name if the text names it elsewhere. */
export interface NamedPublisher {
  readonly span: Span;
  readonly group?: NameGroup | undefined;
}

/** What other rules found out about the text. */
export interface PublisherSigns {
  /** The agency in the dateline: "Amman (IOM)". */
  readonly agency?: Span | undefined;
  /** Where the story begins, behind its dateline. */
  readonly storyStart?: number | undefined;
  readonly funders: ReadonlySet<NameGroup>;
}

/**
 * The publisher by what a text says openly: a source line, the agency of the dateline, "About X" below the story, the domain of
 * the press contact, and a story that begins with X, if the headline does too or X announces it.
 * A story that begins with a funder may be about the funder.
 */
export function namedPublisher(
  source: string,
  passages: readonly Passage[],
  groups: readonly NameGroup[],
  words: Words,
  { agency, storyStart = 0, funders }: PublisherSigns,
): NamedPublisher | undefined {
  const organizations = groups.filter(({ type }) => type === 'organization');
  const byName = new Map<string, NameGroup>();
  for (const group of organizations)
    for (const { key } of [...group.mentions, ...(group.short ? [group.short] : [])])
      if (!byName.has(key)) byName.set(key, group);
  const scores = new Map<string, { points: number; publisher: NamedPublisher }>();
  const add = (kind: keyof typeof points, span: Span, known?: NameGroup) => {
    const key = foldName(source.slice(span.start, span.end));
    const group = known ?? byName.get(key);
    const publisher = { span: group?.best ?? span, group };
    const entry = scores.get(group?.name ?? key) ?? { points: 0, publisher };
    scores.set(group?.name ?? key, { ...entry, points: entry.points + points[kind] });
  };

  const never = new Set(itemsOf(words.notOrganizations).map(foldName));
  if (agency && !never.has(foldName(source.slice(agency.start, agency.end)))) add('agency', agency);
  const sources = itemsOf(words.sources);
  const abouts = itemsOf(words.abouts);
  const isTail = ({ zone }: Passage) => zone === 'below' || zone === 'end' || zone === 'heading';
  for (const passage of passages) {
    if (passage.label === 'paragraph' || passage.end - passage.start > maxTitle) continue;
    const ofSource = titleAfter(source, passage, sources, /^\s?[:：]/);
    if (ofSource) add('source', ofSource);
    const ofAbout = isTail(passage) ? titleAfter(source, passage, abouts, /^/) : undefined;
    if (ofAbout && byName.has(foldName(source.slice(ofAbout.start, ofAbout.end)))) add('about', ofAbout);
  }
  const title = passages.find(({ label }) => label === 'headline');
  const headline = title ? source.slice(title.start, title.end) : '';
  const domains = domainsIn(source, passages);
  for (const group of organizations) {
    const [first] = group.mentions;
    if (domains.some((domain) => isDomainOf(domain, group))) add('contact', group.best, group);
    if (isLetterhead(passages, group.mentions)) add('letterhead', group.best, group);
    const isNamed = passages[first!.passage]!.label === 'headline';
    if (isNamed && !funders.has(group) && announces(passages, group.mentions))
      add('announces', group.best, group);
    const opening = funders.has(group) ? undefined : openedBy(passages, group.mentions, storyStart);
    if (opening) add('opening', group.best, group);
    if (opening && (isNamed || beginsWith(headline, group))) add('headline', group.best, group);
    if (opening?.says) add('speaker', group.best, group);
  }
  const best = [...scores.values()].reduce(
    (top, entry) => (entry.points > (top?.points ?? 0) ? entry : top),
    undefined as { points: number; publisher: NamedPublisher } | undefined,
  );
  return best && best.points >= minPoints ? best.publisher : undefined;
}

/** The name on a line after its first words and a mark. */
function titleAfter(
  source: string,
  { start, end }: Span,
  starts: readonly string[],
  mark: RegExp,
): Span | undefined {
  const line = source.slice(start, end);
  const first = Math.max(0, line.search(/[\p{L}\p{N}]/u));
  const words = line.slice(first).toLowerCase();
  const begin = starts.find((phrase) => words.startsWith(phrase.toLowerCase()));
  if (begin === undefined) return undefined;
  const rest = line.slice(first + begin.length);
  if (!mark.test(rest)) return undefined;
  const marks = /^\s?[:：]?/.exec(rest)![0].length;
  // The name ends before a second label, a number or a column: "Source: Lakeshore News   2025-09-03".
  const [part = ''] = rest.slice(marks).split(/[:：|\n]|(?<=\s)\p{N}|\s{2,}/u);
  const from = part.search(/\p{L}/u);
  let to = part.length;
  while (to > from && !/[\p{L})»”"]/u.test(part[to - 1]!)) to--;
  const at = start + first + begin.length + marks;
  return from < 0 ? undefined : { start: at + from, end: at + to };
}

const address = /[\p{L}\p{N}._%+-]@((?:[\p{L}\p{N}-]{1,63}\.){1,4})\p{L}{2,10}/gu;

/** The names in the domains of e-mail addresses outside the story: "unicef" in "press@ke.unicef.org". */
function domainsIn(source: string, passages: readonly Passage[]): string[] {
  return passages.flatMap(({ start, end, label }) =>
    label === 'headline'
      ? []
      : [...source.slice(start, Math.min(end, start + 2000)).matchAll(address)].flatMap(([, domain = '']) =>
          domain
            .toLowerCase()
            .split('.')
            .filter((part) => part.length > 2)
            .slice(-2),
        ),
  );
}

/** Whether a domain is the acronym, the name or the beginning of the name of an organisation. */
function isDomainOf(domain: string, { mentions, short }: NameGroup): boolean {
  return [...mentions, ...(short ? [short] : [])].some(({ name }) => {
    const plain = withoutFiller(name)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    return (
      domain === plain ||
      (domain.length > 2 && domain === initialsOf(name).toLowerCase()) ||
      (domain.length > 4 && plain.startsWith(domain))
    );
  });
}

/** Whether a line above the headline is a name and nothing else. */
function isLetterhead(passages: readonly Passage[], mentions: readonly Mention[]): boolean {
  return mentions.some(({ passage, from, to }) => {
    const { zone, tokens, start, end } = passages[passage]!;
    if (zone !== 'top' || end - start > maxTitle) return false;
    return [...tokens.slice(0, from), ...tokens.slice(to)].every(({ kind }) => kind === 'mark');
  });
}

/** Whether the headline begins with an acronym ("IOM trains officials") that the first paragraph repeats. */
function announces(passages: readonly Passage[], mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (!first || first.from > 0 || !isAcronym(first.name)) return false;
  return mentions.some(({ passage }) => passages[passage]!.zone === 'lead');
}

/** The sentence of the story that begins with one of the mentions: "The Water Trust announced today that …". */
function openedBy(passages: readonly Passage[], mentions: readonly Mention[], storyStart: number) {
  return mentions.flatMap(({ passage: index, from, to, start: begin }) => {
    const passage = passages[index]!;
    const { tokens, zone, start, end: last } = passage;
    const isStory = storyStart ? start <= storyStart && storyStart < last : zone === 'lead';
    const before = tokens
      .slice(Math.max(0, from - maxBefore), from)
      .filter((token) => token.start >= storyStart);
    const isFirst =
      before.length < maxBefore &&
      before.every(({ text, kind }) => kind !== 'han' && text.length <= maxArticle);
    if (!isStory || !isFirst || begin < storyStart) return [];
    const end = sentencesOf(tokens).find((sentence) => sentence.to > to)?.to;
    return [{ says: passage.meanings.slice(to, end).some((meaning) => meaning?.concepts.includes('say')) }];
  })[0];
}

/** Whether a headline begins with a name, with all but the last word of it, or with its initials. */
function beginsWith(headline: string, { name }: NameGroup): boolean {
  const [title, full] = [foldName(headline), foldName(name)];
  if (title.startsWith(full)) return true;
  const [titles, words] = [title.split(' '), full.split(' ')];
  if (words.length > 2 && words.slice(0, -1).every((word, index) => word === titles[index])) return true;
  const [short = ''] = /^\p{Lu}{3,}/u.exec(headline) ?? [];
  return short !== '' && initialsOf(name).endsWith(short);
}
