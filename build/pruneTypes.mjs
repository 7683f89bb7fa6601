/** `node build/pruneTypes.mjs`, after `tsc -p src`: deletes the declarations in `dist` that no public entry point reaches. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const all = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => join('dist', file));
const reached = new Set(
  all.filter((file) => /dist.(exports.|i18n.\w\w.locale\.d\.ts|\w+\.css\.d\.ts)/.test(file)),
);
// A set also visits what is added while it is read.
for (const file of reached) {
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/["'](\.[^"']+)\.js["']/g)) {
    reached.add(join(dirname(file), `${path}.d.ts`));
  }
}
for (const file of all) if (!reached.has(file)) rmSync(file);
