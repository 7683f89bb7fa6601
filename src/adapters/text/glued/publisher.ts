import { sameBody } from '../names/aliases.js';
import type { Story } from '../page/story.js';
import type { FoundPublisher } from '../publisher/publisher.js';
import type { Range, Tokens } from '../tokens.js';
import { readGluedName } from './names.js';
import { isAgencyOf, leadingPaper, lineEnd, newsAgency, paperWithWire, siteNamed } from './newsrooms.js';
import { spelledOutIn } from './shortNames.js';
import type { GluedWords } from './words.js';

/**
 * Who published a story: the agency in the dateline's brackets; an organisation alone on a line above the headline; one
 * that the headline begins with, or that stands after the first verb of the first paragraph, if the text comes back to
 * it, by name or by its noun with the article ("the Association").
 */
export function findGluedPublisher(
  tokens: Tokens,
  words: GluedWords,
  story: Story,
): FoundPublisher | undefined {
  const agency = story.dateline?.agency;
  const { headline, paragraphs } = story;
  const above = headline && letterhead(headline.from);
  // "SPA" in the dateline of a ministry's page: whose page it is.
  const isWire = agency && (words.sets.wires.whole(tokens, agency.from, agency.to) ?? isNews(agency));
  if (agency && !(isWire && above && !isNews(above)))
    return { ...(spelledOut(agency) ?? agency), rule: 'dateline-agency' };
  if (!headline) return undefined;
  if (above) return { ...longName(above), rule: 'headline-agency' };
  let colon = headline.from;
  while (colon < headline.to && tokens.key(colon) !== ':') colon++;
  for (const start of colon - headline.from < 4 ? [headline.from, colon + 1] : [headline.from]) {
    const title = readGluedName(tokens, words, start, headline.to);
    const plain =
      title &&
      !title.country &&
      !title.head?.list &&
      title.body !== 'donor' &&
      title.head?.takes !== 'countries';
    if (plain && (returns(title) || tokens.key(title.after) === ':'))
      return {
        ...(spelledOutIn(tokens, words, paragraphs.slice(0, 3), title) ?? fuller(title)),
        rule: 'headline-agency',
      };
  }
  const we = weAre();
  if (we) return { ...we, rule: 'first-subject' };
  const owner = ownerOf();
  if (owner) return { ...owner, rule: 'letterhead-or-contacts' };
  for (const [at, range] of paragraphs.slice(0, 10).entries()) {
    if (range.item) continue;
    const subject = subjectOf(range);
    const sure = subject && ((subject.agency && at === 0) || tokens.key(subject.from - 1) === '*');
    if (subject && (sure || returns(subject))) {
      return { from: subject.from, to: subject.to, rule: 'headline-agency' };
    }
  }
  const paper = paperOf();
  if (paper) return { ...paper, rule: 'letterhead-or-contacts' };
  const line = masthead();
  if (line) return { ...line, rule: 'letterhead-or-contacts' };
  const doer = doerOf();
  return doer && { ...doer, rule: 'first-subject' };

  /** "Kuwait News Agency (KUNA)" above the headline, for "KUNA". */
  function spelledOut({ from, to }: Range): Range | undefined {
    for (let index = 0; index < Math.min(headline?.from ?? 0, 80); index++) {
      const name = readGluedName(tokens, words, index, lineEnd(tokens, index, headline?.from ?? 0));
      if (name && tokens.slice(name.to + 1, name.after - 1) === tokens.slice(from, to))
        return { from: name.from, to: name.to };
      // "Embassy of X in Y", for "Embassy of X".
      const longer = name && name.to - name.from > to - from;
      if (longer && tokens.slice(name.from, name.from + to - from) === tokens.slice(from, to))
        return { from: name.from, to: name.to };
    }
    return namedWire({ from, to }) ?? signedWire({ from, to });
  }

  /** "News Agency of X" alone on a line of the page, for the letters that the wire signs with. */
  function signedWire({ from, to }: Range): Range | undefined {
    if (words.sets.wires.whole(tokens, from, to) === undefined) return undefined;
    for (const line of story.outside) if (isAgencyOf(tokens, words, line, from)) return line;
    return newsAgency(tokens, words, [{ from: 0, to: headline?.from ?? 0 }, ...story.outside]);
  }

  /** "(Told) the News Agency of Kuwait", for "Kuwait" as the wire signs: a name of the story that ends with it. */
  function namedWire({ from, to }: Range): Range | undefined {
    if (to !== from + 1 || !words.sets.wires.match(tokens, from, to)) return undefined;
    for (const paragraph of paragraphs) {
      for (let index = paragraph.from + 1; index < paragraph.to; index++) {
        if (tokens.key(index) !== tokens.key(from)) continue;
        for (let at = index - 1; at >= Math.max(paragraph.from, index - 4); at--)
          if (words.sets.agencies.match(tokens, at, index)?.to === index) return { from: at, to: index + 1 };
      }
    }
    return undefined;
  }

  /** The last line above the headline that is a name, with the place it is of: "UNDP in Libya". */
  function letterhead(end: number): Range | undefined {
    let last: Range | undefined;
    for (let index = 0; index < Math.min(end, 80); index++) {
      if (index > 0 && tokens.linesBefore(index) === 0) continue;
      let start = index;
      while (start < end && /^[*_]$/.test(tokens.key(start))) start++;
      const name = readGluedName(tokens, words, start, end);
      if (!name || name.country || name.head?.list) continue;
      let line = name.after;
      while (line < end && tokens.linesBefore(line) === 0 && !/^[*_]$/.test(tokens.key(line))) line++;
      const there = words.sets.there.match(tokens, name.after, line);
      const more = there && words.places.match(tokens, there.to, line)?.to;
      const dash = /^[-–—|,]$/.test(tokens.key(name.after)) ? name.after + 1 : name.after;
      // "Regional office" below the name of the body that keeps it.
      if (last && words.sets.offices.match(tokens, name.from, name.to) && !ownsOffice(name)) continue;
      // "Faculty of Sciences" below the university that it is of.
      const { whole, nouns } = words.rules.names.parts;
      const isOf = last && tokens.slice(last.from, last.from + 1) === whole;
      if (isOf && nouns.includes(tokens.slice(name.from, name.from + 1))) continue;
      // "X – office in Y", "X – branch of Y", "X, accredited in Y".
      if (/^[-–—,،]$/.test(tokens.key(name.after)) && words.sets.tails.match(tokens, name.after + 1, line)) {
        last = { from: name.from, to: name.to };
        continue;
      }
      // "IOM Libya | International Organization for Migration": under its full name.
      const bar = barAt(name.after, line);
      const full = bar === undefined ? undefined : readGluedName(tokens, words, bar + 1, line);
      if (full && full.after === line && isSameBody(name, full)) {
        last = { from: full.from, to: full.to };
        continue;
      }
      const land = words.places.match(tokens, dash, line);
      // "UNICEF Sudan", "WHO – Yemen" are offices, also before another name of theirs; a town is where they write.
      const parts = dash === name.after || /^[-–—]$/.test(tokens.key(name.after));
      const isOffice =
        parts && land?.value.type === 'country' && (land.to === line || tokens.key(land.to) === '|');
      if (isOffice && land && dash === name.after && name.after === name.to)
        last = { from: name.from, to: land.to };
      else if (isOffice || line === name.after || landTo(dash, line) === line)
        last = { from: name.from, to: name.to };
      else if (areaEnd(dash, line) === line) last = { from: name.from, to: line };
      else if (more === line) last = { from: name.from, to: line };
    }
    return last;
  }

  /** Past the name of a place, with its noun or its state before it. */
  function landTo(at: number, end: number): number | undefined {
    const { islands, states } = words.sets;
    const noun =
      words.kinds.match(tokens, at, end) ?? islands.match(tokens, at, end) ?? states.match(tokens, at, end);
    return (words.places.match(tokens, at, end) ?? (noun && words.places.match(tokens, noun.to, end)))?.to;
  }

  function barAt(from: number, end: number): number | undefined {
    for (let index = from; index < Math.min(end, from + 3); index++)
      if (tokens.key(index) === '|') return index;
    return undefined;
  }

  function isSameBody(one: Range, other: Range): boolean {
    const same = sameBody(words.rules.names.aliases);
    return same(tokens.slice(one.from, one.to), tokens.slice(other.from, other.to));
  }

  /** "News of", "news agency": who only reports. */
  function isNews({ from, to }: Range): boolean {
    for (let index = from; index < to; index++)
      if (
        words.sets.papers.match(tokens, index, to) ??
        words.sets.agencies.match(tokens, index, to) ??
        words.sets.news.match(tokens, index, to)
      )
        return true;
    return false;
  }

  /** "Tanger – Tétouan – Al Hoceïma", behind a directorate. */
  function areaEnd(at: number, end: number): number {
    let index = at;
    for (;;) {
      const place = words.places.match(tokens, index, end);
      if (!place) return index;
      if (place.to >= end || !/^[-–—]$/.test(tokens.key(place.to))) return place.to;
      index = place.to + 1;
    }
  }

  /** "Office of the United Nations for": more than an office of a region. */
  function ownsOffice({ from, to }: Range): boolean {
    for (let index = from + 1; index < to; index++) if (words.bodies.match(tokens, index, to)) return true;
    return words.bodies.match(tokens, from, to) !== undefined;
  }

  /** Who a copyright or "About X" names; of other lines outside the story, one that the story names too. */
  function ownerOf(): Range | undefined {
    const lines = [...story.outside, ...paragraphs];
    for (const { from, to } of lines) {
      const start = leadAt(from, to);
      const name = start === undefined ? undefined : plainName(start, to);
      if (name) return { from: name.from, to: name.to };
    }
    for (const { from, to } of story.outside.slice(0, 40)) {
      for (let index = from; index < Math.min(to, from + 20); index++) {
        const name = plainName(index, to);
        if (name && (returns(name) || name.to - name.from > 2)) return { from: name.from, to: name.to };
      }
    }
    return undefined;
  }

  /** "We, the society «X»". */
  function weAre(): Range | undefined {
    for (const { from, to } of paragraphs.slice(0, 10)) {
      for (let index = from; index < to; index++) {
        const lead = words.sets.we.match(tokens, index, to);
        const name = lead && plainName(lead.to, to);
        if (name) return { from: name.from, to: name.to };
      }
    }
    return undefined;
  }

  /** Behind "©" or "About". */
  function leadAt(from: number, to: number): number | undefined {
    for (let index = from; index < Math.min(to, from + 8); index++)
      if (tokens.key(index) === '©') return index + 1;
    return words.sets.ownAbouts.match(tokens, from, to)?.to;
  }

  /** The subject of a sentence that tells with whom it was done: who writes so did it. */
  function doerOf(): Range | undefined {
    // "A project that X carries out in partnership with": where the text comes back to it.
    const [first] = paragraphs;
    for (let index = first?.from ?? 0; index < (first?.to ?? 0); index++) {
      const verb = words.triggers.match(tokens, index, first?.to);
      const name = verb?.value.rule === 'implemented-by' ? plainName(verb.to, first?.to ?? 0) : undefined;
      if (name?.body === 'agency' && isJoint(name.after, first?.to ?? 0) && returns(name))
        return { from: name.from, to: name.to };
    }
    for (const { from, to } of paragraphs.slice(0, 8)) {
      for (let index = from; index < to; index++) {
        const { carryingOut, organizing } = words.sets;
        const verb = carryingOut.match(tokens, index, to) ?? organizing.match(tokens, index, to);
        const name = verb && plainName(verb.to, Math.min(to, verb.to + 20));
        if (name && isJoint(name.to, to)) return { from: name.from, to: name.to };
      }
    }
    return undefined;
  }

  /** Whether "in collaboration" follows in the same sentence. */
  function isJoint(start: number, end: number): boolean {
    for (let index = start; index < Math.min(end, start + 14); index++) {
      if (/^[.؟!]$/.test(tokens.key(index))) return false;
      if (words.sets.partnership.match(tokens, index, end) && tokens.key(index - 1) === 'ب') return true;
    }
    return false;
  }

  /**
   * A line above the headline without a noun of bodies: its first two words, the first with the article, come back
   * in the story twice, or it is repeated alone below the story.
   */
  function masthead(): Range | undefined {
    const start = headline?.from ?? 0;
    for (const { from, to } of [...story.mastheads, ...story.outside].slice(0, 8)) {
      if (to > start || to - from > 8) continue;
      const line = inMarks(from, to);
      const size = line.to - line.from;
      if (size < 2 || size > 5 || !isPlainText(line)) continue;
      const brief = tokens.slice(line.from, line.from + 2);
      const whole = tokens.slice(line.from, line.to);
      const below = story.outside.some(
        (other) => other.from > start && tokens.slice(other.from, other.to) === whole,
      );
      const isDefinite = tokens.key(line.from).startsWith(words.rules.clitics.article);
      if (below || (isDefinite && timesOf(brief, tokens.key(line.from)) > 1)) return line;
    }
    return undefined;
  }

  /** "X – an independent newspaper", above the headline. */
  function paperOf(): Range | undefined {
    const paper =
      leadingPaper(tokens, words, story) ??
      paperWithWire(tokens, words, story) ??
      siteNamed(tokens, words, story);
    if (paper) return paper;
    const start = headline?.from ?? 0;
    for (const { from, to } of [...story.mastheads, ...story.outside].slice(0, 8)) {
      if (to > start || to - from > 14) continue;
      let dash = from;
      while (dash < to && !/^[-–—|:]$/.test(tokens.key(dash))) dash++;
      const isPaper = words.sets.papers.match(tokens, dash + 1, to) !== undefined;
      if (isPaper && dash > from && dash - from < 6 && isPlainText({ from, to: dash }))
        return { from, to: dash };
    }
    return undefined;
  }

  /** What stands in quotation marks at the end of a line: "Kitchen «X»". */
  function inMarks(from: number, to: number): Range {
    if (!/^["”»]$/.test(tokens.key(to - 1))) return { from, to };
    for (let index = from; index < to - 2; index++)
      if (/^["“«]$/.test(tokens.key(index))) return { from: index + 1, to: to - 1 };
    return { from, to };
  }

  function isPlainText({ from, to }: Range): boolean {
    for (let index = from; index < to; index++)
      if (!tokens.isWord(index) || words.sets.stops.match(tokens, index, to)) return false;
    return true;
  }

  function timesOf(brief: string, first: string): number {
    let count = 0;
    for (const { from, to } of paragraphs)
      for (let index = from; index + 1 < to; index++)
        if (tokens.key(index) === first && tokens.slice(index, index + 2) === brief) count++;
    return count;
  }

  function plainName(at: number, end: number) {
    const name = readGluedName(tokens, words, at, end);
    const plain = name && !name.country && !name.head?.list && name.body !== 'donor';
    return plain && name.head?.takes !== 'countries' ? name : undefined;
  }

  /** After one word, that may be the verb, or after "and" and one. */
  function subjectOf({ from, to }: Range): (Range & { agency: boolean }) | undefined {
    const start = tokens.key(from) === words.rules.clitics.and ? from + 1 : from;
    for (const at of [start + 1, start]) {
      let index = at;
      while (index < to && /^[*_]$/.test(tokens.key(index))) index++;
      const name = plainName(index, to);
      if (name) {
        return { from: name.from, to: name.to, agency: name.body === 'agency' };
      }
    }
    return undefined;
  }

  /** The name as the first paragraphs give it, where they have more of it: "Ministry of Water and Environment". */
  function fuller({ from, to }: Range): Range {
    for (const paragraph of paragraphs.slice(0, 3)) {
      for (let index = paragraph.from; index < paragraph.to; index++) {
        if (tokens.key(index) !== tokens.key(from)) continue;
        if (tokens.slice(index, index + to - from) !== tokens.slice(from, to)) continue;
        const name = plainName(index, paragraph.to);
        // "The association Forum of X", for "Forum of X".
        const before = index > paragraph.from ? plainName(index - 1, paragraph.to) : undefined;
        if (before && name && before.to >= name.to) return { from: before.from, to: before.to };
        // "The Programme, which belongs to the United Nations".
        const owned = words.sets.belonging.match(tokens, index + to - from, paragraph.to) !== undefined;
        if (name && !owned && name.to - name.from > to - from) return { from: name.from, to: name.to };
      }
    }
    return { from, to };
  }

  /** "UNICEF" on top, "United Nations Children’s Fund" in the first paragraph. */
  function longName({ from, to }: Range): Range {
    const same = sameBody(words.rules.names.aliases);
    const [first] = paragraphs;
    const known = words.bodies.match(tokens, from, to);
    const body = known && tokens.slice(from, known.to);
    for (let index = first?.from ?? 0; index < (first?.to ?? 0); index++) {
      const name = words.bodies.match(tokens, index, first?.to);
      if (!name || name.to - index <= to - from) continue;
      // "UNICEF Yemen" is UNICEF.
      const [long, short] = [tokens.slice(index, name.to), body ?? tokens.slice(from, to)];
      // "UNDP of the United Nations", for "UNDP": the same, and whose it is.
      if (same(long, short) && !long.startsWith(`${short} `)) return { from: index, to: name.to };
    }
    return { from, to };
  }

  function returns({ from, to }: Range): boolean {
    const [name, noun] = [tokens.slice(from, to), tokens.key(from)];
    const { article } = words.rules.clitics;
    const definite = noun.startsWith(article) ? noun : article + noun;
    return paragraphs.some((paragraph) => {
      for (let index = paragraph.from; index < paragraph.to; index++) {
        if (index === from) continue;
        const key = tokens.key(index);
        if (key === definite && index !== from && !readGluedName(tokens, words, index, paragraph.to))
          return true;
        if (key === noun && tokens.slice(index, index + to - from) === name) return true;
      }
      return false;
    });
  }
}
