const step = 10;

/** All steps of a focal point, in percent. */
export const focalSteps: readonly number[] = /* @__PURE__ */ Array.from(
  { length: 100 / step + 1 },
  (_, index) => index * step,
);

/** Rounds a position within a picture, 0 to 1, to the nearest step in percent. */
export function focalStep(part: number): number {
  return Math.round((part * 100) / step) * step;
}
