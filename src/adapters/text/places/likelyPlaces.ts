import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import type { Story } from '../page/story.js';
import { keyOf, type Where } from './locations.js';
import { seePlaces } from './placeSigns.js';
import { placeWeights } from './placeWeights.js';

const weights: ReadonlyMap<string, number> = new Map(
  placeWeights
    .trim()
    .split('\n')
    .map((row) => {
      const end = row.lastIndexOf(' ');
      return [row.slice(0, end), Number(row.slice(end + 1)) / 100];
    }),
);

/** Tokens of a text in which there is too little to see. */
const short = 150;

/** Odds (the logarithm) below which a name is no place of the story. */
const least = 0.25;

/** How likely a place is one in which the story is set, as the logarithm of its odds. */
function oddsOf(signs: ReadonlySet<string>): number {
  let odds = 0;
  for (const sign of signs) odds += weights.get(sign) ?? 0;
  return odds;
}

/** Without the places and countries that a story more likely only speaks of; see `places/placeSigns.ts`. */
export function likelyPlaces<T extends Where>(draft: Draft, words: Compiled, story: Story, where: T): T {
  const { tokens } = draft;
  if (tokens.count < short) return where;
  const seen = seePlaces(tokens, words, story, where);
  draft.watch?.places?.(seen);
  const left = new Set(seen.filter(({ signs }) => oddsOf(signs) < least).map(({ key }) => key));
  return {
    ...where,
    places: where.places.filter((place) => !left.has(keyOf(tokens, words, place))),
    settings: where.settings.filter(({ code }) => !left.has(`land ${code}`)),
  };
}
