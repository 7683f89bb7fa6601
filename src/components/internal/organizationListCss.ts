import credit from './credit.css?inline';
import fullLayout from './fullLayout.css?inline';
import list from './organizationList.css?inline';
import organizations from './organizations.css?inline';

/** All CSS of a list of organizations, in cascade order. */
export const organizationListCss = organizations + list + credit + fullLayout;
