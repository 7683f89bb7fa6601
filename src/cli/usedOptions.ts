import { needsScript, type SnippetWay } from '../embed/snippetWays.js';
import { Failure } from './failures.js';
import { type FormatName, formats, isFormatName } from './formats.js';

/** What `render --as` writes. */
export type RenderTarget = SnippetWay | FormatName | 'image';

const isImage = (as: RenderTarget) => as === 'image';
const isSheet = (as: RenderTarget) => as === 'sheet';
const isCard = (as: RenderTarget) => as !== 'image' && !isFormatName(as);
const isScripted = (as: RenderTarget) => as !== 'image' && !isFormatName(as) && needsScript(as);
const isFeed = (as: RenderTarget) => isFormatName(as) && formats[as].holds === 'many';

/** For each option of `render` that some outputs ignore: the outputs that use it. */
const appliesTo: Readonly<Record<string, (as: RenderTarget) => boolean>> = {
  assets: isScripted,
  src: isScripted,
  refresh: isScripted,
  list: isCard,
  layout: isCard,
  variant: isCard,
  headingLevel: isCard,
  colorScheme: (as) => isCard(as) || isImage(as),
  theme: (as) => isCard(as) || isImage(as) || isSheet(as),
  madeOn: (as) => (isCard(as) && !isScripted(as)) || isSheet(as),
  pageSize: isSheet,
  title: isFeed,
  url: isFeed,
  feedUrl: isFeed,
  baseUrl: isFormatName,
  font: isImage,
  picture: isImage,
};

interface FeedNames {
  readonly title?: string;
  readonly url?: string;
}

/** Fails for an option that would have no effect, and for a feed without the fields that readers require. */
export function checkUsedOptions(as: RenderTarget, options: FeedNames): void {
  const unused = Object.keys(appliesTo).find((key) => Object.hasOwn(options, key) && !appliesTo[key]?.(as));
  if (unused !== undefined) throw new Failure(`${optionName(unused)} does not apply to ${as}`);
  if (isFeed(as) && !options.title?.trim())
    throw new Failure(`--as ${as} needs --title, the name of the feed`);
  if (as === 'rss' && options.url === undefined)
    throw new Failure('--as rss needs --url, the page that the feed belongs to');
}

function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
