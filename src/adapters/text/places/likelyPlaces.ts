import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import type { Story } from '../page/story.js';
import { oddsOf, weightTable } from '../weightTable.js';
import { keyOf, type Where } from './locations.js';
import { seePlaces } from './placeSigns.js';
import { placeWeights } from './placeWeights.js';

const weights = weightTable(placeWeights);

/** Tokens of a text in which there is too little to see. */
const short = 150;

/** Odds below which a name is no place of the story. */
const least = 0.25;

/** Without the places and countries that a story more likely only speaks of; see `places/placeSigns.ts`. */
export function likelyPlaces<T extends Where>(draft: Draft, words: Compiled, story: Story, where: T): T {
  const { tokens } = draft;
  if (tokens.count < short) return where;
  const seen = seePlaces(tokens, words, story, where);
  draft.watch?.places?.(seen);
  const left = new Set(seen.filter(({ signs }) => oddsOf(signs, weights) < least).map(({ key }) => key));
  return {
    ...where,
    places: where.places.filter((place) => !left.has(keyOf(tokens, words, place))),
    settings: where.settings.filter(({ code }) => !left.has(`land ${code}`)),
  };
}
