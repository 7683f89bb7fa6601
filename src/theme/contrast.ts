/**
 * Contrast of two colours, 1 to 21, in either order: `#rgb` or `#rrggbb`. `NaN` for any other form, which fails every
 * comparison. Source: "contrast ratio" and "relative luminance" in WCAG 2.2, https://www.w3.org/TR/WCAG22/.
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance of `#rgb` or `#rrggbb`: 0 for black, 1 for white. `NaN` for any other form. */
export function luminance(color: string): number {
  const hex = color.length === 4 ? color.replaceAll(/[\da-f]/gi, '$&$&') : color;
  if (!/^#[\da-f]{6}$/i.test(hex)) return Number.NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
