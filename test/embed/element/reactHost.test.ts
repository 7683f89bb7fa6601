import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { script, send, withHost } from '../host.js';

const host = withHost();

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, rolldownOptions: { input: 'test/embed/element/reactHost.tsx' } },
  });
  const [file] = (result as Rolldown.RolldownOutput).output;
  host.serve('/host.js', (response) => send(response, file.code, 'text/javascript; charset=utf-8'));
});

const app = '<script type="module" src="/host.js"></script>';

test('React renders and updates the elements', async () => {
  const { page, consoleErrors, close } = await host.open({ body: script + app });
  await page.getByRole('heading', { name: 'Story 1', level: 2 }).waitFor();
  await expect.poll(() => page.title()).toBe('Story 1');
  const link = await page.getByRole('link').elementHandle();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('heading', { name: 'Story 2' }).waitFor();
  expect(await page.locator('news-card article').getAttribute('data-variant')).toBe('compact');
  // The same link element, with another text.
  expect(await link?.textContent()).toBe('Story 2');
  expect(await page.locator('news-card-list').getByRole('heading').allTextContents()).toEqual(['A', 'B']);
  for (let turn = 0; turn < 4; turn++) await page.getByRole('button', { name: 'Toggle' }).click();
  await page.getByRole('heading', { name: 'Story 2' }).waitFor();
  expect(consoleErrors).toEqual([]);
  await close();
});

test('elements defined after React rendered show their fallback content until the next update', async () => {
  const { page, consoleErrors, close } = await host.open({ body: app });
  await page.getByText('Loading').waitFor();
  await page.addScriptTag({ url: '/script/embed.js', type: 'module' });
  await page.waitForFunction(() => customElements.get('news-card'));
  expect(await page.getByText('Loading').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('heading', { name: 'Story 2' }).waitFor();
  expect(consoleErrors).toEqual([]);
  await close();
});
