import type { Compiled } from '../compiled.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import { keyOf, type Where } from './locations.js';

/** A place or a country that a story may be set in, with what there is to see of it. */
export interface SeenPlace {
  /** All that the story names so. */
  readonly key: string;
  /** Its ISO code, for a country by itself. */
  readonly code?: string;
  /** Where it is named first. */
  readonly first: Range;
  readonly signs: ReadonlySet<string>;
}

/** One naming. */
type Named = Range & {
  readonly rule: string;
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
};

/** Words of a sentence around a name that are looked at. */
const reach = 2;

/**
 * Every place and country that rules found, with signs: by which rule, what it is, how often and where it is named, the words
 * beside it, in which country it lies and what else is named. Those of countries by themselves begin with `land `.
 */
export function seePlaces(tokens: Tokens, words: Compiled, story: Story, where: Where): SeenPlace[] {
  const { places, settings } = where;
  const groups = new Map<string, Named[]>();
  const add = (key: string, { from, to }: Range, rule: string, kind?: string, code?: string) => {
    const named = groups.get(key) ?? [];
    named.push({ from, to, rule, kind, code });
    groups.set(key, named);
  };
  for (const place of places)
    add(keyOf(tokens, words, place), place, place.rule, place.kind, place.country?.code);
  const count = groups.size;
  for (const setting of settings) add(`land ${setting.code}`, setting, setting.rule, 'country', setting.code);
  const codes = new Map<string, number>();
  for (const [{ code } = { code: undefined }] of groups.values())
    if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  const home = [...codes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? where.inherited?.code;
  const lands = new Set(settings.map(({ code }) => code));

  return [...groups].map(([key, named]) => {
    const isLand = key.startsWith('land ');
    const signs = new Set<string>();
    const say = (sign: string) => signs.add(isLand ? `land ${sign}` : sign);
    const code = named.find((one) => one.code)?.code;
    say('any');
    say(`times:${Math.min(4, new Set(named.map(({ from }) => from)).size)}`);
    say(`codes:${Math.min(4, codes.size)}`);
    say(`places:${[0, 1, 2, 4, 8].findLast((least) => count >= least)}`);
    say(`lands:${Math.min(4, lands.size)}`);
    if (isLand) say(`held:${Math.min(3, (codes.get(code ?? '') ?? 1) - 1)}`);
    else
      say(`in:${code === undefined ? 'none' : code === home ? 'home' : lands.has(code) ? 'land' : 'other'}`);
    say(code === home ? 'home' : 'not home');
    for (const one of named) {
      say(`rule:${one.rule}`);
      say(`kind:${one.kind ?? 'none'}`);
      say(`at:${partOf(story, one)}`);
      for (let step = 1; step <= reach; step++) {
        say(`${step} before:${tokens.key(one.from - step)}`);
        say(`${step} behind:${tokens.key(one.to - 1 + step)}`);
      }
    }
    const first = named.reduce((one, other) => (other.from < one.from ? other : one));
    say(`words:${Math.min(3, first.to - first.from)}`);
    return { key, ...(isLand && code && { code }), first, signs };
  });
}

/** In which part of a story a name stands. */
function partOf({ headline, standfirst, dateline, paragraphs }: Story, { from }: Range): string {
  const holds = (range: Range | undefined) => range !== undefined && from >= range.from && from < range.to;
  if (holds(headline)) return 'headline';
  if (holds(dateline?.place)) return 'dateline';
  if (holds(standfirst)) return 'standfirst';
  // By halves: a story may name a town in each of a hundred thousand paragraphs.
  let [at, end] = [0, paragraphs.length];
  while (end - at > 1) {
    const middle = (at + end) >> 1;
    if (paragraphs[middle]!.from <= from) at = middle;
    else end = middle;
  }
  if (!holds(paragraphs[at])) return 'outside';
  return at === 0
    ? 'first'
    : at * 3 < paragraphs.length
      ? 'early'
      : at * 3 < paragraphs.length * 2
        ? 'middle'
        : 'late';
}
