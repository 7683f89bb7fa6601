import { describe, expect, test } from 'vitest';
import { importsOf, readSources, type SourceFile } from '../support/sources.js';

/** Forbidden patterns, with reasons. */
const everywhere: [RegExp, string][] = [
  [/\bexport default\b/, 'named exports only'],
  [/\benum\s+\w+\s*\{/, 'no enums; use a union of strings'],
];

const inComponents: [RegExp, string][] = [
  [/dangerouslySetInnerHTML/, 'no HTML strings'],
  [/\bstyle=\{/, 'strict content security policies block style attributes'],
  [/['"]use client['"]/, 'components must also work as server components'],
  [
    /\buse(State|Reducer|Effect|LayoutEffect|InsertionEffect|Context|Ref|SyncExternalStore)\b/,
    'no state, no effects',
  ],
  [/\bcreateContext(<|\()/, 'no context'],
  [/createGlobalStyle|createTheme\b|ThemeProvider/, 'no global styles or theme providers'],
  [/\b(margin|padding|border)-(left|right|top|bottom)\b/, 'logical properties: -inline-start, -block-end …'],
  [/(?<![\w-])(left|right)\s*:/, 'logical properties: inset-inline-start, inset-inline-end'],
  [/\b(text-align|float|clear):\s*(left|right)\b/, 'logical values: start, end'],
  [/\d(rem)\b/, 'em, not rem, which depends on the page'],
  [/:(first|last|only|nth)-(last-)?(child|of-type)/, 'style elements may be between siblings'],
  [/\*\s*\+\s*\*/, 'style elements may be between siblings'],
  [/@media[^{]*\b(min|max)-width|@media[^{]*\bwidth\s*[<>]/, 'use container queries'],
];

function broken(source: SourceFile, rules: [RegExp, string][]): string[] {
  const code = withoutComments(source.text);
  return rules.flatMap(([pattern, why]) => {
    const match = pattern.exec(code);
    return match ? [`${source.path}: "${match[0]}" – ${why}`] : [];
  });
}

/** Removes comments, which may mention forbidden code. Simplified: `//` after a colon is part of a URL. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"`\w])\/\/.*$/gm, '');
}

const sources = readSources('src', /\.(tsx?|css)$/);
const components = sources.filter(({ path }) => path.startsWith('src/components/'));

test('sources have neither default exports nor enums', () => {
  expect(sources.flatMap((source) => broken(source, everywhere))).toEqual([]);
});

test('components follow the rules above', () => {
  expect(components.flatMap((source) => broken(source, inComponents))).toEqual([]);
});

/** Functions of `node:fs` that change nothing. */
const readingFunctions = [
  'createReadStream',
  'existsSync',
  'readdir',
  'readdirSync',
  'readFile',
  'readFileSync',
  'statSync',
];

test('files are written in one place, which replaces all of them or none', () => {
  const programs = [...sources, ...readSources('newsroom', /\.js$/)];
  const writers = programs.filter(({ text }) => {
    if (/import\(\s*'(?:node:)?fs|require\(/.test(text)) return true;
    const imports = text.matchAll(/import\s+([^;]*?)\s+from\s+'(?:node:)?fs(?:\/promises)?'/g);
    const names = [...imports].flatMap(([, list = '']) => list.match(/[\w*]+/g) ?? []);
    return names.some((name) => !readingFunctions.includes(name));
  });
  expect(writers.map(({ path }) => path)).toEqual([
    'src/cli/replaceFiles.ts',
    // Fonts that are given as bytes, into a new folder of the system's temporary files.
    'src/output/shareImage/toShareImage.ts',
    // Swaps two folders.
    'newsroom/build.js',
  ]);
});

test('marks are limited before every `normalize`, whose time else grows with the square of their number', () => {
  const bare = sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const isBare = (at: number) =>
      !/\blimit(?:ed|Marks\(.*\))\s*$/s.test(code.slice(Math.max(0, at - 120), at));
    return [...code.matchAll(/\.normalize\(/g)].filter(({ index }) => isBare(index)).map(() => path);
  });
  expect(bare).toEqual([]);
});

describe('styled roots', () => {
  const all = components.map(({ text }) => text).join('\n');
  const roots = all.match(/\bstyledRoot\(/g) ?? [];
  const ids = [...all.matchAll(/\bstyledRoot\(\s*'\w+',\s*'(nc-[a-z-]+)'/g)].map(([, id]) => id);

  test('are created in one place, which requires a component id', () => {
    const direct = components.filter(
      (source) =>
        /\.tsx?$/.test(source.path) &&
        importsOf(source).some(({ specifier }) => specifier === 'styled-components'),
    );
    expect(direct.map(({ path }) => path)).toEqual(['src/components/internal/styledRoot.tsx']);
    expect(direct[0]?.text).toContain('withConfig({ componentId })');
  });

  test('have unique, hand-written component ids', () => {
    expect(ids).not.toEqual([]);
    expect(ids).toHaveLength(roots.length);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the rules', () => {
  const inFile = (text: string) => broken({ path: 'a.tsx', text }, [...everywhere, ...inComponents]);

  test.each([
    '<p dangerouslySetInnerHTML={x} />',
    '<p style={{ color }} />',
    "'use client';",
    'const [a] = useState(0);',
    'margin-left: 1em',
    'left: 0',
    '{right:0}',
    'text-align: right',
    'gap: 1.5rem',
    '& > li:first-child',
    '& li:nth-of-type(2n)',
    '& > * + *',
    '@media (max-width: 30em)',
    'export default function Card() {}',
  ])('reject %s', (text) => {
    expect(inFile(text)).toHaveLength(1);
  });

  test.each([
    '// never margin-left',
    '/* no useState here */',
    'margin-inline-start: 1em',
    'inset-inline-start: 0',
    'const copyright: string = x;',
    '@media (prefers-color-scheme: dark)',
    'gap: 1em',
  ])('accept %s', (text) => {
    expect(inFile(text)).toEqual([]);
  });
});
