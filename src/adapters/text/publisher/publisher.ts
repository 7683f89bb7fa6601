import type { Compiled } from '../compiled.js';
import type { EvidenceRule } from '../evidence.js';
import { readList } from '../names/lists.js';
import { skipLink } from '../names/sentenceWords.js';
import { isSelfDescription } from '../page/closing.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import { findByCases, fullNameOf } from './cases.js';
import { findAbout, findActing, isPactOrOfficer, spelledOut, subjectAt } from './cues.js';
import { findMasthead, findOnLines, onMasthead } from './lines.js';
import { fromLetterhead } from './office.js';
import { findOutside } from './outside.js';
import { isPlainPage, isRelease } from './pages.js';
import { findCopyright, findSigned } from './self.js';

/** `short`: the acronym that stands beside it on a letterhead. */
export type FoundPublisher = Range & { readonly rule: EvidenceRule; readonly short?: Range };

/**
 * Who published a story: the agency in the dateline's brackets; else the line that names who writes, above the headline
 * or below it; else the body that the headline begins with, if the story goes on to speak of it: a known one of the UN
 * system or of aid, or an acronym that does something in the story ("ABC has opened"); else the organisation that
 * the story names and the letterhead or the contacts name too; else the one that its first sentence begins with,
 * that says of itself what it is below the story, or that alone is said to have organised what is told. Two known
 * ones side by side in the headline leave the headline open, and so does a country or a donor.
 */
export function findPublisher(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const plain = words.clauses !== undefined && isPlainPage(tokens, words, story);
  const own = !words.clauses || isRelease(tokens, words, story) || (plain && story.dateline !== undefined);
  const found =
    findAgency(tokens, words, story) ??
    findOnLines(tokens, words, story) ??
    findSigned(tokens, words, story) ??
    (own || plain ? findNamed(tokens, words, story) : undefined) ??
    findAbout(tokens, words, story) ??
    findOutside(tokens, words, story) ??
    findMasthead(tokens, words, story) ??
    findCopyright(tokens, words, story) ??
    findByCases(tokens, words, story) ??
    (own ? findSubject(tokens, words, story) : plain ? findRepeated(tokens, words, story) : undefined) ??
    findSelf(tokens, words, story) ??
    (own ? findOrganizer(tokens, words, story) : undefined) ??
    (own && words.sentence && !words.sentence.cases ? findActing(tokens, words, story) : undefined);
  if (!found) return undefined;
  const office = fromLetterhead(tokens, words, story, found);
  if (office !== found) return office;
  const named = fullNameOf(tokens, words, story, found);
  const full = named === found ? spelledOut(tokens, words, story, found) : named;
  return full === found ? onMasthead(tokens, words, story, found) : full;
}

/** "(WFP)"; of "(OMS/UNICEF)" the first, of "(ILO News)" the body. */
function findAgency(tokens: Tokens, words: Compiled, { dateline }: Story): FoundPublisher | undefined {
  const agency = dateline?.agency;
  if (!agency) return undefined;
  const { from, to } = agency;
  const body = words.bodies.match(tokens, from, to);
  const section = body && words.labels.whole(tokens, body.to, to)?.type === 'section';
  if (body && (section || /^[/,&]$/.test(tokens.key(body.to))))
    return { from, to: body.to, rule: 'dateline-agency' };
  // "(Новости МОТ)", "(Nouvelles de l’OIT)"
  const label = words.labels.match(tokens, from, to);
  const own = label && words.sentence ? skipLink(tokens, words, label.to, to) : (label?.to ?? from);
  const behind = label?.value.type === 'section' ? words.bodies.match(tokens, own, to) : undefined;
  if (label && behind?.to === to) return { from: own, to, rule: 'dateline-agency' };
  return /[/,&]/.test(tokens.slice(from, to)) ? undefined : { ...agency, rule: 'dateline-agency' };
}

/** "The Ministry of Health has begun …": the one organisation before the first verb; of several a known agency. */
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
  if (!item?.organization || to >= first.to || !tokens.small(to) || item.body === 'donor' || item.head)
    return undefined;
  // "Через Фонд Ага Хана": a preposition with the capital of its sentence.
  if (words.sentence?.cases && words.functionWords.has(tokens.key(item.name.from))) return undefined;
  if (isPactOrOfficer(tokens, words, item.name)) return undefined;
  const known = item.body === 'agency' || item.body === 'other';
  if (!known && (items.length > 1 || item.name.to - item.name.from < 2)) return undefined;
  const isCountry = words.mentions.whole(tokens, item.name.from, item.name.to) !== undefined;
  const start = words.determiners.has(tokens.key(item.name.from - 1)) ? 2 : 1;
  return isCountry || item.name.from - first.from > start
    ? undefined
    : { ...item.name, rule: 'first-subject' };
}

/** The same, where the headline or the story has its name again. */
function findRepeated(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  const found = findSubject(tokens, words, story);
  const { headline, paragraphs } = story;
  if (!found || !headline) return undefined;
  const name = tokens.slice(found.from, found.to).toLowerCase();
  const again = [headline, { from: found.to, to: paragraphs[0]!.to }, ...paragraphs.slice(1)];
  return again.some(({ from, to }) => tokens.slice(from, to).toLowerCase().includes(name))
    ? found
    : undefined;
}

/** "Haven Street Pantry is a registered charity", below the story. */
function findSelf(tokens: Tokens, words: Compiled, { outside, headline }: Story): FoundPublisher | undefined {
  for (const part of outside) {
    if (!headline || part.from < headline.from || !isSelfDescription(tokens, words, part)) continue;
    const from = part.from + Number(words.determiners.has(tokens.key(part.from)));
    let to = from;
    while (to < part.to && !words.selfCopulas.match(tokens, to, part.to) && tokens.key(to) !== '(') to++;
    return { from, to, rule: 'letterhead-or-contacts' };
  }
  return undefined;
}

/** "The course was put together by the Coordinating Centre with …": who alone organised it. */
function findOrganizer(tokens: Tokens, words: Compiled, { paragraphs }: Story): FoundPublisher | undefined {
  for (const { from, to } of paragraphs) {
    for (let index = from; index < to; index++) {
      const lead = words.organizedBy.match(tokens, index, to);
      const items = lead ? readList(tokens, words, lead.to, to).items : [];
      const [item] = items;
      if (item?.organization && items.length === 1 && item.body !== 'donor')
        return { ...item.name, rule: 'first-subject' };
    }
  }
  return undefined;
}

function findNamed(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
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
