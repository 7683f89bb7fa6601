import type { FoundPublisher } from './publisher.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';
import { readUnspacedName } from './unspacedNames.js';
import type { UnspacedWords } from './unspacedWords.js';

/**
 * Who published a story: the agency of the dateline, in full where the text has it so; an organisation alone on a line
 * above the headline, or between stars; the one that leads the work or says something ("由 A 牵头", "A 宣布") in the
 * first paragraphs and is named again.
 */
export function findUnspacedPublisher(
  tokens: Tokens,
  words: UnspacedWords,
  story: Story,
): FoundPublisher | undefined {
  const { headline, dateline, paragraphs } = story;
  if (dateline?.agency) return { ...inFull(dateline.agency), rule: 'dateline-agency' };
  if (!headline) return undefined;
  const above = letterhead(headline.from);
  if (above) return { ...above, rule: 'headline-agency' };
  const first = paragraphs.slice(0, 12);
  for (const range of first) {
    const bold = starred(range);
    if (bold) return { ...bold, rule: 'headline-agency' };
  }
  const title = readUnspacedName(tokens, words, headline.from, headline.to);
  if (title?.body === 'agency' && isRepeated(title, 0))
    return { from: title.from, to: title.to, rule: 'headline-agency' };
  for (const range of [...first, headline]) {
    const name = subject(range);
    if (name && (name.led || isRepeated(name)))
      return { from: name.from, to: name.to, rule: 'headline-agency' };
  }
  return undefined;

  /** "难民署" in the dateline and "联合国难民署" in the text. */
  function inFull(agency: Range): Range {
    const short = tokens.slice(agency.from, agency.to);
    for (const { from, to } of paragraphs) {
      for (let index = from; index < to; index++) {
        const body = words.bodies.match(tokens, index, to);
        if (!body) continue;
        const name = tokens.slice(index, body.to);
        if (name.length > short.length && name.endsWith(short)) return { from: index, to: body.to };
        index = body.to - 1;
      }
    }
    return agency;
  }

  function letterhead(end: number): Range | undefined {
    for (let index = 0; index < Math.min(end, 200); index++) {
      if (index > 0 && tokens.linesBefore(index) === 0) continue;
      const name = readUnspacedName(tokens, words, index, end);
      const whole = name && (name.after === end || tokens.linesBefore(name.after) > 0);
      if (whole && name.country === undefined) return { from: name.from, to: name.to };
    }
    return undefined;
  }

  function starred({ from, to }: Range): Range | undefined {
    for (let index = from; index < to - 2; index++) {
      if (tokens.key(index) !== '*' || tokens.key(index + 1) !== '*') continue;
      const name = readUnspacedName(tokens, words, index + 2, to);
      if (name && tokens.key(name.after) === '*' && name.country === undefined)
        return { from: name.from, to: name.to };
    }
    return undefined;
  }

  /** At the start of a clause, or after "by", with a word that leads after it. */
  function subject({ from, to }: Range): (Range & { led: boolean }) | undefined {
    let starts = true;
    for (let index = from; index < Math.min(to, from + 400); index++) {
      const by = words.roles.by.match(tokens, index, to);
      if (starts || by) {
        const name = readUnspacedName(tokens, words, by?.to ?? index, to);
        if (
          name &&
          name.country === undefined &&
          name.body !== 'donor' &&
          leads(name.after, to, by !== undefined)
        ) {
          return { from: name.from, to: name.to, led: by !== undefined };
        }
      }
      starts = /^[,。;:]$/.test(tokens.key(index));
    }
    return undefined;
  }

  function leads(at: number, to: number, by: boolean): boolean {
    for (let index = at; index < Math.min(to, at + 6); index++) {
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
