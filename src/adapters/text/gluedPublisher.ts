import { readGluedName } from './gluedNames.js';
import type { GluedWords } from './gluedWords.js';
import type { FoundPublisher } from './publisher.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

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
  if (agency) return { ...agency, rule: 'dateline-agency' };
  const { headline, paragraphs } = story;
  if (!headline) return undefined;
  const above = letterhead(headline.from);
  if (above) return { ...above, rule: 'headline-agency' };
  let colon = headline.from;
  while (colon < headline.to && tokens.key(colon) !== ':') colon++;
  for (const start of colon - headline.from < 4 ? [headline.from, colon + 1] : [headline.from]) {
    const title = readGluedName(tokens, words, start, headline.to);
    const plain = title && !title.country && !title.head?.list && title.body !== 'donor';
    if (plain && (returns(title) || tokens.key(title.after) === ':'))
      return { from: title.from, to: title.to, rule: 'headline-agency' };
  }
  for (const [at, range] of paragraphs.slice(0, 10).entries()) {
    const subject = subjectOf(range);
    const sure = subject && ((subject.agency && at === 0) || tokens.key(subject.from - 1) === '*');
    if (subject && (sure || returns(subject))) {
      return { from: subject.from, to: subject.to, rule: 'headline-agency' };
    }
  }
  return undefined;

  /** A name that is a whole line. */
  function letterhead(end: number): Range | undefined {
    for (let index = 0; index < Math.min(end, 60); index++) {
      if (index > 0 && tokens.linesBefore(index) === 0) continue;
      const name = readGluedName(tokens, words, index, end);
      const whole = name && (name.after === end || tokens.linesBefore(name.after) > 0);
      if (name && whole && !name.country && !name.head?.list) return { from: name.from, to: name.to };
    }
    return undefined;
  }

  /** After one word, that may be the verb, or after "and" and one. */
  function subjectOf({ from, to }: Range): (Range & { agency: boolean }) | undefined {
    const start = tokens.key(from) === words.rules.clitics.and ? from + 1 : from;
    for (const at of [start + 1, start]) {
      let index = at;
      while (index < to && /^[*_]$/.test(tokens.key(index))) index++;
      const name = readGluedName(tokens, words, index, to);
      if (name && !name.country && !name.head?.list && name.body !== 'donor') {
        return { from: name.from, to: name.to, agency: name.body === 'agency' };
      }
    }
    return undefined;
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
