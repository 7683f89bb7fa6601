import type { OrganizationWords } from '../i18n/locale.js';
import type { OrganizationRole } from '../model/roles.js';

/** "Funded by", "Partners", "Participants". */
export function roleLabel(role: OrganizationRole, locale: OrganizationWords): string {
  return role === 'funders' ? locale.fundedBy : locale[role];
}
