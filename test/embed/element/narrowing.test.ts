/** `<news-card-list>` with filters and portions, as a reader uses it. */
import { expect, test } from 'vitest';
import { withHost } from '../host.js';
import { events } from './elementPage.js';
import { count, focused, link, status, stories, withNarrowedPage } from './narrowedPage.js';

const host = withHost();
const { open, consoleErrors, requests } = withNarrowedPage(host);

test('narrows in place, and keeps the choice in the address: back, forward, reload and a shared address', async () => {
  const page = await open('filters="goals countries" filters-in-url', '?utm=x#list');
  expect(await count(page)).toBe(30);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await link(page, '13 Climate action, 10 stories').click();
  await expect.poll(() => count(page)).toBe(10);
  expect(page.url()).toBe(`${host.origin}/?utm=x&goals=13#list`);
  await link(page, 'Kenya, 5 stories').click();
  await expect.poll(() => count(page)).toBe(5);
  expect(await status(page)).toBe('5 stories');
  expect(await page.locator('[aria-current]').count()).toBe(2);

  await page.goBack();
  await expect.poll(() => count(page)).toBe(10);
  await page.goForward();
  await expect.poll(() => count(page)).toBe(5);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await page.reload();
  await expect.poll(() => count(page)).toBe(5);

  await link(page, 'Remove 13 Climate action').click();
  await expect.poll(() => count(page)).toBe(15);
  expect(page.url()).toBe(`${host.origin}/?utm=x&countries=KE#list`);
  await link(page, 'Show all stories').click();
  await expect.poll(() => count(page)).toBe(30);
  expect(page.url()).toBe(`${host.origin}/?utm=x#list`);
  expect(consoleErrors()).toEqual([]);
});

test('without filters-in-url the address stays, and is not read', async () => {
  const page = await open('filters="goals"', '?goals=13');
  expect(await count(page)).toBe(30);
  await link(page, '13 Climate action, 10 stories').click();
  await expect.poll(() => count(page)).toBe(10);
  expect(page.url()).toBe(`${host.origin}/?goals=13`);
});

test('the address chooses only by the facets that the page offers, and nonsense chooses nothing', async () => {
  const page = await open('filters="goals" filters-in-url', '?goals=99&countries=KE&topics=Call+now');
  expect(await count(page)).toBe(30);
  expect(await page.getByText('Call now').count()).toBe(0);
});

test('shows portions; the focus goes to the first new headline, and the number is announced', async () => {
  const page = await open('more="12"');
  expect([await count(page), await status(page)]).toEqual([12, '12 of 30 stories, 18 left']);
  await page.evaluate(() => {
    const region = document.querySelector('news-card-list')!.shadowRoot!.querySelector('[role=status]')!;
    const texts: (string | null)[] = [];
    Object.assign(window, { texts });
    new MutationObserver(() => texts.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.getByRole('button', { name: 'Show more stories' }).click();
  await expect.poll(() => count(page)).toBe(24);
  expect(await focused(page)).toBe('Story 12');
  expect(await page.evaluate(() => (window as never as { texts: string[] }).texts)).toEqual([
    '24 of 30 stories, 6 left',
  ]);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Story 13');
  await page.getByRole('button', { name: 'Show more stories' }).press('Enter');
  await expect.poll(() => count(page)).toBe(30);
  expect(await focused(page)).toBe('Story 24');
  expect(await page.getByRole('button').count()).toBe(0);
});

test('a choice starts again with the first portion', async () => {
  const page = await open('filters="goals" more="4"');
  await page.getByRole('button').click();
  await expect.poll(() => count(page)).toBe(8);
  await link(page, '6 Clean water and sanitation, 20 stories').click();
  await expect.poll(() => status(page)).toBe('4 of 20 stories, 16 left');
});

test('a story without an address gets the focus on its headline', async () => {
  const page = await open('more="1"', '', [{ headline: 'One' }, { headline: 'Two' }]);
  await page.getByRole('button').click();
  await expect.poll(() => focused(page)).toBe('Two');
});

test('works with the keyboard alone: the focus stays where it was used', async () => {
  const page = await open('filters="goals" filters-in-url');
  await link(page, '13 Climate action, 10 stories').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => count(page)).toBe(10);
  expect(await focused(page)).toMatch(/^13 Climate action/);
  await link(page, 'Remove 13 Climate action').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => count(page)).toBe(30);
  // The link is gone; the next one is in the same navigation, not at the top of the page.
  expect(await focused(page)).toMatch(/\S/);
});

test('a modifier key, and a page that cancels the click, leave the list as it is', async () => {
  const page = await open('filters="goals" filters-in-url');
  await page.evaluate(() => addEventListener('news-card-click', (event) => event.preventDefault()));
  await link(page, /^13/).click();
  expect(await count(page)).toBe(30);
  expect((await events(page)).find(({ name }) => name === 'click')?.detail.url).toBe(
    `${host.origin}/?goals=13`,
  );
});

test('reads aloud as a navigation with groups of links, then the list, then what is left', async () => {
  const page = await open('filters="goals years" more="2"', '', stories.slice(0, 6));
  const tree = await page.locator('main').ariaSnapshot();
  expect(
    tree.match(
      /(?<=- )(navigation|text|link|list|heading|button)\b[^\n:]* ("|\w)[^\n]*|(text|status): \w[^\n]*/g,
    ),
  ).toEqual([
    'navigation "Filter stories":',
    'text: Goals',
    'link "6 Clean water and sanitation, 4 stories":',
    'link "13 Climate action, 2 stories":',
    'text: Years',
    'link "2022, 2 stories":',
    'link "2021, 2 stories":',
    'link "2020, 2 stories":',
    'list "News":',
    ...['heading "Story 0" [level=3]:', 'link "Story 0":', 'heading "Story 1" [level=3]:', 'link "Story 1":'],
    'status: 2 of 6 stories, 4 left',
    'button "Show more stories"',
  ]);
});

test('unknown facets are named in the console, and the others work', async () => {
  const page = await open('filters="goals colours"');
  await expect
    .poll(() => consoleErrors().join())
    .toContain('filters "colours" is ignored; expected goals, countries');
  expect(await link(page, /^13/).count()).toBe(1);
});

test('reads more than the usual 100 stories if they are shown in portions', async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...stories[index % 30]!, id: `${index}` }));
  const page = await open('filters="goals" more="12"', '', many);
  expect(await status(page)).toBe('12 of 300 stories, 288 left');
});

test('a list without filters does not load them', async () => {
  await open('');
  expect(requests().filter((path) => path.includes('filters-'))).toEqual([]);
});

test('properties reflect the attributes', async () => {
  const page = await open('filters="goals" more="12" filters-in-url');
  const read = () =>
    page.evaluate(() => {
      const { filters, more, filtersInUrl } = document.querySelector('news-card-list')!;
      return [filters, more, filtersInUrl];
    });
  expect(await read()).toEqual(['goals', 12, true]);
  await page.evaluate(() => {
    Object.assign(document.querySelector('news-card-list')!, {
      filters: null,
      more: undefined,
      filtersInUrl: false,
    });
  });
  expect(await read()).toEqual([undefined, undefined, undefined]);
  await expect.poll(() => count(page)).toBe(30);
  expect(await page.getByRole('navigation').count()).toBe(0);
});
