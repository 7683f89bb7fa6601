import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { funderLayouts } from '../../src/components/internal/organizationLayouts.js';
import { type AiIconSlotProps, ArticleStory, FunderList } from '../../src/exports/index.js';
import { type ArticleVariant, variants } from '../../src/view/variants.js';
import { article, wholeArticle } from '../support/articles.js';
import { InVariant } from '../support/InVariant.js';
import { locales } from '../support/locales.js';

const statement = 'Made possible by the Development Bank. <b>It shares no views.</b>';
const release = article({
  ...wholeArticle,
  language: 'en',
  funders: [
    {
      ...wholeArticle.funders[0],
      statement,
      amounts: [
        { value: 250_000, currency: 'USD' },
        { value: 250_000, currency: 'USD' },
        { value: 1.5, currency: 'EUR' },
      ],
    },
  ],
  glide: 'DR-2024-000011-KEN',
  disclosure: { ai: 'assisted', reviewedBy: 'The news desk' },
  translations: [
    { language: 'ar', url: 'https://example.org/ar' },
    { language: 'fr', url: 'https://example.org/fr' },
  ],
  attachments: [
    { name: 'Plan', url: 'https://example.org/plan.pdf', mediaType: 'application/pdf', bytes: 2_400_000 },
  ],
  contacts: [
    { name: 'Press office', role: 'Enquiries', email: 'press@example.org', phone: '+1 202 555-0100' },
  ],
  evidence: [
    { path: 'headline', quote: 'The clinic has two rooms.', url: 'https://example.org/source' },
    { path: 'sdgs[0].goal', quote: 'The clinic has two rooms.' },
  ],
});
const card = (variant: ArticleVariant, of = release) => {
  render(<InVariant article={of} variant={variant} />);
  return screen.getByRole('article');
};

function AiIcon({ ai, part }: AiIconSlotProps) {
  return <i data-testid="icon">{`${ai} ${part}`}</i>;
}

/** The entries below a label, in words. */
const below = (label: string) =>
  [...screen.getByText(label).parentElement!.querySelectorAll('dd')].map(({ textContent }) => textContent);

test('a full card lists what belongs to a press release, each below its label', () => {
  card('full');
  expect(below('Funded by')).toEqual([
    `Development Bank\u00a0(DB), Viet Nam, US$250,000, US$250,000, €1.50 – ${statement}`,
  ]);
  expect(below('Disaster')).toEqual(['DR-2024-000011-KEN']);
  expect(below('Reviewed by')).toEqual(['The news desk']);
  expect(below('Documents')).toEqual(['Plan\u00a0(PDF, 2.4 MB)']);
  expect(below('Also in')).toEqual(['العربية', 'français']);
  expect(below('Contact')).toEqual(['Press office, Enquiries', 'press@example.org', '+1 202 555-0100']);
});

test.each(['lead', 'standard'] as const)(
  'a %s card that labels all use of AI says who reviewed it',
  (variant) => {
    render(<InVariant article={release} variant={variant} aiLabels="all" />);
    const root = screen.getByRole('article');
    expect(below('Reviewed by')).toEqual(['The news desk']);
    expect(getComputedStyle(within(root).getByText('AI-assisted')).color).toBe(getComputedStyle(root).color);
  },
);

test('its links have the language of their page, or a scheme that a program answers', () => {
  card('full');
  const arabic = screen.getByRole('link', { name: 'العربية' });
  for (const [name, value] of [
    ['href', 'https://example.org/ar'],
    ['hreflang', 'ar'],
    ['lang', 'ar'],
    ['dir', 'rtl'],
  ] as const)
    expect(arabic).toHaveAttribute(name, value);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(['mailto:press@example.org', 'tel:+1202555-0100']));
});

test('evidence is in a disclosure, each quotation once, with a link to its source', () => {
  card('full');
  const summary = screen.getByText('Where this comes from');
  const disclosure = summary.closest('details')!;
  expect(disclosure.open).toBe(false);
  disclosure.open = true;
  expect(within(disclosure).getAllByText('The clinic has two rooms.')).toHaveLength(1);
});

test.each(variants.filter((variant) => variant !== 'full'))(
  '%s shows no contacts, files or evidence',
  (variant) => {
    const { textContent } = card(variant);
    for (const hidden of ['press@', 'Noor', 'Plan', 'français', 'DR-2024', 'opened it', 'US$'])
      expect(textContent).not.toContain(hidden);
  },
);

describe('use of AI', () => {
  const disclosed = (ai: string) => article({ ...wholeArticle, disclosure: { ai } });
  test('generated text is marked in a line of a headline', () => {
    expect(within(card('headline', disclosed('generated'))).getByText('AI-generated')).toBeVisible();
  });
  test.each(variants.filter((variant) => variant !== 'headline'))(
    'generated text is marked in %s, before the headline',
    (variant) => {
      const root = card(variant, disclosed('generated'));
      const label = within(root).getByText('AI-generated');
      expect(label).toBeVisible();
      const headline = within(root).getByRole('heading', { level: 3 });
      const position = label.compareDocumentPosition(headline);
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    },
  );
  test.each(variants)('assisted text is marked in %s if that is full, or if the host asks', (variant) => {
    const of = disclosed('assisted');
    expect(card(variant, of).textContent?.includes('AI-assisted')).toBe(variant === 'full');
    render(<InVariant article={of} variant={variant} aiLabels="all" />);
    expect(screen.getAllByRole('article')[1]).toHaveTextContent('AI-assisted');
  });
  test.each(variants)(
    'generated text that somebody reviewed is marked in %s only if that is full',
    (variant) => {
      const of = article({ ...wholeArticle, disclosure: { ai: 'generated', reviewedBy: 'The desk' } });
      expect(card(variant, of).textContent?.includes('AI-generated')).toBe(variant === 'full');
    },
  );
  test.each(variants.filter((variant) => variant !== 'headline'))(
    'a generated picture is marked in %s, beside the picture',
    (variant) => {
      const image = { ...wholeArticle.image, disclosure: { ai: 'generated' } };
      const root = card(variant, article({ ...wholeArticle, image }));
      const label = within(within(root).getByRole('figure')).getByText('AI-generated image');
      expect(label).toBeVisible();
      expect(getComputedStyle(label).color).toBe(getComputedStyle(root).color);
    },
  );
  test.each(variants)('a translation by AI is marked in %s', (variant) => {
    const translatedFrom = { language: 'sw', disclosure: { ai: 'generated' } };
    expect(card(variant, article({ ...wholeArticle, translatedFrom }))).toHaveTextContent('AI translation');
  });
  test('the application’s icon comes before each label, and receives the use of AI and the part', () => {
    const of = article({
      ...wholeArticle,
      disclosure: { ai: 'assisted' },
      image: { ...wholeArticle.image, disclosure: { ai: 'generated' } },
    });
    render(<ArticleStory article={of} components={{ AiIcon }} />);
    const icons = screen.getAllByTestId('icon');
    expect(icons.map(({ textContent }) => textContent)).toEqual(['assisted text', 'generated image']);
    expect(icons.map(({ nextSibling }) => nextSibling?.textContent)).toEqual([
      'AI-assisted',
      'AI-generated image',
    ]);
  });
  test.each(variants)('text without AI has no mark in %s', (variant) => {
    expect(card(variant, disclosed('none'))).not.toHaveTextContent('AI');
  });
  test('a withdrawn story keeps the mark and nothing else of the release', () => {
    const status = { type: 'withdrawn' } as const;
    const root = card('full', { ...release, status });
    expect(root).toHaveTextContent('AI-assisted');
    for (const gone of ['press@', 'Plan', 'français', 'DR-2024', 'opened it', 'Made possible'])
      expect(root).not.toHaveTextContent(gone);
  });
});

test.each(['lead', 'standard', 'full'] as const)(
  '%s shows the sentence that a funder requires',
  (variant) => {
    expect(card(variant)).toHaveTextContent(statement);
  },
);

test('a sentence of a folded funder is in the same disclosure', () => {
  const funders = ['A', 'B', 'C', 'D'].map((name) => ({ name, statement: `Thanks to ${name}.` }));
  card('standard', article({ funders }));
  expect(screen.getByText(/Thanks to A\./)).toBeVisible();
  expect(screen.getByText(/Thanks to D\./)).not.toBeVisible();
  expect(screen.getByText(/Thanks to D\./).closest('details')).toHaveTextContent('2 more funders');
});

test.each(funderLayouts)('a list of funders with the layout %s shows the sentence', (layout) => {
  const { container } = render(<FunderList funders={release.funders} layout={layout} />);
  expect(container).toHaveTextContent(statement);
});

test.each(['logos', 'full'] as const)(
  'a logo in the layout %s is neither cropped nor recoloured, also in the dark',
  (layout) => {
    const logo = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 10"/>';
    render(<FunderList funders={[{ name: 'Fund', logo }]} layout={layout} style={{ colorScheme: 'dark' }} />);
    const { filter, objectFit, mixBlendMode, opacity } = getComputedStyle(document.querySelector('img')!);
    expect({ filter, objectFit, mixBlendMode, opacity }).toEqual({
      filter: 'none',
      objectFit: 'contain',
      mixBlendMode: 'normal',
      opacity: '1',
    });
  },
);

test.each(Object.entries(locales))(
  'the strings of %s mark the use of AI and label the evidence',
  (_, locale) => {
    render(<ArticleStory article={{ ...release, language: locale.language }} locale={locale} />);
    expect(screen.getByText(locale.ai.assisted)).toBeVisible();
    expect(screen.getByText(locale.evidence)).toBeVisible();
  },
);

const credited = article({
  ...wholeArticle,
  funders: [
    { name: 'Fund for Clinics' },
    { name: 'Example Union', logo: '/picture.svg', statement: 'Co-funded by the Example Union' },
    { name: 'A bank' },
    { name: 'Another bank' },
  ],
});

test.each([
  ['lead', 28],
  ['standard', 28],
  ['full', 38],
] as const)('a funder’s emblem stands in %s beside its sentence, %i px high or more', (variant, least) => {
  const root = card(variant, credited);
  const emblem = root.querySelector('img.nc-emblem')!.getBoundingClientRect();
  const sentence = within(root).getByText('Co-funded by the Example Union');
  expect(sentence).toBeVisible();
  expect(sentence.closest('details')).toBeNull();
  expect(emblem.height).toBeGreaterThanOrEqual(least);
  expect(root.querySelector('img.nc-emblem')).toHaveAttribute('alt', '');
  const text = sentence.getBoundingClientRect();
  expect(text.left).toBeGreaterThan(emblem.right);
  expect(Math.abs((text.top + text.bottom) / 2 - (emblem.top + emblem.bottom) / 2)).toBeLessThan(2);
});

test.each(['list', 'full', 'sentence', 'logos'] as const)(
  'a list of funders as %s shows an emblem once, with its sentence',
  (layout) => {
    const { container } = render(<FunderList funders={credited.funders} layout={layout} />);
    expect(screen.getByText('Co-funded by the Example Union', { exact: false })).toBeVisible();
    expect(container.querySelectorAll('img')).toHaveLength(1);
  },
);
