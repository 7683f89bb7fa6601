import { usedCss } from './usedCss.js';

/**
 * Markup and the style it uses in one piece. The generated class gets a name made from that style: two fragments on a
 * page have the same one only if their rules are the same, so that neither changes the other.
 */
export function fragmentOf(html: string, css: string): string {
  const style = usedCss(css, html);
  const [, generated = ''] = /class="nc-card (\w+)/.exec(html) ?? [];
  const own = `nc-${hash(style)}`;
  // Only the root has the class; its name might stand in the story's text as well, which is not ours to change.
  const markup = html.replace(`class="nc-card ${generated}`, `class="nc-card ${own}`);
  return `<style>${style.replaceAll(`.${generated}`, `.${own}`)}</style>${markup}`;
}

/** 32-bit FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
