import type { Block, Run } from '../../model/article.js';
import { blocksToText } from '../html/htmlToText.js';
import type { HtmlImage } from '../html/images.js';
import type { FeedItem, Markup } from './source.js';
import { type Content, readContent, readLine } from './texts.js';

/** The words of an item. */
export interface Story {
  /** Empty where the item has neither title nor text. */
  readonly headline: string;
  /** The headline is the first sentence of a text without a title. */
  readonly untitled: boolean;
  readonly summary?: string;
  readonly body: readonly Block[];
  readonly images: readonly HtmlImage[];
}

/** Where relative addresses of an item are meant from. */
export interface Bases {
  /** The item's page. */
  readonly url: string | undefined;
  /** The site's page. */
  readonly site: string | undefined;
  readonly resolveBase: (base: string | undefined) => string | undefined;
}

/** A summary longer than this, or of several paragraphs, is the story itself. */
const longestSummary = 800;

/**
 * What of an item's title, summary and content is told, each once: a summary that only begins the content is dropped, and
 * so is a content that only begins the summary; a summary alone is the story if it is long or has several parts; a
 * first line that repeats the title, and the line with which blogs end a text for feeds, are left out.
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
    const alone = summary.blocks.length === 1 && text.length <= longestSummary;
    return alone ? [all, text] : [{ ...summary, images }, undefined];
  }
  const start = blocksToText(content.blocks, text.length * 2 + 100);
  if (begins(start, text)) return [all, undefined];
  const longer = text.length > start.length && begins(text, start);
  return longer ? [{ ...summary, images }, undefined] : [all, text];
}

/** How programs end what they cut: "…", "[...]", "Read more »". */
const cutEnd = /(?<![\s.…()[\]»→>])[\s.…()[\]»→>]+$/;

/** Whether a text is another's beginning, as far as letters and figures go; after a cut, the feed's own words may follow. */
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
    (isAppearedFirst(last.content, title, url, site) || leadsOn(last.content, url));
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

/** "Continue reading…", "Permalink", "12 comments": a last line of nothing but links to the item's own page. */
function leadsOn(runs: readonly Run[], url: string | undefined): boolean {
  const page = pageOf(url);
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return Boolean(page) && words.length > 0 && length <= 60 && words.every((run) => pageOf(run.url) === page);
}

/** An address without what programs add to count who comes from where. */
function pageOf(address: string | undefined): string | undefined {
  return address
    ?.replace(/[?#].*$/s, '')
    .replace(/^https?:/i, '')
    .replace(/\/$/, '');
}

/** The longest headline that is made of a text. */
const longestSentence = 140;

/** The first sentence of a text; of a long one the beginning, with the sign that it goes on. */
function firstSentence(text: string): string {
  const start = text.slice(0, 400).trim();
  const end = /[.!?…]["”’»)]*(?=\s)|[。！？؟।]["”’»」』)]*/u.exec(start);
  const sentence = end ? start.slice(0, end.index + end[0].length) : start;
  if (sentence.length <= longestSentence) return sentence;
  const cut = sentence.slice(0, longestSentence);
  const space = cut.lastIndexOf(' ');
  return `${(space > 60 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
