import { runInNewContext } from 'node:vm';
import { everyField } from './inputs.js';

export const boom = () => {
  throw new Error('boom');
};

/** A proxy whose traps all throw. */
export function throwingProxy<T extends object>(target: T): T {
  return new Proxy(target, new Proxy({}, { get: () => boom }));
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object whose methods all throw: `parseArticle` may run getters and traps, but none of the caller's methods. */
const forbidden = {
  toString: boom,
  valueOf: boom,
  toJSON: boom,
  [Symbol.toPrimitive]: boom,
  [Symbol.iterator]: boom,
  get [Symbol.toStringTag]() {
    return boom();
  },
  get constructor() {
    return boom();
  },
};

class Throwing {
  get headline() {
    return boom();
  }
  get name() {
    return boom();
  }
  get length() {
    return boom();
  }
}

function endless(): unknown[] {
  const list: unknown[] = [1, 2];
  list[Symbol.iterator] = function* (): ArrayIterator<unknown> {
    while (true) yield 1;
  };
  return list;
}

export function listWithLength(length: unknown): unknown[] {
  return new Proxy([], { get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)) });
}

function cycle(): object {
  const loop: Record<string, unknown> = {};
  for (const field of Object.keys(everyField)) loop[field] = loop;
  loop.list = [loop];
  return loop;
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

/** Hostile values, with their descriptions. */
export const hostile: [string, unknown][] = [
  ['a revoked proxy of an object', revoked({})],
  ['a revoked proxy of a list', revoked([])],
  ['a revoked proxy of a function', revoked(() => {})],
  ['a proxy that throws', throwingProxy({})],
  ['a list proxy that throws', throwingProxy([])],
  ['a proxy of a Date', new Proxy(new Date(0), {})],
  ['an object whose methods throw', forbidden],
  ['an object without prototype', Object.create(null)],
  ['an object whose getters throw', new Throwing()],
  ['an object with a throwing proxy in its prototype chain', Object.create(Object.create(throwingProxy({})))],
  ['a list whose first entry throws', Object.defineProperty([1, 2], 0, { get: boom })],
  ['a list whose iterator throws', Object.assign([1, 2], { [Symbol.iterator]: boom })],
  ['a list whose iterator never ends', endless()],
  ['a list of four billion holes', new Array(2 ** 32 - 1)],
  ['a list of infinite length', listWithLength(Number.POSITIVE_INFINITY)],
  ['a list without a length', listWithLength(undefined)],
  ['a list of length NaN', listWithLength(Number.NaN)],
  ['a list of length -1', listWithLength(-1)],
  ['a list whose length is a symbol', listWithLength(Symbol('length'))],
  ['a list whose length is a bigint', listWithLength(10n)],
  ['a list whose length throws', listWithLength(forbidden)],
  ['a cycle', cycle()],
  ['a list that contains itself', cyclicList()],
  ['a symbol', Symbol.iterator],
  ['a bigint of a million digits', 1n << 3_000_000n],
  ['a class', class {}],
  ['a hundred megabytes', new Uint8Array(100_000_000)],
  ['a long String object', new String('x'.repeat(20_000))],
  ['globalThis', globalThis],
  ['an object from another realm', runInNewContext('({ get name() { throw 1 } })')],
  ['a list from another realm', runInNewContext('[1, [2], { a: 3 }]')],
  ['an invalid Date from another realm', runInNewContext('new Date(NaN)')],
];
