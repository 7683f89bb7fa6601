import type { Attributes } from './tagReader.js';

/** Declarations without white space that hide an element, or move it far off the screen. */
const hidingDeclarations = [
  /^display:none/i,
  /^(?:visibility|content-visibility):(?:hidden|collapse)/i,
  /^(?:opacity|font-size):(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]{2,4})?(?:!|$)/i,
  /^color:transparent/i,
  /^(?:left|right|top|bottom|inset(?:-[a-z-]{1,20})?|text-indent|margin(?:-[a-z-]{1,20})?):.{0,40}?-(?:\d{4}|[3-9]\d\d|\d{3}(?:r?em|v[wh]|%))/i,
  /^(?:transform|translate):.{0,40}?(?:-\d{3}|scale\w?\(0[,)])/i,
  /^clip:rect\((?:[01](?:px)?,?){4}\)/i,
  /^clip-path:(?:inset\((?:50|100)%|circle\(0)/i,
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
    for (const declaration of withoutComments(style.slice(0, maxStyle)).split(';')) {
      const compact = declaration.replace(/\s/g, '');
      if (hidingDeclarations.some((pattern) => pattern.test(compact))) return true;
    }
  }
  return names !== undefined && hidingClasses.test(names);
}

function withoutComments(style: string): string {
  const [first = '', ...others] = style.split('/*');
  return first + others.map((text) => text.slice(`${text}*/`.indexOf('*/') + 2)).join('');
}
