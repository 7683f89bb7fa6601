export const headingLevels = [2, 3, 4, 5, 6] as const;

export type HeadingLevel = (typeof headingLevels)[number];

/** `h2` to `h6`; clamps other levels, which untyped code may pass. */
export function headingTag(level: number): 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${Math.min(6, Math.max(2, Math.round(level) || 3))}` as 'h3';
}
