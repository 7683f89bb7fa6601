/** Compares how a card looks on a page with how it looks on another, and keeps a picture of it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a style sheet of the page around could change, beside places and sizes. */
const properties = [
  ...['display', 'border', 'borderRadius', 'boxShadow', 'opacity', 'objectFit', 'color', 'backgroundColor'],
  ...['font', 'letterSpacing', 'wordSpacing', 'textAlign', 'textDecoration', 'textTransform'],
];

/**
 * @param {import('playwright').Page} page
 * @param {string} other the address of the page to compare with
 */
export async function problemsOfLook(page, other) {
  const name = new URL(page.url()).pathname.replace(/\W+/g, '-');
  const picture = join(tmpdir(), `news-cards${name}.png`);
  await page.getByRole('article').screenshot({ path: picture });
  console.log(`      picture: ${picture}`);
  const there = await page.context().newPage();
  await there.goto(other, { waitUntil: 'networkidle' });
  const [here, expected] = [await lookOf(page), await lookOf(there)];
  const isLoaded = (await marginOf(page)) !== (await marginOf(there));
  await there.close();
  return [
    ...(isLoaded ? [] : ['the framework does not change the page']),
    ...expected.flatMap((line, index) =>
      line === here[index] ? [] : [`without the framework: ${line}; with it: ${here[index]}`],
    ),
  ];
}

/**
 * One line for each property of each element. Whether a size includes the padding makes no difference.
 *
 * @param {import('playwright').Page} page
 */
function lookOf(page) {
  return page.getByRole('article').evaluate((card, names) => {
    const { x, y } = card.getBoundingClientRect();
    return [card, ...card.querySelectorAll('*')].flatMap((element, index) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const bullet = style.display === 'list-item' ? style.listStyle : 'no bullet';
      const place = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
      const tag = `${index} ${element.localName}.${element.getAttribute('class')}`;
      return [
        `${tag}: ${place}, ${bullet}`,
        ...names.map((name) => `${tag} ${name}: ${Reflect.get(style, name)}`),
      ];
    });
  }, properties);
}

/**
 * Every framework resets the margin of the page.
 *
 * @param {import('playwright').Page} page
 */
const marginOf = (page) => page.evaluate(() => getComputedStyle(document.body).margin);
