import { readFileSync } from 'node:fs';

export const article = JSON.parse(readFileSync(new URL('article.json', import.meta.url), 'utf8'));

/** @param {import('playwright').Page} page */
export const headlineLink = (page) =>
  page
    .getByRole('article')
    .first()
    .getByRole('heading', { level: 2 })
    .getByRole('link', { name: article.headline });

/**
 * @param {import('playwright').Page} page
 * @param {import('./consumers.mjs').Page} expected
 * @param {import('./consumers.mjs').Page['withoutScript']} shown
 */
export async function problemsOfCards(page, { cards = 1, responsive, choice }, shown) {
  if (shown === 'nothing') return [];
  if (shown === 'text')
    return (await page.getByText(article.headline).isVisible()) ? [] : ['no fallback text'];
  const all = page.getByRole('article');
  const link = headlineLink(page);
  try {
    await link.waitFor();
  } catch {
    return ['no card with the headline as a link'];
  }
  const problems = [];
  if ((await all.count()) !== cards) problems.push(`${await all.count()} cards, expected ${cards}`);
  if ((await link.getAttribute('href')) !== article.url) problems.push('the link leads elsewhere');
  for (const card of await all.all()) {
    const look = await card.evaluate(lookOf);
    if (look.card !== `rgb(255, 255, 255), inline-size, ${choice ? 0 : 1}px`)
      problems.push(`the card is not styled: ${look.card}`);
    if (!look.isFilled) problems.push('the picture does not fill its place');
    if (look.hasStyle) problems.push('the picture has a style attribute, which a strict policy refuses');
    if (responsive && !look.isResponsive) problems.push('the picture has one width for all screens');
    // One message for cards that are all the same.
    if (problems.length) break;
  }
  return problems;
}

/**
 * Runs in the page.
 *
 * @param {Element} card
 */
function lookOf(card) {
  const { backgroundColor, containerType, borderTopWidth } = getComputedStyle(card);
  const img = card.querySelector('img');
  // In layout: a picture grows under the pointer.
  const { offsetWidth: width = 0, offsetHeight: height = 0 } = img ?? {};
  // A picture without a credit is a child of its card. In a wide card it is beside the text.
  const figure = img?.closest('figure');
  return {
    card: [backgroundColor, containerType, borderTopWidth].join(', '),
    isFilled:
      height > 50 && width > card.clientWidth / 3 && (!figure || Math.abs(width - figure.clientWidth) <= 1),
    hasStyle: img?.hasAttribute('style'),
    isResponsive: /\d+w,/.test(img?.srcset ?? '') && img?.sizes !== '',
  };
}
