import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ArticleCard, ArticleStory } from '../../src/exports/index.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
import { sequences } from '../support/coveredPictures.js';
import { InVariant } from '../support/InVariant.js';
import { locales } from '../support/locales.js';

const warning = 'The picture shows an injured person.';
const src = '/stories/support/demo/pictures/boat.svg';
const covered = article({
  ...wholeArticle,
  image: { src, alt: 'A stretcher', width: 1200, height: 800, warning },
});
const rights = article({
  ...wholeArticle,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  republication: { permission: 'ask', note: 'Write to the desk.', url: 'https://example.org/use' },
  publisher: { name: 'UNHCR', policies: { corrections: 'https://example.org/corrections' } },
  translatedFrom: { language: 'sw', url: 'https://example.org/sw' },
});
const withPicture = variants.filter((variant) => variant !== 'headline' && variant !== 'compact');

function card(variant: ArticleVariant, of = covered) {
  render(<InVariant article={of} variant={variant} />);
  return screen.getByRole('article');
}

test('after a press in a card, no other picture with a warning is shown in it', () => {
  const seen = sequences.filter(({ first, next }) => {
    const { container, rerender, unmount } = render(<ArticleCard article={article({ ...first })} />);
    container.querySelector('summary')!.click();
    rerender(<ArticleCard article={article({ ...next })} />);
    const isShown = !container.querySelector('details:not([open]) img');
    unmount();
    return isShown;
  });
  expect(seen.map(({ name }) => name)).toEqual(
    sequences.filter(({ mayShow }) => mayShow).map(({ name }) => name),
  );
});

test.each(withPicture)(
  'a picture with a warning is covered in %s until the reader opens it by keyboard',
  async (variant) => {
    const root = card(variant);
    const cover = within(root).getByText(warning);
    expect(cover).toBeVisible();
    expect(within(root).getByAltText('A stretcher')).not.toBeVisible();
    const height = within(root).getByRole('figure').getBoundingClientRect().height;
    expect(height).toBeGreaterThan(100);
    cover.closest('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(within(root).getByRole('img', { name: 'A stretcher' })).toBeVisible();
    expect(
      within(root).getByRole('img', { name: 'A stretcher' }).getBoundingClientRect().height,
    ).toBeGreaterThan(100);
    await userEvent.keyboard('{Enter}');
    expect(within(root).getByAltText('A stretcher')).not.toBeVisible();
  },
);

test('a click on the cover opens the picture, and does not follow the headline', async () => {
  const root = card('standard');
  const { href } = location;
  await userEvent.click(within(root).getByText('Show the picture'));
  const img = within(root).getByRole<HTMLImageElement>('img', { name: 'A stretcher' });
  await vi.waitFor(() => expect(img.naturalWidth).toBeGreaterThan(0));
  expect(img).toBeVisible();
  expect(location.href).toBe(href);
});

test('an opened picture stays open while its card changes, and the next one is covered', async () => {
  const { rerender } = render(<ArticleCard article={covered} />);
  await userEvent.click(screen.getByText('Show the picture'));
  rerender(<ArticleCard article={covered} variant="lead" locale={locales.fr} />);
  expect(screen.getByAltText('A stretcher')).toBeVisible();
  const other = { ...wholeArticle.image, src: `${src}?other`, alt: 'A grave', warning };
  rerender(<ArticleCard article={article({ ...wholeArticle, image: other })} />);
  expect(screen.getByAltText('A grave')).not.toBeVisible();
});

test('a compact card leaves the picture out, because it has no room for the warning', () => {
  const root = card('compact');
  expect(root.querySelector('img[alt="A stretcher"]')).toBeNull();
  expect(within(root).queryByRole('figure')).toBeNull();
});

test('a warning of two thousand characters is shown whole, and the card does not overflow', () => {
  const long = 'It shows an injury. '.repeat(100).trim();
  const root = card(
    'standard',
    article({ ...wholeArticle, image: { ...wholeArticle.image, warning: long } }),
  );
  const text = within(root).getByText(long);
  const figure = within(root).getByRole('figure').getBoundingClientRect();
  expect(text.getBoundingClientRect().bottom).toBeLessThanOrEqual(figure.bottom);
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});

test('a full card shows the rights, the policies and the original of a translation, with their pages', () => {
  const root = card('full', rights);
  const rightsGroup = screen.getByText('Rights').parentElement!;
  expect(rightsGroup).toHaveTextContent('Republication with permission, Write to the desk.');
  for (const [name, href] of [
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['Republication with permission', 'https://example.org/use'],
    ['Corrections', 'https://example.org/corrections'],
    ['Kiswahili', 'https://example.org/sw'],
  ] as const)
    expect(within(root).getByRole('link', { name })).toHaveAttribute('href', href);
});

test('locale strings among the rights have their language in a story of another one', () => {
  render(<ArticleStory article={rights} locale={locales.fr} />);
  expect(screen.getByText('Rectificatifs')).toHaveAttribute('lang', 'fr');
});

test.each(variants.filter((variant) => variant !== 'full'))(
  '%s shows no rights and no policies',
  (variant) => {
    const { textContent } = card(variant, rights);
    for (const hidden of ['creativecommons', 'Republication', 'Corrections', 'Kiswahili'])
      expect(textContent).not.toContain(hidden);
  },
);
