import type { OrganizationRole } from '../../src/model/roles.js';

/** The row of a card's ledger with its places, its goals, or a role, given the roles that it has in order. */
export function ledgerGroup(
  card: Element,
  part: 'places' | 'goals' | OrganizationRole,
  roles: readonly OrganizationRole[],
): Element | undefined {
  const groups = [...card.querySelectorAll('.nc-ledger > div')];
  const hasGoals = card.matches('[data-goals]') || card.querySelector('[data-goals]') !== null;
  const afterRoles = groups.length - (hasGoals ? 1 : 0);
  if (part === 'goals') return groups[afterRoles];
  const firstRole = afterRoles - roles.length;
  if (part === 'places') return firstRole > 0 ? groups[0] : undefined;
  const role = roles.indexOf(part);
  return role >= 0 ? groups[firstRole + role] : undefined;
}
