import fc from 'fast-check';
import { iso31661, iso31661Reserved } from 'iso-3166';
import { expect, test } from 'vitest';
import { countryCodes, toCountryCode } from '../../src/model/countries.js';

const forms = iso31661.flatMap(({ alpha2, alpha3, numeric }) => [
  [alpha2, alpha2] as const,
  [alpha3, alpha2] as const,
  [numeric, alpha2] as const,
]);

test('the codes are exactly those of ISO 3166-1, in order', () => {
  expect(countryCodes()).toEqual(iso31661.map((entry) => entry.alpha2).sort());
});

test('the list of codes cannot be changed by a caller', () => {
  expect(Object.isFrozen(countryCodes())).toBe(true);
  expect(countryCodes()).toBe(countryCodes());
});

test('alpha-2, alpha-3 and numeric codes lead to the same alpha-2 as in ISO 3166-1', () => {
  expect(forms).toHaveLength(3 * 249);
  expect(forms.map(([form]) => [form, toCountryCode(form)])).toEqual(forms);
});

test('ignores case and surrounding white space', () => {
  const space = fc.stringMatching(/^[ \t\n\u00a0]{0,3}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.infiniteStream(fc.boolean()),
      space,
      space,
      (form, upper, before, after) => {
        const [code, alpha2] = form;
        const mixed = [...code].map((c) => (upper.next().value ? c.toUpperCase() : c.toLowerCase())).join('');
        expect(toCountryCode(before + mixed + after)).toBe(alpha2);
      },
    ),
  );
});

test('rejects any other text without throwing', () => {
  const known = new Set<string>([...forms.map(([form]) => form), 'XK', 'XKX']);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[A-Z]{2,3}$/),
    fc.stringMatching(/^\d{1,4}$/),
    fc.constantFrom('constructor', '__proto__', 'toString'),
  );
  fc.assert(
    fc.property(text, (input) => {
      fc.pre(!known.has(input.trim().toUpperCase()));
      expect(toCountryCode(input)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('accepts its own output', () => {
  for (const [form] of forms) expect(toCountryCode(toCountryCode(form) ?? '')).toBe(toCountryCode(form));
});

test('rejects letters that become ASCII only by changing case', () => {
  expect(toCountryCode('ß')).toBeUndefined(); // SS in upper case
  expect(toCountryCode('ıt')).toBeUndefined(); // dotless i, IT in upper case
  expect(toCountryCode('\u212ae')).toBeUndefined(); // the Kelvin sign
  expect(toCountryCode('ſe')).toBeUndefined(); // long s
  expect(toCountryCode('٤٠٠')).toBeUndefined(); // Arabic-Indic digits
});

test.each([
  ['', 'nothing'],
  ['Jordan', 'a name'],
  ['40', 'a number without its leading zero'],
  ['145', 'an M49 region, Western Asia'],
  ['001', 'the world in M49'],
  ['000', 'no country'],
  ['J O', 'space inside'],
  ['JO, SY', 'two codes'],
])('rejects %j as a country code: %s', (input) => {
  expect(toCountryCode(input)).toBeUndefined();
});

test('rejects reserved codes', () => {
  const assigned = new Set(iso31661.map((entry) => entry.alpha2));
  for (const { alpha2 } of iso31661Reserved) {
    if (!assigned.has(alpha2)) expect(toCountryCode(alpha2), alpha2).toBeUndefined();
  }
});

test('Kosovo: the user-assigned codes are accepted, but are not listed as ISO codes', () => {
  expect(toCountryCode('XK')).toBe('XK');
  expect(toCountryCode('xkx')).toBe('XK');
  expect(toCountryCode('XKK')).toBeUndefined();
  expect(toCountryCode('983')).toBeUndefined();
  expect(countryCodes()).not.toContain('XK');
});
