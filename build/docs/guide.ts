import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport } from 'vite';
import { componentsPage } from './componentsPage.js';
import { guideModules } from './guideModules.js';
import { markdownFrom } from './markdown.js';

/** Pages that are little without a browser. */
export const interactive = ['EmbedBuilder', 'Gallery', 'Welcome'];

interface Page {
  title: string;
  /** What it is about. */
  about: string;
  file: string;
  text: string;
}

type Sources = typeof import('./sources.js');

/** The guide as Markdown by file name, with `llms.txt`, its table of contents. */
export async function guide(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<Sources>('./build/docs/sources.ts', {
    configFile: false,
    logLevel: 'error',
    plugins: [guideModules()],
  });
  const names = Object.keys(module.pages)
    .map((path) => basename(path, '.mdx'))
    .filter((name) => !interactive.includes(name));
  const files = new Map(names.map((name) => [idOf(name), `${kebab(name)}.md`]));
  const pages = module.contentGroups
    .flatMap(([, entries]) => entries)
    .flatMap(([to, title, about = '']) => {
      const id = to.replace(/--docs$/, '');
      const name = names.find((each) => idOf(each) === id);
      const parts = name && module.pages[`../../stories/guide/${name}.mdx`];
      return parts ? [{ title, about, file: files.get(id)!, text: pageText(title, parts, files) }] : [];
    });
  pages.push({
    title: 'Components',
    about: 'when to use each, what is announced, its props',
    file: 'components.md',
    text: componentsPage(),
  });
  return new Map([
    ...pages.map(({ file, text }) => [`docs/${file}`, text] as const),
    ['llms.txt', contents(pages)],
  ]);
}

const kebab = (name: string) => name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** The id of a page in Storybook, from its `<Meta>` or, if it is the page of stories, from theirs. */
function idOf(name: string): string {
  const text = readFileSync(`stories/guide/${name}.mdx`, 'utf8');
  const stories = text.includes('<Meta of') && /\w+\.stories\.tsx/.exec(text)?.[0];
  const meta = stories ? readFileSync(`stories/guide/${stories}`, 'utf8') : text;
  return /\bid[=:] ?['"](.+?)['"]/.exec(meta)?.[1] ?? '';
}

function pageText(
  title: string,
  parts: readonly (string | ReactElement)[],
  files: ReadonlyMap<string, string>,
): string {
  const text = parts
    .map((part) => (typeof part === 'string' ? part : markdownFrom(renderToStaticMarkup(part))))
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return `${text.startsWith('# ') ? '' : `# ${title}\n\n`}${withLinks(text, files)}\n`;
}

/** Links between pages of Storybook become links between files; of links to stories the text remains. */
function withLinks(text: string, files: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\[([^\]]+)\]\(\?path=\/\w+\/([\w-]+?)--[\w-]+\)/g, (_, words, id) => {
    const file = id.startsWith('components-') ? 'components.md' : files.get(id);
    return file ? `[${words}](${file})` : words;
  });
}

function contents(pages: readonly Page[]): string {
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const lines = pages.map(({ file, title, about }) => `- [${title}](docs/${file}): ${about}`);
  return `# ${name}\n\n> ${description}\n\n## Guide\n\n${lines.join('\n')}\n`;
}
