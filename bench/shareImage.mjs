/**
 * `node bench/shareImage.mjs [folder]`: draws share images in six languages, reads them with tesseract, and prints the share of wrong
 * characters in headline and publisher, and the CPU time of each image. Fails above 3 % or 500 ms. Writes the images to `folder`.
 *
 * Needs Debian's `tesseract-ocr`, its languages (`-ara -chi-sim -fra -rus -spa`), `fonts-noto-core` and `fonts-noto-cjk`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { bundle, root } from './support/bundle.mjs';

const areas = { source: { y: 44, height: 66 }, headline: { y: 110, height: 360 } };
/** How tesseract looks for lines (`--psm`), and how much larger it gets the image; the best result counts. */
const attempts = [
  { mode: '6', zoom: 2 },
  { mode: '11', zoom: 1 },
  { mode: '11', zoom: 2 },
  { mode: '6', zoom: 0.75 },
];
const maxWrong = 0.03;
const maxCpuMs = 500;
const noto = '/usr/share/fonts/truetype/noto';
const cjk = '/usr/share/fonts/opentype/noto';
// Debian's Arabic fonts have no Latin letters.
const naskh = `${root}node_modules/@expo-google-fonts/noto-naskh-arabic`;
const fonts = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSerif-Bold'].map((name) => `${noto}/${name}.ttf`);
/** @type {Record<string, { ocr: string, fonts?: string[] }>} */
const languages = {
  en: { ocr: 'eng' },
  fr: { ocr: 'fra' },
  es: { ocr: 'spa' },
  ar: {
    ocr: 'ara',
    fonts: [
      `${naskh}/400Regular/NotoNaskhArabic_400Regular.ttf`,
      `${naskh}/700Bold/NotoNaskhArabic_700Bold.ttf`,
    ],
  },
  ru: { ocr: 'rus' },
  zh: {
    ocr: 'chi_sim',
    fonts: ['NotoSerifCJK-Bold', 'NotoSansCJK-Regular', 'NotoSansCJK-Bold'].map(
      (name) => `${cjk}/${name}.ttc`,
    ),
  },
};

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'share-image-'));
mkdirSync(folder, { recursive: true });
const { toShareImage, parseArticle, locales } = await loadSource();

const rows = [];
for (const json of JSON.parse(readFileSync(`${root}test/fixtures/shareImage.json`, 'utf8'))) {
  const { article } = parseArticle(json);
  const { ocr, fonts: more = [] } = languages[article.language] ?? { ocr: 'eng' };
  for (const colorScheme of ['light', 'dark']) {
    const options = { locale: locales[article.language], colorScheme, fonts: [...fonts, ...more] };
    await toShareImage(article, options);
    const start = process.cpuUsage();
    const png = await toShareImage(article, options);
    const { user, system } = process.cpuUsage(start);
    const file = join(folder, `${article.language}-${colorScheme}.png`);
    writeFileSync(file, png);
    rows.push({
      image: `${article.language} ${colorScheme}`,
      headline: leastWrong(article.headline, png, areas.headline, ocr),
      publisher: leastWrong(article.publisher.name, png, areas.source, ocr),
      cpuMs: Math.round((user + system) / 1000),
    });
  }
}
console.table(rows);
console.log(`Images: ${folder}`);
const bad = rows.filter((row) => Math.max(row.headline, row.publisher) > maxWrong || row.cpuMs > maxCpuMs);
if (bad.length) {
  console.log(`Above the limits: ${bad.map(({ image }) => image).join(', ')}`);
  process.exitCode = 1;
}

/**
 * @param {string} expected
 * @param {Uint8Array} png
 * @param {{ y: number, height: number }} area
 * @param {string} ocr
 */
function leastWrong(expected, png, { y, height }, ocr) {
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  let least = 1;
  for (const { mode, zoom } of attempts) {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${1200 * zoom}" height="${height * zoom}" ` +
      `viewBox="0 ${y} 1200 ${height}"><image href="${url}" width="1200" height="630"/></svg>`;
    const text = execFileSync('tesseract', ['-', '-', '-l', ocr, '--psm', mode], {
      input: new Resvg(svg).render().asPng(),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    least = Math.min(least, wrongShare(expected, text));
    if (least === 0) break;
  }
  return least;
}

/**
 * The share of an expected text's characters that the closest part of the text read gets wrong, without case, white space
 * and direction marks.
 *
 * @param {string} expected
 * @param {string} read
 */
function wrongShare(expected, read) {
  const found = signsOf(read);
  const wanted = signsOf(expected);
  // Edit distance to any part of `found`: starting and ending anywhere costs nothing.
  let previous = [0, ...found.map(() => 0)];
  for (const [row, sign] of wanted.entries()) {
    const current = [row + 1];
    for (const [column, other] of found.entries()) {
      const change = (previous[column] ?? 0) + (sign === other ? 0 : 1);
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return Number((Math.min(...previous) / wanted.length).toFixed(3));
}

/** @param {string} text */
function signsOf(text) {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{Cf}]/gu, ''),
  ];
}

async function loadSource() {
  const source = `
    export { toShareImage } from '/src/exports/share-image.ts';
    export { parseArticle } from '/src/exports/model.ts';
    ${Object.keys(languages)
      .map((language) => `import { ${language} } from '/src/i18n/${language}/locale.ts';`)
      .join('\n')}
    export const locales = { ${Object.keys(languages).join(', ')} };`;
  const { code } = await bundle(source, { forNode: true, external: /^node:|^@resvg\// });
  const file = `${root}node_modules/.cache/shareImage-${process.pid}.mjs`;
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}
