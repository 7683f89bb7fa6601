import { hash } from '../hash.js';
import type { Drawing } from './drawStatic.js';
import { withOwnClasses } from './ownClasses.js';
import { packCss } from './packCss.js';
import { usedCss } from './usedCss.js';

/**
 * Markup and the style it uses in one piece. The generated classes get names made from that style: two fragments on a
 * page have the same one only if their rules are the same, so that neither changes the other.
 */
export function fragmentOf({ html, css }: Drawing): string {
  const used = packCss(usedCss(css, html));
  const name = `nc-${hash(used)}`;
  const own = withOwnClasses({ html, css: used }, (root) => (root === 'nc-card' ? name : `${name}-list`));
  return `<style>${own.css}</style>${own.html}`;
}
