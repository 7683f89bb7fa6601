// build.mjs: writes dist/index.html with an element, and dist/static.html without any script
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderToHtml, styleHashes } from 'news-cards/server';

/** A page under a policy that allows only what the card needs. */
const page = (policy, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https://example.org; ${policy}">
    <title>Stories</title>
  </head>
  <body>${body}</body>
</html>
`;

mkdirSync('dist', { recursive: true });
cpSync('node_modules/news-cards/dist/script', 'dist/news-cards', { recursive: true });
cpSync('article.json', 'dist/article.json');

writeFileSync(
  'dist/index.html',
  page(
    "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    `<news-card src="/article.json" heading-level="2">
      <a href="https://example.org/stories/clinic">Nurses open a clinic in Kakuma</a>
    </news-card>
    <script type="module" src="/news-cards/embed.js"></script>`,
  ),
);

const { element } = renderToHtml(JSON.parse(readFileSync('article.json', 'utf8')), { headingLevel: 2 });
const hashes = await styleHashes(element);
writeFileSync('dist/static.html', page(`style-src ${hashes.join(' ')}`, element));
