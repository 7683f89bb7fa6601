/** `npm run build` writes `public/`; with `-- --lenient` it leaves out what cannot be read. `npm start` shows the site while it changes. */
import { rm } from 'node:fs/promises';
import { Eleventy } from '@11ty/eleventy';

const serves = process.argv.includes('--serve');
process.env.NEWSROOM_LENIENT = serves || process.argv.includes('--lenient') ? 'yes' : '';

await rm('public', { recursive: true, force: true });
const options = { configPath: 'eleventy.config.js', quietMode: true, runMode: serves ? 'serve' : 'build' };
const site = new Eleventy('pages', 'public', options);
await site.init();
if (serves) {
  await site.watch();
  await site.serve(Number(process.env.PORT) || 8080);
} else await site.write();
