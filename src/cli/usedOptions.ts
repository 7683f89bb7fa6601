import { Failure } from './failures.js';
import { type RenderTarget, renderTargets, type TargetKind } from './renderTargets.js';

const cards: readonly TargetKind[] = ['static', 'scripted'];

/** For each option of `render` that some targets ignore: the kinds that use it. */
const usedBy: Readonly<Record<string, readonly TargetKind[]>> = {
  assets: ['scripted'],
  src: ['scripted'],
  refresh: ['scripted'],
  list: cards,
  layout: cards,
  variant: cards,
  headingLevel: cards,
  aiLabels: cards,
  colorScheme: [...cards, 'image'],
  theme: [...cards, 'image'],
  generatedAt: ['static'],
  title: ['digest', 'feed'],
  intro: ['digest'],
  url: ['digest', 'feed'],
  feedUrl: ['feed'],
  baseUrl: ['document', 'digest', 'feed'],
  font: ['image'],
  picture: ['image'],
};

interface FeedNames {
  readonly title?: string;
  readonly intro?: string;
  readonly url?: string;
}

/** Fails for an option that would have no effect, and for a feed or digest without the fields that it requires. */
export function checkUsedOptions(as: RenderTarget, options: FeedNames): void {
  const kind = renderTargets.get(as)!;
  const unused = Object.keys(usedBy).find(
    (key) => Object.hasOwn(options, key) && !usedBy[key]!.includes(kind),
  );
  if (unused !== undefined) throw new Failure(`${optionName(unused)} does not apply to ${as}`);
  if (kind === 'feed' && !options.title?.trim())
    throw new Failure(`--as ${as} needs --title, the name of the feed`);
  const ofDigest = (['title', 'intro', 'url'] as const).find((key) => options[key] !== undefined);
  if (kind === 'digest' && ofDigest && !options.title?.trim())
    throw new Failure(`${optionName(ofDigest)} needs --title, the title of the digest`);
  if (as === 'rss' && options.url === undefined)
    throw new Failure('--as rss needs --url, the page that the feed belongs to');
}

function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
