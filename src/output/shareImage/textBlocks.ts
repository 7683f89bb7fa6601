import { wholeSentences } from '../../view/standfirst.js';
import type { ShareContent, ShareGoal, ShareStatus } from './shareContent.js';
import type { ShareTheme } from './shareTheme.js';
import { svgText, type TextStyle } from './svgText.js';
import {
  type BlockOptions,
  baseline,
  type Column,
  lineStart,
  type TextBlock,
  textBlock,
} from './textBlock.js';

/** What the parts of a share image have in common. */
export interface ShareDesign {
  readonly theme: ShareTheme;
  readonly isDark: boolean;
  /** Language of the article. */
  readonly language: string;
  /** Language of the locale strings. */
  readonly localeLanguage: string;
}

const regular = 400;
const bold = 700;

/** The publisher as a nameplate; below it use of AI, section, place and date. Upright, because italics would need one more font file. */
export function sourceBlock(
  { publisher, origin }: ShareContent,
  column: Column,
  { theme, language }: ShareDesign,
): TextBlock {
  const { colors, families, lineHeight } = theme;
  return stacked([
    textBlock(publisher, column, {
      style: { family: families.headline, weight: bold },
      sizes: [36, 32],
      lineHeight: lineHeight.headline + 0.1,
      maxLines: 2,
      color: colors.text,
      language,
    }),
    textBlock(origin.join(' · '), column, {
      style: { family: families.text, weight: regular },
      sizes: [24],
      lineHeight: lineHeight.text,
      maxLines: 2,
      color: colors.quiet,
      language,
    }),
  ]);
}

/** As many whole sentences as fit; none if the first one does not. */
export function sentencesBlock(text: string, column: Column, options: BlockOptions): TextBlock {
  let shown = wholeSentences(text, maxSentences);
  for (;;) {
    const block = textBlock(shown, column, options);
    if (!block.isCut) return block;
    const fewer = wholeSentences(shown, shown.length - 1);
    if (fewer.length >= shown.length || fewer.endsWith('…')) return noBlock;
    shown = fewer;
  }
}

/** More characters fit in no image. */
const maxSentences = 400;

interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly color: string;
}

/** Runs of different style on one line, with spaces between them. */
function lineOf(runs: readonly Run[], size: number, column: Column) {
  const gap = size * 0.3;
  const widths = runs.map(({ text, style }) => size * column.measure(text, style));
  const width = sum(widths) + gap * (runs.length - 1);
  const draw = (y: number, language: string, indent = 0) =>
    runs
      .map((run, index) => {
        const before = indent + sum(widths.slice(0, index)) + gap * index;
        return svgText({ ...lineStart(column, before), y, size, ...run, language });
      })
      .join('');
  return { width, draw };
}

const noBlock: TextBlock = { height: 0, lineCount: 0, isCut: false, draw: () => '' };

/** Blocks below each other. */
function stacked(blocks: readonly TextBlock[]): TextBlock {
  const shown = blocks.filter(({ lineCount }) => lineCount > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0),
    lineCount: shown.reduce((sum, { lineCount }) => sum + lineCount, 0),
    isCut: shown.some(({ isCut }) => isCut),
    draw(y) {
      let top = y;
      const drawn = shown.map(({ height, draw }) => {
        const text = draw(top);
        top += height;
        return text;
      });
      return drawn.join('');
    },
  };
}

/** Sizes of the goals' titles: the smaller one is for long titles beside a picture. */
const goalSizes = [24, 20];
const goalStep = 1.5;
const maxGoalRows = 4;

/** The goals with their titles, as many on a row as fit; if they need more than four rows, their numbers. */
export function goalsBlock(
  goals: readonly ShareGoal[],
  column: Column,
  { theme: { colors, families }, localeLanguage }: ShareDesign,
): TextBlock {
  const style = { family: families.text, weight: bold };
  const blockOf = (size: number, hasTitles: boolean): TextBlock | undefined => {
    const lines = goals.map(({ number, title }) => {
      const digits = { text: `${number}`, style, color: colors.text };
      const words = { text: title, style: { ...style, weight: regular }, color: colors.text };
      return lineOf(hasTitles ? [digits, words] : [digits], size, column);
    });
    const rows = fillRows(lines, column.width);
    if (rows === undefined || rows.length > maxGoalRows) return undefined;
    const step = size * goalStep;
    const draw = (y: number) =>
      rows
        .flatMap((row, index) =>
          row.map((line) => line.draw(baseline(y + index * step, step, size), localeLanguage, line.indent)),
        )
        .join('');
    return { height: rows.length * step, lineCount: rows.length, isCut: false, draw };
  };
  const [large, small] = goalSizes as [number, number];
  return blockOf(large, true) ?? blockOf(small, true) ?? blockOf(large, false) ?? noBlock;
}

const goalGap = 24;

/** Lines side by side, as many as fit; undefined if one of them is wider than a row. */
function fillRows<Line extends { readonly width: number }>(lines: readonly Line[], maxWidth: number) {
  const rows: (Line & { indent: number })[][] = [];
  let indent = maxWidth;
  for (const line of lines) {
    if (line.width > maxWidth) return undefined;
    if (indent + line.width > maxWidth) {
      rows.push([]);
      indent = 0;
    }
    rows.at(-1)!.push({ ...line, indent });
    indent += line.width + goalGap;
  }
  return rows;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The band above a corrected or withdrawn story: label, date and, if withdrawn, the reason. */
export function statusBlock(
  status: ShareStatus,
  column: Column,
  { theme, language, localeLanguage }: ShareDesign,
): TextBlock {
  const { colors, families, lineHeight } = theme;
  const color = status.type === 'withdrawn' ? colors.alert : colors.notice;
  const options = { lineHeight: lineHeight.text, color };
  return stacked([
    textBlock([status.label, status.date].filter(Boolean).join(' · '), column, {
      ...options,
      style: { family: families.text, weight: bold },
      sizes: [28],
      maxLines: 1,
      language: localeLanguage,
    }),
    textBlock(status.reason, column, {
      ...options,
      style: { family: families.text, weight: regular },
      sizes: [32, 28, 24],
      maxLines: 5,
      maxHeight: 215,
      language: status.isLocaleText ? localeLanguage : language,
    }),
  ]);
}
