import { type Issue, phrase, warning } from '../../../model/issue.js';
import { limits } from '../../../model/limits.js';
import { cut } from '../../../model/text.js';
import type { Draft, Span } from '../draft.js';
import type { LeftOutReason } from '../leftOut.js';
import type { SourceLink } from '../source.js';
import type { Words } from '../tables/types.js';
import { filler, foldWord, withoutFiller } from '../tokens.js';
import type { Block } from './blocks.js';
import { hasContacts, withoutContacts } from './contacts.js';
import { Notes } from './notes.js';
import { isProse } from './prose.js';

const bullet = /^(?:[-–—•*·▪●◦‣○■□✓➤►+]\s*|\(?\p{N}{1,2}[.)、]\s*)/u;
const numbered = /^\(?\p{N}/u;

type Run = { text: string; url?: string };
type Content = Record<string, unknown> & { type: string };

/**
 * Writes the body: paragraphs, headings and lists, without contact data, and what is left out. `used` are the blocks that became
 * headline and standfirst; `storyStart` is where the story begins after its dateline.
 */
export function writeBody(
  draft: Draft,
  blocks: readonly Block[],
  links: readonly SourceLink[],
  words: Words,
  used: ReadonlySet<Block>,
  storyStart: number | undefined,
): Issue[] {
  const body: Content[] = [];
  const issues: Issue[] = [];
  const reasonFor = leftOutReasons(draft.source, used, words);
  let list: Block | undefined;
  for (const block of blocks) {
    if (used.has(block)) continue;
    if (block.label === 'other') {
      draft.leave(block, reasonFor(block));
      continue;
    }
    const label = block.label === 'heading' || block.label === 'item' ? block.label : 'paragraph';
    let done = block.start;
    for (const part of withoutContacts(block, words)) {
      draft.leave({ start: done, end: part.start }, 'contact');
      done = part.end;
      const hasDateline = storyStart !== undefined && storyStart > part.start && storyStart <= part.end;
      const start = hasDateline ? storyStart : part.start;
      draft.leave({ start: part.start, end: start }, 'dateline');
      if (start === part.end) continue;
      if (label !== 'item') {
        const path = `body[${body.length}]`;
        body.push({ type: label, content: runs(path, { start, end: part.end }, label) });
      } else writeItem(block, { start, end: part.end });
    }
    draft.leave({ start: done, end: block.end }, 'contact');
  }
  draft.fields.body = body;
  return issues;

  function writeItem(block: Block, span: Span): void {
    const mark = bullet.exec(draft.source.slice(span.start, span.end))?.[0] ?? '';
    const own = { start: span.start + mark.length, end: span.end };
    const last = body.at(-1);
    const joins = last?.type === 'list' && list !== undefined && block.index - list.index === 1;
    list = block;
    if (joins) {
      const items = last.items as Run[][];
      items.push(runs(`body[${body.length - 1}].items[${items.length}]`, own, 'paragraph'));
      return;
    }
    const items = [runs(`body[${body.length}].items[0]`, own, 'paragraph')];
    body.push({ type: 'list', ...(numbered.test(mark) && { ordered: true }), items });
  }

  function runs(path: string, whole: Span, rule: 'paragraph' | 'heading'): Run[] {
    const span = cutAt(draft.source, whole);
    if (span.end < whole.end) {
      const message = {
        received: phrase('{0} characters', whole.end - whole.start),
        outcome: phrase('the first {0} were kept', span.end - span.start),
      };
      issues.push(warning(path, 'too-long', message));
    }
    draft.note(path, span, rule);
    return linkedRuns(draft.source, span, links);
  }
}

/** The text of a span, split where links begin and end. */
function linkedRuns(source: string, { start, end }: Span, links: readonly SourceLink[]): Run[] {
  const found: Run[] = [];
  let at = start;
  const add = (to: number, url?: string) => {
    const text = source.slice(at, to).replaceAll(filler, '');
    if (text) found.push({ text, ...(url !== undefined && { url }) });
    at = to;
  };
  for (let index = firstLink(links, start); index < links.length; index++) {
    const link = links[index]!;
    if (link.start >= end) break;
    if (link.end > end) continue;
    add(link.start);
    add(link.end, link.url);
  }
  add(end);
  return found;
}

/** The index of the first link that starts at or after an offset; links are in order. */
function firstLink(links: readonly SourceLink[], offset: number): number {
  let [from, to] = [0, links.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (links[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Truncates a span to the maximum length of a paragraph, at the end of a word if possible. */
function cutAt(source: string, { start, end }: Span): Span {
  if (end - start <= limits.text) return { start, end };
  const kept = cut(source.slice(start, start + limits.text), limits.text);
  const space = kept.lastIndexOf(' ');
  return { start, end: start + (space > limits.text / 2 ? kept.slice(0, space).trimEnd() : kept).length };
}

/** Says why a block outside the story is left out. Call it for each block in order. `used` are headline and standfirst. */
function leftOutReasons(
  source: string,
  used: ReadonlySet<Block>,
  words: Words,
): (block: Block) => LeftOutReason {
  const notes = new Notes(words);
  const textOf = ({ start, end }: Block) => foldWord(withoutFiller(source.slice(start, end)));
  const seen = new Set([...used].map(textOf));
  return (block) => {
    const text = textOf(block);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (hasContacts(block.tokens, words)) return 'contact';
    if (isRepeated) return 'repeated';
    const plain = withoutFiller(source.slice(block.start, block.end));
    if (notes.isCaption(plain)) return 'caption';
    const isBelow = block.zone === 'below' || block.zone === 'end';
    return isProse(plain) || (isBelow && notes.isNote(plain)) ? 'note' : 'page';
  };
}
