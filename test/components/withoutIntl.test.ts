import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticleCard, ArticleList, LocationTag } from '../../src/exports/index.js';
import { variants } from '../../src/view/variants.js';
import { article } from '../support/articles.js';
import { locales } from '../support/locales.js';

afterEach(() => void vi.unstubAllGlobals());

/** Replaces `Intl` by an object without functions; returns the names of those that were asked for. */
function withoutIntl(): string[] {
  const used: string[] = [];
  const get = (_: object, name: string) => void used.push(name);
  vi.stubGlobal('Intl', new Proxy({}, { get }));
  return used;
}

const render = <Props extends object>(component: unknown, props: Props) =>
  renderToStaticMarkup(createElement(component as FunctionComponent<Props>, props));

const story = (language: string) =>
  article({
    language,
    published: '2026-03-01',
    updated: '2026-03-14T22:30:00Z',
    scope: 'local',
    section: 'News',
    publisher: { name: 'Water Office', country: 'JO' },
    locations: [
      { name: 'Mafraq', kind: 'province', country: 'JO' },
      { name: 'Kenya', kind: 'country', country: 'KE' },
    ],
    sdgs: [{ goal: 6, targets: ['6.1'] }],
    funders: [{ name: 'Fund A', country: 'DE' }, { name: 'Fund B' }],
  });

// `Intl` takes longer to start than a first card takes to render, whichever part of it comes first. The text must not change
// either, because a failure of `Intl` is caught: a date would be missing.
test.each(Object.entries(locales))('%s: a first card and a first list do not use Intl', (name, locale) => {
  const each = story(name);
  const renderAll = () => [
    ...variants.map((variant) => render(ArticleCard, { article: each, locale, variant })),
    // Whether a name of another language says its country is looked up with `Intl`.
    render(ArticleCard, { article: { ...story('en'), publisher: undefined, funders: [] }, locale }),
    render(ArticleList, { articles: [each, each], locale }),
    render(LocationTag, { location: each.locations[0], locale }),
  ];
  const used = withoutIntl();
  const without = renderAll();
  expect(used).toEqual([]);
  vi.unstubAllGlobals();
  expect(without).toEqual(renderAll());
  expect(without[0]).toContain(locale.countryNames.JO);
});
