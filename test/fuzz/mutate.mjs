/** Random changes of a text or of JSON, from a seed: the same seed gives the same changes. */

/**
 * Mulberry32, by Tommy Ettinger (public domain).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    /** @template T @param {readonly T[]} list @returns {T} */
    oneOf: (list) => /** @type {T} */ (list[below(list.length)]),
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */

/** What breaks parsers: delimiters, controls, directions, halves of characters, and words with a meaning. */
const tokens = [
  ...'<>&"\'`{}[]()|\\/#*_-:;,.!?@=~^%$\n\t\r\0',
  ...['\u202e', '\u2067', '\u2069', '\u200f', '\ufeff', '\u2028', '\ud83d', '\u0301', '。', '、', '，', '١'],
  ...[
    '<script>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&amp;',
    '](',
    'javascript:',
    'data:',
    '\\u0000',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    '1e999',
    '-1',
    '2024-02-30',
    '9999-12-31T23:59:60Z',
    '0000',
    'SDG 18',
    'ODS 3 y 4',
  ],
  ...[
    'Funded by',
    'About ',
    'ENDS',
    '###',
    '— ',
    '联合国',
    'تمويل',
    'При поддержке',
    'https://[',
    '//a@b',
    'mailto:a,b',
  ],
];

const values = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '\0',
    '\ud83d',
    [],
    {},
    [[]],
    [null],
    { name: null },
  ],
  ...[
    'withdrawn',
    'Withheld',
    'full',
    'en',
    'xx-',
    '2024-13-01',
    'javascript:alert(1)',
    'https://a.b/?q=<>"\'',
  ],
];

/**
 * @param {string} text
 * @param {Random} random
 * @param {readonly string[]} others to splice in
 */
export function mutateText(text, random, others) {
  let changed = text;
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(changed.length + 1);
    const end = Math.min(changed.length, at + random.below(60));
    const piece = changed.slice(at, end);
    const inserted = random.oneOf([
      () => '',
      () => random.oneOf(tokens),
      () => random.oneOf(tokens).repeat(1 + random.below(200)),
      () => piece + piece,
      () => random.oneOf(others).slice(random.below(500), 500 + random.below(500)),
      () => String.fromCharCode(random.below(0x10000)),
    ])();
    changed = changed.slice(0, at) + inserted + changed.slice(random.below(2) ? end : at);
  }
  return changed;
}

/**
 * Replaces, removes or adds a random value somewhere in JSON.
 *
 * @param {unknown} json
 * @param {Random} random
 * @param {readonly string[]} others
 * @returns {unknown}
 */
export function mutateJson(json, random, others) {
  if (typeof json === 'string' && random.below(2)) return mutateText(json, random, others);
  if (json === null || typeof json !== 'object' || random.below(8) === 0) return random.oneOf(values);
  const copy = Array.isArray(json) ? [...json] : { ...json };
  const record = /** @type {Record<string, unknown>} */ (copy);
  const keys = Object.keys(copy);
  if (keys.length === 0) return random.oneOf(values);
  const key = random.oneOf(keys);
  const action = random.below(12);
  if (action === 0) delete record[key];
  else if (action === 1) record[random.oneOf(keys)] = record[key];
  else if (action === 2 && Array.isArray(copy)) copy.push(...Array(1 + random.below(40)).fill(record[key]));
  else record[key] = mutateJson(record[key], random, others);
  return copy;
}
