/**
 * Twelve news stories for newspaper-like pages, and a thirteenth that is withdrawn, in six languages. Organisations and places are fictional, and
 * the pictures were drawn for this project.
 */
import type { Article } from '../../../src/exports/index.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import ar from './stories.ar.json' with { type: 'json' };
import en from './stories.en.json' with { type: 'json' };
import es from './stories.es.json' with { type: 'json' };
import fr from './stories.fr.json' with { type: 'json' };
import ru from './stories.ru.json' with { type: 'json' };
import zh from './stories.zh.json' with { type: 'json' };

const pictures = import.meta.glob<string>('./pictures/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** Parses an article; throws if there is any issue. */
export function parseWithoutIssues(input: object): Article {
  const result = parseArticle(input);
  if (!result.ok || result.issues.length) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.article;
}

/** Absolute, because Storybook may be served from a subfolder. */
function pictureAddress(file: string): string {
  const path = pictures[`./pictures/${file}`];
  if (!path) throw new Error(`unknown picture in a demo story: ${file}`);
  return new URL(path, globalThis.document?.baseURI ?? 'https://example.org/').href;
}

/** An article whose picture, if any, is a file name in `pictures`. */
type Input = object & { image?: { src: string } | undefined };

const parse = ({ image, ...input }: Input) =>
  parseWithoutIssues(image ? { ...input, image: { ...image, src: pictureAddress(image.src) } } : input);

const inputs = { en, ar, es, fr, ru, 'zh-Hans': zh };

export type EditionLanguage = keyof typeof inputs;

const parsed = new Map<EditionLanguage, readonly Article[]>();

/** The stories in a language, parsed when they are first asked for. */
export function storiesIn(language: EditionLanguage): readonly Article[] {
  const stories = parsed.get(language) ?? inputs[language].map(parse);
  parsed.set(language, stories);
  return stories;
}

const englishStories = storiesIn('en');

/** The twelve, newest first, in English. */
export const demoStories = englishStories.slice(0, 12);

/** The story whose URL ends with this name. */
export function storyNamed(name: string, stories = englishStories): Article {
  const found = stories.find(({ url }) => url?.endsWith(`/${name}`));
  if (!found) throw new Error(`no demo story is named ${name}`);
  return found;
}
