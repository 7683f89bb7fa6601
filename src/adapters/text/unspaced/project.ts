import type { FoundProject } from '../project.js';
import type { Range, Tokens } from '../tokens.js';
import { quotes } from './names.js';
import type { UnspacedWords } from './words.js';

/** Signs of a project's name. */
const maxProject = 30;
const minProject = 5;
const minTitled = 8;

/**
 * The name of a project that the headline begins with, or one behind its comma, and the story has again word by word:
 * "乡村学前儿童营养改善项目".
 */
export function findTitledProject(
  tokens: Tokens,
  words: UnspacedWords,
  headline: Range | undefined,
  sentences: readonly Range[],
): FoundProject | undefined {
  if (!headline) return undefined;
  let start = headline.from;
  for (let index = headline.from; index < headline.to; index++) {
    if (!tokens.isWord(index) || !tokens.glued(index)) start = tokens.isWord(index) ? index : index + 1;
    const noun = words.projects.match(tokens, index, headline.to);
    if (!noun || noun.to - start < minTitled || noun.to - start > maxProject) continue;
    if (tokens.isWord(noun.to) && words.names.endings.match(tokens, noun.to, headline.to)) continue;
    const again = findAgain(start, noun.to);
    if (again) return { ...again, rule: 'project-phrase' };
  }
  return undefined;

  function findAgain(first: number, end: number): Range | undefined {
    const size = end - first;
    for (const { from, to } of sentences) {
      if (from < headline!.to) continue;
      for (let index = from; index + size <= to; index++) {
        let same = 0;
        while (same < size && tokens.key(index + same) === tokens.key(first + same)) same++;
        if (same === size) return { from: index, to: index + size };
      }
    }
    return undefined;
  }
}

/** “… 示范项目”: a name in quotes that ends in the noun itself. */
export function findNamedProject(tokens: Tokens, sentences: readonly Range[]): FoundProject | undefined {
  for (const { from, to } of sentences) {
    for (let open = from; open < to; open++) {
      const quote = quotes.get(tokens.key(open));
      if (quote === undefined || quote === '》') continue;
      let end = open + 1;
      while (end < Math.min(to, open + maxProject + 1) && tokens.isWord(end)) end++;
      const isName = tokens.key(end) === quote && end - open > minTitled;
      if (isName && /^(?:项目|工程|专案)$/.test(tokens.key(end - 2) + tokens.key(end - 1)))
        return { from: open + 1, to: end, rule: 'project-quoted' };
      open = end - 1;
    }
  }
  return undefined;
}

/** "在 X 计划框架下", "作为 X 项目的一部分": a name that begins with a body or a place and ends in the noun. */
export function findFramedProject(
  tokens: Tokens,
  words: UnspacedWords,
  sentences: readonly Range[],
): FoundProject | undefined {
  for (const { from, to } of sentences) {
    for (let index = from; index < to; index++) {
      const lead = words.projectLeads.match(tokens, index, to);
      const start = lead?.to ?? to;
      if (!lead || !(words.bodies.match(tokens, start, to) ?? words.places.match(tokens, start, to)))
        continue;
      const end = nameEnd(start, to);
      if (end !== undefined) return { from: start, to: end, rule: 'project-phrase' };
    }
  }
  return undefined;

  function nameEnd(start: number, to: number): number | undefined {
    for (let index = start; index < Math.min(to, start + maxProject); index++) {
      if (!tokens.isWord(index) && !/^[-—–·]$/.test(tokens.key(index))) return undefined;
      const noun = words.projects.match(tokens, index, to);
      if (noun && words.frames.match(tokens, noun.to, to))
        return noun.to - start < minProject ? undefined : noun.to;
      if (/^[的由]$/.test(tokens.key(index))) return undefined;
    }
    return undefined;
  }
}
