/** How much an estimate below the height counts, compared with one as far above it: frames should rather be too high. */
const underweight = 30;

/**
 * Finds the pixels of each factor with which the sums come closest to the heights, relative to these: least squares with
 * coordinate descent, none below 0. Also returns the sorted ratios of estimate and height.
 *
 * @param {{ factors: number[], height: number }[]} samples
 */
export function fitHeights(samples) {
  const count = samples[0]?.factors.length ?? 0;
  const pixels = Array.from({ length: count }, () => 0);
  for (let round = 0; round < 60; round++) {
    const missing = samples.map(({ factors, height }) => height - sumOf(factors, pixels));
    const weights = samples.map(
      ({ height }, index) => ((missing[index] ?? 0) > 0 ? underweight : 1) / height ** 2,
    );
    for (let pass = 0; pass < 30; pass++) {
      for (let factor = 0; factor < count; factor++) descend(factor, samples, weights, missing, pixels);
    }
  }
  const rounded = pixels.map((value) => Number(value.toFixed(value < 2 ? 3 : 0)));
  const ratios = samples.map(({ factors, height }) => sumOf(factors, rounded) / height);
  return { pixels: rounded, ratios: ratios.sort((a, b) => a - b) };
}

/** @param {number[]} factors @param {number[]} pixels */
function sumOf(factors, pixels) {
  return factors.reduce((sum, factor, index) => sum + factor * /** @type {number} */ (pixels[index]), 0);
}

/**
 * Sets one factor's pixels to the best value while the others stay.
 *
 * @param {number} factor
 * @param {{ factors: number[] }[]} samples
 * @param {number[]} weights
 * @param {number[]} missing
 * @param {number[]} pixels
 */
function descend(factor, samples, weights, missing, pixels) {
  const old = pixels[factor] ?? 0;
  let [above, below] = [0, 0];
  for (const [index, { factors }] of samples.entries()) {
    const value = factors[factor] ?? 0;
    const weight = weights[index] ?? 0;
    above += weight * value * ((missing[index] ?? 0) + value * old);
    below += weight * value * value;
  }
  const next = below ? Math.max(0, above / below) : 0;
  pixels[factor] = next;
  for (const [index, { factors }] of samples.entries()) {
    missing[index] = (missing[index] ?? 0) - (next - old) * (factors[factor] ?? 0);
  }
}
