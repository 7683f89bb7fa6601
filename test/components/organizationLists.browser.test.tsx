import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { funderLayouts, organizationLayouts } from '../../src/components/internal/organizationLayouts.js';
import { FunderList, ParticipantList, PartnerList } from '../../src/exports/index.js';
import type { Organization } from '../../src/exports/model.js';
import { ar } from '../../src/i18n/ar/locale.js';

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1" width="400" height="100"><rect width="4" height="1"/></svg>',
)}`;
const bank: Organization = {
  name: 'Development Bank',
  acronym: 'DB',
  country: 'VN',
  url: 'https://example.org/bank',
  logo,
  identifier: 'XM-EXAMPLE-1',
};
const fund: Organization = { name: 'Fund for Clinics', parent: 'Ministry of Health' };
const both = [bank, fund];

const lists = [
  ['Funded by', 'nc-funders', (props: object) => <FunderList funders={both} {...props} />],
  ['Partners', 'nc-partners', (props: object) => <PartnerList partners={both} {...props} />],
  ['Participants', 'nc-participants', (props: object) => <ParticipantList participants={both} {...props} />],
] as const;

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test.each(lists)('%s: shows a label and one line for each organization', (label, className, list) => {
  const { container } = render(list({ id: 'x', className: 'mine' }));
  expect(screen.getByRole('term')).toHaveTextContent(label);
  expect(items()).toEqual(['Development Bank\u00a0(DB), Viet Nam', 'Fund for Clinics, Ministry of Health']);
  expect(screen.getByRole('link')).toHaveAccessibleName('Development Bank\u00a0(DB)');
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.firstElementChild).toHaveClass(className, 'mine');
  expect(container.firstElementChild).toHaveAttribute('id', 'x');
  expect(container.firstElementChild).toHaveAttribute('lang', 'en');
  expect(container.firstElementChild).toHaveAttribute('data-layout', 'list');
});

test.each(lists)('%s, layout full: shows identifier and logo, and announces the name once', (_, __, list) => {
  render(list({ layout: 'full' }));
  expect(items()).toEqual([
    'Development Bank\u00a0(DB), Viet NamXM-EXAMPLE-1',
    'Fund for Clinics, Ministry of Health',
  ]);
  const identifier = screen.getByText('XM-EXAMPLE-1');
  expect(identifier.tagName).toBe('BDI');
  expect(identifier).toHaveAttribute('translate', 'no');
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.querySelector('img')).toHaveAttribute('src', logo);
  // Names are aligned, with or without a logo.
  const [first, second] = ['Development Bank (DB)', 'Fund for Clinics'].map(
    (name) => screen.getByText(name).getBoundingClientRect().left,
  );
  expect(first).toBe(second);
});

/** Whether a text is visible inside the box of its item. */
function isInItem(text: HTMLElement): boolean {
  const [inner, outer] = [text, text.closest('li') as Element].map((each) => each.getBoundingClientRect());
  return inner!.left >= outer!.left && inner!.right <= outer!.right && inner!.top >= outer!.top;
}

const loaded = async () => {
  const image = document.querySelector('img') as HTMLImageElement;
  await expect.poll(() => image.complete).toBe(true);
  return image;
};

test('layout logos: funders have logos of one height, with hidden names; others show their name', async () => {
  const square = { ...bank, name: 'Square Fund', logo: logo.replaceAll('4', '1') };
  render(<FunderList funders={[bank, square, fund]} layout="logos" />);
  expect((await loaded()).naturalWidth).toBe(400);
  await expect.element(page.getByRole('link', { name: 'Development Bank (DB)', exact: true })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  expect(isInItem(screen.getByText('Development Bank (DB)'))).toBe(false);
  expect(isInItem(screen.getByText('Fund for Clinics'))).toBe(true);
  const heights = [...document.querySelectorAll('img')].map((image) => image.offsetHeight);
  expect(heights).toEqual([39, 39]);
});

test('partners and participants have no logos alone, also from untyped code: they are lists of names', () => {
  render(<PartnerList partners={both} layout={'logos' as never} />);
  expect(items()).toEqual(['Development Bank\u00a0(DB), Viet Nam', 'Fund for Clinics, Ministry of Health']);
  expect(document.querySelector('img')).toBeNull();
});

test.each([
  ['logos', bank.name],
  [
    'logos',
    'Joint Secretariat for the Measurement of Wells, Rivers and Reservoirs in the Dry Valleys of the North',
  ],
  ['full', bank.name],
] as const)('shows the name in layout %s when the logo fails to load: %s', async (layout, name) => {
  // Resets often make images blocks, for which WebKit draws a broken-image icon.
  const reset = <style>{'img { display: block }'}</style>;
  const broken = { name, logo: 'data:image/png,none' };
  render(
    <div style={{ inlineSize: 120 }}>
      {reset}
      <FunderList funders={[broken]} layout={layout} />
    </div>,
  );
  const image = await loaded();
  expect(image.naturalWidth).toBe(0);
  expect(getComputedStyle(image).display).toBe('inline');
  expect(image.offsetWidth).toBe(0);
  expect(isInItem(screen.getByText(name))).toBe(true);
});

test.each(organizationLayouts)('%s: the names over a limit open by keyboard', async (layout) => {
  const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }));
  render(<ParticipantList participants={many} layout={layout} limit={2} />);
  expect(screen.getByText('B')).toBeVisible();
  expect(screen.getByText('E')).not.toBeVisible();
  await userEvent.tab();
  expect(screen.getByText('3 more participants').closest('summary')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('E')).toBeVisible();
});

test('each role has its own label and its own organizations', () => {
  render(
    <>
      <PartnerList partners={[{ name: 'Ministry of Labour' }]} />
      <ParticipantList participants={[{ name: 'Ministry of Labour' }, { name: 'Nurses' }]} />
      <FunderList funders={[]} />
    </>,
  );
  const found = screen
    .getAllByRole('term')
    .map((term) => [
      term.textContent,
      [...(term.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent),
    ]);
  expect(found).toEqual([
    ['Partners', ['Ministry of Labour']],
    ['Participants', ['Ministry of Labour', 'Nurses']],
  ]);
});

test('renders nothing when empty', () => {
  const { container } = render(
    <>
      <PartnerList partners={[]} />
      <ParticipantList participants={[]} layout="full" />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
});

test('takes its direction from the locale', () => {
  const { container } = render(<PartnerList partners={[bank]} locale={ar} />);
  expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('term')).toHaveTextContent(ar.partners);
});

test.each([120, 200, 240, 480, 960])('nothing overflows a list of %d px', (width) => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const long = [
    bank,
    { ...bank, name: word, parent: word, identifier: word },
    fund,
    { name: word, logo: 'data:image/png,none' },
  ];
  for (const layout of funderLayouts) {
    const { container, unmount } = render(
      <div style={{ width }}>
        <FunderList funders={long} layout={layout} />
      </div>,
    );
    expect(container.firstElementChild?.scrollWidth, layout).toBeLessThanOrEqual(width);
    unmount();
  }
});
