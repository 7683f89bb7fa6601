import type { Compiled } from '../compiled.js';
import type { Draft } from '../draft.js';
import { countryOf } from '../places/countryOf.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundRole, Role } from './roles.js';

interface Entry {
  name: string;
  acronym?: string;
  parent?: string;
  country?: string;
}

/**
 * Writes `funders`, `partners` and `participants`: each organisation once in a role, with all that was said of it. An
 * acronym and the name with its initials ("EU", "European Union") are one, unless two names have these initials.
 */
export function writeRoles(draft: Draft, words: Compiled, found: readonly FoundRole[]): void {
  const { tokens } = draft;
  const lists: Record<Role, Entry[]> = { funders: [], partners: [], participants: [] };
  const known = new Map<string, number>();
  const byInitials = new Map<string, number | 'several'>();

  // Of two readings of one name the longer: "Peter and Mary Hill Fund", not "Mary Hill Fund".
  const starts = new Map<string, number>();
  for (const { role, item } of found) {
    const key = `${role} ${item.name.to}`;
    if (!item.head) starts.set(key, Math.min(starts.get(key) ?? item.name.from, item.name.from));
  }
  for (const { role, rule, item } of found) {
    const { name, acronym, parent, head } = item;
    if ((starts.get(`${role} ${name.to}`) ?? name.from) < name.from && !head) continue;
    if (!draft.accepts(rule, !item.organization)) continue;
    const own = tokens.slice(name.from, name.to);
    const value = head ? `${head.restored} ${own}` : own;
    const short = acronym && tokens.slice(acronym.from, acronym.to);
    const initials = initialsOf(tokens, name);
    const keys = [value, short].flatMap((text) => (text ? [keyOf(role, text)] : []));
    const index =
      keys.map((key) => known.get(key)).find((at) => at !== undefined) ??
      sameInitials() ??
      lists[role].length;
    for (const key of keys) known.set(key, index);
    if (initials && !head) {
      const other = byInitials.get(keyOf(role, initials));
      byInitials.set(keyOf(role, initials), other === undefined || other === index ? index : 'several');
    }

    const path = `${role}[${index}]`;
    let entry = lists[role][index];
    if (!entry) {
      entry = { name: value };
      lists[role].push(entry);
      draft.note(`${path}.name`, name, rule, head, !item.organization);
    }
    if (acronym && entry.acronym === undefined && entry.name !== short) {
      entry.acronym = draft.text(`${path}.acronym`, acronym, 'acronym-in-brackets');
    }
    if (parent) entry.parent ??= draft.text(`${path}.parent`, parent, 'parent-after-slash');
    const country = item.country ?? countryOf(tokens, words, name);
    if (country && entry.country === undefined) {
      entry.country = country.code;
      draft.note(`${path}.country`, country, item.country ? 'country-beside-name' : 'country-in-name');
    }

    /** The organisation of which this is the acronym, or whose acronym alone was named before. */
    function sameInitials(): number | undefined {
      if (name.to - name.from === 1 && tokens.allCaps(name.from)) {
        const full = byInitials.get(keyOf(role, own));
        return full === 'several' ? undefined : full;
      }
      const alone = initials && !head ? known.get(keyOf(role, initials)) : undefined;
      return alone !== undefined && lists[role][alone]?.name === initials ? alone : undefined;
    }
  }
  Object.assign(draft.fields, lists);
}

function keyOf(role: Role, name: string): string {
  return `${role} ${name.toLowerCase().replaceAll(/\s+/g, ' ')}`;
}

/** "EU" for "European Union": the capitals of a name of two words or more; empty for others. */
export function initialsOf(tokens: Tokens, { from, to }: Range): string {
  let initials = '';
  for (let index = from; index < to; index++) if (tokens.capital(index)) initials += tokens.word(index)[0];
  return initials.length > 1 ? initials : '';
}
