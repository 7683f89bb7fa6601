/**
 * `node test/package/notices.mjs <folder>`: fails if the notices beside the scripts of an installed package do not name every other
 * package whose code is in them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @type {{ module: { buildEmbed: () => Promise<string[]> } }} */
const { module } = await runnerImport('./build/embedScripts.ts', { configFile: false, logLevel: 'error' });
const modules = await module.buildEmbed();
const names = modules.flatMap((path) => {
  const [, inside] = /.*[\\/]node_modules[\\/](.+)/.exec(path) ?? [];
  return inside ? [inside.split(/[\\/]/, inside.startsWith('@') ? 2 : 1).join('/')] : [];
});
const bundled = [...new Set(names)].sort();
const notices = readFileSync(join(process.argv[2] ?? '.', 'dist/script/NOTICES.txt'), 'utf8');
const named = new Set([...notices.matchAll(/^-+\n\n([^\s,]+)/gm)].map(([, name]) => name));
const missing = bundled.filter((name) => !named.has(name));
if (!bundled.length) missing.push('found no bundled package at all');
if (missing.length) {
  console.error(`packages without a notice: ${missing.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(bundled.join(', '));
}
