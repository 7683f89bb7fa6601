import { fill } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';

/** "Counter Trafficking Unit (CTU)". */
export function fullName({ name, acronym }: Organization, { withAcronym }: OrganizationWords): string {
  return acronym ? fill(withAcronym, { name, acronym }) : name;
}
