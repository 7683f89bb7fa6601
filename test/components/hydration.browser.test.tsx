import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { cdp, commands } from 'vitest/browser';
import { ArticleCard, ArticleStory } from '../../src/exports/index.js';
import { variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
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
  'hydrates a card from a server in %s in a browser in %s without a difference',
  async (server, client) => {
    await setZone(client);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(client);
    for (const each of [wholeArticle, late]) {
      for (const variant of variants) {
        const props = { article: each, ...(each === late && { now: '2024-05-09T12:00:00Z' }) };
        const isWhole = variant === 'full';
        const { html, zone } = await commands.renderOnServer(
          isWhole ? 'ArticleStory' : 'ArticleCard',
          isWhole ? props : { ...props, variant },
          server,
        );
        expect(zone).toBe(server);
        const card = isWhole ? <ArticleStory {...props} /> : <ArticleCard {...props} variant={variant} />;
        expect(renderToString(card)).toBe(html);

        const container = document.body.appendChild(document.createElement('div'));
        container.innerHTML = html;
        const served = container.firstElementChild;
        const recovered: unknown[] = [];
        // The console guard fails this test if React logs anything.
        const { unmount } = render(card, {
          container,
          hydrate: true,
          onRecoverableError: (error) => recovered.push(error),
        });
        expect(recovered).toEqual([]);
        expect(container.firstElementChild).toBe(served);
        expect(container).toHaveTextContent(each === late ? '5 days ago' : '3 May 2024');
        unmount();
        container.remove();
      }
    }
  },
);

test('formats dates the same in Node and in the browser, in every time zone and language', async () => {
  const question = {
    dates: ['2024-05-03', '2024-05-03T22:30:00Z', '2024-12-31T23:59:59-11:00', '2015-02-28T00:00:00+05:45'],
    zones: Intl.supportedValuesOf('timeZone'),
    languages: [
      ...Object.values(locales).map(({ formatLanguage, dateFormat }) => ({
        formatLanguage,
        ...(dateFormat && { dateFormat }),
      })),
      { formatLanguage: 'sv-SE' },
    ],
    now: '2024-05-05T01:00:00Z',
  };
  const here = formatAll(question);
  expect(question.zones.length).toBeGreaterThan(400);
  expect(await commands.formatOnServer(question)).toEqual(here);
  // A calendar date is the same everywhere.
  const days = here.filter((line) => line.startsWith('2024-05-03 |')).map((line) => line.split(' | '));
  for (const { formatLanguage } of question.languages) {
    const said = days.filter(([, , tag]) => tag === formatLanguage).map(([, , , date]) => date);
    expect(new Set(said).size).toBe(1);
  }
});
