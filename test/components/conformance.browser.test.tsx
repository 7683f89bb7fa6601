import { expect, test } from 'vitest';
import { article, wholeArticle } from '../support/articles.js';
import { components } from '../support/components.js';
import { type Conformance, describeConformance } from '../support/describeConformance.js';

const { funders, partners, participants, locations, sdgs } = wholeArticle;
const icon = 'data:image/svg+xml,{goal}';
const corrected = article({
  ...wholeArticle,
  published: '2024-05-03T22:30:00Z',
  status: { type: 'correction', text: 'Two rooms, not three.', date: '2024-05-05' },
});

const all: readonly Conformance[] = [
  {
    component: 'ArticleCard',
    className: 'nc-card',
    states: [{ article: article({}) }, { article: wholeArticle, headingLevel: 2 }],
  },
  {
    component: 'ArticleStory',
    className: 'nc-story',
    states: [{ article: article({}) }, { article: wholeArticle, headingLevel: 2 }],
  },
  {
    component: 'ArticleList',
    className: 'nc-articles',
    states: [
      { articles: [] },
      {
        articles: [wholeArticle, corrected],
        layout: 'lead',
        skeleton: 1,
        now: '2024-05-09T12:00:00Z',
        total: 9,
      },
    ],
  },
  {
    component: 'ArticleFilters',
    className: 'nc-filters',
    states: [
      { articles: [wholeArticle, { ...corrected, language: 'fr', sdgs: [{ goal: 6 }] }], href: '/news' },
      {
        articles: [wholeArticle, corrected],
        href: '/news',
        selection: { goals: [10], countries: ['KE'] },
        limit: 1,
        'aria-label': 'More filters',
      },
    ],
  },
  {
    component: 'FunderList',
    className: 'nc-funders',
    states: [
      { funders },
      { funders, layout: 'full' },
      { funders, layout: 'sentence' },
      { funders: [...funders, ...partners, ...participants], layout: 'sentence', limit: 2 },
    ],
  },
  {
    component: 'PartnerList',
    className: 'nc-partners',
    states: [{ partners }, { partners, layout: 'full' }],
  },
  {
    component: 'ParticipantList',
    className: 'nc-participants',
    states: [{ participants }, { participants: [...participants, ...partners, ...funders], limit: 1 }],
  },
  {
    component: 'LocationTag',
    className: 'nc-place',
    states: [{ location: locations[0] }, { location: locations[0], href: 'https://example.org/place' }],
  },
  {
    component: 'SdgBadge',
    className: 'nc-goal',
    states: [
      { goal: 10 },
      { goal: 10, targets: ['10.7'] },
      { goal: 7, appearance: 'solid', href: 'https://example.org/goal' },
    ],
  },
  {
    component: 'SdgList',
    className: 'nc-goals',
    states: [{ sdgs }, { sdgs: [{ goal: 1 }, { goal: 4 }, { goal: 7 }], limit: 1 }, { sdgs, icon }],
  },
  { component: 'SdgIcon', className: 'nc-sdg-icon', states: [{ goal: 10, src: icon }] },
  { component: 'SdgDisclaimer', className: 'nc-disclaimer', states: [{}] },
];

test('every public component is tested', () => {
  expect(all.map(({ component }) => component).sort()).toEqual(Object.keys(components).sort());
});

for (const each of all) describeConformance(each);
