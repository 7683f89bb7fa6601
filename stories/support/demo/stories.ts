/**
 * Twelve news stories for pages that should look like a newspaper. Organisations and places are made up, and the
 * pictures are drawn for this project.
 */
import type { Article } from '../../../src/exports/index.js';
import { parseArticle } from '../../../src/exports/model.js';
import inputs from './stories.json' with { type: 'json' };

const pictures = import.meta.glob<string>('./pictures/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** The address of a picture, absolute: Storybook may be served from a folder. */
function pictureAddress(file: string): string {
  const path = pictures[`./pictures/${file}`];
  if (!path) throw new Error(`stories.json names a picture that does not exist: ${file}`);
  return new URL(path, document.baseURI).href;
}

/** Parses an article; a story whose article has an issue does not start. */
export function parseWithoutIssues(input: object): Article {
  const result = parseArticle(input);
  if (!result.ok || result.issues.length) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.article;
}

const parsed = inputs.map(({ image, ...input }) =>
  parseWithoutIssues(image ? { ...input, image: { ...image, src: pictureAddress(image.src) } } : input),
);

/** The twelve, newest first. */
export const demoStories: readonly Article[] = parsed.slice(0, 12);

/** A thirteenth, which its publisher has withdrawn. */
export const withdrawnStory: Article = parsed[12]!;

/** One of the twelve by the last part of its address. */
export function demoStory(slug: string): Article {
  const found = demoStories.find(({ url }) => url?.endsWith(`/${slug}`));
  if (!found) throw new Error(`no demo story has the address …/${slug}`);
  return found;
}
