import { sameBody } from '../names/aliases.js';
import type { Story } from '../page/story.js';
import type { FoundPublisher } from '../publisher/publisher.js';
import type { Range, Tokens } from '../tokens.js';
import { endOfRegion, isMastheadName } from './masthead.js';
import { readUnspacedName } from './names.js';
import type { UnspacedWords } from './words.js';

/** Lines above and below the story in which an issuer is sought, and the length of one. */
const maxLines = 40;
const maxLine = 60;

/**
 * Who published a story: the agency of the dateline, in full where the text has it so; an organisation on a line outside
 * the story, after a word such as "source", alone, in what it says of itself or with the contacts; or between stars; the
 * one that leads the work or says something ("由 A 牵头", "A 宣布") in the first paragraphs and is named again.
 */
export function findUnspacedPublisher(
  tokens: Tokens,
  words: UnspacedWords,
  story: Story,
): FoundPublisher | undefined {
  const { headline, dateline, paragraphs } = story;
  const same = sameBody(words.rules.names.aliases);
  const [above, below] = headline ? linesOutside(headline) : [[], []];
  const outside = [...above, ...below];
  const named = first(outside, issuer);
  if (dateline?.agency) {
    // "来源：新华网" above "新华社内罗毕电": the page is the one's, the wire the other's.
    const page = named && isMedium(dateline.agency) && isMedium(named) ? named : undefined;
    return { ...(page ?? inFull(dateline.agency)), rule: 'dateline-agency' };
  }
  if (!headline) return undefined;
  const head = first(above, lettered);
  const lone =
    (named && isRooted(named) && !(head && isPartOf(named, head)) ? named : undefined) ??
    head ??
    named ??
    first(below, alone) ??
    first(below, about) ??
    first(below, contact);
  if (lone) return { ...inFull(fuller(lone) ?? lone), rule: 'letterhead-or-contacts' };
  const top = paragraphs.slice(0, 12);
  for (const range of top) {
    const bold = starred(range);
    if (bold) return { ...bold, rule: 'headline-agency' };
  }
  const title = readUnspacedName(tokens, words, headline.from, headline.to);
  if (title?.body === 'agency' && isRepeated(title, 0))
    return { from: title.from, to: title.to, rule: 'headline-agency' };
  for (const range of [headline, ...top]) {
    const called = actors(range).find((name) => isCalled(name));
    if (called) return { from: called.from, to: called.to, rule: 'headline-agency' };
  }
  for (const range of [...top, headline]) {
    const name = actors(range).find(({ after, by }) => leads(after, range.to, by));
    if (name && (name.by || isRepeated(name)))
      return { from: name.from, to: name.to, rule: 'headline-agency' };
  }
  return undefined;

  /** No "县融媒体中心", "驻马达加斯加使馆", "外事科": an office of the one whose letterhead stands above. */
  function isRooted({ from, to }: Range): boolean {
    if (words.bodies.match(tokens, from, to)) return true;
    const place = words.places.match(tokens, from, to);
    if (place && place.to < to) return true;
    return (
      to - from > 5 && !/^[县市省区州乡镇村校院系驻本我]$/.test(tokens.key(from)) && !isUnit({ from, to })
    );
  }

  /** "新华社", "中国新闻网", "岛城早报". */
  function isMedium({ to }: Range): boolean {
    return /^[社网报台刊]$/.test(tokens.key(to - 1));
  }

  /** "国际联络部" of the society, "海洋科学与工程学院" of the university, whose letterhead stands above. */
  function isPartOf({ from, to }: Range, head: Range): boolean {
    const [own, whole] = [tokens.slice(from, to), tokens.slice(head.from, head.to)];
    if (own.startsWith(whole)) return own.length > whole.length && /[部处处室司组科系院]$/.test(own);
    const school = /(?:大学|大學|学院|學院)$/.test(whole) && /(?:学院|學院|系|处|處|部|中心)$/.test(own);
    return school && words.places.match(tokens, from, to) === undefined;
  }

  /** Nothing but fields of work and the noun of an office: "资源与环境学院". */
  function isUnit({ from, to }: Range): boolean {
    // "勐腊县融媒体中心": of a place.
    for (let index = from + 1; index < Math.min(to - 4, from + 5); index++)
      if (words.where.endings.match(tokens, index, to)) return false;
    return (
      /^(?:学院|究所|中心|宣传部|传部|闻处|公室)$/.test(tokens.key(to - 2) + tokens.key(to - 1)) &&
      to - from < 9
    );
  }

  /** "猛追湾街道办事处", and on another line outside the story "成华区猛追湾街道办事处". */
  function fuller(name: Range): Range | undefined {
    const short = tokens.slice(name.from, name.to);
    const longer = first(outside, (line) => {
      const other = issuer(line) ?? alone(line);
      const text = other && tokens.slice(other.from, other.to);
      return text !== undefined && text.length > short.length && text.endsWith(short) ? other : undefined;
    });
    return longer ?? officeHere(name, short);
  }

  /** "联合国开发计划署 中国" above, and "联合国开发计划署驻华代表处传播部" with the contacts. */
  function officeHere({ to }: Range, short: string): Range | undefined {
    const country = words.places.match(tokens, to, to + 8);
    if (country?.value.type !== 'country' || tokens.linesBefore(to) > 0) return undefined;
    for (const line of outside) {
      for (let index = line.from; index < line.to; index++) {
        const body = words.bodies.match(tokens, index, line.to);
        if (!body) continue;
        const office = readUnspacedName(tokens, words, index, line.to);
        if (office && office.to > body.to + 2 && tokens.slice(index, body.to) === short)
          if (words.names.residing.match(tokens, body.to, office.to)) return { from: index, to: office.to };
        index = body.to - 1;
      }
    }
    return undefined;
  }

  /** "难民署" in the dateline and "联合国难民署" in the text. */
  function inFull(agency: Range): Range {
    // "国际劳工组织新闻".
    const desk = words.bodies.match(tokens, agency.from, agency.to);
    const isDesk = desk && desk.to < agency.to && words.desks.whole(tokens, desk.to, agency.to);
    const short = tokens.slice(agency.from, isDesk ? desk.to : agency.to);
    for (const { from, to } of [...above, ...paragraphs]) {
      for (let index = from; index < to; index++) {
        const body = words.bodies.match(tokens, index, to);
        if (!body) continue;
        const name = tokens.slice(index, body.to);
        if (name.length > short.length && (name.endsWith(short) || same(name, short)))
          return { from: index, to: body.to };
        index = body.to - 1;
      }
    }
    return isDesk ? { from: agency.from, to: desk.to } : agency;
  }

  /** The lines that are neither headline nor paragraphs: those above the last paragraph, and those below it. */
  function linesOutside({ from, to }: Range): [above: Range[], below: Range[]] {
    const last = paragraphs.at(-1)?.to ?? to;
    const told = [{ from, to }, ...paragraphs];
    const lines: Range[] = [];
    for (let start = 0, end = 1; start < tokens.count; start = end, end = start + 1) {
      while (end < tokens.count && tokens.linesBefore(end) === 0) end++;
      lines.push({ from: start, to: end });
    }
    const isTold = (line: Range) => told.some((range) => range.from < line.to && line.from < range.to);
    const ends = [...lines.slice(0, maxLines), ...lines.slice(Math.max(maxLines, lines.length - maxLines))];
    const free = ends.filter((line) => !isTold(line));
    return [free.filter((line) => line.to <= last), free.filter((line) => line.from >= last)];
  }

  function first(lines: readonly Range[], read: (line: Range) => Range | undefined): Range | undefined {
    for (const line of lines) {
      const name = read({ from: line.from, to: Math.min(line.to, line.from + maxLine) });
      if (name) return name;
    }
    return undefined;
  }

  function nameAt(at: number, to: number): (Range & { after: number }) | undefined {
    let start = at;
    while (start < Math.min(to, at + 3) && /^[©*#【(|—–-]$/.test(tokens.key(start))) start++;
    let end = start;
    while (end < to && tokens.isWord(end) && (end === start || tokens.glued(end))) end++;
    const name = readUnspacedName(tokens, words, start, to);
    // "广西大学新闻网" is the university's.
    const site = name && name.country === undefined && words.desks.whole(tokens, name.to, end);
    if (!site && isMastheadName(tokens, words, { from: start, to: end }))
      return { from: start, to: end, after: end };
    const known = words.bodies.match(tokens, start, end);
    const region = known && endOfRegion(tokens, words, known.to, end);
    if (region) return { from: start, to: region, after: region };
    return name && name.country === undefined && name.body !== 'donor' ? name : undefined;
  }

  /** "来源：A": at any word of the line, of which menus have several. */
  function issuer({ from, to }: Range): Range | undefined {
    for (let index = from; index < to; index++) {
      if (index > from && tokens.glued(index) && tokens.isWord(index - 1)) continue;
      const label = words.issuers.match(tokens, index, to);
      // "版权所有 A": a gap does for a sign.
      const sign = label && /^[:/|©]$/.test(tokens.key(label.to));
      const gap = label && label.to - index > 2 && label.to < to && !tokens.glued(label.to);
      const name = label && nameAt(sign ? label.to + 1 : label.to, to);
      if (name && (sign || gap)) return printed(name, to);
    }
    return undefined;
  }

  /** "某网－某日报": the paper that a site has it from. */
  function printed({ from, to }: Range, end: number): Range {
    const paper = /^[-–—]$/.test(tokens.key(to)) ? nameAt(to + 1, end) : undefined;
    return paper && isMedium(paper) ? { from: paper.from, to: paper.to } : { from, to };
  }

  /** A line of the letterhead: a donor's too if nothing else stands on it; one in Latin letters only if no other does. */
  function lettered(line: Range): Range | undefined {
    const donor = readUnspacedName(tokens, words, line.from, line.to);
    if (donor?.body === 'donor' && donor.after === line.to) return { from: donor.from, to: donor.to };
    const name = alone(line);
    if (!name || !/^\p{sc=Latin}/u.test(tokens.key(name.from))) return name;
    const rest = above.filter(({ from }) => from > line.from);
    return (
      first(rest, (other) => {
        const own = alone(other);
        return own && !/^\p{sc=Latin}/u.test(tokens.key(own.from)) ? own : undefined;
      }) ?? name
    );
  }

  /** A line that is nothing but the name, beside a date or a sign, or after "©". */
  function alone({ from, to }: Range): Range | undefined {
    const name = nameAt(from, to);
    if (
      name &&
      (name.after === to ||
        words.desks.whole(tokens, name.after, to) ||
        !tokens.glued(name.after) ||
        (/^[|｜·*】]$/.test(tokens.key(name.after)) && !isLatin(name)))
    )
      return { from: name.from, to: name.to };
    let first = true;
    for (let index = to - 1; index > from; index--) {
      if (tokens.glued(index) || !tokens.isWord(index)) continue;
      const last = nameAt(index, to);
      // "原创 项目部 某基金会 2023-05-06": a gap, the name, a gap, the year.
      const year = last && !tokens.glued(last.after) ? (tokens.number(last.after) ?? 0) : 0;
      const ends = first && last?.after === to && /^[日\d]/.test(tokens.key(index - 1));
      if (last && (ends || (year > 1900 && year < 2200))) return { from: last.from, to: last.to };
      first = false;
    }
    return undefined;
  }

  /** In Latin letters, before a bar, most often a link: "Archive | …". */
  function isLatin({ from, to }: Range): boolean {
    return /^\p{sc=Latin}/u.test(tokens.key(from)) && words.bodies.match(tokens, from, to) === undefined;
  }

  /** "关于 A". */
  function about({ from, to }: Range): Range | undefined {
    const lead = words.abouts.match(tokens, from, to);
    const name = lead && nameAt(lead.to, to);
    return name &&
      (name.after === to || tokens.key(name.after) === ':' || /^[简概介]$/.test(tokens.key(name.after)))
      ? { from: name.from, to: name.to }
      : undefined;
  }

  /** "联系方式：国家卫生健康委员会新闻处": a name that the story has too. */
  function contact({ from, to }: Range): Range | undefined {
    for (let index = from; index < to; index++) {
      if (!/^[:：]$/.test(tokens.key(index))) continue;
      // "受援单位：": no contact.
      if (/[受项对][援赠益目象]/.test(tokens.slice(Math.max(from, index - 5), index))) continue;
      const known = words.bodies.match(tokens, index + 1, to);
      const name = known ? { from: index + 1, to: known.to } : nameAt(index + 1, to);
      if (name && isRepeated(name, 0)) return { from: name.from, to: name.to };
    }
    return undefined;
  }

  function starred({ from, to }: Range): Range | undefined {
    for (let index = from; index < to - 2; index++) {
      if (tokens.key(index) !== '*' || tokens.key(index + 1) !== '*') continue;
      // "由**A**和**B**": givers and partners, not who writes.
      if (index > from && /^[由和与與及自获獲向给給*]$/.test(tokens.key(index - 1))) continue;
      const name = readUnspacedName(tokens, words, index + 2, to);
      if (name && tokens.key(name.after) === '*' && name.country === undefined)
        return { from: name.from, to: name.to };
    }
    return undefined;
  }

  /** Names at the start of a clause, or after "by". */
  function actors({ from, to }: Range): (Range & { after: number; by: boolean })[] {
    const found: (Range & { after: number; by: boolean })[] = [];
    let starts = true;
    for (let index = from; index < Math.min(to, from + 400); index++) {
      const by = words.roles.by.match(tokens, index, to);
      if (starts || by) {
        const name = readUnspacedName(tokens, words, by?.to ?? index, to);
        if (name && isIssuer(name) && tokens.isWord(name.from))
          found.push({ from: name.from, to: name.to, after: name.after, by: by !== undefined });
      }
      starts = /^[,。;:]$/.test(tokens.key(index));
    }
    return found;
  }

  /** No country, no donor, and no "中国政府": it issues nothing under that name. */
  function isIssuer({ from, to, country, body }: Range & { country?: string; body?: string }): boolean {
    const land = words.places.match(tokens, from, to);
    const state = land?.value.type === 'country' && words.names.generic.whole(tokens, land.to, to);
    return country === undefined && body !== 'donor' && !state;
  }

  /** Later called by its last noun alone: "协会表示". */
  function isCalled(name: Range): boolean {
    for (const { from, to } of paragraphs) {
      for (let index = from; index < to; index++) {
        if (index > from && tokens.isWord(index - 1)) continue;
        const noun = words.names.generic.match(tokens, index, to);
        const size = noun ? noun.to - index : 0;
        if (!noun || size >= name.to - name.from || !leads(noun.to, to, true)) continue;
        if (tokens.slice(index, noun.to) === tokens.slice(name.to - size, name.to)) return true;
      }
    }
    return false;
  }

  function leads(at: number, to: number, by: boolean): boolean {
    let stop = at + 6;
    for (let index = at; index < Math.min(to, stop); index++) {
      // "今日（七月九日）公布".
      if (tokens.key(index) === '(') {
        const close = [2, 3, 4, 5, 6, 7, 8].find((size) => tokens.key(index + size) === ')');
        if (close) [index, stop] = [index + close, stop + close];
      }
      if (words.roles.leading.match(tokens, index, to)) return true;
    }
    return !by && words.roles.with.match(tokens, at, to) !== undefined;
  }

  /** Named again, whole or by its last three signs or more ("开发署"). */
  function isRepeated(name: Range, times = 1): boolean {
    const tail = Math.max(name.from, name.to - 3);
    const text = tokens.slice(tail, name.to);
    let count = 0;
    for (const { from, to } of paragraphs) {
      for (let index = from; index + name.to - tail <= to; index++) {
        if (tokens.key(index) === tokens.key(tail) && tokens.slice(index, index + name.to - tail) === text)
          count++;
      }
    }
    return count > times;
  }
}
