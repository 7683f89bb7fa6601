import type { StoryContext } from '@storybook/react-vite';
import { locales } from '../stories/support/locales.js';

/** Props whose values are too long for a line, with their types. */
const types: Readonly<Record<string, string>> = {
  article: 'Article',
  articles: 'Article[]',
  funders: "Article['funders']",
  partners: "Article['partners']",
  participants: "Article['participants']",
  sdgs: "Article['sdgs']",
  location: "Article['locations'][number]",
};

/** Of long lists of stories the code shows these; the rest would repeat them. */
const mostStories = 2;

/**
 * A story as a file that a developer can paste and run, without what the toolbar adds. A story that draws more than its
 * component, or has values that are not data, shows its own source.
 */
export function usage(code: string, { initialArgs, args, parameters }: StoryContext): string {
  // Storybook transforms its own code, and then the result.
  if (code.startsWith('import ')) return code;
  const [, name] = /^<([A-Z]\w*)/.exec(code) ?? [];
  const values = Object.entries({ ...initialArgs, ...args, locale: initialArgs.locale }).filter(
    ([, value]) => value !== undefined,
  );
  if (!name || !values.every(isData)) return parameters.docs?.source?.originalSource ?? code;

  const names = new Set([name]);
  const imports: string[] = [];
  const constants: string[] = [];
  const attributes = values.map(([prop, value]) => {
    if (prop === 'locale') {
      const [tag = 'en'] = (value as { language: string }).language.split('-');
      imports.push(`import { ${tag} } from 'news-cards/locales/${tag}';`);
      return `locale={${tag}}`;
    }
    const attribute = inline(prop, value);
    if (!(prop in types) || attribute.length <= 60) return attribute;
    names.add('type Article');
    constants.push(`const ${prop}: ${types[prop]} = ${literal(value)};`);
    return `${prop}={${prop}}`;
  });
  imports.unshift(`import { ${[...names].sort(byName).join(', ')} } from 'news-cards';`);
  const element = [`<${name}`, ...attributes];
  const line = `${element.join(' ')} />`;
  const short = `export const Example = () => ${line};`;
  const example =
    short.length <= 100 ? short : `export const Example = () => (\n  ${element.join('\n    ')}\n  />\n);`;
  return [imports.join('\n'), ...constants, example].join('\n\n');
}

const byName = (a: string, b: string) => a.replace('type ', '').localeCompare(b.replace('type ', ''));

/** Whether a value of a prop can be written down. Of locales only those of the package can: the others are made by code. */
function isData([prop, value]: [string, unknown]): boolean {
  if (prop === 'locale') return Object.values(locales).some((locale) => locale === value);
  return typeof value !== 'function' && prop !== 'components';
}

function inline(prop: string, value: unknown): string {
  if (value === true) return prop;
  return typeof value === 'string' ? `${prop}=${JSON.stringify(value)}` : `${prop}={${literal(value)}}`;
}

/** A value as source code: on one line if it is short. */
function literal(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? listItems(value, inner)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${key}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = items.length ? `${open}${items.join(', ')}${close}` : `${open}${close}`.replaceAll(' ', '');
  if (line.length + indent.length <= 90 && !line.includes('\n')) return line;
  return `${open.trim()}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close.trim()}`;
}

function listItems(list: readonly unknown[], indent: string): string[] {
  const isStories = list.length > mostStories && Object.hasOwn(Object(list[0]), 'headline');
  return (isStories ? list.slice(0, mostStories) : list).map((item) => literal(item, indent));
}
