const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u3020\uff01-\uff60]/u, 1],
  [/\p{Script=Arabic}/u, 0.55],
  [/[ijlt.,:;'’‘|!()[\]/ftrI-]/u, 0.42],
  [/[\s·]/u, 0.27],
  [/[mwMWЖШЩЮФМжшщюмфы—@%&…Œœ]/u, 0.96],
  [/\p{Lu}/u, 0.75],
  [/\p{N}/u, 0.58],
  [/\p{Emoji_Presentation}/u, 1.3],
];
const other = 0.62;

/** Estimates the width of a text in em, for a bold typeface: rather too wide than too narrow. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widths.find(([pattern]) => pattern.test(sign))?.[1] ?? other;
  return width;
}
