import { expect, test } from 'vitest';
import { toImageAddress, toLinkAddress, toWebAddress } from '../../src/model/address.js';

// Tests the function alone, because `parseArticle` checks the schema's patterns first; see parseArticle.addresses.test.ts.
test.each([
  [
    'https://example.org/a b',
    'https://example.org/a%20b',
    'https://example.org/a%20b',
    'https://example.org/a%20b',
  ],
  ['HTTP://example.org', 'http://example.org', 'http://example.org', 'http://example.org'],
  ['https:example.org', 'https://example.org/', 'https://example.org/', 'https://example.org/'],
  ['mailto:amal@example.org', undefined, 'mailto:amal@example.org', undefined],
  ['mailto:amal@exämple.org', undefined, 'mailto:amal@exämple.org', undefined],
  ['xhttps://example.org/', undefined, undefined, undefined],
  ['xmailto:amal@example.org', undefined, undefined, undefined],
  ['/a"b.jpg', undefined, undefined, '/a"b.jpg'],
  ['/a b%.jpg', undefined, undefined, '/a%20b%25.jpg'],
  ['/a.jpg', undefined, undefined, '/a.jpg'],
  ['/a b.jpg', undefined, undefined, '/a%20b.jpg'],
  ['/ \ud83d', undefined, undefined, undefined],
  ['//example.org/a.jpg', undefined, undefined, undefined],
  ['/\\example.org/a.jpg', undefined, undefined, undefined],
  ['a.jpg', undefined, undefined, undefined],
  ['javascript:alert(1)', undefined, undefined, undefined],
  ['java\nscript:alert(1)', undefined, undefined, undefined],
  ['data:image/png;base64,AAAA', undefined, undefined, undefined],
  ['tel:+962790000000', undefined, undefined, undefined],
  ['ftp://example.org/', undefined, undefined, undefined],
  ['https://user@example.org/', undefined, undefined, undefined],
  ['https://:secret@example.org/', undefined, undefined, undefined],
  ['', undefined, undefined, undefined],
])('%j', (address, web, link, image) => {
  expect([toWebAddress(address), toLinkAddress(address), toImageAddress(address)]).toEqual([
    web,
    link,
    image,
  ]);
});
