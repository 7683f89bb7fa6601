import { organizationGroup } from '../internal/organizations.js';
import type { ArticleCardView } from './ArticleCard.view.js';

/** Funders, partners, participants; in a full card also project, publisher, authors and topics. */
export function roleList({ roles, localeAttributes }: ArticleCardView) {
  if (roles.length === 0) return undefined;
  return (
    <dl className="nc-roles">{roles.map((role) => organizationGroup({ ...role, localeAttributes }))}</dl>
  );
}
