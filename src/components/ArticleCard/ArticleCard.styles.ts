import { goalColorCss } from '../../theme/goalColors.js';
import organizations from '../internal/organizations.css?inline';
import { styledRoot } from '../internal/styledRoot.js';
import locationTag from '../LocationTag/locationTagContent.css?inline';
import sdgBadge from '../SdgBadge/sdgBadgeContent.css?inline';
import card from './ArticleCard.css?inline';
import { focalPointCss } from './focalPoint.js';
import media from './media.css?inline';
import picture from './picture.css?inline';
import reset from './reset.css?inline';
import variants from './variants.css?inline';

/** All CSS of a card, in cascade order; embeds use it without styled-components. */
export const articleCardCss = [
  goalColorCss('& '),
  reset,
  `& .nc-goal{${sdgBadge}}& .nc-place{${locationTag}}& .nc-roles{${organizations}}`,
  focalPointCss(),
  card,
  picture,
  variants,
  media,
].join('');

export const ArticleCardRoot = styledRoot('article', 'nc-card', articleCardCss);
