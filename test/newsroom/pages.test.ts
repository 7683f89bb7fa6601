/** The pages of the newsroom that `news-cards newsroom` copies, for a folder of stories; `test/consumers/newsroom.mjs` builds and uses it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';

const folder = mkdtempSync(join(tmpdir(), 'news-cards-stories-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const address = 'https://news.example.org/stories/clinic/';
const clinic = {
  id: 'clinic',
  url: address,
  headline: 'Nurses open a clinic',
  published: '2024-05-03',
};
/** A fact that a withdrawn story must not state any more. */
const hidden = 'HIDDEN';
const withdrawn = {
  ...clinic,
  status: { type: 'withdrawn', reason: 'It was wrong.', date: '2024-05-09' },
  summary: hidden,
  body: [{ type: 'paragraph', content: [{ text: hidden }] }],
  image: { src: `https://example.org/${hidden}.jpg`, alt: hidden },
  locations: [{ name: hidden, country: 'KE' }],
  funders: [{ name: hidden }],
  translations: [{ language: 'fr', url: `https://example.org/${hidden}/fr` }],
};

/** Writes a page for each item that Eleventy would. */
async function written(page: string, stories: readonly object[], settings = {}): Promise<string[]> {
  writeFileSync(join(folder, 'stories.json'), JSON.stringify(stories));
  const load = (path: string) => import(resolve('newsroom', path));
  const { default: config } = await load('site.config.js');
  const { readNewsroom } = await load('lib/newsroom.js');
  const newsroom = await readNewsroom({ ...config, ...settings }, folder);
  const { data, render } = await load(`pages/${page}.11ty.js`);
  const [, items] = data.pagination?.data.split('.') ?? [];
  const pages: object[] = items ? newsroom[items] : [{}];
  return Promise.all(pages.map((item) => render({ newsroom, [data.pagination?.alias]: item })));
}

test.each(['front', 'lists', 'stories', 'markdown', 'feeds', 'sitemap', 'missing'])(
  'what a withdrawn story stated is in nothing that pages/%s.11ty.js writes',
  async (page) => {
    const texts = await written(page, [withdrawn]);
    expect(texts.join()).toContain('clinic');
    expect(texts.join()).not.toContain(hidden);
  },
);

test.each(['front', 'lists', 'stories', 'markdown', 'feeds', 'sitemap', 'missing'])(
  'a story is in nothing that pages/%s.11ty.js writes before its embargo ends',
  async (page) => {
    const embargoUntil = '2026-06-01T10:00:00+03:00';
    const release = {
      ...withdrawn,
      status: undefined,
      url: undefined,
      id: 'held',
      headline: 'Zqheld',
      embargoUntil,
    };
    for (const now of ['', '2026-06-01T09:59:59+03:00', '2026-06-02']) {
      vi.stubEnv('NEWSROOM_NOW', now);
      expectConsole(/stories\.json: a story was left out: it is embargoed until 2026-06-01T10:00:00\+03:00/);
      const texts = (await written(page, [clinic, release])).join();
      expect(texts).toContain('clinic');
      expect(texts).not.toMatch(/HIDDEN|[Zz]qheld/);
    }
    vi.stubEnv('NEWSROOM_NOW', '2026-06-01T07:00:00Z');
    expect((await written(page, [clinic, release])).join()).toMatch(/HIDDEN|[Zz]qheld/);
    vi.unstubAllEnvs();
  },
);

/** A status that is not understood could be a withdrawal. */
const status = { type: 'wihtdrawn' };
const doubtful = { headline: 'Doubtful', published: '2024-05-04', status };
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    { id: '1', title: 'Fine', content_text: 'It opened.' },
    { id: '2', title: 'Doubtful', content_text: 'It closed.', _news_cards: { version: 1, status } },
  ],
};

describe('a lenient build', () => {
  beforeEach(() => void vi.stubEnv('NEWSROOM_LENIENT', 'yes'));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(join(folder, 'more.json'));
  });

  test.each<[string, object]>([
    ['an article', doubtful],
    ['a list', [{ headline: 7 }, doubtful, { headline: 'Fine' }]],
    ['a feed', feed],
  ])('leaves out an article with an error everywhere, and names it: %s', async (_, content) => {
    expectConsole(/Left out:\n.*more\.json: articles\[\d\]\.\w+/);
    writeFileSync(join(folder, 'more.json'), JSON.stringify(content));
    for (const page of ['front', 'lists', 'stories', 'markdown', 'feeds', 'sitemap', 'missing']) {
      const texts = (await written(page, [clinic])).join().toLowerCase();
      expect(texts).toContain('clinic');
      expect(texts).not.toContain('doubtful');
      expect(texts.includes('fine')).toBe(content !== doubtful);
    }
  });
});

test.each([[[withdrawn, clinic]], [[clinic, withdrawn]]])(
  'a lenient build withdraws a story if one of two with its id is withdrawn',
  async (stories) => {
    vi.stubEnv('NEWSROOM_LENIENT', 'yes');
    expectConsole(/stories\.json: the article "clinic" is also in/);
    const [page = ''] = await written(
      'stories',
      stories.map((story) => ({ ...story, summary: hidden })),
    );
    vi.unstubAllEnvs();
    expect(page).toContain('Withdrawn');
    expect(page).not.toContain(hidden);
  },
);

test('stories are sorted by the moment of their publication, whatever its offset, and those without a date are last', async () => {
  const times = {
    a: undefined,
    b: '2024-01-03T01:00:00+03:00',
    c: '2024-01-02T23:00:00-08:00',
    d: '1969-07-20',
  };
  const stories = Object.entries(times).map(([id, published]) => ({ id, headline: id, published }));
  const [front = ''] = await written('front', stories);
  expect([...front.matchAll(/href="\/stories\/(\w)\/"/g)].map(([, id]) => id)).toEqual(['c', 'b', 'd', 'a']);
});

test('the masthead has the goals of the week that ends with the newest story; a page about a goal has only that', async () => {
  const days = { 3: '2024-05-10', 6: '2024-05-04', 13: '2024-05-03', 17: undefined };
  const stories = Object.entries(days).map(([goal, published]) => ({
    headline: `Goal ${goal}`,
    published,
    sdgs: [{ goal: +goal }],
  }));
  const goalsOf = (html: string) => /<header [^>]*data-goals="([^"]*)"/.exec(html)?.[1];
  expect((await written('front', stories)).map(goalsOf)).toEqual(['3 6']);
  expect(new Set((await written('lists', stories)).map(goalsOf))).toEqual(
    new Set(['3 6', '3', '6', '13', '17']),
  );
  const undated = await written('front', [{ headline: 'Undated', sdgs: [{ goal: 17 }] }]);
  expect(undated.map(goalsOf)).toEqual(['']);
});

describe('pinned stories', () => {
  const storiesOf = (html = '') => [...html.matchAll(/href="\/stories\/(\w+)\/"/g)].map(([, id]) => id);
  const days = { a: '2024-01-04', b: '2024-01-03', c: '2024-01-02', d: '2024-01-01' };
  const stories = Object.entries(days).map(([id, published]) => ({ id, headline: id, published }));

  test('are first on the front page, in the order of the setting, and once', async () => {
    const [front] = await written('front', stories, { pinned: ['d', 'b', 'd'] });
    expect(storiesOf(front)).toEqual(['d', 'b', 'a', 'c']);
    const [all] = await written('lists', stories, { pinned: ['d', 'b'] });
    expect(storiesOf(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are not first if they are withdrawn, and not shown while they are embargoed', async () => {
    expectConsole(/a story was left out: it is embargoed/);
    const held = { id: 'held', headline: 'held', embargoUntil: '2026-06-01T10:00:00Z' };
    const changed = stories.map((story) =>
      story.id === 'd' ? { ...withdrawn, ...story, url: undefined } : story,
    );
    const [front] = await written('front', [...changed, held], { pinned: ['held', 'd', 'c'] });
    expect(storiesOf(front)).toEqual(['c', 'a', 'b', 'd']);
  });

  test('that do not exist stop the build, or are named by a lenient one', async () => {
    const pinned = ['a', 'zebra'];
    const message = /site\.config\.js: pinned: there is no story "zebra"/;
    await expect(written('front', stories, { pinned })).rejects.toThrow(message);
    vi.stubEnv('NEWSROOM_LENIENT', 'yes');
    expectConsole(message);
    const [front] = await written('front', stories, { pinned });
    vi.unstubAllEnvs();
    expect(storiesOf(front)).toEqual(['a', 'b', 'c', 'd']);
  });
});

test.each([
  ['an update', { updated: '2024-05-04' }, '2024-05-04'],
  ['a correction', { status: { type: 'correction', text: 'Two.', date: '2024-05-10' } }, '2024-05-10'],
  ['a withdrawal after an update', { ...withdrawn, updated: '2024-05-04' }, '2024-05-09'],
  ['the publication alone', {}, '2024-05-03'],
])('the sitemap gives the day of the last change: %s', async (_, fields, day) => {
  const [sitemap] = await written('sitemap', [{ ...clinic, ...fields }]);
  expect(sitemap).toContain(`<loc>${address}</loc><lastmod>${day}</lastmod>`);
});

describe('the news sitemap', () => {
  const now = '2026-06-03T12:00:00Z';
  const news = async (stories: readonly object[], clock = now) => {
    vi.stubEnv('NEWSROOM_NOW', clock);
    const [xml = ''] = await written('newsSitemap', stories, { title: 'Wells & <Water>' });
    vi.unstubAllEnvs();
    const document = parseDocument(xml, { xmlMode: true });
    return DomUtils.getElementsByTagName('url', document).map((url) => {
      const leaves = DomUtils.getElementsByTagName('*', url).filter(
        (node) => !node.children.some((child) => 'attribs' in child),
      );
      return Object.fromEntries(leaves.map((leaf) => [leaf.name, DomUtils.textContent(leaf)]));
    });
  };
  const at = (published: string, fields = {}) => ({ headline: `At ${published}`, published, ...fields });

  test('has the fields that Google requires', async () => {
    const [entry] = await news([{ ...clinic, headline: 'Tea & <b>"salt"</b>', published: '2026-06-02' }]);
    expect(entry).toEqual({
      loc: address,
      'news:name': 'Wells & <Water>',
      'news:language': 'en',
      'news:publication_date': '2026-06-02',
      'news:title': 'Tea & <b>"salt"</b>',
    });
  });

  test('has the stories of the last two days before the clock, and none without one', async () => {
    const times = [
      '2026-06-01T11:59:59Z',
      '2026-06-01T15:00:00+03:00',
      '2026-06-03T11:59:00Z',
      '2026-06-03T12:00:01Z',
      '2026-06-01',
      '2026-06-03',
    ];
    const stories = [...times.map((time) => at(time)), { headline: 'Without a date' }];
    const found = (await news(stories)).map((entry) => entry['news:publication_date']);
    expect(found).toEqual(['2026-06-03T11:59:00Z', '2026-06-03', '2026-06-01T15:00:00+03:00']);
    expect(await news(stories, '')).toEqual([]);
    expect(await news(stories, 'today')).toEqual([]);
  });

  test('leaves out stories that are withdrawn, embargoed or from another site, and those above 1,000', async () => {
    expectConsole(/a story was left out: it is embargoed/);
    const left = [
      { ...withdrawn, published: '2026-06-02' },
      at('2026-06-02', { headline: 'Held', embargoUntil: '2026-06-03T12:00:01Z' }),
      at('2026-06-02', { headline: 'Theirs', url: 'https://example.org/theirs' }),
    ];
    expect(await news(left)).toEqual([]);
    const many = Array.from({ length: 1001 }, (_, index) => at('2026-06-02', { headline: `Story ${index}` }));
    expect(await news(many)).toHaveLength(1000);
  });

  test.each([
    ['pt-BR', 'pt'],
    ['zh-Hans', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['zh-HK', 'zh-tw'],
  ])('names the language %s as Google does: %s', async (language, expected) => {
    const [entry] = await news([at('2026-06-02', { language })]);
    expect(entry?.['news:language']).toBe(expected);
  });
});

test('the page of a story links to its text as Markdown, also below a path', async () => {
  const stories = [{ ...clinic, url: undefined, summary: 'It has *two* rooms.', language: 'fr' }];
  const site = { url: 'https://example.org/news/' };
  const [page = ''] = await written('stories', stories, site);
  const href = '/news/stories/nurses-open-a-clinic/index.md';
  expect(page).toContain(`<link rel="alternate" type="text/markdown" href="${href}">`);
  const { data } = await import(resolve('newsroom', 'pages/markdown.11ty.js'));
  expect(data.permalink({ story: { address: 'stories/nurses-open-a-clinic/' } })).toBe(href.slice(6));
  const [markdown = ''] = await written('markdown', stories, site);
  expect(markdown).toContain(
    '[Nurses open a clinic](<https://example.org/news/stories/nurses-open-a-clinic/>)',
  );
  expect(markdown).toContain('It has \\*two\\* rooms.');
  expect(markdown).toContain('3 mai 2024');
});

test.each([
  ['no licence', '', 0],
  ['a licence', 'https://example.org/license.xml?a=1&b=2', 1],
])('the file for robots and every page name %s for AI use', async (_, rslLicense, count) => {
  const [robots = ''] = await written('robots', [clinic], { rslLicense });
  expect(robots.split('\n').filter((line) => line.startsWith('License:'))).toEqual(
    count ? [`License: ${rslLicense}`] : [],
  );
  for (const page of ['front', 'lists', 'stories', 'missing']) {
    for (const html of await written(page, [clinic], { rslLicense })) {
      const head = DomUtils.getElementsByTagName('head', parseDocument(html));
      const links = DomUtils.getElementsByTagName('link', head).map(({ attribs }) => attribs);
      const licenses = links.filter(({ rel }) => rel === 'license');
      const expected = { rel: 'license', type: 'application/rsl+xml', href: rslLicense };
      expect(licenses).toEqual(count ? [expected] : []);
    }
  }
});

test('a licence for AI use that is not a URL with a host stops the build', async () => {
  await expect(written('robots', [clinic], { rslLicense: '/license.xml' })).rejects.toThrow(
    'site.config.js: rslLicense: received "/license.xml"; expected a URL',
  );
});

test('the file for robots names both sitemaps', async () => {
  const [robots = ''] = await written('robots', [clinic]);
  expect(robots.split('\n')).toEqual([
    'User-agent: *',
    'Disallow:',
    '',
    'Sitemap: https://news.example.org/sitemap.xml',
    'Sitemap: https://news.example.org/news-sitemap.xml',
    '',
  ]);
});

test.each([
  ['a summary', { summary: 'It has two rooms.' }, 'It has two rooms.'],
  ['a label of AI', { summary: 'Two.', disclosure: { ai: 'generated' } }, 'AI-generated – Two.'],
  ['a withdrawal', withdrawn, 'Withdrawn – It was wrong.'],
])('the page of a story with %s has one description, which says so', async (_, fields, description) => {
  const [page = ''] = await written('stories', [{ ...clinic, ...fields }]);
  expect(page.match(/<meta name="description"[^>]*>/g)).toEqual([
    `<meta name="description" content="${description}">`,
  ]);
});

test.each(['front', 'lists', 'stories'])(
  'the style sheet of the pages has rules for every part that pages/%s.11ty.js writes',
  async (page) => {
    const [css = ''] = await written('styles', [clinic]);
    const pages = (await written(page, [clinic])).join();
    const roots = new Set(
      Array.from(
        pages.matchAll(/<(?:article|div)[^<>]* class="(nc-(?:card|story|articles))"/g),
        ([, name]) => name,
      ),
    );
    expect(roots.size).toBeGreaterThan(0);
    for (const root of roots) expect(css).toContain(`.${root}{`);
  },
);

test('a list is described by the description of the site', async () => {
  const [page = ''] = await written('lists', [clinic]);
  expect(page.match(/<meta name="description"[^>]*>/g)).toEqual([
    '<meta name="description" content="Stories of an example organisation">',
  ]);
});

test.each([
  ['en', 'ltr', ['fr ltr', 'ar rtl'], 'This page does not exist', 'Show all stories'],
  ['ar', 'rtl', ['fr ltr', 'en ltr'], 'هذه الصفحة غير موجودة', 'عرض جميع المقالات'],
])(
  'the missing page of a site in %s is in that language, says it in the others too, and links below the path of the site',
  async (tag, direction, others, heading, allStories) => {
    const languages = [tag, ...others.map((each) => each.slice(0, 2))];
    const [html = ''] = await written('missing', [clinic], { languages, url: 'https://example.org/news/' });
    const page = parseDocument(html);
    const named = (name: string) => DomUtils.getElementsByTagName(name, page);
    const direct = ({ attribs }: { attribs: Record<string, string> }) => `${attribs.lang} ${attribs.dir}`;
    expect(named('html').map(direct)).toEqual([`${tag} ${direction}`]);
    expect(named('h1').map(DomUtils.textContent)).toEqual([heading]);
    expect(named('li').map(direct)).toEqual(expect.arrayContaining(others));
    const links = named('a').map((link) => [DomUtils.textContent(link), link.attribs.href]);
    expect(links).toContainEqual(['Example Newsroom', '/news/']);
    expect(links).toContainEqual([allStories, '/news/all/']);
    expect(links).toContainEqual([clinic.headline, '/news/stories/clinic/']);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith('/news/'))).toEqual([]);
  },
);
