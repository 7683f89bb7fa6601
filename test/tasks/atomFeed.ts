import { parseAtomFeed } from 'feedsmith';
import { expect } from 'vitest';
import { stories, type Task } from './task.js';

export const atomFeed: Task = {
  instruction: `Write feedOf(data): an Atom feed of our stories, titled "Clinic Network", for https://example.org/news, itself at
https://example.org/feed.atom, in English. A story that we withdrew stays, without its text.`,
  file: 'feed.ts',
  start: `export const feedOf = (_data: unknown): string => '';\n`,
  solution: `import { parseArticles } from 'news-cards/model';
import { toAtom } from 'news-cards/output/atom';

export const feedOf = (data: unknown): string =>
  toAtom(parseArticles(data).articles, {
    title: 'Clinic Network',
    url: 'https://example.org/news',
    feedUrl: 'https://example.org/feed.atom',
    language: 'en',
  });
`,
  async grade({ load }) {
    const { feedOf } = await load<{ feedOf: (data: unknown) => string }>();
    const [clinic, ...rest] = stories;
    const xml = feedOf([{ ...clinic, status: { type: 'withdrawn' } }, ...rest]);
    const feed = parseAtomFeed(xml);
    expect(feed).toMatchObject({ title: { value: 'Clinic Network' } });
    expect(feed.entries?.map((entry) => Object(entry.title).value)).toEqual(
      stories.map(({ headline }) => headline),
    );
    const self = { href: 'https://example.org/feed.atom', rel: 'self' };
    expect(feed.links).toContainEqual(expect.objectContaining(self));
    expect(feed.entries?.[1]?.categories?.[0]?.term).toMatch(/^SDG 6/);
    expect(xml).toContain('xml:lang="en"');
    expect(xml).not.toMatch(/two hundred people|three rooms/);
  },
};
