import { expect, test } from 'vitest';
import { cached } from '../../src/model/cached.js';

test('computes a value once for each key', () => {
  let made = 0;
  const make = () => ++made;
  cached('once', make);
  cached('once', make);
  expect(made).toBe(1);
  cached('twice', make);
  expect(made).toBe(2);
});

test('does not cache a computation that throws', () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => cached('fails', fail)).toThrow('no');
  expect(cached('fails', () => 7)).toBe(7);
});

test('evicts old keys', () => {
  let made = 0;
  for (let round = 0; round < 2; round++) {
    for (let key = 0; key < 5000; key++) cached(`key ${key}`, () => made++);
  }
  expect(made).toBe(10_000);
});

test('does not keep a value whose key is long', () => {
  let made = 0;
  const key = 'k'.repeat(1000);
  cached(key, () => ++made);
  cached(key, () => ++made);
  expect(made).toBe(2);
});
