import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, namesUsed, readSources, type SourceFile } from '../support/sources.js';

interface Rule {
  /** Our own folders it may import, beside itself. */
  ours: string[];
  /** Our own folders it may import by `import('…')` only. */
  onUse?: string[];
  /** Files of other folders that it may import all the same. */
  files?: RegExp;
  /** Packages it may not import, nor their sub-paths. */
  noPackages?: string[];
  /** It has no page to work on: neither when loaded nor later. */
  noDom?: boolean;
}

const react = ['react', 'react-dom', 'styled-components'];

/**
 * What only writes, without any parser: an embed that puts an article's JSON-LD into a page holds it from the start.
 * The rule that keeps adapters away from embeds is there to keep parsers out of pages that did not ask for one.
 */
const writers = /^src\/adapters\/jsonLd\/(?:toJsonLd|toThings|script|vocabulary|newsArticle)\.ts$/;

/** Down, never up or sideways. */
const rules: Record<string, Rule> = {
  model: { ours: [], noPackages: react, noDom: true },
  i18n: { ours: ['model'], noPackages: react, noDom: true },
  theme: { ours: ['model'], noPackages: react, noDom: true },
  adapters: { ours: ['model'], noPackages: react },
  components: { ours: ['model', 'i18n', 'theme'] },
  embed: { ours: ['components', 'model', 'i18n', 'theme'], onUse: ['adapters'], files: writers },
  cli: { ours: ['adapters', 'components', 'embed', 'i18n', 'model', 'theme'] },
  exports: { ours: ['adapters', 'cli', 'components', 'embed', 'i18n', 'model', 'theme'] },
};

/** A language other than English: an embed in a host's page loads it when it is asked for. */
const otherLanguage = /^src\/i18n\/(?!en\.)[a-z]{2,3}(-[A-Za-z]+)?\.ts$/;

function violations(source: SourceFile): string[] {
  const [, folder = ''] = source.path.split('/');
  const rule = rules[folder];
  if (!rule) return [`${source.path}: "${folder}" is not a folder of the plan`];
  const found: string[] = [];

  for (const { specifier, dynamic } of importsOf(source)) {
    const how = dynamic ? 'imports on use' : 'imports';
    if (!specifier.startsWith('.')) {
      const forbidden = rule.noPackages?.some(
        (name) => specifier === name || specifier.startsWith(`${name}/`),
      );
      if (forbidden) found.push(`${source.path} ${how} "${specifier}", but ${folder} is free of React`);
      continue;
    }
    const target = posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts');
    const [top, targetFolder = ''] = target.split('/');
    const allowed = [folder, ...rule.ours, ...(dynamic ? (rule.onUse ?? []) : [])];
    if (rule.files?.test(target)) continue;
    if (top !== 'src' || !allowed.includes(targetFolder)) {
      found.push(`${source.path} ${how} ${target}, but ${folder} may import only ${allowed.join(', ')}`);
    } else if (folder === 'embed' && !dynamic && otherLanguage.test(target)) {
      found.push(`${source.path} imports ${target}, but an embed loads other languages on use`);
    }
  }
  for (const name of namesUsed(source, ['window', 'document'], !rule.noDom)) {
    found.push(
      `${source.path} uses "${name}"${rule.noDom ? '' : ' while it loads'}: it must run without a page`,
    );
  }
  return found;
}

test('every import goes down the table', () => {
  expect(readSources('src', /\.tsx?$/).flatMap(violations)).toEqual([]);
});

test('a writer that embeds may import brings no parser along', () => {
  const found = readSources('src/adapters/jsonLd')
    .filter(({ path }) => writers.test(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => !specifier.startsWith('../../model/'))
        .map(({ specifier }) => posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts'))
        .filter((target) => !writers.test(target)),
    );
  expect(found).toEqual([]);
});

describe('the check itself', () => {
  const at = (path: string, text: string) => violations({ path, text });

  test.each([
    ['src/model/a.ts', "import { x } from '../i18n/en.js';"],
    ['src/model/a.ts', "import { useMemo } from 'react';"],
    ['src/model/a.ts', 'export const f = () => document.title;'],
    ['src/i18n/en.ts', "import { x } from '../theme/tokens.js';"],
    ['src/adapters/a.ts', "export { x } from '../components/ArticleCard/ArticleCard.js';"],
    ['src/adapters/a.ts', "import { renderToString } from 'react-dom/server';"],
    ['src/components/A/A.tsx', "import type { X } from '../../adapters/text.js';"],
    ['src/components/A/A.tsx', "import { x } from '../../exports/index.js';"],
    ['src/components/A/A.tsx', 'const width = window.innerWidth;'],
    ['src/embed/a.ts', "import { fromText } from '../adapters/text.js';"],
    ['src/embed/a.ts', "import { fromJsonLd } from '../adapters/jsonLd.js';"],
    ['src/embed/a.ts', "import { fr } from '../i18n/fr.js';"],
    ['src/embed/a.ts', "import x from '../../test/fixtures/seed.js';"],
    ['src/utils/a.ts', ''],
  ])('catches %s: %s', (path, text) => {
    expect(at(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/components/A/A.tsx', "import { memo } from 'react'; import { x } from '../../theme/tokens.js';"],
    ['src/components/A/A.tsx', 'export const focus = (window: Window) => document.body.focus();'],
    [
      'src/embed/a.ts',
      "const load = () => import('../adapters/text.js'); import { en } from '../i18n/en.js';",
    ],
    ['src/embed/a.ts', "import { toJsonLd } from '../adapters/jsonLd/toJsonLd.js';"],
    ['src/embed/a.ts', "const load = () => import('../i18n/fr.js');"],
    ['src/exports/adapters.ts', "export { fromText } from '../adapters/text.js';"],
  ])('lets %s pass: %s', (path, text) => {
    expect(at(path, text)).toEqual([]);
  });
});
