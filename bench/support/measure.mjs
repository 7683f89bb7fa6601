/**
 * What is measured of each card.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} unit
 * @property {number} [target] the largest ratio of ours to the floor; of a count, the largest count
 * @property {number} [rounds] how often it is measured; default 1, for what is exact
 * @property {(card: string) => number | Promise<number>} of
 */

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/**
 * Measures cards in turn, so that a busy machine slows all of them, and prints a table: the median of the floor, which comes
 * first, and of every card how many times the floor it takes.
 *
 * @param {readonly string[]} cards the first is the floor
 * @param {readonly Measure[]} measures
 */
export async function compare(cards, measures) {
  console.log(
    ''.padEnd(30),
    (cards[0] ?? '').padStart(10),
    ...cards.slice(1).map((card) => card.padStart(12)),
    '   ours',
  );
  for (const { name, unit, target, rounds = 1, of } of measures) {
    /** @type {Map<string, number[]>} */
    const times = new Map(cards.map((card) => [card, []]));
    // The first round warms up.
    for (let round = rounds > 1 ? -1 : 0; round < rounds; round++)
      for (const [card, values] of times) {
        const value = await of(card);
        if (round >= 0) values.push(value);
      }
    const [floor = 0, ...others] = [...times.values()].map(median);
    const cells = others.map((value) => `${(value / floor).toFixed(2)}×`.padStart(12));
    const [ours = 0] = others;
    const limit = unit === '' ? target : target && target * floor;
    const verdict = limit && `${unit ? `≤ ${target}×` : `≤ ${target}`} ${ours <= limit ? 'met' : 'NOT MET'}`;
    console.log(
      name.padEnd(30),
      `${floor.toFixed(unit ? 2 : 0)} ${unit}`.padStart(10),
      ...cells,
      ' ',
      verdict ?? '',
    );
  }
}
