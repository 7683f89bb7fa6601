import { actorsBefore } from '../cases/actors.js';
import { isOblique } from '../cases/cases.js';
import type { Compiled } from '../compiled.js';
import { type Item, readList } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import { isOrganization } from '../page/letterhead.js';
import type { Story } from '../page/story.js';
import { readRoles } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPublisher } from './publisher.js';

/** Paragraphs in which the one who did it is looked for. */
const maxParagraphs = 4;

/**
 * Who published a story in a language with cases, where neither dateline nor headline says so: "сообщает пресс-служба
 * X"; a copyright line; a letterhead that is nothing but a name; "О фонде «X»" below; else the first organisation that
 * is the subject of a sentence, or by whom the work was done, unless it paid or attended.
 */
export function findByCases(tokens: Tokens, words: Compiled, story: Story): FoundPublisher | undefined {
  if (!words.sentence?.cases) return undefined;
  return (
    findSource(tokens, words, story) ?? findOwner(tokens, words, story) ?? findDoer(tokens, words, story)
  );
}

/** "сообщает пресс-служба Министерства энергетики". */
function findSource(tokens: Tokens, words: Compiled, { paragraphs }: Story): FoundPublisher | undefined {
  for (const { from, to } of paragraphs) {
    for (let index = from; index < to; index++) {
      const source = words.sources.match(tokens, index, to);
      const item = source && readList(tokens, words, source.to, to).items[0];
      if (item?.organization) return { ...item.name, rule: 'letterhead-or-contacts' };
    }
  }
  return undefined;
}

/** "© 2022 Министерство …" below, a line with nothing but a name above, "О фонде «Родник»". */
function findOwner(
  tokens: Tokens,
  words: Compiled,
  { outside, headline }: Story,
): FoundPublisher | undefined {
  const top = headline?.from ?? 0;
  for (const line of outside) {
    const above = line.to <= top;
    if (above && !isOrganization(tokens, words, line)) continue;
    const start = above ? line.from : ownerAt(line);
    const item = start === undefined ? undefined : readList(tokens, words, start, line.to, true).items[0];
    if (item?.organization && (above || item.name.to - item.name.from > 1))
      return { ...item.name, rule: 'letterhead-or-contacts' };
  }
  return undefined;

  /** Past the sign of copyright and its years, or "О" of "О фонде «X»". */
  function ownerAt({ from, to }: Range): number | undefined {
    const about = words.boilerplate.match(tokens, from, to);
    if (about)
      return tokens.isWord(about.to - 1) && /^[«"“„]/.test(tokens.key(about.to)) ? about.to - 1 : about.to;
    if (tokens.key(from) !== '©') return undefined;
    let index = from + 1;
    while (index < to && !tokens.isWord(index)) index++;
    return index;
  }
}

/** The first organisation that does something, in the order of the text. */
function findDoer(tokens: Tokens, words: Compiled, { paragraphs }: Story): FoundPublisher | undefined {
  const context = { isPublisher: () => false, settings: new Set<string>() };
  for (const paragraph of paragraphs
    .filter(({ heading, item }) => !heading && !item)
    .slice(0, maxParagraphs)) {
    for (const sentence of readSentences(tokens, words, paragraph)) {
      const roles = readRoles(tokens, words, sentence, context);
      const done = roles.filter(({ role, rule }) => role === 'partners' && rule === 'implemented-by');
      const doer = done[0]?.item;
      const subject = subjectOf(sentence) ?? (paragraph === paragraphs[0] ? actingIn(sentence) : undefined);
      const isOther = (item: Item) =>
        roles.some((found) => found.item.name.from === item.name.from && found.role !== 'partners');
      if (subject && !isOther(subject) && !isGoverned(subject))
        return { ...subject.name, rule: 'first-subject' };
      if (doer?.organization && !doer.head && doer.body !== 'donor' && !isStaffed(doer) && !isGoverned(doer))
        return { ...doer.name, rule: 'first-subject' };
    }
  }
  return undefined;

  /** "Через Фонд Ага Хана": a preposition with the capital of its sentence. */
  function isGoverned({ name }: Item): boolean {
    return words.functionWords.has(tokens.key(name.from));
  }

  /** "юрист Красного Креста": one of its people has worked for somebody else. */
  function isStaffed({ name }: Item): boolean {
    const acts = words.sentence?.cases?.acts;
    const before = tokens.key(name.from - 1);
    return (
      acts !== undefined &&
      (acts.workers.has(before) ||
        words.people.has(before) ||
        acts.people.some((ending) => ending.length > 2 && before.endsWith(ending)))
    );
  }

  /** "курс, который Управление … (УНП ООН) провело": one organisation that ends at the first verb of doing. */
  function actingIn({ from, to }: Range): Item | undefined {
    const acts = words.sentence?.cases?.acts;
    if (!acts) return undefined;
    const sentence = { tokens, words, from, to, settings: context.settings, stopped: new Map() };
    for (let index = from; index < to; index++) {
      if (acts.verbs.match(tokens, index, to)?.value !== 'works') continue;
      const { items, people } = actorsBefore(sentence, acts, index);
      const [item, ...more] = people ? [] : items;
      return item && !more.length && item.organization && item.body !== 'donor' ? item : undefined;
    }
    return undefined;
  }

  /** The one organisation with which a sentence begins, before a small word that can be its verb. */
  function subjectOf({ from, to }: Range): Item | undefined {
    const list = readList(tokens, words, from, to, true);
    const [item] = list.items;
    const alone = list.items.length === 1 && item && list.to < to && tokens.small(list.to);
    if (!alone || !item.organization || item.head || item.body === 'donor') return undefined;
    if (isOblique(tokens, words, item.name) || words.functionWords.has(tokens.key(list.to))) return undefined;
    const country = words.mentions.whole(tokens, item.name.from, item.name.to) !== undefined;
    return country ? undefined : item;
  }
}

/**
 * The name that an acronym stands for: in a letterhead whose words begin with its letters, or before it in brackets in
 * the form of a subject ("Фонд ООН в области народонаселения (ЮНФПА)").
 */
export function fullNameOf(
  tokens: Tokens,
  words: Compiled,
  { outside, headline, paragraphs }: Story,
  publisher: FoundPublisher,
): FoundPublisher {
  const { from, to } = publisher;
  if (!words.sentence?.cases || to - from !== 1 || !tokens.allCaps(from)) return publisher;
  const letters = tokens.key(from);
  const initials = (range: Range) => {
    let all = '';
    for (let index = range.from; index < range.to; index++)
      if (tokens.isWord(index)) all += tokens.key(index)[0];
    return all;
  };
  const head = outside.find((line) => line.to <= (headline?.from ?? 0) && initials(line) === letters);
  if (head) return { ...head, rule: 'letterhead-or-contacts' };
  for (const range of paragraphs) {
    for (let index = range.from; index < range.to; index++) {
      if (tokens.key(index) !== '(' || tokens.key(index + 1) !== letters || tokens.key(index + 2) !== ')')
        continue;
      for (let start = Math.max(range.from, index - 16); start < index; start++) {
        const item = tokens.capital(start)
          ? readList(tokens, words, start, index + 3, true).items[0]
          : undefined;
        if (
          item?.acronym?.from === index + 1 &&
          item.name.from === start &&
          !isOblique(tokens, words, item.name)
        )
          return { ...item.name, rule: publisher.rule };
      }
    }
  }
  return publisher;
}
