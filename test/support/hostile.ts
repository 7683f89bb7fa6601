/** Hostile values, and documents corrupted with them, for all adapters that read objects. */
import fc from 'fast-check';

const boom = () => {
  throw new Error('boom');
};

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(): object {
  const loop: Record<string, unknown> = { '@id': '#loop', '@type': 'NewsArticle', name: 'Loop' };
  for (const key of [
    'author',
    'image',
    'publisher',
    'contentLocation',
    'containedInPlace',
    '@graph',
    'data',
    'fields',
  ]) {
    loop[key] = loop;
  }
  loop.list = [loop, [loop]];
  return loop;
}

function listInItself(): unknown[] {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

/** Each list contains the next one twice, so thirty lists contain a billion entries. */
function doubled(): unknown {
  let list: unknown[] = [{ '@type': 'NewsArticle' }];
  for (let level = 0; level < 30; level++) list = [list, list];
  return list;
}

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { '@graph': value, name: value };
  return value;
}

const hostileValues: readonly (readonly [string, unknown])[] = [
  ['a revoked proxy', revoked({})],
  ['a revoked list', revoked([])],
  ['a proxy that throws', new Proxy({}, new Proxy({}, { get: () => boom }))],
  ['a list proxy that throws', new Proxy([], new Proxy({}, { get: () => boom }))],
  ['a getter that throws', Object.defineProperty({}, 'name', { get: boom, enumerable: true })],
  ['methods that throw', { toString: boom, valueOf: boom, toJSON: boom, [Symbol.toPrimitive]: boom }],
  ['no prototype', Object.create(null)],
  ['a list of four billion holes', new Array(2 ** 32 - 1)],
  [
    'a list of endless length',
    new Proxy([], { get: (_, key) => (key === 'length' ? Number.POSITIVE_INFINITY : 1) }),
  ],
  ['a cycle', cycle()],
  ['a list that contains itself', listInItself()],
  ['nested lists that double in size', doubled()],
  ['200 levels', nested(200)],
  ['20,000 levels', nested(20_000)],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n << 100_000n],
  ['a function', boom],
  ['bytes', new Uint8Array(1000)],
  ['a Date', new Date(0)],
  ['NaN', Number.NaN],
  ['a lone surrogate', 'a\ud83d'],
  ['a bidi override', 'a\u202eb'],
  ['a script', '</script><script>alert(1)</script>'],
  ['a javascript: URL', 'javascript:alert(1)'],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['300 kB of tags', '<b>'.repeat(100_000)],
  ['300 kB of references', '&amp'.repeat(75_000)],
  ['300 kB of brackets', '[a]('.repeat(75_000)],
  [
    'names of built-in properties',
    JSON.parse('{"__proto__": {"name": "x"}, "constructor": {"prototype": {"name": "y"}}}'),
  ],
];

/** Names only: test runners that print their arguments would fail on some of the values. */
export const hostileNames = hostileValues.map(([name]) => name);

/** Names of values that are small enough to be used in a hundred places. */
export const smallHostileNames = hostileNames.filter((name) => !/mega|kB|000|billion|endless/.test(name));

export function hostileValue(name: string): unknown {
  return hostileValues.find(([each]) => each === name)?.[1];
}

const leaf = fc.oneof(
  fc.anything({
    key: fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...[
          '__proto__',
          'constructor',
          '@id',
          '@type',
          '@value',
          '@list',
          '@set',
          '@graph',
          '@context',
          'name',
          'url',
        ],
        ...['headline', 'title', 'fields', 'data', 'length'],
      ),
    ),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    stringUnit: 'binary',
  }),
  fc.constantFrom(
    ...hostileValues
      .filter(([name]) => !/mega|000|billion|endless|proxy|revoked/.test(name))
      .map(([, value]) => value),
  ),
);

/** A document with some of its parts replaced, removed, duplicated or corrupted. */
export function corrupted(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const parts = value.map(corrupted);
    if (!parts.length) return fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, leaf);
    return fc.oneof(
      { weight: 6, arbitrary: fc.tuple(...parts) },
      { weight: 2, arbitrary: fc.array(fc.oneof(...parts), { maxLength: 4 }) },
      { weight: 1, arbitrary: leaf },
    );
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, corrupted(part)]));
    return fc.oneof(
      { weight: 12, arbitrary: fc.record(parts, { requiredKeys: [] }) },
      { weight: 1, arbitrary: leaf },
    );
  }
  return fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: leaf });
}

/** A text with some bytes removed, duplicated or changed. */
export function corruptedText(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('"', '{', ']', '<', '\\', '\0', '</script>', '<!--'),
    ),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce((all, [at, length, by]) => all.slice(0, at) + by + all.slice(at + length), text),
    );
}

const prototypes = [Object, Array, String, Number, Function, Map, Set, Date].map(
  ({ prototype }) => prototype,
);

/** The properties of built-in prototypes, to check that they do not change. */
export function prototypeKeys(): unknown {
  return prototypes.map((prototype) => Reflect.ownKeys(prototype));
}
