import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { isFreeLicense } from '../../src/model/license.js';
import { toStoryHtml } from '../../src/output/story/toStoryHtml.js';
import { articleOf, everyField } from '../model/inputs.js';

const options = { baseUrl: 'https://example.org/' };
const written = (fields: object) => toStoryHtml(articleOf({ ...everyField, ...fields }), options);
const withLicense = (license: string | undefined) => ({ image: { ...everyField.image, license } });
const namesIn = (html: string) =>
  DomUtils.getElementsByTagName('*', parseDocument(html)).map(({ name }) => name);

test('has the canonical address, the publisher, the licence, the correction, and who may publish it', () => {
  const html = written({});
  expect(html).toContain('<link rel="canonical" href="https://example.org/stories/1">');
  expect(html).toContain(
    '<dt>Publisher</dt><dd><a href="https://example.org/stories/1"><bdi>Counter Trafficking Unit\u00a0(CTU)</bdi></a>',
  );
  for (const text of [
    'CC BY-NC 4.0',
    'Republication with permission, Write to the desk.',
    'The clinic has two rooms, not three.',
    'AI-assisted',
    'AI-edited image',
    'Photo: UNHCR / A. Haddad',
  ])
    expect(html).toContain(text);
});

test('has no script, form, frame or pixel, and loads nothing but the picture and a funder’s emblem, without telling from where', () => {
  const names = new Set(namesIn(written({})));
  for (const name of ['script', 'iframe', 'form', 'object', 'embed', 'video', 'audio'])
    expect(names).not.toContain(name);
  const pictures = written({}).match(/<img[^>]*>/g) ?? [];
  expect(pictures).toHaveLength(2);
  for (const one of pictures) expect(one).toContain('referrerpolicy="no-referrer"');
});

test('has its style outside of the article, which another site takes over', () => {
  const html = written({});
  const [taken = ''] = /<article>.*<\/article>/s.exec(html) ?? [];
  expect(html).toContain('@media print');
  expect(taken).not.toContain('style');
  expect(html).not.toMatch(/@import|url\(/);
});

test('shows facts in the order of the ledger: places, names, goals in words, then the publisher and its address', () => {
  const html = written({ sdgs: [{ goal: 3, targets: ['3.3', '3.8'] }] });
  const labels = [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label);
  expect(labels.slice(0, 4)).toEqual(['Where', 'Funded by', 'Partners', 'Participants']);
  expect(labels.slice(-2)).toEqual(['Goals\u00a0(SDG)', 'Publisher']);
  expect(html).toContain(
    '<b>3</b>&nbsp;<span>Good health and well-being</span> <span dir="ltr">3.3\u20023.8</span>',
  );
});

test('draws goals on the selvedge as solid shapes, which paper and every PDF show, in reading direction', () => {
  const placesIn = (language: string) =>
    [
      ...written({ language, sdgs: [{ goal: 11 }, { goal: 3 }] }).matchAll(
        /<rect x="([\d.]+)"[^>]*height="12" fill="(.*?)"/g,
      ),
    ].map(([, x, color]) => [color, Math.round((Number(x) / 680) * 17)]);
  expect(placesIn('en')).toEqual([
    ['#4C9F38', 2],
    ['#FD9D24', 10],
  ]);
  expect(placesIn('ar')).toEqual([
    ['#4C9F38', 14],
    ['#FD9D24', 6],
  ]);
  expect(written({ sdgs: [] })).not.toContain('<svg');
});

test('refuses a story that others may not publish, also one that is withdrawn, and says whom to ask', () => {
  const republication = { permission: 'no', note: 'Ask the desk.', url: 'https://example.org/use' };
  const message =
    /^toStoryHtml: republication\.permission: received "no" in "Nurses open a clinic in Kakuma"; expected "allowed" or "ask": .* \(Ask the desk\. https:\/\/example\.org\/use\)$/;
  expect(() => written({ republication })).toThrow(RangeError);
  expect(() => written({ republication })).toThrow(message);
  expect(() => written({ republication, status: { type: 'withdrawn' } })).toThrow(message);
});

test('writes a story about whose republication nothing is known, without saying that it is allowed', () => {
  const html = written({ republication: undefined, license: undefined });
  expect(html).toContain('two rooms');
  expect(html).not.toMatch(/Rights|Republication/);
});

describe('the picture', () => {
  test.each([
    ['CC BY 4.0', true],
    ['CC-BY-NC-ND 2.0', true],
    ['CC0', true],
    ['https://creativecommons.org/licenses/by-sa/4.0/', true],
    ['http://creativecommons.org/publicdomain/mark/1.0/', true],
    ['Public domain', true],
    ['Public Domain Mark 1.0', true],
    ['CC0 1.0 Universal Public Domain Dedication', true],
    ['CC BY-SA 3.0 IGO', true],
    ['CC BY 3.0 NZ', true],
    ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International License', true],
    ['https://creativecommons.org/licenses/by/3.0/igo/deed.fr', true],
    ['https://creativecommons.org/licenses/by-nc-nd/4.0', true],
    ['https://creativecommons.org/publicdomain/zero/1.0/', true],
    ['https://creativecommons.org/licenses/sampling/1.0/', false],
    ['https://creativecommons.org/licenses/devnations/2.0/', false],
    ['https://creativecommons.org/licenses/by-invitation/', false],
    ['https://creativecommons.org/licenses/by/4.0/ for members only', false],
    ['https://creativecommons.org/publicdomain/', false],
    ['Public domain in the US only; © elsewhere', false],
    ['Public domain?', false],
    ['CC BY 4.0 until 2025, then all rights reserved', false],
    ['CC BY not', false],
    ['CC Sampling 1.0', false],
    ['All rights reserved', false],
    ['© Agency. Not CC BY', false],
    ['https://example.org/creativecommons.org/licenses/', false],
    ['CCTV', false],
    [undefined, false],
  ])('with the licence %s is included: %s', (license, isIncluded) => {
    expect(isFreeLicense(license)).toBe(isIncluded);
    expect(written(withLicense(license)).includes('<figure')).toBe(isIncluded);
  });

  test('leaves nothing behind where it is left out: neither credit nor label', () => {
    const html = written(withLicense('All rights reserved'));
    for (const gone of ['A. Haddad', 'AI-edited image', 'The picture desk', 'The new clinic', 'pictures/1'])
      expect(html).not.toContain(gone);
  });

  test('with a warning is left out, whatever its licence', () => {
    const image = { ...everyField.image, warning: 'It shows an injury.' };
    expect(written({ image })).not.toMatch(/<figure|pictures\/1|injury/);
  });
});

test('a withdrawn story has its headline and the reason, and nothing of its text', () => {
  const html = written({ status: { type: 'withdrawn', reason: 'It was not so.' } });
  expect(html).toContain('It was not so.');
  expect(html).not.toMatch(/two hundred|two rooms|Fund for Clinics|<img/);
});

test('hostile texts stay text', () => {
  const html = written({ headline: '<script>alert(1)</script>', license: '"><img src=x>' });
  expect(namesIn(html)).not.toContain('script');
  expect(html.match(/<img/g)).toHaveLength(2);
});
