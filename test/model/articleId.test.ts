import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../src/model/articleId.js';
import { articleOf, kept } from './inputs.js';

/** The reference algorithm of 64-bit FNV-1a: over octets, with shifts for the product. For ASCII text. */
function fnv1a64(text: string): string {
  const mask = (1n << 64n) - 1n;
  let hash = 14695981039346656037n;
  for (const octet of Buffer.from(text, 'ascii')) {
    hash ^= BigInt(octet);
    hash += (hash << 1n) + (hash << 4n) + (hash << 5n) + (hash << 7n) + (hash << 8n) + (hash << 40n);
    hash &= mask;
  }
  return hash.toString(16).padStart(16, '0');
}

test('the hash that the tests compare with has the published values', () => {
  expect(fnv1a64('')).toBe('cbf29ce484222325');
  expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
  expect(fnv1a64('foobar')).toBe('85944171f73967e8');
});

// Computed outside of this project; a changed id breaks every page that stored it.
test.each([
  ['a', undefined, 'a-089bdc07b544e7b2'],
  ['A headline', undefined, 'a-1df046a2f04ec842'],
  ['Nurses open a clinic', '2024-05-03', 'a-8d97228b5f705822'],
  ['عيادة جديدة', '2024-05-03', 'a-2b8f74b999c08c72'],
  ['Clinic 😀', undefined, 'a-03866a96c66026c8'],
  ['Story 3790', undefined, 'a-00a0f5c387dce409'],
])('%s, %s: %s', (headline, published, id) => {
  expect(articleId({ headline, published })).toBe(id);
});

test('an article without URL is identified by headline and date', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
  fc.assert(
    fc.property(ascii, fc.option(ascii, { nil: undefined }), (headline, published) => {
      expect(articleId({ headline, published })).toBe(`a-${fnv1a64(`${headline}\n${published ?? ''}`)}`);
    }),
  );
});

describe('in an article', () => {
  const url = 'https://example.org/stories/1';

  test('uses the given id, then the URL, then headline and date', () => {
    const fields = { url, published: '2024-05-03' };
    expect(kept({ ...fields, id: 'mine' }).id).toBe('mine');
    expect(kept(fields).id).toBe(url);
    expect(kept({ ...fields, url: undefined }).id).toMatch(/^a-[0-9a-f]{16}$/);
    expect(kept({ ...fields, id: '', url: 'ftp://example.org/' }).id).toBe(
      kept({ published: '2024-05-03' }).id,
    );
  });

  test('hashes the cleaned text and the kept date', () => {
    expect(articleOf({ headline: ' E\u0301cole\n' }).id).toBe(articleOf({ headline: 'École' }).id);
    expect(kept({ published: 'yesterday' }).id).toBe(kept({}).id);
    expect(kept({ published: '2024-05-03' }).id).not.toBe(kept({ published: '2024-05-04' }).id);
  });

  test('other changes do not change the id', () => {
    expect(kept({ updated: '2024-06-01', language: 'fr', summary: 'x' }).id).toBe(kept({}).id);
  });

  test('hashes a URL that is longer than a key', () => {
    const long = `${url}?${'a'.repeat(600)}`;
    expect(kept({ url: long }).id).toBe(`a-${fnv1a64(`${long}\n`)}`);
    expect(kept({ url: long, headline: 'Another' }).id).toBe(kept({ url: long }).id);
    expect(kept({ url: `${long}b` }).id).not.toBe(kept({ url: long }).id);
    const limit = `${url}?${'a'.repeat(511 - url.length)}`;
    expect(kept({ url: limit }).id).toBe(limit);
  });
});
