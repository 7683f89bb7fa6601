/** The elements as templates of each framework check them. */
import 'news-cards/define';
import type {} from 'news-cards/svelte';
import type {} from 'news-cards/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type InVue<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];

export const react = [
  <news-card
    key="card"
    variant="full"
    heading-level={2}
    article={{}}
    onnews-card-ready={({ detail }) => detail.articles}
  />,
  <news-card-list key="list" layout="stack" limit={3} articles={[]} />,
  // @ts-expect-error an unknown variant
  <news-card key="wrong" variant="huge" />,
];

export const vue: InVue<'news-card'> = {
  class: 'ours',
  variant: 'full',
  headingLevel: '2',
  article: {},
  onNewsCardReady: ({ detail }) => detail.articles,
};
export const vueList: InVue<'news-card-list'> = { layout: 'stack', limit: 3, articles: [] };
// @ts-expect-error a level that does not exist
export const vueWrong: InVue<'news-card'> = { headingLevel: 9 };

export const svelte: SvelteHTMLElements['news-card'] = {
  class: 'ours',
  variant: 'full',
  'heading-level': 2,
  article: {},
  'onnews-card-ready': ({ detail }) => detail.articles,
  onfocus: ({ currentTarget }) => currentTarget.headingLevel,
};
export const svelteList: SvelteHTMLElements['news-card-list'] = { layout: 'stack', limit: 3, articles: [] };
// @ts-expect-error a level that does not exist
export const svelteWrong: SvelteHTMLElements['news-card'] = { 'heading-level': 9 };
