import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts of the package for other ways to embed a card: an iframe, a bundler, a page that registers the elements itself. */
const otherScript = /^(?:frame|embedPage|staticPage|define|element|newsCardListElement-.*)\.js$|\.html$/;

/** Copies `embed.js`, what it loads and their notices to the folder `script` of a module for a CMS. */
export function copyPageScripts(dist: string, folder: string): void {
  for (const file of readdirSync(join(dist, 'script')).filter((name) => !otherScript.test(name)))
    cpSync(join(dist, 'script', file), join(folder, 'script', file));
}
