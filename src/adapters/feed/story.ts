import type { Block, Run } from '../../model/article.js';
import { blocksToText } from '../html/htmlToText.js';
import type { HtmlImage } from '../html/images.js';
import type { FeedItem, Markup } from './source.js';
import { type Content, readContent, readLine } from './texts.js';

/** The text of an item. */
export interface Story {
  /** Empty if the item has neither title nor text. */
  readonly headline: string;
  /** The item has no title; the headline is the first sentence of its text. */
  readonly untitled: boolean;
  readonly summary?: string;
  readonly body: readonly Block[];
  readonly images: readonly HtmlImage[];
}

/** The bases of an item's relative URLs. */
export interface Bases {
  /** URL of the item. */
  readonly url: string | undefined;
  /** URL of the site. */
  readonly site: string | undefined;
  readonly resolveBase: (base: string | undefined) => string | undefined;
}

/** If there is no content, a summary longer than this, or of several paragraphs, is the story itself. */
const maxSummary = 800;

/**
 * Reads an item's title, summary and content without repetition. Drops a summary that is the beginning of the content, and the
 * reverse; takes a summary without content as the story if it is long or has several parts; drops a first line that repeats
 * the title, and the closing line that blogs add to feeds.
 */
export function readStory(item: FeedItem, bases: Bases): Story {
  const baseOf = (markup: Markup | undefined) => bases.resolveBase(markup?.base) ?? bases.url ?? bases.site;
  const title = readLine(item.title);
  const read = (markup: Markup | undefined): Content => {
    const { blocks, images } = readContent(markup, baseOf(markup));
    return { blocks: withoutRepeats(blocks, title, bases), images };
  };
  const [main, standfirst] = choose(read(item.content), read(item.summary));
  const headline = title || firstSentence(blocksToText(main.blocks, 500) || (standfirst ?? ''));
  return {
    headline,
    untitled: !title && headline !== '',
    ...(standfirst && standfirst !== title && { summary: standfirst }),
    body: main.blocks,
    images: main.images,
  };
}

/** The story and its standfirst. */
function choose(content: Content, summary: Content): [Content, string | undefined] {
  const images = [...content.images, ...summary.images];
  const all = { blocks: content.blocks, images };
  if (!summary.blocks.length) return [all, undefined];
  const text = blocksToText(summary.blocks);
  if (!content.blocks.length) {
    const isShort = summary.blocks.length === 1 && text.length <= maxSummary;
    return isShort ? [all, text] : [{ ...summary, images }, undefined];
  }
  const start = blocksToText(content.blocks, text.length * 2 + 100);
  if (begins(start, text)) return [all, undefined];
  const longer = text.length > start.length && begins(text, start);
  return longer ? [{ ...summary, images }, undefined] : [all, text];
}

/** How programs end truncated text: "…", "[...]", "»". */
const cutEnd = /(?<![\s.…()[\]»→>])[\s.…()[\]»→>]+$/;

/** Whether `part` begins `whole`, comparing letters and digits; "…" and a short suffix added by the feed may follow. */
function begins(whole: string, part: string): boolean {
  const start = part.slice(0, -60) + part.slice(-60).replace(cutEnd, '');
  if (whole.startsWith(start)) return true;
  const full = letters(whole);
  if (full.startsWith(letters(start))) return true;
  const cut = Math.max(part.lastIndexOf('…'), part.lastIndexOf('...'));
  return cut > 60 && part.length - cut < 80 && full.startsWith(letters(part.slice(0, cut)));
}

function letters(text: string): string {
  return text.replace(/[\s\p{P}\p{Cf}]+/gu, '').toLowerCase();
}

function withoutRepeats(blocks: readonly Block[], title: string, { url, site }: Bases): readonly Block[] {
  const [first] = blocks;
  const repeats = first && title && (first.type === 'heading' || blocks.length > 1);
  const from = repeats && blocksToText([first]) === title ? 1 : 0;
  const last = blocks.at(-1);
  const ends =
    last?.type === 'paragraph' &&
    blocks.length > 1 &&
    (isAppearedFirst(last.content, title, url, site) || isReadMore(last.content, url));
  return from || ends ? blocks.slice(from, ends ? -1 : undefined) : blocks;
}

/** "The post [title] appeared first on [site]", in any language: two links, to the item by its title and to the site. */
function isAppearedFirst(
  runs: readonly { text: string; url?: string | undefined }[],
  title: string,
  url: string | undefined,
  site: string | undefined,
): boolean {
  const links = runs.filter((run) => run.url !== undefined);
  if (links.length !== 2 || !url || !title) return false;
  const host = (address: string | undefined) => /^https?:\/\/[^/?#]+/.exec(address ?? '')?.[0];
  const [item, home] = links;
  return (
    item?.text.trim() === title &&
    host(item.url) === host(url) &&
    /^https?:\/\/[^/?#]+\/?$/.test(home?.url ?? '') &&
    host(home?.url) === host(site ?? url)
  );
}

/** "Continue reading…", "Permalink", "12 comments": a last line that only links to the item's own page. */
function isReadMore(runs: readonly Run[], url: string | undefined): boolean {
  const page = pageOf(url);
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return Boolean(page) && words.length > 0 && length <= 60 && words.every((run) => pageOf(run.url) === page);
}

/** A URL without protocol, query and fragment, where programs put tracking parameters. */
function pageOf(address: string | undefined): string | undefined {
  return address
    ?.replace(/[?#].*$/s, '')
    .replace(/^https?:/i, '')
    .replace(/\/$/, '');
}

/** The maximum length of a headline taken from the text. */
const maxSentence = 140;

/** The first sentence of a text, truncated with "…" if it is long. */
function firstSentence(text: string): string {
  const start = text.slice(0, 400).trim();
  const end = /[.!?…]["”’»)]*(?=\s)|[。！？؟।]["”’»」』)]*/u.exec(start);
  const sentence = end ? start.slice(0, end.index + end[0].length) : start;
  if (sentence.length <= maxSentence) return sentence;
  const cut = sentence.slice(0, maxSentence);
  const space = cut.lastIndexOf(' ');
  return `${(space > 60 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
