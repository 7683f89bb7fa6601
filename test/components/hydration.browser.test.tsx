import { render } from '@testing-library/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { cdp, commands } from 'vitest/browser';
import { variants } from '../../src/components/ArticleCard/variants.js';
import { ArticleCard } from '../../src/exports/index.js';
import { article, wholeArticle } from '../support/articles.js';
import { components } from '../support/components.js';
import { formatAll } from '../support/formatAll.js';
import { locales } from '../support/locales.js';

const zones = ['America/Los_Angeles', 'Asia/Amman', 'Pacific/Kiritimati'];
// 22:30 UTC on 3 May is 4 May in Amman and Kiritimati.
const late = article({
  ...wholeArticle,
  published: '2024-05-03T22:30:00Z',
  updated: '2024-05-04T01:00:00+03:00',
  status: { type: 'correction', text: 'Two rooms, not three.', date: '2024-05-05' },
});

const setZone = (timezoneId: string) => cdp().send('Emulation.setTimezoneOverride', { timezoneId });
afterEach(() => setZone(''));

const pairs = zones.flatMap((server) => zones.map((client) => [server, client] as const));

test.each(pairs)(
  'server in %s, browser in %s: the same bytes, hydrated without a word',
  async (server, client) => {
    await setZone(client);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(client);
    for (const each of [wholeArticle, late]) {
      for (const variant of variants) {
        const props = { variant, ...(each === late && { now: '2024-05-09T12:00:00Z' }) };
        const { html, zone } = await commands.renderOnServer(
          'ArticleCard',
          { ...props, article: each },
          server,
        );
        expect(zone).toBe(server);
        const card = <ArticleCard {...props} article={each} />;
        expect(renderToString(card)).toBe(html);

        const container = document.body.appendChild(document.createElement('div'));
        container.innerHTML = html;
        const served = container.firstElementChild;
        const recovered: unknown[] = [];
        // The console guard fails this test for any message of React's.
        const { unmount } = render(card, {
          container,
          hydrate: true,
          onRecoverableError: (error) => recovered.push(error),
        });
        expect(recovered).toEqual([]);
        expect(container.firstElementChild).toBe(served);
        expect(container).toHaveTextContent(each === late ? 'Updated 5 days ago' : '3 May 2024');
        unmount();
        container.remove();
      }
    }
  },
);

const words = locales;

test('dates are the same in Node and in the browser, in every zone and all six languages', async () => {
  const question = {
    dates: ['2024-05-03', '2024-05-03T22:30:00Z', '2024-12-31T23:59:59-11:00', '2015-02-28T00:00:00+05:45'],
    zones: Intl.supportedValuesOf('timeZone'),
    languages: Object.values(words).map(({ formatLanguage, dateWords = {} }) => ({
      formatLanguage,
      dateWords,
    })),
    now: '2024-05-05T01:00:00Z',
  };
  const here = formatAll(question);
  expect(question.zones.length).toBeGreaterThan(400);
  expect(await commands.formatOnServer(question)).toEqual(here);
  // A calendar date is the same one everywhere.
  const days = here.filter((line) => line.startsWith('2024-05-03 |')).map((line) => line.split(' | '));
  for (const { formatLanguage } of question.languages) {
    const said = days.filter(([, , tag]) => tag === formatLanguage).map(([, , , date]) => date);
    expect(new Set(said).size).toBe(1);
  }
});

const { funders, partners, participants, locations, sdgs } = wholeArticle;
const icon = 'data:image/svg+xml,{goal}';

/** Every component but the card: its name and props, without words. */
const parts: readonly [name: string, props: object][] = [
  [
    'ArticleList',
    { articles: [wholeArticle, late], layout: 'lead', skeleton: 1, now: '2024-05-09T12:00:00Z' },
  ],
  ['ArticleList', { articles: [] }],
  ['FunderList', { funders, layout: 'sentence' }],
  ['FunderList', { funders: [...funders, ...partners, ...participants], layout: 'sentence', limit: 2 }],
  ['FunderList', { funders, layout: 'full' }],
  ['PartnerList', { partners, layout: 'logos' }],
  ['ParticipantList', { participants, limit: 2 }],
  ['LocationTag', { location: locations[0] }],
  ['SdgBadge', { goal: 10, targets: ['10.7'] }],
  ['SdgList', { sdgs, limit: 1 }],
  ['SdgList', { sdgs, icon }],
  ['SdgIcon', { goal: 10, src: icon }],
];

test.each(Object.entries(locales))(
  '%s: every other component has the same bytes from Node and is hydrated without a word',
  async (_, locale) => {
    for (const [name, given] of parts) {
      const props = { ...given, locale };
      const { html } = await commands.renderOnServer(name, props, 'Asia/Amman');
      const element = createElement(components[name]!, props);
      expect(renderToString(element), name).toBe(html);
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      const served = container.firstElementChild;
      const recovered: unknown[] = [];
      const { unmount } = render(element, {
        container,
        hydrate: true,
        onRecoverableError: (error) => recovered.push(error),
      });
      expect(recovered, name).toEqual([]);
      expect(container.firstElementChild, name).toBe(served);
      unmount();
      container.remove();
    }
  },
);
