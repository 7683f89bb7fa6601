/** What utility classes of the host, as Tailwind declares them, do to a card. */
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ArticleCard } from '../../src/exports/index.js';
import { wholeArticle } from '../support/articles.js';

const preflight = '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }';
const utilities = `
  .bg-amber { background-color: rgb(254, 243, 199); }
  .rounded-xl { border-radius: 12px; }
  .shadow-lg { box-shadow: rgb(0, 0, 0) 0px 10px 15px -3px; }
  .border { border-style: solid; border-width: 1px; }
  .border-red { border-color: rgb(255, 0, 0); }
  .max-w-sm { max-width: 384px; }
  .p-4 { padding: 16px; }
  .surface-amber { --nc-color-surface: rgb(254, 243, 199); }
  .top-0 { --nc-top-rule: 0; }`;
const important = '.bg-amber\\! { background-color: rgb(254, 243, 199) !important; }';

const sheets = {
  'in layers, as in Tailwind 4': `@layer theme, base, components, utilities;
    @layer base { ${preflight} } @layer utilities { ${utilities} ${important} }`,
  'without layers, as in Tailwind 3': `${preflight} ${utilities} ${important}`,
};

let sheet: HTMLStyleElement | undefined;
afterEach(() => sheet?.remove());

/** The computed style of a card with these classes, in a page of 800 px. */
function styled(css: string, className: string): CSSStyleDeclaration {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  render(
    <div style={{ width: 800 }}>
      <ArticleCard article={wholeArticle} className={className} />
    </div>,
  );
  return getComputedStyle(screen.getByRole('article'));
}

describe.each(Object.entries(sheets))('classes %s', (_, css) => {
  test('give a card corners, a shadow and a width', () => {
    const style = styled(css, 'rounded-xl shadow-lg max-w-sm');
    expect(style.borderRadius).toBe('12px');
    expect(style.boxShadow).toBe('rgb(0, 0, 0) 0px 10px 15px -3px');
    expect(style.width).toBe('384px');
  });

  test('give a card borders at the sides and below', () => {
    const style = styled(css, 'border border-red');
    for (const side of ['Left', 'Right', 'Bottom'] as const) {
      expect(style[`border${side}Width`]).toBe('1px');
      expect(style[`border${side}Color`]).toBe('rgb(255, 0, 0)');
    }
  });

  test('that set custom properties change background and top rule', () => {
    const style = styled(css, 'surface-amber top-0');
    expect(style.backgroundColor).toBe('rgb(254, 243, 199)');
    expect(style.borderTopWidth).toBe('0px');
  });

  test('that are important change a background', () => {
    expect(styled(css, 'bg-amber!').backgroundColor).toBe('rgb(254, 243, 199)');
  });
});

test('classes without layers change a background directly', () => {
  const css = sheets['without layers, as in Tailwind 3'];
  expect(styled(css, 'bg-amber').backgroundColor).toBe('rgb(254, 243, 199)');
});
