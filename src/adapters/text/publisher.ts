import type { Compiled } from './compiled.js';
import type { EvidenceRule } from './evidence.js';
import { readList } from './lists.js';
import { findAbout, findActing, spelledOut, subjectAt } from './publisherCues.js';
import { findOutside } from './publisherOutside.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

export type FoundPublisher = Range & { readonly rule: EvidenceRule };

/**
 * Who published a story: the agency in the dateline's brackets; else the body that the headline begins with, if
 * the story goes on to speak of it: a known one of the UN system or of aid, or an acronym that does something in
 * the story ("ABC has opened"); else the organisation that the story names and the letterhead or the contacts name
 * too; else the one that its first sentence begins with. Two known ones side by side in the headline leave the
 * headline open, and so does a country or a donor.
 */
export function findPublisher(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const found =
    findNamed(tokens, words, story) ??
    findHead(tokens, words, story) ??
    findAbout(tokens, words, story) ??
    findOutside(tokens, words, story) ??
    findSubject(tokens, words, story) ??
    (words.sentence && findActing(tokens, words, story));
  return found && spelledOut(tokens, words, story, found);
}

/** The letterhead, unless the story has more of the same name: "United Nations World Food Programme". */
function findHead(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const head = findLetterhead(tokens, words, story);
  const more = head && findOutside(tokens, words, story);
  const [name = '', longer = ''] = [head, more].map((range) => range && tokens.slice(range.from, range.to));
  return longer.length > name.length && longer.endsWith(name) ? more : head;
}

/** "PNUD Colombia" on a line above the headline: a known body, with no more than a country. */
function findLetterhead(
  tokens: Tokens,
  words: Compiled,
  { outside, headline }: Story,
): FoundPublisher | undefined {
  for (const { from, to } of outside) {
    const body = headline && to <= headline.from ? words.bodies.match(tokens, from, to) : undefined;
    const behind = body && /^[|,–—-]$/.test(tokens.key(body.to)) ? body.to + 1 : body?.to;
    const country = behind !== undefined && words.mentions.whole(tokens, behind, to)?.type === 'country';
    const whole = body && (body.to === to || country);
    if (body && whole && body.value !== 'donor') return { from, to: body.to, rule: 'letterhead-or-contacts' };
  }
  return undefined;
}

/** "The Ministry of Health has begun …": the one organisation before the first verb. */
function findSubject(tokens: Tokens, words: Compiled, { paragraphs }: Story): FoundPublisher | undefined {
  const [first] = paragraphs;
  if (!first || first.heading || first.item) return undefined;
  // "Le 12 mai 2021, l’Institut … a ouvert": behind what a comma sets apart.
  for (let index = first.from; words.sentence && index < Math.min(first.to, first.from + 8); index++) {
    const behind = tokens.key(index) === ',' ? subjectAt(tokens, words, index + 1, first.to) : undefined;
    if (behind && behind.to - behind.from > 1) return { ...behind, rule: 'first-subject' };
  }
  const { items, to } = readList(tokens, words, first.from, first.to, true);
  const [item] = items;
  const alone = items.length === 1 && item && to < first.to && tokens.small(to) && item.organization;
  if (!alone || item.body === 'donor' || item.head || item.name.to - item.name.from < 2) return undefined;
  const isCountry = words.mentions.whole(tokens, item.name.from, item.name.to) !== undefined;
  const start = words.determiners.has(tokens.key(item.name.from - 1)) ? 2 : 1;
  return isCountry || item.name.from - first.from > start
    ? undefined
    : { ...item.name, rule: 'first-subject' };
}

function findNamed(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const agency = story.dateline?.agency;
  if (agency && !/[,&]/.test(tokens.slice(agency.from, agency.to))) {
    let end = agency.from;
    while (end < agency.to && tokens.key(end) !== '/') end++;
    return { from: agency.from, to: end, rule: 'dateline-agency' };
  }
  const { headline } = story;
  if (!headline) return undefined;
  const from = words.determiners.has(tokens.key(headline.from)) ? headline.from + 1 : headline.from;

  const body = words.bodies.match(tokens, from, headline.to);
  if (body) {
    const name = { from, to: body.to };
    const next = tokens.key(body.to);
    const joint = next === ',' || words.and.has(next) || next === '/';
    const other = joint && words.bodies.match(tokens, body.to + 1, headline.to)?.value === 'agency';
    if (body.value === 'donor' || other || !isRepeated(name, false)) return undefined;
    return { ...name, rule: 'headline-agency' };
  }
  const acronym = { from, to: from + 1 };
  const word = tokens.word(from);
  const plausible =
    tokens.allCaps(from) && word.length <= 8 && !tokens.allCaps(from + 1) && !tokens.glued(from + 1);
  if (!plausible || words.mentions.match(tokens, from) || words.notNames.has(word)) return undefined;
  return isRepeated(acronym, true) ? { ...acronym, rule: 'headline-acronym' } : undefined;

  /** Named again in the story; `acting`: before a small word that can be its verb. */
  function isRepeated(name: Range, acting: boolean): boolean {
    const size = name.to - name.from;
    const first = tokens.word(name.from);
    const isSame = (at: number) => tokens.slice(at, at + size) === tokens.slice(name.from, name.to);
    return story.paragraphs.some(({ from, to }) => {
      for (let index = from; index + size <= to; index++) {
        if (tokens.key(index) !== tokens.key(name.from) || tokens.word(index) !== first || !isSame(index))
          continue;
        const next = index + size;
        if (!acting || (next < to && tokens.small(next) && !words.functionWords.has(tokens.key(next))))
          return true;
      }
      return false;
    });
  }
}
