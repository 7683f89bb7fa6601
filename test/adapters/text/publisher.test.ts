import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const wells =
  'Families in three villages of Lira District in Uganda have had clean water since Monday, when three new wells were opened.';
const spring =
  'Two more wells will follow in the spring, and the district will train a mechanic for each of them before the rains begin.';

function publisherOf(...blocks: string[]): string | undefined {
  return fromText(blocks.join('\n\n')).articles[0]?.publisher?.name;
}

test.each([
  [
    'a source line',
    ['Clean water reaches three villages', wells, spring, 'Source: Lakeshore News   2025-09-03'],
    'Lakeshore News',
  ],
  [
    'the agency of the dateline',
    ['Clean water reaches three villages', `LIRA (Lakeshore News), 14 May 2024 – ${wells}`, spring],
    'Lakeshore News',
  ],
  [
    'a description below the story',
    [
      'Clean water reaches three villages',
      wells,
      `The wells belong to the villages, and the Northern Uganda Water Trust trained the mechanics. ${spring}`,
      'About the Northern Uganda Water Trust',
      'The trust has drilled wells since 1998.',
    ],
    'Northern Uganda Water Trust',
  ],
  [
    'the domain of the press contact',
    [
      'Clean water reaches three villages',
      `${wells} The wells were opened by the Northern Uganda Water Trust (NUWT).`,
      spring,
      'Media contact: press@nuwt.example',
    ],
    'Northern Uganda Water Trust',
  ],
])('finds the publisher by %s', (_, blocks, name) => {
  expect(publisherOf(...blocks)).toBe(name);
});

test.each([
  [
    'Northern Uganda Water opens three wells',
    'The Northern Uganda Water Trust opened three wells on Monday.',
  ],
  [
    'Three wells for Lira',
    'The Northern Uganda Water Trust, which works in the north, announced today that it has opened three wells.',
  ],
])('finds the publisher by the first words of headline and story: %s', (headline, first) => {
  expect(publisherOf(headline, `${first} ${wells}`, spring)).toBe('Northern Uganda Water Trust');
});

test('does not take a funder whose gift is the story as its publisher', () => {
  expect(
    publisherOf(
      'Lakeshore Fund gives $20,000 for wells',
      `The Lakeshore Fund gave $20,000 for three wells in Lira. ${wells}`,
      spring,
    ),
  ).toBeUndefined();
});

test('does not take the wire that distributes a release as its publisher', () => {
  expect(
    publisherOf('Clean water reaches three villages', `LIRA (NewMediaWire), 14 May 2024 – ${wells}`, spring),
  ).toBeUndefined();
});

test('keeps a number in the name after "Source"', () => {
  expect(
    publisherOf('Clean water reaches three villages', wells, spring, 'Source: Lakeshore «24.example»'),
  ).toBe('Lakeshore «24.example»');
});

test('does not take a date after "Source" as the publisher', () => {
  expect(
    publisherOf('Clean water reaches three villages', wells, spring, 'Source: 14 May 2024'),
  ).toBeUndefined();
});

test('reads a line with ten thousand mentions of one organisation in linear time', () => {
  // A quadratic implementation would exceed the test timeout.
  const { articles } = fromText('funded by the Government of Japan and '.repeat(12_000));
  expect(articles[0]?.publisher).toBeUndefined();
}, 12_000);
