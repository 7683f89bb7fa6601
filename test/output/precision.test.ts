import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { toJsonFeed } from '../../src/output/jsonFeed/toJsonFeed.js';
import { toJsonLd } from '../../src/output/jsonLd/toJsonLd.js';
import { articleOf } from '../model/inputs.js';

const kinds = ['country', 'province', 'district', 'city', 'camp', 'site', 'region', undefined];
const precisions = ['area', 'country', 'withheld', 'unknown'] as const;

/** A place whose every text is recognisable, and what of it may be published. */
const place = fc
  .record({
    kind: fc.constantFrom(...kinds),
    precision: fc.constantFrom(...precisions),
    country: fc.constantFrom('KE', undefined),
    within: fc.constantFrom(undefined, [], ['Zinnerarea'], ['Zinnerarea', 'Zouterarea']),
    coordinates: fc.tuple(
      fc.double({ min: -89, max: 89, noNaN: true }),
      fc.double({ min: -179, max: 179, noNaN: true }),
    ),
  })
  .map((fields) => {
    const isSmall = fields.kind === 'camp' || fields.kind === 'site';
    const isArea = fields.precision === 'area';
    const names = ['Zownname', 'Zinnerarea', 'Zouterarea'];
    const open = [
      ...(isArea && !isSmall ? names : []),
      ...(isArea && isSmall ? [fields.within?.at(-1)] : []),
      ...(fields.kind === 'country' && fields.precision === 'country' ? ['Zownname'] : []),
      ...(fields.kind === 'country' && isArea ? ['Zownname'] : []),
    ];
    return {
      input: { ...fields, name: 'Zownname' },
      secrets: names.filter((name) => !open.includes(name)),
      digits: fields.coordinates.map((degrees) => degrees.toFixed(3)),
    };
  });

const evidence = [{ path: 'locations[0].name', quote: 'near Zownname in Zinnerarea' }];

const outputsOf = (input: object, html: boolean) => {
  const article = articleOf(input);
  return [
    JSON.stringify(article),
    JSON.stringify(toJsonLd(article)),
    JSON.stringify(toJsonFeed([article], { title: 'News' })),
    ...(html ? [renderToHtml(input, { variant: 'full' }).element] : []),
  ].join('\n');
};

test.each([
  ['data', 10_000, false],
  ['a card', 200, true],
])('no output as %s contains more of a place than its precision allows', (_, numRuns, html) => {
  fc.assert(
    fc.property(place, ({ input, secrets, digits }) => {
      const written = outputsOf({ headline: 'A clinic', locations: [input], evidence }, html);
      for (const secret of secrets) expect(written).not.toContain(secret);
      for (const [at, digit] of digits.entries()) {
        if (Math.abs(input.coordinates[at]! * 10 - Math.round(input.coordinates[at]! * 10)) > 0.02)
          expect(written).not.toContain(digit);
      }
    }),
    { numRuns },
  );
});
