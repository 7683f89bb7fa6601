import { Parser } from 'htmlparser2';
import { createElement, Fragment, memo, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  type RenderedCard,
  type RenderOptions,
  renderListToHtml,
  renderToHtml,
} from '../../../src/exports/server.js';
import { article, wholeArticle } from '../../support/articles.js';

test('returns markup, style and a fragment with both', () => {
  const { html, css, fragment, issues } = renderToHtml(wholeArticle);
  expect(html).toMatch(/^<article [^>]*class="nc-card"/);
  expect(html).toContain('Nurses open a clinic in Kakuma');
  expect(css).toContain('@container');
  // Inside the root: DOMPurify removes a style that comes first.
  expect(fragment).toMatch(/^<article [^>]*><style>[^<]+<\/style>/);
  expect(fragment.replace(/<style>.*?<\/style>/s, '').replace(/nc-card nc-\w+/, 'nc-card')).toBe(html);
  expect(issues).toEqual([]);
});

test.each([
  ['card', ['standard', 'compact', 'headline']],
  ['whole story', ['full']],
] as const)('the style is the same for every %s', (_, variants) => {
  const sheets = [article({}), wholeArticle, article({ language: 'ar' })].flatMap((each) =>
    variants.map((variant) => renderToHtml(each, { variant, colorScheme: 'dark' }).css),
  );
  expect(new Set(sheets).size).toBe(1);
});

test('a fragment contains only rules that its markup uses', () => {
  const { fragment } = renderToHtml(article({ sdgs: [{ goal: 3 }] }));
  expect(fragment).toContain('[data-goals~="3"]');
  for (const unused of [
    '[data-goals~="4"]',
    'nc-status',
    'nc-cover',
    'nc-caption',
    'nc-place',
    'nc-body',
    'rtl',
  ]) {
    expect(fragment).not.toContain(unused);
  }
  expect(renderToHtml(wholeArticle, { variant: 'full' }).fragment).toContain('nc-body');
  expect(renderToHtml(article({ language: 'he' })).fragment).toContain('[dir="rtl"]');
});

test('contains no script, style attribute, event handler or trace of styled-components', () => {
  for (const variant of ['standard', 'full'] as const) {
    const { fragment } = renderToHtml(wholeArticle, { variant });
    expect(fragment).not.toMatch(/<script|style="|\son\w+=|data-styled|class="[^"]*\bsc-|<!--|\/\*!/);
  }
});

const attacks = [
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  '<!--',
  '\u2028</article>',
  '{{constructor}}',
  'javascript:alert(1)',
];

/** Every attribute as parsed: text of an attack may appear inside a value. */
function attributesOf(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({ onattribute: (name, value) => found.push(`${name}=${value}`) });
  parser.end(html);
  return found;
}

test.each(attacks)('an untrusted field cannot break out of its text: %s', (attack) => {
  const hostile = {
    headline: attack,
    section: attack,
    summary: attack,
    url: attack,
    language: attack,
    body: [{ type: 'paragraph', content: [{ text: attack, url: attack }] }],
    image: { src: attack, alt: attack, credit: attack, caption: attack },
    locations: [{ name: attack, country: attack, within: [attack] }],
    funders: [{ name: attack, acronym: attack, parent: attack, url: attack }],
    dateline: { place: attack },
  };
  for (const variant of ['standard', 'full'] as const) {
    const { html, fragment, issues } = renderToHtml(hostile, { variant });
    const tags = new Set([...fragment.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
    for (const tag of ['script', 'img']) expect(tags).not.toContain(tag);
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html.match(/<\/article>/g)).toHaveLength(1);
    expect(attributesOf(html).filter((each) => /^on|^\w+=\s*javascript/i.test(each))).toEqual([]);
    expect(issues.map(({ path }) => path)).toContain('url');
  }
});

test.each([undefined, null, 1, 'text', [], {}, { headline: '' }])(
  '%j renders nothing and reports an issue',
  (input) => {
    const result = renderToHtml(input);
    expect([result.html, result.css, result.fragment]).toEqual(['', '', '']);
    expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
  },
);

test('reports the options that a card loses when the script draws it from its source', () => {
  const options: RenderOptions = {
    ...({ variant: 'full', headingLevel: 2, timeZone: 'UTC', generatedAt: '2026-11-30' } as const),
    ...({ linkTarget: '_blank', story: 'folded', components: {}, now: undefined } as const),
  };
  const lists = { layout: 'stack', total: 3, 'aria-label': 'News', filters: { href: '/' } } as const;
  const pathsOf = ({ issues }: RenderedCard) => issues.map(({ path, severity }) => `${severity}: ${path}`);
  const ofCard = ['components', 'linkTarget', 'story', 'timeZone'].map((name) => `warning: ${name}`);
  expect(pathsOf(renderToHtml(wholeArticle, { ...options, src: '/a' }))).toEqual(ofCard);
  expect(pathsOf(renderListToHtml([wholeArticle], { ...lists, linkTarget: '_blank', src: '/a' }))).toEqual(
    ['filters', 'linkTarget', 'total'].map((name) => `warning: ${name}`),
  );
  expect(pathsOf(renderToHtml(wholeArticle, options))).toEqual([]);
  expect(pathsOf(renderListToHtml([wholeArticle], lists))).toEqual([]);
});

test('class names in a text do not add rules to the style', () => {
  const summary = '<i class="nc-goal" data-goal="4">';
  const { fragment } = renderToHtml(article({ summary, sdgs: [{ goal: 3 }] }));
  expect(fragment).toContain('[data-goals~="3"]');
  expect(fragment).not.toContain('[data-goal="4"]');
});

test('a text that equals the generated class name is kept', () => {
  const generated = /class="nc-card (nc-\w+)/.exec(renderToHtml(article({})).fragment)?.[1] as string;
  const { fragment } = renderToHtml(article({ headline: `About ${generated}` }), {
    colorScheme: generated as 'dark',
  });
  expect(fragment).toContain(`About ${generated}<`);
  expect(fragment).toContain(`data-color-scheme="${generated}"`);
});

const links: string[] = [];
function Link({ href, children }: { href: string; children: ReactNode }) {
  links.push(href);
  return createElement(Fragment, null, createElement('a', { href, rel: 'author' }, children));
}
const MemoLink = memo(Link);

test("renders an application's link component once for all outputs", () => {
  const { html, fragment, element } = renderToHtml(wholeArticle, { components: { Link } });
  for (const each of [html, fragment, element]) expect(each).toContain('" rel="author">Nurses open');
  expect(links).toEqual([wholeArticle.url]);
  expect(() => renderToHtml(wholeArticle, { components: { Link: MemoLink } })).toThrow('without React');
});
