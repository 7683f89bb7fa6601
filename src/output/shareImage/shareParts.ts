import { goalColors } from '../../theme/goalColors.js';
import type { ShareContent, ShareGoal, ShareStatus } from './shareContent.js';
import { type SharePicture, svgWholePicture } from './sharePicture.js';
import type { ShareTheme } from './shareTheme.js';
import { round, svgText, type TextStyle } from './svgText.js';
import { baseline, type Column, lineStart, type TextBlock, textBlock } from './textBlock.js';

/** What the parts of a share image have in common. */
export interface ShareDesign {
  readonly theme: ShareTheme;
  readonly isDark: boolean;
  /** Language of the article. */
  readonly language: string;
  /** Language of the locale strings. */
  readonly localeLanguage: string;
  /** The publisher's logo. */
  readonly logo?: SharePicture | undefined;
}

const regular = 400;
const bold = 700;

const sourceSize = 28;

/** Publisher, after its logo, and section: on one line if they fit, else one below the other. */
export function sourceBlock(content: ShareContent, column: Column, design: ShareDesign): TextBlock {
  const logo = content.publisher ? logoBlock(column, design) : undefined;
  if (!logo) return sourceText(content, column, column, design);
  const text = sourceText(content, after(column, logo.width + sourceSize * 0.35), column, design);
  return { ...text, draw: (y) => logo.draw(y) + text.draw(y) };
}

/** The publisher's logo on the first line of the source. In the dark on white, because most logos are made for paper. */
function logoBlock({ x, width: room, isRightToLeft }: Column, { logo, isDark, theme }: ShareDesign) {
  if (!logo) return undefined;
  const height = sourceSize * 1.25;
  const width = Math.min((height * logo.width) / logo.height, sourceSize * 5);
  const draw = (y: number) => {
    const top = y + (sourceSize * theme.lineHeight.text - height) / 2;
    const box = { x: isRightToLeft ? x + room - width : x, y: top, width, height };
    const ground = `<rect x="${round(box.x)}" y="${round(top)}" width="${round(width)}" height="${height}" fill="#fff"/>`;
    return (isDark ? ground : '') + svgWholePicture(logo, box);
  };
  return { width, draw };
}

/** What remains of a column after `indent` at the start of its lines. */
function after(column: Column, indent: number): Column {
  const { x, width, isRightToLeft } = column;
  return { ...column, x: isRightToLeft ? x : x + indent, width: width - indent };
}

function sourceText(
  { publisher, section }: ShareContent,
  column: Column,
  sectionColumn: Column,
  { theme, language }: ShareDesign,
): TextBlock {
  const { colors, families, lineHeight } = theme;
  const size = sourceSize;
  const strong = { family: families.text, weight: bold };
  const light = { ...strong, weight: regular };
  const step = size * lineHeight.text;
  const runs = [
    { text: publisher, style: strong, color: colors.text },
    { text: publisher && section ? '·' : '', style: light, color: colors.quiet },
    { text: section, style: light, color: colors.accent },
  ].filter(({ text }) => text);
  const line = lineOf(runs, size, column);
  if (line.width <= column.width) {
    const draw = (y: number) => line.draw(baseline(y, step, size), language);
    return runs.length ? { height: step, lineCount: 1, isCut: false, draw } : noBlock;
  }
  const options = { sizes: [size], lineHeight: lineHeight.text, language };
  return stacked([
    textBlock(publisher, column, { ...options, style: strong, maxLines: 2, color: colors.text }),
    textBlock(section, sectionColumn, {
      ...options,
      style: light,
      maxLines: 1,
      color: colors.accent,
    }),
  ]);
}

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

/** Blocks below each other, with a gap between those that are not empty. */
function stacked(blocks: readonly TextBlock[], gap = 0): TextBlock {
  const shown = blocks.filter(({ lineCount }) => lineCount > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    lineCount: shown.reduce((sum, { lineCount }) => sum + lineCount, 0),
    isCut: shown.some(({ isCut }) => isCut),
    draw(y) {
      let top = y;
      const drawn = shown.map(({ height, draw }) => {
        const text = draw(top);
        top += height + gap;
        return text;
      });
      return drawn.join('');
    },
  };
}

/** The goal ruler: seventeen places in reading direction, of which each goal fills its own. Below it the goals, with titles if all fit on the line. */
function goalsBlock(
  goals: readonly ShareGoal[],
  column: Column,
  { theme, isDark, localeLanguage }: ShareDesign,
): TextBlock {
  if (!goals.length) return noBlock;
  const { colors, families } = theme;
  const size = 26;
  const style = { family: families.text, weight: bold };
  const light = { ...style, weight: regular };
  const gap = Math.min(28, (column.width / goals.length) * 0.3);
  const lines = goals.map(({ number, title }) => {
    const digits = { text: `${number}`, style, color: colors.text };
    return {
      short: lineOf([digits], size, column),
      long: lineOf([digits, { text: title, style: light, color: colors.quiet }], size, column),
    };
  });
  const gaps = gap * (goals.length - 1);
  const hasTitles = sum(lines.map(({ long }) => long.width)) + gaps <= column.width;
  const places = rulerPlaces(column);
  const ring = isDark ? ' stroke="#fff" stroke-opacity="0.24"' : '';
  const draw = (y: number) => {
    const rule = `<path d="${places.map(({ x, width }) => `M${x} ${round(y)}h${width}`).join('')}" stroke="${colors.quiet}" stroke-opacity="0.55"/>`;
    let indent = 0;
    const drawn = goals.map(({ number }, index) => {
      const place = places[number - 1];
      const bar =
        place &&
        `<rect x="${place.x}" y="${round(y)}" width="${place.width}" height="12" fill="${goalColors[number - 1]}"${ring}/>`;
      const { short, long } = lines[index]!;
      const line = hasTitles ? long : short;
      const text = line.draw(y + 46, localeLanguage, indent);
      indent += line.width + gap;
      return `${bar ?? ''}${text}`;
    });
    return rule + drawn.join('');
  };
  return { height: 54, lineCount: 1, isCut: false, draw };
}

/** Start and width of each goal's place. */
function rulerPlaces({ x, width, isRightToLeft }: Column): { x: number; width: number }[] {
  const step = width / goalColors.length;
  const gap = 5;
  return goalColors.map((_, index) => ({
    x: round(x + (isRightToLeft ? goalColors.length - 1 - index : index) * step + (isRightToLeft ? gap : 0)),
    width: round(step - gap),
  }));
}

/** Place and date, above the goals. */
export function footBlock(content: ShareContent, column: Column, design: ShareDesign): TextBlock {
  const { colors, families } = design.theme;
  const origin = textBlock(content.origin.join(' · '), column, {
    style: { family: families.text, weight: regular },
    sizes: [24],
    lineHeight: 1.42,
    maxLines: 2,
    color: colors.quiet,
    language: design.language,
  });
  return stacked([origin, goalsBlock(content.goals, column, design)], 14);
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
