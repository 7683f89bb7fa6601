import { goalRulerCss } from '../../theme/goalColors.js';
import { styledRoot } from '../internal/styledRoot.js';
import card from './ArticleCard.css?inline';
import body from './body.css?inline';
import { focalPointCss } from './focalPoint.js';
import foot from './foot.css?inline';
import languages from './languages.css?inline';
import parts from './parts.css?inline';
import picture from './picture.css?inline';
import print from './print.css?inline';
import reset from './reset.css?inline';
import states from './states.css?inline';
import status from './status.css?inline';
import variants from './variants.css?inline';
import widths from './widths.css?inline';

/** All CSS of a card, in cascade order; embeds use it without styled-components. */
export const articleCardCss = [
  goalRulerCss('& '),
  reset,
  focalPointCss(),
  card,
  picture,
  parts,
  foot,
  body,
  status,
  variants,
  states,
  languages,
  widths,
  print,
].join('');

export const ArticleCardRoot = styledRoot('article', 'nc-card', articleCardCss);
