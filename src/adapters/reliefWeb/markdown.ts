import type { Block, Run } from '../../model/article.js';
import { resolveLink } from '../html/address.js';

/** The kind of a block of lines. */
type Kind = 'paragraph' | 'heading' | 'quote' | 'bullets' | 'numbers';

interface Chunk {
  readonly kind: Kind;
  /** One text per list item; other chunks have one. */
  readonly texts: string[];
}

// The flag `s` prevents backtracking at a line separator (U+2028) inside a line.
const headingLine = /^ {0,3}#{1,6}[ \t]+(.*)$/s;
const bulletLine = /^ {0,8}[-*+•][ \t]+(.*)$/s;
const numberLine = /^ {0,8}\d{1,3}[.)][ \t]+(.*)$/s;
const quoteLine = /^ {0,3}> ?(.*)$/s;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;

/**
 * Reads the Markdown of a ReliefWeb report into blocks: paragraphs, headings, lists and quotations, with links whose URLs are
 * checked. Removes emphasis marks and images; tables and code remain lines of text.
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
      open = addLine(chunks, open, kind, content);
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

/** Adds a line to the block it continues, or to a new one. */
function addLine(chunks: Chunk[], open: Chunk | undefined, kind: Kind, content: string): Chunk | undefined {
  const isList = kind === 'bullets' || kind === 'numbers';
  const last = chunks.at(-1);
  // Blank lines between its items do not end a list.
  if (isList && last?.kind === kind) {
    last.texts.push(content);
    return last;
  }
  const canContinue = open && kind !== 'heading' && open.kind !== 'heading' && !isList;
  if (canContinue && (kind === open.kind || kind === 'paragraph')) {
    // Hard line breaks (two spaces at the end of a line) become a space.
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

// No part may contain its own opening bracket, so that a search never reads the same characters twice.
const link = /(!?)\[([^[\]]*)\]\(([^()"]*)(?:"[^"]*" ?)?\)/g;
const linkTarget = /^ ?<?([^\s<>]+)>? ?$/;
const autolink = /<(https?:\/\/[^\s<>]+)>/g;

/** Reads text and links; omits images. */
function runsOf(text: string, baseUrl: string): Run[] {
  const plain = withoutEmphasis(text);
  const runs: Run[] = [];
  let from = 0;
  for (const match of plain.matchAll(link)) {
    const [whole, picture, label = '', target = ''] = match;
    const [, address] = linkTarget.exec(target) ?? [];
    if (!address) continue;
    for (const run of withAutolinks(plain.slice(from, match.index), baseUrl)) runs.push(run);
    from = match.index + whole.length;
    if (!picture) runs.push(linkTo(address, label, baseUrl));
  }
  return [...runs, ...withAutolinks(plain.slice(from), baseUrl)].filter((run) => run.text);
}

/** Reads links such as `<https://example.org/>`: every second part of the split text is a URL. */
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

/** Removes pairs of `*` and `_` at the edges of words; those in "5 * 3", "a_b" and URLs stay. */
function withoutEmphasis(text: string): string {
  const open = new Map<string, number>();
  const out = new Map<number, number>();
  for (const { 0: mark, index } of text.matchAll(marker)) {
    if (!/^[*_]{1,3}$/.test(mark)) continue;
    const before = text[index - 1] ?? ' ';
    const after = text[index + mark.length] ?? ' ';
    const start = open.get(mark);
    // "**GENEVA – ** The …" is not valid Markdown, but common.
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
