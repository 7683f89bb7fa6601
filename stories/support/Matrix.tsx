import type { CSSProperties, ReactNode } from 'react';
import { tokens } from '../../src/theme/tokens.js';
import './matrix.css';

export interface MatrixCell {
  /** What differs in this cell. */
  label: string;
  /** Width of the container, as in the toolbar: `240px`, or `full`. */
  width: string;
  content: ReactNode;
  /** Direction of the content, if different from the page's. */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Simulates a page with its own scheme, theme or contrast. */
  page?: MatrixPage | undefined;
}

export interface MatrixPage {
  scheme: 'light' | 'dark';
  className?: string;
  moreContrast?: boolean;
}

const moreContrast = Object.fromEntries(
  tokens.map(({ name, moreContrast: value }) => [name, value]),
) as CSSProperties;

/** Renders labelled cells that differ in one aspect. */
export function Matrix({ cells }: { cells: readonly MatrixCell[] }) {
  return (
    <div className="matrix">
      {cells.map(({ label, width, content, direction, page }) => (
        <section
          key={label}
          className={`matrix-cell ${page?.className ?? ''}`}
          data-color-scheme={page?.scheme}
          data-page={page && ''}
          style={page?.moreContrast ? moreContrast : undefined}
        >
          <h2 className="matrix-label" lang="en" dir="ltr">
            {label}
          </h2>
          <div className="preview-container" data-width={width} dir={direction}>
            {content}
          </div>
        </section>
      ))}
    </div>
  );
}
