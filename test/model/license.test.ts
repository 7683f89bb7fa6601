import { expect, test } from 'vitest';
import { isFreeLicense, licenseName } from '../../src/model/license.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { toStoryHtml } from '../../src/output/story/toStoryHtml.js';
import { article } from '../support/articles.js';

const commons = 'https://creativecommons.org';

test.each([
  [`${commons}/licenses/by/4.0/`, 'CC BY 4.0'],
  [`${commons}/licenses/by/4.0`, 'CC BY 4.0'],
  ['http://www.creativecommons.org/licenses/by-nc-sa/3.0/igo/', 'CC BY-NC-SA 3.0 IGO'],
  [`${commons}/licenses/by-sa/2.0/fr/`, 'CC BY-SA 2.0 FR'],
  [`${commons}/licenses/by/4.0/deed.fr`, 'CC BY 4.0'],
  [`${commons}/licenses/by/4.0/legalcode`, 'CC BY 4.0'],
  [`${commons}/publicdomain/zero/1.0/`, 'CC0 1.0'],
  [`${commons}/publicdomain/mark/1.0/deed.en`, 'Public Domain Mark 1.0'],
])('the licence at %s is called %s, which is free as well', (address, name) => {
  expect(licenseName(address)).toBe(name);
  expect([isFreeLicense(address), isFreeLicense(name)]).toEqual([true, true]);
});

test.each([
  'All rights reserved',
  'https://example.org/licenses/by/4.0/',
  `${commons}/licenses/by/`,
  `${commons}/publicdomain/other/1.0/`,
  `${commons}.example.org/licenses/by/4.0/`,
])('what is no address of a licence of Creative Commons stays as it is: %s', (license) => {
  expect(licenseName(license)).toBe(license);
});

test('outputs for readers show the name of a licence as a link, of the story and of its picture', () => {
  const license = `${commons}/licenses/by/4.0/`;
  const pictured = {
    src: 'https://example.org/clinic.jpg',
    alt: 'A clinic',
    ratio: 1.5,
    license: `${commons}/licenses/by-nd/3.0/igo/`,
  };
  const story = article({
    url: 'https://example.org/a',
    license,
    image: pictured,
    publisher: { name: 'UN' },
  });
  for (const html of [toEmail(story).html, toStoryHtml(story)]) {
    expect(html).toMatch(
      /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"[^>]*>(<bdi>)?CC BY 4\.0</,
    );
    expect(html).toMatch(
      /<a href="https:\/\/creativecommons\.org\/licenses\/by-nd\/3\.0\/igo\/"[^>]*>CC BY-ND 3\.0 IGO</,
    );
    expect(html).not.toMatch(/>https:\/\/creativecommons/);
  }
  expect(toMarkdown(story)).toContain(`[CC BY-ND 3.0 IGO](<${pictured.license}>)`);
  expect(toMarkdown(story)).toContain(`](<${license}>)`);
  expect(toPlainText(story)).toContain('CC BY 4.0');
});
