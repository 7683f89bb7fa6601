/** Builds the crafted inputs of `bench/growth.mjs`. */
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/exports/', import.meta.url));

/** One row of the table: `prepare` makes an input of about `size` characters and returns the function to measure. */
/** @typedef {{ name: string, prepare: (size: number) => () => unknown }} Input */

/** Repeats `unit` until there are `size` characters. @param {string} unit @param {number} size */
export const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length));

/** Joins numbered parts until there are `size` characters. @param {(index: number) => string} part @param {number} size */
export function count(part, size) {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = part(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/**
 * @param {string} reader
 * @param {(input: any) => unknown} read
 * @param {Record<string, (size: number) => unknown>} makers
 * @returns {Input[]}
 */
export function rows(reader, read, makers) {
  return Object.entries(makers).map(([name, make]) => ({
    name: `${reader}: ${name}`,
    prepare(size) {
      const input = make(size);
      return () => read(input);
    },
  }));
}

/** A list of about `size` characters, of parts of `each`. @param {number} size @param {number} each @param {(index: number) => unknown} part */
export const list = (size, each, part) =>
  Array.from({ length: Math.ceil(size / each) }, (_, index) => part(index));
