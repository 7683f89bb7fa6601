import type { Compiled } from './compiled.js';
import type { Draft } from './draft.js';
import { countryOf, type FoundRole, type Role } from './roles.js';

/** Writes `funders`, `partners` and `participants`: each organisation once a role, with all that was said of it. */
export function writeRoles(draft: Draft, words: Compiled, found: readonly FoundRole[]): void {
  const { tokens } = draft;
  const lists: Record<Role, Record<string, unknown>[]> = { funders: [], partners: [], participants: [] };
  const known = new Map<string, number>();

  for (const { role, rule, item } of found) {
    const { name, acronym, parent, head } = item;
    const own = tokens.slice(name.from, name.to);
    const value = head ? `${head.restored} ${own}` : own;
    const short = acronym && tokens.slice(acronym.from, acronym.to);
    const keys = [value, short].flatMap((text) =>
      text ? [`${role} ${text.toLowerCase().replaceAll(/\s+/g, ' ')}`] : [],
    );
    const index =
      keys.map((key) => known.get(key)).find((place) => place !== undefined) ?? lists[role].length;
    for (const key of keys) known.set(key, index);

    const path = `${role}[${index}]`;
    let entry = lists[role][index];
    if (!entry) {
      entry = { name: value };
      lists[role].push(entry);
      draft.note(`${path}.name`, name, rule, head);
    }
    if (acronym && entry.acronym === undefined && entry.name !== short) {
      entry.acronym = draft.text(`${path}.acronym`, acronym, 'acronym-in-brackets');
    }
    if (parent && entry.parent === undefined)
      entry.parent = draft.text(`${path}.parent`, parent, 'parent-after-slash');
    const country = item.country ?? countryOf(tokens, words, name);
    if (country && entry.country === undefined) {
      entry.country = country.code;
      draft.note(`${path}.country`, country, item.country ? 'country-after-name' : 'country-in-name');
    }
  }
  Object.assign(draft.fields, lists);
}
