import { goalColorCss, selvedgeCss } from '../../theme/goalColors.js';
import { rulesFor } from '../internal/rulesFor.js';
import { styledRoot } from '../internal/styledRoot.js';
import badgeContent from '../SdgBadge/sdgBadgeContent.css?inline';
import icon from '../SdgIcon/SdgIcon.css?inline';
import list from './SdgList.css?inline';

export const SdgListRoot = styledRoot(
  'div',
  'nc-goals',
  goalColorCss('& '),
  selvedgeCss('&::after'),
  rulesFor('& .nc-goal', badgeContent),
  rulesFor('& .nc-sdg-icon', icon),
  list,
);
