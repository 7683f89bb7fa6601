/**
 * Weights by gradient steps with a pace for each weight (Kingma and Ba, “Adam: A Method for Stochastic Optimization”, 2015), for
 * what `npm run headlines` and `npm run places` learn.
 *
 * @template Example
 * @param {readonly Example[]} examples
 * @param {number} size how many weights there are
 * @param {(example: Example, weights: Float64Array, slope: Float64Array, random: () => number) => void} addSlope adds an
 * example's share to the slope of what is to become small
 * @param {{ epochs: number, pace: number, penalty: number, seed: number }} options `penalty`: on the squares of weights
 */
export function learn(examples, size, addSlope, { epochs, pace, penalty, seed }) {
  const random = randomFrom(seed);
  const all = [...examples];
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const slope = new Float64Array(size);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(all, random);
    for (let at = 0; at < all.length; at += 8) {
      const some = all.slice(at, at + 8);
      slope.fill(0);
      for (const example of some) addSlope(example, weights, slope, random);
      step++;
      const now = pace * Math.min(1, (1.5 * (epochs - epoch)) / epochs);
      for (let index = 0; index < size; index++) {
        const gradient = (slope[index] ?? 0) / some.length + penalty * (weights[index] ?? 0);
        first[index] = 0.9 * (first[index] ?? 0) + 0.1 * gradient;
        second[index] = 0.999 * (second[index] ?? 0) + 0.001 * gradient ** 2;
        const spread = Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
        weights[index] = (weights[index] ?? 0) - (now * ((first[index] ?? 0) / (1 - 0.9 ** step))) / spread;
      }
    }
  }
  return weights;
}

/** @param {unknown[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}

/** The same numbers in each run (Numerical Recipes' linear congruential generator). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
