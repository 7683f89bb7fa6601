import type { Compiled } from '../compiled.js';
import { type Item, readList } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPublisher } from './publisher.js';

const maxSentences = 400;

/**
 * The organisation of which a story speaks as of the one that acts: that tells what it is ("X travaille au Mali depuis
 * 1998", "les équipes de X"), or with which more sentences begin than with any other, two at least. None where two
 * do so alike, and no donor and no country.
 */
export function findActing(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const counts = new Map<string, { name: Range; count: number }>();
  let left = maxSentences;
  for (const part of [...story.paragraphs, ...story.notes]) {
    for (const sentence of readSentences(tokens, words, part)) {
      if (left-- <= 0) break;
      for (const { name, weight } of actingIn(sentence)) {
        const key = tokens.slice(name.from, name.to).toLowerCase();
        const entry = counts.get(key) ?? { name, count: 0 };
        entry.count += weight;
        counts.set(key, entry);
      }
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const clear = first && first.count > 1 && first.count > (second?.count ?? 0);
  return clear ? { ...first.name, rule: 'first-subject' } : undefined;

  function actingIn({ from, to }: Range): { name: Range; weight: number }[] {
    const found: { name: Range; weight: number }[] = [];
    const subject = subjectAt(tokens, words, from, to);
    if (subject) {
      const self = words.selfVerbs.match(tokens, subject.to, to);
      found.push({ name: subject, weight: self ? 2 : 1 });
    }
    for (let index = from; index < to; index++) {
      const lead = words.selfLeads.match(tokens, index, to);
      const name = lead && nameAt(tokens, words, lead.to, to);
      if (name) found.push({ name: name.name, weight: 2 });
    }
    return found;
  }
}

/** The one organisation before the first verb of a sentence. */
export function subjectAt(tokens: Tokens, words: Compiled, from: number, to: number): Range | undefined {
  const { items, to: end } = readList(tokens, words, from, to, true);
  const [item] = items;
  if (items.length !== 1 || !item || end >= to || !tokens.small(end)) return undefined;
  return isActing(tokens, words, item) && !words.functionWords.has(tokens.key(end)) ? item.name : undefined;
}

function nameAt(tokens: Tokens, words: Compiled, at: number, to: number): Item | undefined {
  const [item] = readList(tokens, words, at, to).items;
  return item && isActing(tokens, words, item) ? item : undefined;
}

/** Neither a donor nor a country, and no bare noun. */
function isActing(tokens: Tokens, words: Compiled, { name, body, head, organization }: Item): boolean {
  const known = body === 'agency' || body === 'other' || tokens.allCaps(name.from);
  const country = words.mentions.whole(tokens, name.from, name.to) !== undefined;
  if (isPactOrOfficer(tokens, words, name)) return false;
  return organization && !country && !head && body !== 'donor' && (known || name.to - name.from > 1);
}

/** "A Memorandum of Understanding was", "Vice-Chancellor of X said", "The Government of X": no organisation, or none that publishes. */
export function isPactOrOfficer(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  // "The Government of Japan has": told of by others.
  const state =
    words.verbs !== undefined &&
    words.heads.get(tokens.key(from))?.takes === 'countries' &&
    !words.postedNouns.has(tokens.key(from)) &&
    words.of.has(tokens.key(from + 1)) &&
    words.mentions.whole(tokens, from + 2, to)?.type === 'country';
  if (state) return true;
  // "the district administration of A": in small letters it is told of by others too.
  const ruler = words.smallRulers.has(tokens.key(from)) || words.verbs?.sets.levels.has(tokens.key(from));
  if (ruler && tokens.small(from)) return true;
  const second = tokens.key(from + 1) === '-' ? tokens.key(from + 2) : '';
  return (
    words.verbs?.sets.pacts.has(tokens.key(from)) === true ||
    words.titles.has(tokens.key(from)) ||
    words.titles.has(second)
  );
}

/** The organisation of the only "About X" below a story, if the story names it. */
export function findAbout(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const abouts = story.outside.flatMap((part) => aboutIn(part));
  const named = abouts.filter((about) => nameInStory(about) !== undefined);
  const name = named.length === 1 && named[0] ? nameInStory(named[0]) : undefined;
  return name && { ...name, rule: 'letterhead-or-contacts' };

  function aboutIn({ from, to }: Range): Range[] {
    const about = words.boilerplate.match(tokens, from, to);
    if (!about) return [];
    let end = about.to;
    while (end < to && end < about.to + 16 && tokens.key(end) !== ':') end++;
    const start = words.determiners.has(tokens.key(about.to)) ? about.to + 1 : about.to;
    const elided = tokens.key(start + 1) === "'" ? start + 2 : start;
    const isProject =
      words.projectNouns.has(tokens.key(elided)) || words.projectNaming.has(tokens.key(elided));
    const donor = words.bodies.whole(tokens, elided, end) === 'donor';
    return end > elided && tokens.isWord(elided) && !isProject && !donor ? [{ from: elided, to: end }] : [];
  }

  /** Where the story first has the same words. */
  function nameInStory(about: Range): Range | undefined {
    const size = about.to - about.from;
    const text = tokens.slice(about.from, about.to);
    for (const { from, to } of story.paragraphs)
      for (let index = from; index + size <= to; index++)
        if (tokens.key(index) === tokens.key(about.from) && tokens.slice(index, index + size) === text)
          return { from: index, to: index + size };
    return undefined;
  }
}

/** `isSubject`: a verb may follow ("… (IOM) said"). For "FAO", "Organisation des Nations Unies … (FAO)" where the text spells it out so. */
export function spelledOut(
  tokens: Tokens,
  words: Compiled,
  story: Story,
  found: FoundPublisher,
  isSubject = false,
): FoundPublisher {
  const short = found.to - found.from === 1 && tokens.allCaps(found.from);
  if (!short || (found.rule === 'dateline-agency' && !words.clauses)) return found;
  for (const { from, to } of story.paragraphs) {
    for (let index = from; index < to; index++) {
      const named = tokens.key(index) === tokens.key(found.from) && tokens.key(index - 1) === '(';
      if (!named || tokens.key(index + 1) !== ')') continue;
      for (let start = Math.max(from, index - 18); start < index - 2; start++) {
        const led = tokens.capital(start - 1) && !words.determiners.has(tokens.key(start - 1));
        const inner = tokens.small(start) ? !words.heads.has(tokens.key(start)) : led;
        if (inner) continue;
        const [item] = readList(tokens, words, start, to, isSubject).items;
        if (item?.acronym?.from === index && item.name.from === start && !item.head)
          return { ...item.name, rule: found.rule };
      }
    }
  }
  return found;
}
