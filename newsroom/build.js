/**
 * `npm run build` writes `public/`; with `-- --lenient` it leaves out what cannot be read, and with `-- --now=2026-12-24T09:30:00Z` it
 * shows stories whose embargo has ended by then. `npm start` shows the site while it changes.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Eleventy } from '@11ty/eleventy';

const serves = process.argv.includes('--serve');
process.env.NEWSROOM_LENIENT = serves || process.argv.includes('--lenient') ? 'yes' : '';
process.env.NEWSROOM_NOW = process.argv.find((text) => text.startsWith('--now='))?.slice(6) ?? '';

const [output, old] = [serves ? '.build/preview' : '.build/new', '.build/old'];
await rm(output, { recursive: true, force: true });
const options = { configPath: 'eleventy.config.js', quietMode: true, runMode: serves ? 'serve' : 'build' };
const site = new Eleventy('pages', output, options);
await site.init();
if (serves) {
  await site.watch();
  await site.serve(Number(process.env.PORT) || 8080);
} else {
  await site.write();
  // Only a complete site takes the place of the old one.
  await rm(old, { recursive: true, force: true });
  if (existsSync('public')) await rename('public', old);
  await rename(output, 'public');
  await rm(old, { recursive: true, force: true });
}
