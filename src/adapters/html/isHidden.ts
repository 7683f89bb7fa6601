import type { Attributes } from './tagReader.js';

/** Declarations that hide an element, or move it far off the screen. */
const hidingStyles = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*(?:visibility|content-visibility)\s*:\s*(?:hidden|collapse)/i,
  /(?:^|;)\s*(?:opacity|font-size)\s*:\s*(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]{2,4})?\s*(?:!|;|$)/i,
  /(?:^|;)\s*color\s*:\s*transparent/i,
  /(?:^|;)\s*(?:left|right|top|bottom|inset(?:-[a-z-]{1,20})?|text-indent|margin(?:-[a-z-]{1,20})?)\s*:[^;]{0,40}?-(?:\d{4,}|[3-9]\d\d|\d{3}(?:r?em|v[wh]|%))/i,
  /(?:^|;)\s*(?:transform|translate)\s*:[^;]{0,40}?(?:-\d{3,}|scale\w?\(\s*0\s*[,)])/i,
  /(?:^|;)\s*clip\s*:\s*rect\(\s*[01](?:px)?\s*[,\s]\s*[01](?:px)?\s*[,\s]\s*[01](?:px)?\s*[,\s]\s*[01](?:px)?\s*\)/i,
  /(?:^|;)\s*clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i,
];
/** Characters of a style that are read. */
const maxStyle = 2000;

/** Classes that many sites use for text that is only for screen readers, and a card's cover of a picture. */
const hidingClasses =
  /(?:^|\s)(?:u-)?(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|show-for-sr|element-invisible|invisible|opacity-0|off-?screen|nc-cover)(?:$|\s)/;

/** Whether an element is hidden by its attributes. */
export function isHidden({ hidden, style, class: names }: Attributes): boolean {
  if (hidden !== undefined) return true;
  if (style !== undefined) {
    const start = style.slice(0, maxStyle).replace(/\/\*.*?\*\//gs, '');
    if (hidingStyles.some((pattern) => pattern.test(start))) return true;
  }
  return names !== undefined && hidingClasses.test(names);
}
