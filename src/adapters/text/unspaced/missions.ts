import type { NamedCountry } from '../caseless/settings.js';
import type { FoundRole } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs between a country and the noun of a mission in it. */
const maxMission = 4;
const missions = /^(?:使[馆館]|大使|公使|总领|總領|领[事馆館]|領[事館])/;

/** The country in which a mission of another one is, if the text tells of missions in one only: "驻斐济使馆", "驻斐济大使". */
export function hostOfMission(
  tokens: Tokens,
  words: UnspacedWords,
  sentences: readonly Range[],
): NamedCountry | undefined {
  let host: NamedCountry | undefined;
  for (const { from, to } of sentences) {
    for (let index = from; index < to; index++) {
      if (!words.names.residing.match(tokens, index, to)) continue;
      const place = words.places.match(tokens, index + 1, to);
      const code = place?.value.type === 'country' ? place.value.code : undefined;
      if (!place || !code || !isMission(place.to, to)) continue;
      if (host && host.code !== code) return undefined;
      host ??= { from: index + 1, to: place.to, code, placed: true };
    }
  }
  return host;

  function isMission(at: number, to: number): boolean {
    for (let index = at; index <= Math.min(to - 2, at + maxMission); index++)
      if (missions.test(tokens.slice(index, Math.min(to, index + 2)))) return true;
    return false;
  }
}

/** Missions by their longer name: no "驻斐济使馆" beside "中国驻斐济使馆" in the same role. */
export function withoutShortMissions(tokens: Tokens, roles: readonly FoundRole[]): FoundRole[] {
  const nameOf = ({ item }: FoundRole) => tokens.slice(item.name.from, item.name.to);
  // By what follows the country that sent it.
  const long = new Map<string, FoundRole>();
  for (const role of roles) {
    const name = nameOf(role);
    const at = Math.max(name.lastIndexOf('驻'), name.lastIndexOf('駐'));
    if (at > 0) long.set(name.slice(at), role);
  }
  return roles.map((role) => {
    const whole = long.get(nameOf(role));
    return whole ? { ...role, item: whole.item } : role;
  });
}
