import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { cdp, commands } from 'vitest/browser';
import { ArticleCard } from '../../src/exports/index.js';
import { article, wholeArticle } from '../support/articles.js';

const zones = ['America/Los_Angeles', 'Asia/Amman', 'Pacific/Kiritimati'];
// 22:30 UTC on 3 May is 4 May in Amman and Kiritimati.
const late = article({ ...wholeArticle, published: '2024-05-03T22:30:00Z' });

const setZone = (timezoneId: string) => cdp().send('Emulation.setTimezoneOverride', { timezoneId });
afterEach(() => setZone(''));

const pairs = zones.flatMap((server) => zones.map((client) => [server, client] as const));

test.each(pairs)(
  'server in %s, browser in %s: the same bytes, hydrated without a word',
  async (server, client) => {
    await setZone(client);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(client);
    for (const each of [wholeArticle, late]) {
      for (const variant of ['standard', 'full'] as const) {
        const { html, zone } = await commands.renderOnServer(each, { variant }, server);
        expect(zone).toBe(server);
        const card = <ArticleCard article={each} variant={variant} />;
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
        expect(container).toHaveTextContent('3 May 2024');
        unmount();
        container.remove();
      }
    }
  },
);

test('UN names of all countries are the same in Node and in the browser', async () => {
  const { countryCodes } = await import('../../src/exports/model.js');
  const codes = [...countryCodes(), 'XK'];
  const everywhere = article({
    locations: codes.slice(0, 200).map((country) => ({ name: country, country })),
  });
  const rest = article({ locations: codes.slice(200).map((country) => ({ name: country, country })) });
  for (const each of [everywhere, rest]) {
    const { html } = await commands.renderOnServer(each, {}, 'UTC');
    expect(renderToString(<ArticleCard article={each} />)).toBe(html);
  }
});
