import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPlace } from './places.js';
import type { Setting } from './settings.js';

/** Tokens between two countries that are told in one breath: "Guatemala, Honduras y …". */
const maxBetween = 3;
/** Tokens of a part of the top that are looked through. */
const maxTop = 300;

/**
 * Without countries that a story names in passing ("as it was done in A and B"), where it tells of several: most are
 * set in one. Those stay that stand at its top (headline to first paragraph), are told as its
 * setting more than once, hold a place that the text puts there, or are named in one breath with one of these.
 */
export function withoutPassing<
  T extends { readonly places: readonly FoundPlace[]; readonly settings: readonly Setting[] },
>(tokens: Tokens, where: T, { headline, standfirst, paragraphs: [first] }: Story): T {
  const { places, settings } = where;
  const top = [headline, standfirst, first].filter((range): range is Range => range !== undefined);
  const isTop = ({ from }: Range) => top.some((range) => from >= range.from && from < range.to);
  const codes = new Set([
    ...settings.map(({ code }) => code),
    ...places.flatMap(({ country }) => (country ? [country.code] : [])),
  ]);
  if (codes.size < 2) return where;
  const times = new Map<string, number>();
  for (const { code } of settings) times.set(code, (times.get(code) ?? 0) + 1);
  const told = new Set<string>();
  for (const setting of settings)
    if (told.has(setting.code)) continue;
    else if (isNamedAtTop(setting) || (times.get(setting.code) ?? 0) > 1) told.add(setting.code);
  for (const place of places)
    if (
      place.country &&
      (isTop(place) || times.has(place.country.code) || place.country.rule === 'place-with-country')
    )
      told.add(place.country.code);
  const inOrder = [...settings].sort((one, other) => one.from - other.from);
  // Told of in one breath, and nowhere else: nothing is beside them.
  if (!told.size && inOrder.length > 1 && inOrder.every((_, index) => index === 0 || isNear(inOrder, index)))
    return where;
  for (const list of [inOrder, [...inOrder].reverse()])
    list.forEach((setting, index) => {
      const other = list[index - 1];
      if (!other || !told.has(other.code)) return;
      if (isNear(list, index)) told.add(setting.code);
    });
  return {
    ...where,
    places: places.map((place) => {
      if (!place.country || told.has(place.country.code)) return place;
      const { country: _, ...rest } = place;
      return rest;
    }),
    settings: settings.filter(({ code }) => told.has(code)),
  };

  function isNear(list: readonly Setting[], index: number): boolean {
    const [other, setting] = [list[index - 1]!, list[index]!];
    return Math.max(setting.from, other.from) - Math.min(setting.to, other.to) <= maxBetween;
  }

  function isNamedAtTop({ from, to }: Range): boolean {
    const isSame = (at: number) => {
      let same = 0;
      while (same < to - from && tokens.key(at + same) === tokens.key(from + same)) same++;
      return same === to - from;
    };
    return top.some((range) => {
      for (let at = range.from; at < Math.min(range.to, range.from + maxTop); at++)
        if (isSame(at)) return true;
      return false;
    });
  }
}
