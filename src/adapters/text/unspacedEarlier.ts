import type { FoundRole } from './roles.js';
import type { Story } from './story.js';
import type { Tokens } from './tokens.js';

/** Without givers of an earlier year than the story's: "A 于2010年资助扩建". */
export function withoutEarlierGivers(
  tokens: Tokens,
  { published, dateline }: Story,
  roles: readonly FoundRole[],
): FoundRole[] {
  const year = Number((published?.iso ?? dateline?.date?.iso)?.slice(0, 4));
  return roles.filter(({ role, item }) => {
    if (role !== 'funders' || !year) return true;
    const { to } = item.name;
    const at = /^[于於在]$/.test(tokens.key(to)) ? to + 1 : to;
    const given = tokens.key(at + 1) === '年' ? tokens.number(at) : undefined;
    return given === undefined || given < 1900 || given >= year;
  });
}
