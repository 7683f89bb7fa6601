import type { Block, Run } from '../../model/article.js';
import { resolveLink } from '../html/address.js';

/** What the lines of one block have in common. */
type Kind = 'paragraph' | 'heading' | 'quote' | 'bullets' | 'numbers';

interface Chunk {
  readonly kind: Kind;
  /** The texts of a list's items; else one. */
  readonly texts: string[];
}

// With `s`, so that a line separator (U+2028) inside a line does not make them look back.
const headingLine = /^ {0,3}#{1,6}[ \t]+(.*)$/s;
const bulletLine = /^ {0,8}[-*+•][ \t]+(.*)$/s;
const numberLine = /^ {0,8}\d{1,3}[.)][ \t]+(.*)$/s;
const quoteLine = /^ {0,3}> ?(.*)$/s;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;

/**
 * Reads the Markdown that ReliefWeb gives as a report's `body` into blocks: paragraphs, headings, lists, quotations, links
 * with checked addresses. Marks of emphasis and pictures are left out; tables and code stay lines of text.
 */
export function markdownToBlocks(text: string, baseUrl: string): Block[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (!line.trim()) {
      open = undefined;
    } else if (underline.test(line) && open?.kind === 'paragraph') {
      chunks[chunks.length - 1] = { ...open, kind: 'heading' };
      open = undefined;
    } else if (rule.test(line)) {
      open = undefined;
    } else {
      const [kind, content] = kindOf(line);
      open = put(chunks, open, kind, content);
    }
  }
  return chunks.flatMap((chunk) => toBlock(chunk, baseUrl));
}

function kindOf(line: string): readonly [Kind, string] {
  const forms = { heading: headingLine, bullets: bulletLine, numbers: numberLine, quote: quoteLine } as const;
  for (const [kind, form] of Object.entries(forms) as [Kind, RegExp][]) {
    const [, content] = form.exec(line) ?? [];
    if (content !== undefined)
      return [kind, kind === 'heading' ? content.replace(/[ \t]#+[ \t]*$/, '') : content];
  }
  return ['paragraph', line];
}

/** Puts a line into the block it goes on with, or into a new one. */
function put(chunks: Chunk[], open: Chunk | undefined, kind: Kind, content: string): Chunk | undefined {
  const isList = kind === 'bullets' || kind === 'numbers';
  const last = chunks.at(-1);
  // Empty lines between the items of a list do not end it.
  if (isList && last?.kind === kind) {
    last.texts.push(content);
    return last;
  }
  const goesOn = open && kind !== 'heading' && open.kind !== 'heading' && !isList;
  if (goesOn && (kind === open.kind || kind === 'paragraph')) {
    // Two spaces at the end of a line break it; here they are the space between two sentences.
    const at = open.texts.length - 1;
    open.texts[at] = `${open.texts[at]} ${content.trim()}`;
    return open;
  }
  const chunk: Chunk = { kind, texts: [content.trim()] };
  chunks.push(chunk);
  return kind === 'heading' ? undefined : chunk;
}

function toBlock({ kind, texts }: Chunk, baseUrl: string): Block[] {
  const contents = texts.map((text) => runsOf(text, baseUrl)).filter((runs) => runs.length);
  const [content] = contents;
  if (!content) return [];
  if (kind === 'bullets') return [{ type: 'list', items: contents }];
  if (kind === 'numbers') return [{ type: 'list', ordered: true, items: contents }];
  return [{ type: kind, content }];
}

// No part may hold the sign that it starts with, so that a search never goes over the same characters twice.
const link = /(!?)\[([^[\]]*)\]\(([^()"]*)(?:"[^"]*" ?)?\)/g;
const linkTarget = /^ ?<?([^\s<>]+)>? ?$/;
const autolink = /<(https?:\/\/[^\s<>]+)>/g;

/** Text and links; a picture is left out. */
function runsOf(text: string, baseUrl: string): Run[] {
  const plain = withoutEmphasis(text);
  const runs: Run[] = [];
  let from = 0;
  for (const match of plain.matchAll(link)) {
    const [whole, picture, label = '', target = ''] = match;
    const [, address] = linkTarget.exec(target) ?? [];
    if (!address) continue;
    runs.push(...withAutolinks(plain.slice(from, match.index), baseUrl));
    from = match.index + whole.length;
    if (!picture) runs.push(linkTo(address, label, baseUrl));
  }
  runs.push(...withAutolinks(plain.slice(from), baseUrl));
  return runs.filter((run) => run.text);
}

/** Every second part of the cut text is an address: `see <https://example.org/>`. */
function withAutolinks(text: string, baseUrl: string): Run[] {
  return text
    .split(autolink)
    .map((part, index) => (index % 2 ? linkTo(part, part, baseUrl) : { text: unescaped(part) }));
}

function linkTo(address: string, text: string, baseUrl: string): Run {
  const url = resolveLink(address, baseUrl);
  return { text: unescaped(text), ...(url && { url }) };
}

const marker = /\\[\s\S]|\*+|_+|\]\([^()\s]*\)/g;

/** Takes out `*` and `_` in pairs where they stand at a word's edge; "5 * 3", "a_b" and addresses keep theirs. */
function withoutEmphasis(text: string): string {
  const open = new Map<string, number>();
  const out = new Map<number, number>();
  for (const { 0: mark, index } of text.matchAll(marker)) {
    if (!/^[*_]{1,3}$/.test(mark)) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + mark.length] ?? ' ';
    const start = open.get(mark);
    // "**GENEVA – ** The …" is no Markdown, and is often written.
    const closesBold = mark === '**' && start !== undefined;
    const isApart = /\s/.test(before) && /\s/.test(after);
    const isInside = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if ((isApart && !closesBold) || isInside) continue;
    if (start !== undefined && (closesBold || !/\s/.test(before))) {
      out.set(start, mark.length).set(index, mark.length);
      open.delete(mark);
    } else if (!/\s/.test(after)) open.set(mark, index);
  }
  let result = '';
  let from = 0;
  for (const [index, length] of [...out].sort(([a], [b]) => a - b)) {
    result += text.slice(from, index);
    from = index + length;
  }
  return result + text.slice(from);
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
