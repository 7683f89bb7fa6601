/** The four axes of a matrix: each is a story in which one thing differs from cell to cell, and the toolbar sets the rest. */
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

/** What is drawn in a cell. */
export interface Sample {
  /** The words. */
  locale: Locale;
  /** A story in their language, or in English where there is none. */
  article: Article;
}

type Draw<Props> = (sample: Sample, args: Props) => ReactNode;
type Globals = StoryContext['globals'];

/** A story of a component with these props. */
type MatrixStory<Props> = StoryAnnotations<ReactRenderer, Props, Partial<Props>>;

const sampleOf = (language: string): Sample => ({
  locale: locales[language] ?? locales.en!,
  article: sampleIn(language),
});

/** A matrix as a story: it takes the whole page, and its cells the width of the toolbar. */
function axis<Props>(
  name: string,
  look: string,
  cells: (args: Props, globals: Globals) => readonly MatrixCell[],
): MatrixStory<Props> {
  return {
    name,
    tags: ['matrix', '!autodocs'],
    parameters: { wholePage: true, docs: { description: { story: look } } },
    render: (args: Props, { globals }) => <Matrix cells={cells(args, globals)} />,
  };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

export function languages<Props>(draw: Draw<Props>): MatrixStory<Props> {
  return axis(
    'Languages',
    'Story and words in each language, and words stretched by 40 %.',
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
  return axis('Widths', 'The width of the container, which the layout follows.', (args, globals) =>
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

/** Cells of a component's own: a label and what is drawn there. */
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

/** A story at its worst, in each way: content that no designer drew. */
export function articleExtremes<Props>(draw: Draw<Props>, name = 'Extremes'): MatrixStory<Props> {
  return states(
    name,
    'Content that no designer drew. Nothing is cut, nothing leaves its cell.',
    (sample, args) =>
      Object.fromEntries(
        extremes.map(({ label, make }) => [
          label,
          draw({ ...sample, article: make(sample.article) }, args as Props),
        ]),
      ),
  );
}
