import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const parsed = (/** @type {string[]} */ texts) =>
  texts.flatMap((text) => {
    try {
      return [JSON.parse(text)];
    } catch {
      return [];
    }
  });

const fixtures = 'test/fixtures';
const feeds = filesIn(`${fixtures}/feeds`);
const jsonLd = filesIn(`${fixtures}/jsonLd`);

/** Inputs to start from, by the function that reads them. */
export const seeds = {
  fromText: [readFileSync(`${fixtures}/seed.txt`, 'utf8'), ...filesIn(`${fixtures}/pressReleases`)].map(
    (text) => text.slice(0, 6000),
  ),
  fromFeed: feeds,
  fromJsonLd: parsed(jsonLd),
  fromReliefWeb: parsed(filesIn(`${fixtures}/reliefWeb`)),
  fromHtml: jsonLd.filter((text) => text.startsWith('<')),
  fromAny: [...feeds, ...jsonLd],
  /** @type {unknown[]} whole articles, of which outputs are made */
  parseArticle: [],
  /** @type {{ attributes: object, data: unknown }[]} */
  element: [],
};
