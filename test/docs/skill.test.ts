/** The skill for coding agents, against the code it is about. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guide } from '../../build/docs/guide.js';
import { skillPath, withModelTables } from '../../build/docs/skill.js';
import { NewsCardElement, NewsCardListElement } from '../../src/exports/element.js';
import { languages } from '../../src/i18n/languages.js';
import { tokens } from '../../src/theme/tokens.js';
import { publicExports, typeOnlyPaths } from '../support/exports.mjs';
import { typeErrors } from '../support/typeErrors.js';

const skill = readFileSync(skillPath, 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const fences = [...skill.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const code = [...skill.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
  ([, text = '']) => text,
);

test('the tables of the model are those of the types; "--update" writes them anew', async () => {
  await expect(withModelTables(skill)).toMatchFileSnapshot(`../../${skillPath}`);
  expect(skill).toMatch(/^\| `headline` \| `string` \| The only required field\. \|$/m);
});

test('the skill is short, has the name of its folder, and is in the package', () => {
  expect(skill).toMatch(/^---\nname: news-cards\ndescription: .{50,600}\n---\n/);
  expect(skill.split('\n').length).toBeLessThan(190);
  expect(manifest.files).toContain('skills');
});

test('every import path in the text is one of the package', () => {
  const paths = code.flatMap((text) => text.match(/news-cards\/[\w./-]+(?<!\/)/g) ?? []);
  const isKnown = (path: string) =>
    [...typeOnlyPaths, ...Object.keys(manifest.exports)].includes(path.replace('news-cards', '.')) ||
    languages.some((tag) => path === `news-cards/locales/${tag}`);
  expect(paths.length).toBeGreaterThan(12);
  expect(paths.filter((path) => !path.startsWith('news-cards/dist') && !isKnown(path))).toEqual([]);
});

test('every function and component in the text is exported', () => {
  const exported = new Set([...Object.values(publicExports).flat(), ...languages]);
  const [, table = ''] = skill.split(/^## /m);
  const names = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(35);
  expect(names.filter((name) => !exported.has(name))).toEqual([]);
});

test('every recipe in TypeScript has no type error', () => {
  const modules = fences.filter(({ language }) => /^tsx?$/.test(language));
  expect(modules).toHaveLength(3);
  const named = modules.map(({ language, code }, index) => [`recipe${index}.${language}`, code] as const);
  expect(typeErrors(new Map(named))).toEqual([]);
});

test('a name that is not exported is a type error', () => {
  const module = "import { ArticleTile } from 'news-cards';\nconsole.log(ArticleTile);\n";
  expect(typeErrors(new Map([['tile.ts', module]]))).toEqual([
    expect.stringMatching(/^tile\.ts: .*has no exported member.*'ArticleTile'/),
  ]);
});

test.each([
  ['news-card', NewsCardElement],
  ['news-card-list', NewsCardListElement],
])('every attribute of <%s> in the recipes is observed or a global one', (tag, { observedAttributes }) => {
  const html = fences.filter(({ language }) => language === 'html').map(({ code }) => code);
  const [, attributes = ''] = new RegExp(`<${tag} ([^>]+)>`).exec(html.join('\n')) ?? [];
  const names = attributes.replaceAll(/="[^"]*"/g, '').split(' ');
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name !== 'aria-label' && !observedAttributes.includes(name))).toEqual([]);
});

test('every custom property in the text is a token', () => {
  const names = skill.match(/--nc-[a-z-]*[a-z]/g) ?? [];
  expect(names.filter((name) => !tokens.some((token) => token.name === name))).toEqual([]);
  expect(names).not.toEqual([]);
});

test('every page named is a page of the guide, and the README names the skill', async () => {
  const pages = await guide();
  const named = code.filter((text) => /^dist\/.*\.(md|txt)$/.test(text));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((path) => !pages.has(path.replace('dist/', '')))).toEqual([]);
  expect(readFileSync('README.md', 'utf8')).toContain(`](${skillPath})`);
  expect(existsSync(skillPath)).toBe(true);
});
