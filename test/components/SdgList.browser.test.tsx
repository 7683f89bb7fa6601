import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { checkSdgIcons } from '../../src/components/SdgIcon/checkSdgIcons.js';
import { SdgBadge, SdgDisclaimer, SdgIcon, SdgList } from '../../src/exports/index.js';
import { goalNumbers, sdgDisclaimer } from '../../src/exports/model.js';
import { ar } from '../../src/i18n/ar/locale.js';
import { expectConsole } from '../support/consoleGuard.js';

const all = goalNumbers.map((goal) => ({ goal }));
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

/** A square picture of the number in its URL; not official artwork. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="90" height="90"><text y="9">n</text></svg>',
)}#{goal}-{twoDigits}`;
const wide = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 9" width="180" height="90"><text y="9">n</text></svg>',
)}`;

describe('a list of goals', () => {
  test('lists each goal once with the codes of its targets', () => {
    render(
      <SdgList sdgs={[{ goal: 4, targets: ['4.1', '4.b'] }, { goal: 10, targets: [] }, { goal: 17 }]} />,
    );
    expect(items()).toEqual([
      'SDG 4: Quality education, target 4.1, target 4.b',
      'SDG 10: Reduced inequalities',
      'SDG 17: Partnerships for the goals',
    ]);
    for (const text of ['4', 'Quality education', '4.1', '4.b']) expect(screen.getByText(text)).toBeVisible();
  });

  test('has a selvedge with the places of all its goals, except of icons', () => {
    const selvedge = () =>
      getComputedStyle(document.querySelector('[class*=nc-goals]')!, '::after').backgroundImage;
    const { rerender } = render(<SdgList sdgs={all.slice(2, 4)} limit={1} />);
    expect(selvedge()).toContain('rgb(76, 159, 56)');
    expect(selvedge()).toContain('rgb(197, 25, 45)');
    expect(selvedge()).not.toContain('rgb(229, 36, 59)');
    rerender(<SdgList sdgs={all.slice(2, 4)} icon={icon} />);
    expect(selvedge()).toBe('none');
  });

  test('has no box around a goal, which a badge alone has', () => {
    render(
      <>
        <SdgList sdgs={all.slice(0, 1)} />
        <SdgBadge goal={2} data-testid="badge" />
      </>,
    );
    const widths = [screen.getByRole('listitem'), screen.getByTestId('badge')].map((goal) => {
      const { borderInlineStartWidth, outlineStyle } = getComputedStyle(goal);
      return [borderInlineStartWidth, outlineStyle];
    });
    expect(widths).toEqual([
      ['0px', 'none'],
      ['6px', 'solid'],
    ]);
  });

  test('renders nothing when empty', () => {
    const { container } = render(<SdgList sdgs={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('omits a goal that does not exist and warns in development', () => {
    expectConsole(/SdgList received goal 18/);
    render(<SdgList sdgs={[{ goal: 18 }, { goal: 1 }]} />);
    expect(items()).toEqual(['SDG 1: No poverty']);
  });

  test('the goals over the limit open by keyboard', async () => {
    render(<SdgList sdgs={all} limit={3} />);
    expect(screen.getByText('Good health and well-being')).toBeVisible();
    expect(screen.getByText('Climate action')).not.toBeVisible();
    await userEvent.tab();
    expect(screen.getByText('14 more goals').closest('summary')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Climate action')).toBeVisible();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Climate action')).not.toBeVisible();
  });

  test('shows a single goal over the limit', () => {
    render(<SdgList sdgs={all.slice(0, 4)} limit={3} />);
    expect(screen.queryByRole('group')).toBeNull();
    expect(items()).toHaveLength(4);
  });

  test('links each goal to its address and marks UN pages as English', async () => {
    const { rerender } = render(
      <SdgList sdgs={[{ goal: 4, targets: ['4.b'] }]} href="https://sdgs.un.org/goals/goal{goal}" />,
    );
    const name = 'SDG 4: Quality education, target 4.b';
    await expect.element(page.getByRole('link', { name, exact: true })).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://sdgs.un.org/goals/goal4');
    expect(screen.getByRole('link')).toHaveAttribute('hreflang', 'en');
    expect(screen.getByRole('link').getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    rerender(<SdgList sdgs={[{ goal: 4 }]} href="/topics/{twoDigits}" />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/topics/04');
    expect(screen.getByRole('link')).not.toHaveAttribute('hreflang');
  });

  test('appearance="solid" uses the same colors as a solid badge', () => {
    render(
      <>
        <SdgList sdgs={all} appearance="solid" data-testid="list" />
        {goalNumbers.map((goal) => (
          <SdgBadge key={goal} goal={goal} appearance="solid" data-testid={`badge ${goal}`} />
        ))}
      </>,
    );
    for (const item of screen.getAllByRole('listitem')) {
      const badge = screen.getByTestId(`badge ${item.dataset.goal}`);
      const [inList, alone] = [getComputedStyle(item), getComputedStyle(badge)];
      expect([inList.backgroundColor, inList.color]).toEqual([alone.backgroundColor, alone.color]);
    }
  });

  test.each([120, 200, 240, 480])('all goals with targets fit in %d px', (width) => {
    const sdgs = [...all, { goal: 17, targets: Array.from({ length: 19 }, (_, index) => `17.${index + 1}`) }];
    for (const props of [{}, { icon }]) {
      const { container, unmount } = render(
        <div style={{ width }}>
          <SdgList sdgs={sdgs} {...props} />
        </div>,
      );
      expect(container.firstElementChild?.scrollWidth).toBeLessThanOrEqual(width);
      unmount();
    }
  });

  test('an Arabic list is right-to-left and keeps the order of target codes', () => {
    const { container } = render(<SdgList sdgs={[{ goal: 4, targets: ['4.b'] }]} locale={ar} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    const code = screen.getByText('4.b').firstChild as Text;
    const left = (index: number) => {
      const range = document.createRange();
      range.setStart(code, index);
      range.setEnd(code, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0)).toBeLessThan(left(2));
  });
});

const warned = new Set<string>();

describe('official icons', () => {
  test('are square, named by goal and title, and link like the goal', async () => {
    render(
      <SdgList sdgs={[{ goal: 4, targets: ['4.1'] }, { goal: 10 }]} icon={icon} href="/topics/{goal}" />,
    );
    const image = screen.getByRole('img', { name: 'SDG 4: Quality education' }) as HTMLImageElement;
    expect(image.src).toMatch(/#4-04$/);
    expect(image.offsetWidth).toBe(image.offsetHeight);
    expect(image.offsetWidth).toBe(80);
    expect(screen.getByText('4.1')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'SDG 10: Reduced inequalities', exact: true }))
      .toBeVisible();
    expect(items()[0]).toBe('target 4.1');
  });

  test('a single icon can be a link', () => {
    render(<SdgIcon goal={10} src={icon} href="/topics/10" />);
    expect(screen.getByRole('img')).toHaveAccessibleName('SDG 10: Reduced inequalities');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/topics/10');
  });

  test('renders nothing for a goal that does not exist', () => {
    expectConsole(/SdgIcon received goal 0/);
    const { container } = render(<SdgIcon goal={0} src={icon} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('ignore the image styles of the host page', async () => {
    render(
      <>
        <style>
          {
            'img { border-radius: 9px; filter: invert(1); opacity: .5; object-fit: cover; width: 10px; height: 99px }'
          }
        </style>
        <SdgIcon goal={10} src={icon} />
      </>,
    );
    const image = screen.getByRole('img') as HTMLImageElement;
    await image.decode();
    expect(checkSdgIcons(document.body)).toEqual([]);
    expect(image.offsetWidth).toBe(image.offsetHeight);
  });

  test.each([
    ['squashed', '.host .nc-artwork { object-fit: fill; height: 40px; width: 80px; aspect-ratio: auto }'],
    ['cropped', '.host .nc-artwork { object-fit: cover; height: 40px; width: 80px }'],
    ['cropped', '.host .nc-artwork { clip-path: circle(50%) }'],
    ['rounded', '.host .nc-artwork { border-radius: 8px }'],
    ['rounded', '.host .nc-sdg-icon { border-radius: 50%; overflow: hidden }'],
    ['filtered', '.host { filter: grayscale(1) }'],
    ['filtered', '.host .nc-artwork { mix-blend-mode: multiply }'],
    ['faded', '.host { opacity: 0.8 }'],
    ['transformed', '.host .nc-artwork { transform: rotate(4deg) }'],
    ['transformed', '.host .nc-artwork { scale: 1.1 }'],
    ['small', '.host .nc-artwork { width: 24px; min-width: 0 }'],
  ])('reports an icon that is %s by "%s" and warns in development', async (fault, css) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = render(
      <div className="host">
        <style>{css}</style>
        <SdgIcon goal={10} src={icon} />
      </div>,
    );
    await (screen.getByRole('img') as HTMLImageElement).decode();
    const issues = checkSdgIcons(container);
    expect(issues.map((issue) => issue.fault)).toEqual([fault]);
    expect(issues[0]?.image).toBe(screen.getByRole('img'));
    const message = issues[0]?.message ?? '';
    expect(message).toContain(
      'the official icon "SDG 10: Reduced inequalities" must be shown untouched, but',
    );
    // Each message is logged once, and two of these faults share one.
    if (!warned.has(message))
      await expect.poll(() => warn.mock.calls).toContainEqual([`news-cards: ${message}`]);
    warned.add(message);
    warn.mockRestore();
  });

  test('do not report a file that is not square by itself', async () => {
    const { container } = render(<SdgIcon goal={1} src={wide} />);
    await (screen.getByRole('img') as HTMLImageElement).decode();
    expect(checkSdgIcons(container)).toEqual([]);
  });

  test('are not checked while hidden', () => {
    const { container } = render(
      <div hidden>
        <SdgIcon goal={1} src={icon} />
      </div>,
    );
    expect(checkSdgIcons(container)).toEqual([]);
  });
});

test('the disclaimer is the official UN text, marked as English, with its link', () => {
  const { container } = render(<SdgDisclaimer id="un" />);
  const text = container.firstElementChild;
  expect(text).toHaveTextContent(`${sdgDisclaimer} www.un.org/sustainabledevelopment`);
  expect(text).toHaveAttribute('lang', 'en');
  expect(text).toHaveAttribute('dir', 'ltr');
  expect(text).toHaveAttribute('id', 'un');
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.un.org/sustainabledevelopment');
});

test('static markup contains no trace of the icon check', () => {
  expect(renderToStaticMarkup(<SdgIcon goal={1} src="/1.svg" />)).not.toMatch(/\bref\b|onload/i);
});
