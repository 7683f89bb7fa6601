import { isWide } from '../../view/text/width.js';

const emoji = /\p{Emoji_Presentation}/u;
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\p{Script=Arabic}/u, 0.55],
  [/[ijlt.,:;'’‘|!()[\]/ftrI-]/u, 0.42],
  [/[\s·]/u, 0.27],
  [/[mwMWЖШЩЮФМжшщюмфы—@%&…Œœ]/u, 0.96],
  [/\p{Lu}/u, 0.75],
  [/\p{N}/u, 0.58],
];
const other = 0.62;

/** Estimates the width of a text in em, for a bold typeface: rather too wide than too narrow. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width;
}

function widthOf(sign: string): number {
  if (emoji.test(sign)) return 1.3;
  if (isWide(sign)) return 1;
  return widths.find(([pattern]) => pattern.test(sign))?.[1] ?? other;
}
