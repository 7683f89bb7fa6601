import { selvedgeCss } from '../../../theme/goalColors.js';
import credit from '../credit.css?inline';
import base from './base.css?inline';
import { focalPointCss } from './focalPoint.js';
import text from './text.css?inline';

/** The CSS that cards and whole stories share, in cascade order. */
export const articleCss: string = base + text + credit + focalPointCss() + selvedgeCss('&::after');
