import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, namesUsed, readSources, type SourceFile } from '../support/sources.js';

interface Rule {
  /** Folders it may import, besides itself. */
  ours: string[];
  /** Folders it may import only with `import('…')`. */
  onUse?: string[];
  /** Packages it may not import, including subpaths. */
  noPackages?: string[];
  /** Whether it must not use the DOM at all, not just on load. */
  noDom?: boolean;
}

const react = ['react', 'react-dom', 'styled-components'];

/** The table of layers: imports point down, never up or sideways. */
const rules: Record<string, Rule> = {
  model: { ours: [], noPackages: react, noDom: true },
  terms: { ours: ['model'], noPackages: react, noDom: true },
  i18n: { ours: ['model'], noPackages: react, noDom: true },
  theme: { ours: ['model'], noPackages: react, noDom: true },
  adapters: { ours: ['model', 'terms', 'i18n'], noPackages: react },
  view: { ours: ['model', 'i18n'], noPackages: react, noDom: true },
  output: { ours: ['model', 'terms', 'i18n', 'theme', 'view'], noPackages: react, noDom: true },
  components: { ours: ['model', 'i18n', 'theme', 'view'] },
  embed: { ours: ['components', 'output', 'model', 'i18n', 'theme', 'view'], onUse: ['adapters'] },
  cli: { ours: ['adapters', 'components', 'embed', 'i18n', 'model', 'output', 'theme', 'view'] },
  exports: {
    ours: ['adapters', 'cli', 'components', 'embed', 'i18n', 'model', 'output', 'terms', 'theme', 'view'],
  },
};

/** A language other than English; embeds load it on demand. */
const otherLanguage = /^src\/i18n\/(?!en\/)[a-z]{2,3}(-[A-Za-z]+)?\//;

/** Adapter folders that every adapter may import. */
const sharedByAdapters = ['html', 'internal'];

/** Whether a file of one adapter imports another adapter. Only `any` may, dynamically or as types, and `page`, for JSON-LD in pages. */
function importsAnotherAdapter(path: string, target: string, { dynamic, typeOnly }: Import): boolean {
  const [, folder, own] = path.split('/');
  const [, targetFolder, other = ''] = target.split('/');
  if (folder !== 'adapters' || targetFolder !== 'adapters') return false;
  if (own === other || sharedByAdapters.includes(other) || (own === 'page' && other === 'jsonLd'))
    return false;
  return !(own === 'any' && (dynamic || typeOnly));
}

function violations(source: SourceFile): string[] {
  const [, folder = ''] = source.path.split('/');
  const rule = rules[folder];
  if (!rule) return [`${source.path}: "${folder}" is not in the table of layers`];
  const found: string[] = [];

  for (const each of importsOf(source)) {
    const { specifier, dynamic } = each;
    const how = dynamic ? 'imports dynamically' : 'imports';
    if (!specifier.startsWith('.')) {
      const forbidden = rule.noPackages?.some(
        (name) => specifier === name || specifier.startsWith(`${name}/`),
      );
      if (forbidden)
        found.push(`${source.path} ${how} "${specifier}", but ${folder} must not depend on React`);
      continue;
    }
    const target = posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts');
    const [top, targetFolder = ''] = target.split('/');
    const allowed = [folder, ...rule.ours, ...(dynamic ? (rule.onUse ?? []) : [])];
    if (top !== 'src' || !allowed.includes(targetFolder)) {
      found.push(`${source.path} ${how} ${target}, but ${folder} may import only ${allowed.join(', ')}`);
    } else if (folder === 'embed' && !dynamic && otherLanguage.test(target)) {
      found.push(`${source.path} imports ${target}, but embeds must import other languages dynamically`);
    } else if (importsAnotherAdapter(source.path, target, each)) {
      found.push(`${source.path} ${how} ${target}, but adapters must not import each other`);
    }
  }
  for (const name of namesUsed(source, ['window', 'document'], !rule.noDom)) {
    found.push(
      `${source.path} uses "${name}"${rule.noDom ? '' : ' while it loads'}: it must run without a page`,
    );
  }
  return found;
}

test('every import follows the table of layers', () => {
  expect(readSources('src', /\.tsx?$/).flatMap(violations)).toEqual([]);
});

/** Each import cycle once, including type imports, as its files in order. */
function cycles(sources: readonly SourceFile[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const targets = new Map(
    sources.map((source) => [source.path, importsOf(source).flatMap((each) => fileOf(source, each, paths))]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

function fileOf({ path }: SourceFile, { specifier }: Import, paths: ReadonlySet<string>): string[] {
  const base = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`].filter((file) => specifier.startsWith('.') && paths.has(file));
}

test('no import is part of a cycle', () => {
  expect(cycles(readSources('src', /\.tsx?$/))).toEqual([]);
});

describe('the check itself', () => {
  const at = (path: string, text: string) => violations({ path, text });

  test.each([
    ['src/model/a.ts', "import { x } from '../i18n/en/locale.js';"],
    ['src/model/a.ts', "import { useMemo } from 'react';"],
    ['src/model/a.ts', 'export const f = () => document.title;'],
    ['src/i18n/en/card.ts', "import { x } from '../../theme/tokens.js';"],
    ['src/view/a.ts', "import { useMemo } from 'react';"],
    ['src/view/a.ts', "import { tokens } from '../theme/tokens.js';"],
    ['src/view/a.ts', "import { ArticleCard } from '../components/ArticleCard/ArticleCard.js';"],
    ['src/view/a.ts', 'export const f = () => document.title;'],
    ['src/adapters/feed/a.ts', "export { x } from '../../components/ArticleCard/ArticleCard.js';"],
    ['src/adapters/feed/a.ts', "import { renderToString } from 'react-dom/server';"],
    ['src/adapters/feed/a.ts', "import { toJsonFeed } from '../../output/jsonFeed/toJsonFeed.js';"],
    ['src/adapters/jsonLd/a.ts', "import { fromFeed } from '../feed/fromFeed.js';"],
    ['src/adapters/jsonLd/a.ts', "const load = () => import('../feed/fromFeed.js');"],
    ['src/adapters/internal/a.ts', "import type { Feed } from '../feed/source.js';"],
    ['src/adapters/any/a.ts', "import { fromFeed } from '../feed/fromFeed.js';"],
    ['src/output/jsonLd/a.ts', "import { take } from '../../adapters/internal/foreign.js';"],
    ['src/output/jsonLd/a.ts', "import { memo } from 'react';"],
    ['src/components/A/A.tsx', "import type { X } from '../../adapters/text/text.js';"],
    ['src/components/A/A.tsx', "import { toJsonLd } from '../../output/jsonLd/toJsonLd.js';"],
    ['src/components/A/A.tsx', "import { x } from '../../exports/index.js';"],
    ['src/components/A/A.tsx', 'const width = window.innerWidth;'],
    ['src/embed/a.ts', "import { fromText } from '../adapters/text/text.js';"],
    ['src/embed/static/a.ts', "import { fromJsonLd } from '../../adapters/jsonLd/fromJsonLd.js';"],
    ['src/embed/a.ts', "import { fr } from '../i18n/fr/locale.js';"],
    ['src/embed/a.ts', "import { frCountries } from '../i18n/fr/countries.js';"],
    ['src/embed/a.ts', "import x from '../../test/fixtures/seed.js';"],
    ['src/utils/a.ts', ''],
  ])('rejects %s: %s', (path, text) => {
    expect(at(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/components/A/A.tsx', "import { memo } from 'react'; import { x } from '../../theme/tokens.js';"],
    ['src/components/A/A.tsx', 'export const focus = (window: Window) => document.body.focus();'],
    [
      'src/embed/a.ts',
      "const load = () => import('../adapters/text/text.js'); import { en } from '../i18n/en/locale.js';",
    ],
    ['src/embed/a.ts', "import { toJsonLd } from '../output/jsonLd/toJsonLd.js';"],
    ['src/embed/a.ts', "const load = () => import('../i18n/fr/locale.js');"],
    ['src/adapters/jsonLd/a.ts', "import { take } from '../internal/foreign.js';"],
    ['src/adapters/any/a.ts', "const load = () => import('../feed/fromFeed.js');"],
    ['src/adapters/any/a.ts', "import type { Evidence } from '../text/evidence.js';"],
    ['src/exports/adapters.ts', "export { fromText } from '../adapters/text/text.js';"],
  ])('accepts %s: %s', (path, text) => {
    expect(at(path, text)).toEqual([]);
  });

  test('finds a cycle of three files, including type and dynamic imports', () => {
    const circle = [
      { path: 'src/model/a.ts', text: "import { b } from './b.js'; import { d } from './d.js';" },
      { path: 'src/model/b.ts', text: "import type { C } from './parts/c.js';" },
      { path: 'src/model/parts/c.tsx', text: "const load = () => import('../a.js');" },
      { path: 'src/model/d.ts', text: "import { b } from './b.js';" },
    ];
    expect(cycles(circle)).toEqual([
      'src/model/a.ts → src/model/b.ts → src/model/parts/c.tsx → src/model/a.ts',
    ]);
    expect(cycles(circle.slice(0, 2))).toEqual([]);
  });

  test('finds a file that imports itself', () => {
    expect(cycles([{ path: 'src/a.ts', text: "export { a } from './a.js';" }])).toEqual([
      'src/a.ts → src/a.ts',
    ]);
  });
});
