import { describe, expect, test } from 'vitest';
import { publicExports } from '../support/exports.mjs';
import { optionCalls } from '../support/optionCalls.js';

/** Public values that take no options; those of `watchFrames` are tested in a browser. */
const withoutOptions = [
  ...['SdgDisclaimer', 'formatCountry', 'articleId', 'boundaryDisclaimer', 'countBy', 'countryCodes'],
  ...['facetNames', 'searchToSelection', 'selectionToSearch'],
  ...['checkVisibility', 'donorRules', 'parseVisibilityRules'],
  ...[
    'directionOf',
    'issueText',
    'loadIssueLocale',
    'goalNumbers',
    'isGoal',
    'isTarget',
    'limits',
    'parseArticle',
    'parseArticles',
  ],
  ...['sdgDisclaimer', 'sdgPage', 'sdgUri', 'sdgWebsite', 'targetsOf', 'toCountryCode', 'visibleArticle'],
  ...['fromReliefWeb', 'jsonLdScript', 'metaTagsHtml', 'styleHashes', 'NewsCardElement'],
  ...['NewsCardListElement', 'watchFrames', 'contrastsOf', 'selvedgeCss', 'themeCss'],
];

test('the list of calls has every public function and component with options', () => {
  const named = Object.keys(optionCalls).map((name) => name.split(',', 1)[0]!);
  const all = [...new Set([...named, ...withoutOptions])];
  expect(all.sort()).toEqual([...new Set(Object.values(publicExports).flat())].sort());
});

/** Awaits a call while every object inherits a property, as if another script had added it to `Object.prototype`. */
async function inheriting(name: string, value: unknown, run: () => unknown): Promise<unknown> {
  // Not enumerable: React and styled-components would copy an enumerable property to every element.
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

/** The library that reads and writes feeds reads these from its own objects, which inherit them too. */
const readByFeedsmith: Readonly<Record<string, readonly string[]>> = {
  fromFeed: ['language'],
  toAtom: ['url', 'icon'],
  toRss: ['url', 'language', 'updated'],
};

describe.each(Object.entries(optionCalls))('%s', (called, { options, call }) => {
  // `opening` has no effect in the variant `full`, which most options need.
  const names = Object.keys(options).filter((name) => name !== 'opening');
  test.each(names)('uses the option %s only if the caller itself gave it', async (name) => {
    const { [name]: value, ...others } = options;
    const without = await call(others);
    expect(await call(options)).not.toEqual(without);
    if (readByFeedsmith[called]?.includes(name)) return;
    expect(await inheriting(name, value, () => call(others))).toEqual(without);
    const bare = await call();
    expect(await inheriting(name, value, () => call())).toEqual(bare);
  });

  test('treats null like an option that is left out', async () => {
    const bare = await call();
    expect(await call(null)).toEqual(bare);
    expect(await call(Object.fromEntries(Object.keys(options).map((name) => [name, null])))).toEqual(bare);
  });
});

/** Properties of options within options, and of markup, with values that would do harm. */
const inner: Readonly<Record<string, unknown>> = {
  Image: 'script',
  Link: 'iframe',
  children: { type: 'script', props: { src: 'https://evil.example/' } },
  light: '#000',
  largestFirst: true,
};

test.each(Object.entries(inner))('no function uses an inherited %s', async (name, value) => {
  const { toShareImage, ...calls } = optionCalls;
  for (const [called, { options, call }] of Object.entries(calls)) {
    const given = { ...options, components: {}, surfaces: {} };
    const expected = [await call(), await call(given)];
    const found = await inheriting(name, value, async () => [await call(), await call(given)]);
    expect(found, called).toEqual(expected);
  }
});
