import type { FoundPlace } from './places.js';
import type { FoundMention, Setting } from './settings.js';

/**
 * States whose aid the OECD's Development Assistance Committee counts: its members but the European Union, as of March 2025
 * (https://www.oecd.org/dac, "DAC members"; Latvia was the last to join).
 */
const donors: ReadonlySet<string> = new Set(
  'AT AU BE CA CH CZ DE DK EE ES FI FR GB GR HU IE IS IT JP KR LT LU LV NL NO NZ PL PT SE SI SK US'.split(
    ' ',
  ),
);

/**
 * The country of a story that names none as its place, unless it is a donor's and the story speaks of a country that is none:
 * then its bodies tell who gives, and not where it happened; unless a place of the story is known to lie there. One other country that is named twice is it instead.
 */
export function withoutDonor(
  found: Setting | undefined,
  mentions: readonly FoundMention[],
  places: readonly FoundPlace[],
): Setting | undefined {
  if (found?.rule !== 'country-of-body' || !donors.has(found.code)) return found;
  if (places.some(({ country }) => country?.code === found.code)) return found;
  const others = mentions.flatMap(({ from, to, mention }) =>
    (mention.type === 'country' || mention.type === 'demonym') && !donors.has(mention.code)
      ? [{ from, to, code: mention.code, isCountry: mention.type === 'country' }]
      : [],
  );
  const [first] = others;
  if (!first) return found;
  if (others.length < 2 || others.some(({ code }) => code !== first.code)) return undefined;
  const { from, to, code } = others.find(({ isCountry }) => isCountry) ?? first;
  return { from, to, code, rule: 'country-of-body' };
}
