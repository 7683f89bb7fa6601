import type { Page } from 'playwright';
import { type ComponentProps, createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ArticleCard,
  ArticleFilters,
  ArticleList,
  ArticleStory,
  FunderList,
  type Locale,
  LocationTag,
  ParticipantList,
  PartnerList,
  SdgBadge,
  SdgDisclaimer,
  SdgIcon,
  SdgList,
} from '../../src/exports/index.js';
import { article, wholeArticle } from '../support/articles.js';
import { locales } from '../support/locales.js';
import { sharedBrowser } from '../support/sharedBrowser.js';

// Compares accessibility trees with reviewed ones: `fixtures/heard/…`, one file per language. A changed
// snapshot is a change of what screen readers announce, not of markup. Read it aloud before accepting it.

const browser = sharedBrowser();
let page: Page;
beforeAll(async () => {
  page = await browser.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
});

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>';
const site = 'https://example.org';
const image = { ...wholeArticle.image!, src: `${site}/picture.svg` };
const whole = { ...wholeArticle, image, updated: '2024-05-04T09:30:00+03:00' };
const corrected = article({
  ...whole,
  status: { type: 'correction', text: 'The clinic has two rooms, not three.', date: '2024-05-05' },
});
const withdrawn = article({ ...whole, status: { type: 'withdrawn', date: '2024-05-06' } });
const { funders, partners, participants, locations, sdgs } = whole;
const withLogos = [
  { name: 'Fund for Clinics', logo: `${site}/logo.svg`, url: site, identifier: 'XM-EXAMPLE-1' },
  { name: 'Development Bank', acronym: 'DB', country: 'VN', logo: `${site}/logo.svg` },
  { name: 'Ministry of Health' },
];

/** The accessibility tree of a component, with disclosures closed. */
async function treeOf<Props extends object>(component: FunctionComponent<Props>, props: Props) {
  const html = renderToStaticMarkup(createElement(component, props));
  await page.setContent(`<!doctype html><html lang="en"><title>x</title>${html}</html>`);
  return page.locator('body').ariaSnapshot();
}

const known = article({
  headline: 'Nurses open a clinic',
  publisher: { name: 'Clinic Fund', acronym: 'CF', url: site },
});

const states: Record<string, (locale: Locale) => Promise<string>> = {
  'ArticleCard, lead': (locale) => treeOf(ArticleCard as never, { article: whole, locale, variant: 'lead' }),
  'ArticleCard, standard': (locale) => treeOf(ArticleCard as never, { article: corrected, locale }),
  'ArticleCard, compact': (locale) =>
    treeOf(ArticleCard as never, { article: whole, locale, variant: 'compact' }),
  'ArticleCard, headline, in a new tab': (locale) =>
    treeOf(ArticleCard as never, { article: whole, locale, variant: 'headline', linkTarget: '_blank' }),
  ArticleStory: (locale) => treeOf(ArticleStory as never, { article: corrected, locale }),
  'ArticleStory, folded': (locale) =>
    treeOf(ArticleStory as never, { article: whole, locale, story: 'folded' }),
  'ArticleCard, a headline and nothing else': (locale) =>
    treeOf(ArticleCard as never, { article: article({}), locale }),
  'ArticleCard, from a publisher with an acronym': (locale) =>
    treeOf(ArticleCard as never, { article: known, locale }),
  'ArticleStory, from a publisher with an acronym': (locale) =>
    treeOf(ArticleStory as never, { article: known, locale }),
  'ArticleCard, withdrawn': (locale) => treeOf(ArticleCard as never, { article: withdrawn, locale }),
  'ArticleList, one loading': (locale) =>
    treeOf(ArticleList as never, { articles: [whole, corrected], locale, variant: 'headline', skeleton: 1 }),
  'ArticleList, more': (locale) =>
    treeOf(ArticleList as never, { articles: [whole], locale, variant: 'headline', total: 9 }),
  'ArticleFilters, open': async (locale) => {
    const articles = [whole, { ...corrected, language: 'fr', sdgs: [{ goal: 6 }] }];
    await page.setViewportSize({ width: 1280, height: 720 });
    return treeOf(ArticleFilters as never, { articles, locale, href: '/news', selection: { goals: [6] } });
  },
  'ArticleList, empty': (locale) => treeOf(ArticleList as never, { articles: [], locale }),
  'SdgBadge, link': (locale) =>
    treeOf(SdgBadge as never, { goal: 10, targets: ['10.7'], locale, href: site }),
  SdgList: (locale) => treeOf(SdgList as never, { sdgs, locale }),
  'SdgList, limited': (locale) =>
    treeOf(SdgList as never, { sdgs: [1, 2, 3, 4].map((goal) => ({ goal })), locale, limit: 1 }),
  'SdgList, icons': (locale) => treeOf(SdgList as never, { sdgs, locale, icon: `${site}/{goal}.svg` }),
  SdgIcon: (locale) => treeOf(SdgIcon as never, { goal: 10, src: `${site}/10.svg`, locale }),
  'SdgIcon, link': (locale) =>
    treeOf(SdgIcon as never, { goal: 10, src: `${site}/10.svg`, locale, href: site }),
  FunderList: (locale) => treeOf(FunderList as never, { funders, locale }),
  'FunderList, sentence': (locale) => treeOf(FunderList as never, { funders, locale, layout: 'sentence' }),
  'FunderList, sentence, limited': (locale) =>
    treeOf(FunderList as never, {
      funders: [...funders, ...partners, ...participants],
      locale,
      layout: 'sentence',
      limit: 2,
    }),
  'FunderList, logos': (locale) =>
    treeOf(FunderList as never, { funders: withLogos, locale, layout: 'logos' }),
  'FunderList, full': (locale) => treeOf(FunderList as never, { funders: withLogos, locale, layout: 'full' }),
  PartnerList: (locale) => treeOf(PartnerList as never, { partners, locale }),
  'ParticipantList, limited': (locale) =>
    treeOf(ParticipantList as never, { participants, locale, limit: 2 }),
  LocationTag: (locale) => treeOf(LocationTag as never, { location: locations[0]!, locale }),
  'LocationTag, link': (locale) =>
    treeOf(LocationTag as never, { location: locations[0]!, locale, href: site }),
  SdgDisclaimer: () => treeOf(SdgDisclaimer as never, {} as ComponentProps<typeof SdgDisclaimer>),
};

describe.each(Object.entries(locales))('%s', (name, locale) => {
  test('exposes the accessibility tree that was reviewed', async () => {
    const trees: string[] = [];
    for (const [state, tree] of Object.entries(states)) trees.push(`# ${state}\n${await tree(locale)}\n`);
    await expect(trees.join('\n')).toMatchFileSnapshot(`../fixtures/heard/${name}.yaml`);
  });
});
