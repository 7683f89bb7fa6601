/** The axes of a matrix: each is a story whose cells differ in one aspect; the toolbar controls the others. */
import type { ReactRenderer, StoryContext } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import type { StoryAnnotations } from 'storybook/internal/types';
import type { Article, Locale } from '../../src/exports/index.js';
import { directionOf } from '../../src/exports/model.js';
import { locales } from './locales.js';
import { Matrix, type MatrixCell, type MatrixPage } from './Matrix.js';
import { extremes } from './matrixExtremes.js';
import { sampleIn } from './matrixSamples.js';
import { exampleThemes } from './themes.js';

/** The data of a cell. */
export interface Sample {
  /** The locale strings. */
  locale: Locale;
  /** A story in the locale's language, or in English if there is none. */
  article: Article;
}

type Draw<Props> = (sample: Sample, args: Props) => ReactNode;
type Globals = StoryContext['globals'];

type MatrixStory<Props> = StoryAnnotations<ReactRenderer, Props, Partial<Props>>;

const sampleOf = (language: string): Sample => ({
  locale: locales[language] ?? locales.en!,
  article: sampleIn(language),
});

/** A matrix as a full-page story; the toolbar sets the width of its cells. */
function axis<Props>(
  name: string,
  look: string,
  cells: (args: Props, globals: Globals) => readonly MatrixCell[],
): MatrixStory<Props> {
  return {
    name,
    tags: ['matrix', '!autodocs'],
    // As written: Storybook takes minutes to write hundreds of elements as JSX.
    parameters: { wholePage: true, docs: { description: { story: look }, source: { type: 'code' } } },
    render: (args: Props, { globals }) => <Matrix cells={cells(args, globals)} />,
  };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

export function languages<Props>(draw: Draw<Props>): MatrixStory<Props> {
  return axis(
    'Languages',
    'Story and locale strings in each language, and strings stretched by 40 %.',
    (args, globals) =>
      Object.keys(locales).map((language) => ({
        label: language === 'en-XA' ? 'Long and accented' : languageNames.of(language)!,
        width: globals.width,
        content: draw(sampleOf(language), args as Props),
        direction: directionOf(language),
      })),
  );
}

export function widths<Props>(draw: Draw<Props>, pixels: readonly number[]): MatrixStory<Props> {
  return axis('Widths', 'The layout at each container width.', (args, globals) =>
    pixels.map((width) => ({
      label: `${width} px`,
      width: `${width}px`,
      content: draw(sampleOf(globals.language), args as Props),
    })),
  );
}

const pages: readonly [label: string, page: MatrixPage][] = [
  ['Light', { scheme: 'light' }],
  ['Dark', { scheme: 'dark' }],
  ['Light, more contrast', { scheme: 'light', moreContrast: true }],
  ['Dark, more contrast', { scheme: 'dark', moreContrast: true }],
  ...exampleThemes.flatMap(({ name, className }): [string, MatrixPage][] => [
    [`${name}, light`, { scheme: 'light', className }],
    [`${name}, dark`, { scheme: 'dark', className }],
  ]),
];

export function schemes<Props>(draw: Draw<Props>): MatrixStory<Props> {
  return axis('Schemes', 'Light and dark: by default, with more contrast, in each theme.', (args, globals) =>
    pages.map(([label, page]) => ({
      label,
      page,
      width: globals.width,
      content: draw(sampleOf(globals.language), args as Props),
    })),
  );
}

/** Component-specific cells, by label. */
export function states<Props>(
  name: string,
  look: string,
  cells: (sample: Sample, args: Props) => Readonly<Record<string, ReactNode>>,
): MatrixStory<Props> {
  return axis(name, look, (args, globals) =>
    Object.entries(cells(sampleOf(globals.language), args as Props)).map(([label, content]) => ({
      label,
      width: globals.width,
      content,
    })),
  );
}

/** A story with each kind of extreme content. */
export function articleExtremes<Props>(draw: Draw<Props>, name = 'Extremes'): MatrixStory<Props> {
  return states(name, 'Extreme content. Nothing is clipped, nothing overflows its cell.', (sample, args) =>
    Object.fromEntries(
      extremes.map(({ label, make }) => [
        label,
        draw({ ...sample, article: make(sample.article) }, args as Props),
      ]),
    ),
  );
}
