import type { Compiled } from '../compiled.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import { withoutPassing } from './passingCountries.js';
import type { FoundPlace } from './places.js';
import type { Setting } from './settings.js';

/** Tokens before a country in which a word may stand that sends it away. */
const maxLead = 9;
/** Tokens between two countries of a list. */
const maxJoint = 2;

/**
 * Without countries that the story names only as where something was bought or made, somebody learned or was born, or
 * an idea came from ("pumps bought in X", "who studied in X"). One that the headline or a town tells stays.
 */
export function withoutAway<
  T extends {
    readonly places: readonly FoundPlace[];
    readonly settings: readonly Setting[];
    readonly inherited?: Setting;
  },
>(tokens: Tokens, words: Compiled, where: T, story: Story): T {
  const { headline, dateline } = story;
  const { places, settings, inherited } = where;
  const kept = [headline, dateline?.place].filter((range): range is Range => range !== undefined);
  const isAway = ({ from }: Range) =>
    !kept.some((range) => from >= range.from && from < range.to) && isSentAway(tokens, words, from);
  const away = new Set<string>();
  const told = new Set<string>();
  const add = (code: string, at: Range, sure = false) => {
    if (!told.has(code)) (!sure && isAway(at) ? away : told).add(code);
  };
  for (const setting of settings) add(setting.code, setting);
  for (const { country } of places) if (country) add(country.code, country, country.rule === 'city-as-place');
  if (inherited) add(inherited.code, inherited);
  for (const code of told) away.delete(code);
  if (!away.size) return where;
  // What is named in passing beside them is no more the story's than before.
  const { inherited: _, ...rest } = withoutPassing(tokens, where, story);
  const isKept = ({ code }: Setting) => !away.has(code);
  return {
    ...(rest as T),
    ...(inherited && isKept(inherited) && { inherited }),
    places: rest.places.filter(({ country }) => !country || !away.has(country.code)),
    settings: rest.settings.filter(isKept),
  };
}

/** Whether a word before a country in its clause says that it is only where something or somebody came from. */
export function isSentAway(tokens: Tokens, words: Compiled, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - maxLead); index--) {
    if (/^[.;:!?。；：！？]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
    if (words.away.match(tokens, index, at)) return true;
    // "People from A have a well in *B*": what sends a country away does so to the first, and to others in its list.
    const other = words.mentions.match(tokens, index, at);
    if (other?.value.type === 'country' && at - other.to > maxJoint) return false;
    if (tokens.linesBefore(index) > 1) return false;
  }
  return false;
}
