// Runs in the consumer's folder, beside the installed package.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { publicExports } from './exports.mjs';
import { languages } from './languages.mjs';

const expected = {
  ...publicExports,
  ...Object.fromEntries(languages.map((language) => [`./locales/${language}`, [language]])),
};
const paths = Object.keys(expected);
for (const path of paths) {
  const module = await import(`news-cards${path.slice(1)}`);
  assert.deepEqual(Object.keys(module).sort(), [...expected[path]].sort(), `exports of "${path}"`);
}

const schema = createRequire(import.meta.url)('news-cards/article.schema.json');
assert.deepEqual(schema.required, ['headline'], 'the schema requires only a headline');

await assert.rejects(import('news-cards/dist/exports/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
console.log(`${paths.length} import paths`);
