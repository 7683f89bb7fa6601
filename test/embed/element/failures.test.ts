import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { renderToHtml } from '../../../src/exports/server.js';
import { everyField } from '../../model/inputs.js';
import { wholeArticle } from '../../support/articles.js';
import { script, send, withHost } from '../host.js';

const host = withHost();
const story = { headline: 'Nurses open a clinic' };

const listener = `<script>
  window.events = [];
  for (const name of ['ready', 'error'])
    addEventListener('news-card-' + name, (event) => events.push({ name, issues: event.detail.issues }));
</script>`;
interface RecordedEvent {
  name: string;
  issues: { path: string; severity: string; message: string; suggestion?: string }[];
}
const events = (page: Page) =>
  page.evaluate(() => (globalThis as never as { events: RecordedEvent[] }).events);
const waitForEvent = (page: Page) =>
  page.waitForFunction(() => (globalThis as never as { events: RecordedEvent[] }).events.length > 0);

/** Opens a page with a card that cannot be drawn and returns its error. The page must be unchanged, and nothing thrown. */
async function errorOf(card: string, { head = '', headers = {} as Record<string, string> } = {}) {
  const { page, consoleErrors, close } = await host.open({
    body: `${card}<p id="after">After</p>${script}`,
    head: listener + head,
    headers,
  });
  const place = await page.locator('#after').boundingBox();
  await waitForEvent(page);
  expect(await page.locator('news-card p').isVisible()).toBe(true);
  expect(await page.getByRole('article').count()).toBe(0);
  expect(await page.locator('#after').boundingBox()).toEqual(place);
  const all = await events(page);
  expect(all.map(({ name }) => name)).toEqual(['error']);
  const ours = consoleErrors.filter((line) => line.startsWith('news-cards: '));
  expect(ours).toHaveLength(1);
  expect(ours[0]).not.toContain('\n');
  expect(consoleErrors.filter((line) => line.startsWith('thrown'))).toEqual([]);
  await close();
  return all[0]?.issues[0] as RecordedEvent['issues'][number];
}
const card = (src: string) => `<news-card src="${src}"><p>Text</p></news-card>`;

test.each([
  ['does not exist', '/absent.json', 'responded with status 404'],
  ['fails', '/fails', 'responded with status 500'],
  ['is a page', '/page.html', 'expected'],
  ['is a press release', '/text.txt', '"news-cards import" converts a press release'],
  ['is text that begins like markup', '/heart.txt', '"news-cards import" converts a press release'],
  ['is JSON of something else', '/other.json', 'expected'],
  ['is truncated JSON', '/half.json', 'expected'],
  ['is an article without a headline', '/empty.json', 'expected'],
  ['is an empty list', '/none.json', 'no article'],
  ['is empty', '/nothing', 'expected'],
  ['is over 2 MB', '/long.json', '2000000 bytes'],
  ['is interrupted', '/broken', 'could not be read'],
  ['is not a URL', 'http://', 'could not be read'],
  ['is a script', 'javascript:alert(1)', 'scheme javascript:'],
  ['is data', 'data:application/json,{}', 'scheme data:'],
  ['is a file', 'file:///etc/hosts', 'scheme file:'],
  ['has no server', 'http://localhost:1/', 'could not be read'],
])('keeps the fallback content and dispatches an error event for a src that %s', async (_, src, why) => {
  host.serve('/fails', (response) => response.writeHead(500).end());
  host.serve('/page.html', '<!doctype html><title>News</title><p>Hello</p>');
  host.serve('/text.txt', (response) => send(response, 'Hello', 'text/plain'));
  host.serve('/heart.txt', (response) => send(response, '<3', 'text/plain'));
  host.serve('/other.json', { hello: 'world' });
  host.serve('/half.json', (response) => send(response, '{"headline": "Nur', 'application/json'));
  host.serve('/empty.json', { headline: ' ' });
  host.serve('/none.json', []);
  host.serve('/nothing', (response) => response.writeHead(204).end());
  host.serve('/long.json', (response) =>
    send(response, `{"headline":"${'x'.repeat(2_000_001)}"}`, 'application/json'),
  );
  host.serve('/broken', (response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"head', () => response.destroy());
  });
  const issue = await errorOf(card(src));
  expect(issue.severity).toBe('error');
  expect(issue.message).toContain(why);
});

test('reports a cross-origin server without CORS headers', async () => {
  host.serve('/private.json', (response) => {
    response.removeHeader('access-control-allow-origin');
    send(response, JSON.stringify(story), 'application/json');
  });
  const other = host.origin.replace('localhost', '127.0.0.1');
  expect((await errorOf(card(`${other}/private.json`))).message).toContain('CORS');
});

test('a card from another site asks the page for none of its pictures and emblems', async () => {
  const other = host.origin.replace('localhost', '127.0.0.1');
  host.serve('/everything.json', everyField);
  const { page, close } = await host.open({
    body: `<news-card variant="full" src="${other}/everything.json"></news-card>${script}`,
  });
  await page.getByRole('heading', { name: everyField.headline }).waitFor();
  const files = await page
    .locator('article :is(img, source)')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? each.getAttribute('srcset')!));
  expect(files).toHaveLength(3);
  expect(files.filter((file) => !file.startsWith(other))).toEqual([]);
  await close();
});

test('reports a URL that the content security policy forbids', async () => {
  host.serve('/story.json', story);
  const headers = { 'content-security-policy': "connect-src 'none'" };
  expect((await errorOf(card('/story.json'), { headers })).message).toContain('connect-src');
});

test('does not follow a redirect to another scheme and reports it', async () => {
  // Browsers block most such redirects themselves; this simulates one that they allow.
  const answer = `<script>
    const ask = fetch;
    fetch = async (...all) => {
      const response = await ask(...all);
      Object.defineProperties(response, { redirected: { value: true }, url: { value: 'https://elsewhere.example/story.json' } });
      return response;
    };
  </script>`;
  host.serve('/story.json', story);
  const issue = await errorOf(card('/story.json'), { head: answer });
  expect(issue.message).toContain('another scheme');
  expect(issue.suggestion).toBe('https://elsewhere.example/story.json');
});

test('follows a redirect on the same scheme', async () => {
  host.serve('/story.json', story);
  host.serve('/moved.json', (response) => response.writeHead(302, { location: '/story.json' }).end());
  const { page, close } = await host.open({ body: card('/moved.json') + script });
  await page.getByRole('heading', { name: story.headline }).waitFor();
  await close();
});

test.each(['CSS.supports = undefined', 'delete window.CSS'])(
  'a browser that cannot show cards keeps the fallback content and says so once: %s',
  async (simulation) => {
    const { page, consoleErrors, close } = await host.open({
      head: `<script>${simulation}</script>`,
      body: `<news-card><p>One</p></news-card><news-card-list><p>Two</p></news-card-list>${script}`,
    });
    await page.waitForFunction(() => customElements.get('news-card-list'));
    await expect.poll(() => consoleErrors).toHaveLength(1);
    expect(consoleErrors[0]).toMatch(/^news-cards: not drawn/);
    expect(await page.getByText('Two').isVisible()).toBe(true);
    await close();
  },
);

test('aborts a request after ten seconds', async () => {
  host.serve('/slow.json', () => {});
  const { page, consoleErrors, close } = await host.open({ head: listener }, { own: true });
  await page.clock.install();
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, card('/slow.json'));
  await page.addScriptTag({ url: '/script/embed.js', type: 'module' });
  await page.waitForFunction(() => customElements.get('news-card'));
  await page.clock.runFor(9000);
  expect(await events(page)).toEqual([]);
  await page.clock.runFor(2000);
  await waitForEvent(page);
  expect((await events(page))[0]?.issues[0]?.message).toContain('too long');
  expect(consoleErrors.filter((line) => line.startsWith('thrown'))).toEqual([]);
  await close();
});

test.each([
  ['adopting the style sheet', "ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], set"],
  ['filling the shadow root', "ShadowRoot.prototype, 'append', { value"],
])('shows the fallback content when the page makes %s fail', async (_, broken) => {
  host.serve('/story.json', story);
  const head = `<script>Object.defineProperty(${broken}() { throw new Error('broken') } })</script>`;
  expect((await errorOf(card('/story.json'), { head })).message).toBe(
    'nothing could be drawn: Error: broken',
  );
});

test('shows the readable text of a static card when the page makes filling its shadow root fail', async () => {
  const { element } = renderToHtml(wholeArticle);
  const { page, close } = await host.open({ body: `<div></div>${script}`, head: listener });
  await page.waitForFunction(() => customElements.get('news-card'));
  await page.evaluate((html) => {
    ShadowRoot.prototype.append = () => {
      throw new Error('broken');
    };
    // `innerHTML` leaves the shadow root to the script.
    (document.querySelector('div') as HTMLElement).innerHTML = html;
  }, element);
  await waitForEvent(page);
  expect((await events(page))[0]?.issues[0]?.message).toBe('nothing could be drawn: Error: broken');
  expect(await page.getByRole('link', { name: wholeArticle.headline }).isVisible()).toBe(true);
  await close();
});

test('cancels the response of an error, however long it is', async () => {
  const closed = new Promise<void>((done) => {
    host.serve('/flood', (response) => {
      response.writeHead(500);
      const flood = setInterval(() => response.write('x'.repeat(100_000)), 10);
      response.on('close', () => {
        clearInterval(flood);
        done();
      });
    });
  });
  const { page, close } = await host.open({ body: card('/flood') + script, head: listener });
  await waitForEvent(page);
  await closed;
  await close();
});

test('reports invalid inline JSON and a script chunk that fails to load', async () => {
  const json = '<script type="application/json">{ headline: </script>';
  expect((await errorOf(`<news-card><p>Text</p>${json}</news-card>`)).message).toContain('JSON');
  const parsers = [...host.scripts.keys()].find((name) => name.startsWith('parsers-'));
  const code = host.scripts.get(parsers as string) as string;
  host.serve(`/script/${parsers}`, (response) => response.writeHead(500).end());
  host.serve('/story.json', story);
  expect((await errorOf(card('/story.json'))).message).toContain('could not be read');
  host.serve(`/script/${parsers}`, (response) => send(response, code, 'text/javascript'));
});

test('reports the data error when the locale fails to load too', async () => {
  for (const name of host.scripts.keys()) {
    if (name.startsWith('zh-')) host.serve(`/script/${name}`, (response) => response.writeHead(500).end());
  }
  const issue = await errorOf('<news-card src="/absent.json" locale="zh"><p>Text</p></news-card>');
  expect(issue.message).toContain('responded with status 404');
});

test('no value of a property throws', async () => {
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card><p>Text</p></news-card>${script}`,
    head: listener,
  });
  await page.waitForFunction(() => customElements.get('news-card'));
  const values = [
    '42',
    'Symbol()',
    '() => 1',
    '"text"',
    '[]',
    '{}',
    'new Date()',
    'document.body',
    '10n',
    'NaN',
    'false',
    'new Proxy({}, { get() { throw 1 }, has() { throw 2 }, getPrototypeOf() { throw 3 }, ownKeys() { throw 4 } })',
    'new Proxy([], { get() { throw 1 } })',
    '(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()',
    '(() => { const cyclic = { headline: {} }; cyclic.headline.headline = cyclic; return cyclic })()',
  ];
  for (const [index, value] of values.entries()) {
    await page.evaluate((code) => {
      (document.querySelector('news-card') as HTMLElementTagNameMap['news-card']).article = new Function(
        `return ${code}`,
      )();
    }, value);
    await page.waitForFunction(
      (count) => (globalThis as never as { events: RecordedEvent[] }).events.length > count,
      index,
    );
  }
  expect((await events(page)).every(({ name }) => name === 'error')).toBe(true);
  expect(consoleErrors.filter((line) => line.startsWith('thrown'))).toEqual([]);
  expect(await page.getByText('Text').isVisible()).toBe(true);
  await close();
});

test('handling the error event keeps the console clean and may replace the content', async () => {
  host.serve('/bad.json', {});
  const handler = `<script>addEventListener('news-card-error', (event) => { event.preventDefault(); event.target.append('Sorry'); });</script>`;
  const { page, consoleErrors, requests, close } = await host.open({
    body: `<news-card src="/bad.json"><p>Text</p></news-card>${script}`,
    head: handler,
  });
  await page.getByText('Sorry').waitFor();
  await page.waitForTimeout(100);
  expect(await page.getByText('Sorry').textContent()).toContain('Sorry');
  expect(requests.filter((path) => path === '/bad.json')).toHaveLength(1);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('keeps the rendered card when new data fails', async () => {
  host.serve('/story.json', story);
  const { page, close } = await host.open({ body: card('/story.json') + script, head: listener });
  await page.getByRole('heading', { name: story.headline }).waitFor();
  await page.locator('news-card').evaluate((element) => element.setAttribute('src', '/absent.json'));
  await page.waitForFunction(() => (globalThis as never as { events: RecordedEvent[] }).events.length > 1);
  expect(await page.getByRole('heading', { name: story.headline }).isVisible()).toBe(true);
  await close();
});

test('a withdrawn story shows its notice and nothing else', async () => {
  host.serve('/gone.json', {
    ...story,
    summary: 'Secret',
    status: { type: 'withdrawn', reason: 'It was wrong.' },
  });
  const { page, close } = await host.open({ body: card('/gone.json') + script });
  await page.getByText('It was wrong.').waitFor();
  expect(await page.getByText('Secret').count()).toBe(0);
  await close();
});

const held = { ...story, summary: 'Secret', embargoUntil: '2026-06-01T10:00:00+03:00' };

test.each(['', 'now="2026-06-01T06:59:59Z"', 'now="2999-01-01"', 'now="soon"'])(
  'a story under an embargo is not shown, whatever the clock of the reader says: %s',
  async (attribute) => {
    host.serve('/held.json', held);
    const { message } = await errorOf(`<news-card src="/held.json" ${attribute}><p>Fallback</p></news-card>`);
    expect(message).toContain('embargoed until 2026-06-01T10:00:00+03:00');
  },
);

test('a story is shown when the attribute says that its embargo has ended', async () => {
  host.serve('/held.json', held);
  const { page, close } = await host.open({
    body: `<news-card src="/held.json" now="2026-06-01T10:00:00+04:00"><p>Fallback</p></news-card>${script}`,
    head: listener,
  });
  await waitForEvent(page);
  expect(await page.getByRole('article').count()).toBe(0);
  await page.locator('news-card').evaluate((element) => element.setAttribute('now', '2026-06-01T07:00:00Z'));
  await page.getByRole('heading', { name: story.headline }).waitFor();
  await close();
});

test('a list leaves out a story under an embargo', async () => {
  host.serve('/list.json', [held, { headline: 'Another story' }]);
  const { page, close } = await host.open({
    body: `<news-card-list src="/list.json" refresh="visible" filters="goals"></news-card-list>${script}`,
  });
  await page.getByRole('heading', { name: 'Another story' }).waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  await close();
});

test.each([
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{constructor}}',
])('an untrusted article cannot run code: %s', async (attack) => {
  host.serve('/hostile.json', {
    headline: `Attack ${attack}`,
    section: attack,
    summary: attack,
    url: attack,
    language: attack,
    image: { src: attack, alt: attack, credit: attack },
    locations: [{ name: attack, country: attack }],
    funders: [{ name: attack, url: attack }],
    body: [{ type: 'paragraph', content: [{ text: attack, url: attack }] }],
  });
  const { page, consoleErrors, close } = await host.open({
    body: `<news-card src="/hostile.json" variant="full"></news-card>${script}`,
  });
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await page.getByRole('heading', { name: 'Attack' }).waitFor();
  const root = page.locator('news-card');
  const found = await root.evaluate((element) => [
    element.shadowRoot?.querySelectorAll('script, iframe, object, style, img').length,
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((node) =>
      [...node.attributes].some(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value)),
    ).length,
  ]);
  expect([found, dialogs, consoleErrors]).toEqual([[0, 0], 0, []]);
  await close();
});
