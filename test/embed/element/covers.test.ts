/** Pictures with a warning in elements: only readers open them, each for itself. */
import type { Locator, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { renderToHtml } from '../../../src/exports/server.js';
import { article } from '../../support/articles.js';
import { sequences } from '../../support/coveredPictures.js';
import { type Opened, script, withHost } from '../host.js';
import { json } from './elementPage.js';

const host = withHost();

/** All have the same warning. */
const story = (id: number, goal = 6, picture = id) => ({
  id: `${id}`,
  headline: `Story ${id}`,
  url: `https://example.org/${id}`,
  sdgs: [{ goal }],
  image: { src: `/${picture}.svg`, alt: `Picture ${picture}`, width: 160, height: 90, warning: 'Violence' },
});

let opened: Opened | undefined;
afterEach(() => opened?.close());

async function open(body: string): Promise<Page> {
  opened = await host.open({ body });
  return opened.page;
}

/** The texts of the pictures that are not covered. */
async function uncovered(page: Page): Promise<(string | null)[]> {
  const pictures: Locator[] = await page.locator('article img').all();
  const seen = await Promise.all(
    pictures.map(async (each) => ((await each.isVisible()) ? each.getAttribute('alt') : null)),
  );
  return seen.filter((alt) => alt !== null);
}

async function uncover(page: Page, headline: string): Promise<void> {
  await page.getByRole('article', { name: headline }).getByText('Violence').click();
}

const count = (page: Page, number: number) =>
  expect.poll(() => page.getByRole('article').count()).toBe(number);

test('in a list that readers narrow, only the picture that they opened is open', async () => {
  const stories = [story(1), story(2), story(3, 13), story(4, 13)];
  const page = await open(`<news-card-list filters="goals">${json(stories)}</news-card-list>${script}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await uncover(page, 'Story 1');
  await page.getByRole('link', { name: /^13 / }).click();
  await count(page, 2);
  expect(await uncovered(page)).toEqual([]);
  await uncover(page, 'Story 4');
  await page.getByRole('link', { name: 'Show all stories' }).click();
  await count(page, 4);
  expect(await uncovered(page)).toEqual(['Picture 4']);
});

test.each([
  ['a story comes before it', [9, 1, 2], ['Picture 2']],
  ['the order changes', [2, 1], ['Picture 2']],
  ['another story takes its place', [1, 3], []],
])('in a list, an opened picture stays with its story if %s', async (_, now, seen) => {
  const page = await open(`<news-card-list>${json([story(1), story(2)])}</news-card-list>${script}`);
  await uncover(page, 'Story 2');
  await page.evaluate(
    (stories) => {
      document.querySelector('news-card-list')!.articles = stories;
    },
    now.map((id) => story(id)),
  );
  await page.getByRole('article', { name: `Story ${now[0]}` }).waitFor();
  await count(page, now.length);
  expect(await uncovered(page)).toEqual(seen);
});

test.each([
  ['is covered again if the card shows another story', story(2), []],
  ['is covered again if the story gets another one', { ...story(1, 6, 3), headline: 'Story 2' }, []],
  ['stays open if the headline changes', { ...story(1), headline: 'Story 2' }, ['Picture 1']],
])('a picture that readers opened %s', async (_, next, seen) => {
  const page = await open(`<news-card>${json(story(1))}</news-card>${script}`);
  await uncover(page, 'Story 1');
  await page.evaluate((data) => {
    document.querySelector('news-card')!.article = data;
  }, next);
  await page.getByRole('article', { name: 'Story 2' }).waitFor();
  expect(await uncovered(page)).toEqual(seen);
});

test.each([
  ['stays open if the script draws it again', 1, ['Picture 1']],
  ['is covered again if the script draws another one', 3, []],
])('a picture that readers opened in a static card %s', async (_, picture, seen) => {
  const page = await open(renderToHtml(article(story(1)), { src: '/story.json' }).element);
  await uncover(page, 'Story 1');
  host.serve('/story.json', { ...story(1, 6, picture), headline: 'Story 2' });
  await page.addScriptTag({ type: 'module', url: '/script/embed.js' });
  await page.getByRole('article', { name: 'Story 2' }).waitFor();
  expect(await uncovered(page)).toEqual(seen);
});

test.each(['drawn from data', 'static'])(
  'after a press in a card that was %s, no other picture with a warning is shown in it',
  async (kind) => {
    const page = await open(script);
    const cards = sequences.map(({ first, next }) => ({
      html:
        kind === 'static'
          ? renderToHtml(article({ ...first })).element
          : `<news-card>${json(first)}</news-card>`,
      next,
    }));
    const seen = await page.evaluate(async (all) => {
      await customElements.whenDefined('news-card');
      return Promise.all(
        all.map(async ({ html, next }) => {
          const holder = document.createElement('div');
          const ready = () =>
            new Promise((done) => holder.addEventListener('news-card-ready', done, { once: true }));
          const first = ready();
          holder.innerHTML = html;
          document.body.append(holder);
          await first;
          const card = holder.querySelector('news-card')!;
          const { shadowRoot: root } = card;
          root!.querySelector('summary')!.click();
          const second = ready();
          card.article = next;
          await second;
          return !root!.querySelector('details:not([open]) img');
        }),
      );
    }, cards);
    // Static markup does not name its story: the same picture with the same warning stays open.
    const mayShow = sequences.filter((each) => each.mayShow || (kind === 'static' && each.isSamePicture));
    expect(sequences.filter((_, index) => seen[index]).map(({ name }) => name)).toEqual(
      mayShow.map(({ name }) => name),
    );
  },
);
