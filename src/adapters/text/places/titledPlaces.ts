import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { Home } from './homeVote.js';
import type { FoundPlace } from './places.js';
import type { Setting } from './settings.js';

/** "Dahra : un puits …", where the dateline names Dahra too: it happened there, though no table knows it. */
export function titledDateline(tokens: Tokens, { headline, dateline }: Story): Range | undefined {
  const [place] = dateline?.places ?? [];
  if (!headline || !place) return undefined;
  const size = place.to - place.from;
  const end = headline.from + size;
  if (end + 1 >= headline.to || tokens.key(end) !== ':') return undefined;
  for (let index = 0; index < size; index++)
    if (tokens.key(headline.from + index) !== tokens.key(place.from + index)) return undefined;
  return { from: headline.from, to: end };
}

/**
 * With the country of the town into which the headline puts the story, where all else speaks for another in which
 * nothing is said to have happened, or for none: "Maroc-Rwanda : un partenariat voit le jour *à Kigali*", told by the
 * press of Morocco.
 */
export function homeOfTitle(
  home: Home,
  places: readonly FoundPlace[],
  settings: readonly Setting[],
  headline: Range | undefined,
): Home {
  const { best, votes } = home;
  if (!headline || settings.some(({ code }) => !best || code === best.code)) return home;
  const titled = places.filter(({ from, to }) => from >= headline.from && to <= headline.to);
  const codes = new Set(titled.flatMap(({ country }) => (country ? [country.code] : [])));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined || code === best?.code) return home;
  const own = places.some(({ country }) => country && country.code === best?.code);
  const vote = votes.get(code);
  return own ? home : { votes, ...(vote && { best: vote }) };
}
