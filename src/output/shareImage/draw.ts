import { selvedgeSvg } from '../selvedgeSvg.js';
import type { ShareContent } from './shareContent.js';
import { type Box, type SharePicture, svgPicture } from './sharePicture.js';
import { type Column, textBlock } from './textBlock.js';
import { goalsBlock, type ShareDesign, sentencesBlock, sourceBlock, statusBlock } from './textBlocks.js';

/** Size of the image in pixels, as social networks ask for it. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const { width: imageWidth, height: imageHeight } = shareImageSize;
/** Sizes of the headline: alone, beside a picture, and where it is too long for either. */
const wideSizes = [88, 80, 72, 65, 59];
const narrowSizes = [60, 53, 47];
const smallSizes = [59, 53, 47, 42, 37, 32];
const standfirstSize = 30;

/** Draws the band above a corrected or withdrawn story. */
export function drawBand(
  { status }: ShareContent,
  column: Column,
  design: ShareDesign,
): { svg: string; bottom: number } {
  if (!status) return { svg: '', bottom: 0 };
  const { colors } = design.theme;
  const isWithdrawn = status.type === 'withdrawn';
  const padding = isWithdrawn ? 40 : 14;
  const block = statusBlock(status, column, design);
  const bottom = Math.round(block.height + 2 * padding);
  const ground = isWithdrawn ? colors['alert-ground'] : colors['notice-ground'];
  const edgeX = column.isRightToLeft ? imageWidth - 12 : 0;
  const edge = `<rect x="${edgeX}" width="12" height="${bottom}" fill="${colors.notice}"/>`;
  const svg =
    `<rect width="${imageWidth}" height="${bottom}" fill="${ground}"/>` +
    (isWithdrawn ? '' : edge) +
    block.draw(padding);
  return { svg, bottom };
}

/** Draws the picture at the edge of the image, the label of AI on it, and its credit below it. */
export function drawPicture(
  picture: SharePicture,
  { credit, pictureLabel }: ShareContent,
  focalPoint: readonly [number, number] | undefined,
  { theme, language, localeLanguage }: ShareDesign,
  box: Box,
  { isRightToLeft, measure }: Column,
): string {
  const padding = 16;
  const column = { x: box.x + padding, width: box.width - 2 * padding, isRightToLeft, measure };
  const text = textBlock(credit, column, {
    style: { family: theme.families.text, weight: 400 },
    sizes: [18, 16],
    lineHeight: 1.35,
    maxLines: 3,
    color: theme.colors.quiet,
    language,
  });
  const strip = text.height && Math.ceil(text.height + 20);
  const height = box.height - strip;
  const label = textBlock(pictureLabel, column, {
    style: { family: theme.families.text, weight: 700 },
    sizes: [22, 19],
    lineHeight: 1.35,
    maxLines: 3,
    color: theme.colors.text,
    language: localeLanguage,
  });
  const labelTop = box.y + height - label.height - 20;
  const ground = `<rect x="${box.x}" y="${labelTop}" width="${box.width}" height="${label.height + 20}" fill="${theme.colors.surface}"/>`;
  return (
    svgPicture(picture, { ...box, height }, focalPoint) +
    (label.height ? ground + label.draw(labelTop + 10) : '') +
    text.draw(box.y + height + 10)
  );
}

/** Draws nameplate, headline, standfirst and goals. A withdrawn story keeps only its source, its headline, struck out, and labels of AI. */
export function drawStory(content: ShareContent, column: Column, design: ShareDesign, top: number): string {
  const { colors, families, headlineWeight, lineHeight } = design.theme;
  const isWithdrawn = content.status?.type === 'withdrawn';
  const { language } = design;
  const sourceTop = top + (top ? 30 : 50);
  const source = sourceBlock(content, column, design);
  const foot = goalsBlock(content.goals, column, design);
  const footTop = imageHeight - (foot.height ? selvedgeHeight + 26 : 48) - foot.height;
  const headlineTop = sourceTop + source.height + (source.height && 18);
  const room = footTop - headlineTop - (foot.height ? 24 : 0);
  const isNarrow = isWithdrawn || column.width < imageWidth / 2 + 100;
  const headlineIn = (sizes: readonly number[], maxLines: number, maxHeight: number) =>
    textBlock(content.headline, column, {
      style: { family: families.headline, weight: headlineWeight },
      sizes,
      lineHeight: lineHeight.headline,
      maxLines,
      maxHeight,
      color: isWithdrawn ? colors.quiet : colors.headline,
      language,
      isBalanced: true,
      isStruck: isWithdrawn,
    });
  // Three long lines leave room for the standfirst where four short ones do not.
  const reserved = content.standfirst && 16 + 2 * standfirstSize * lineHeight.text;
  const large = headlineIn(isNarrow ? narrowSizes : wideSizes, isNarrow ? 4 : 3, room - (reserved || 0));
  const headline = large.isCut ? headlineIn(smallSizes, 4, room) : large;
  const standfirst = sentencesBlock(content.standfirst, column, {
    style: { family: families.text, weight: 400 },
    sizes: [standfirstSize, 27, 24],
    lineHeight: lineHeight.text,
    maxLines: 6,
    maxHeight: room - headline.height - 16,
    color: colors.quiet,
    language,
  });
  return (
    source.draw(sourceTop) +
    headline.draw(headlineTop) +
    standfirst.draw(headlineTop + headline.height + 16) +
    foot.draw(footTop)
  );
}

/** Height of the selvedge, which only goals have. */
export const selvedgeHeight = 22;

/** Draws the selvedge along the lower edge of the image. */
export function drawSelvedge(
  { goals }: ShareContent,
  { isDark }: ShareDesign,
  isRightToLeft: boolean,
): string {
  if (goals.length === 0) return '';
  return selvedgeSvg(
    goals.map(({ number }) => number),
    {
      width: imageWidth,
      height: selvedgeHeight,
      y: imageHeight - selvedgeHeight,
      line: 4,
      isRightToLeft,
      scheme: isDark ? 'dark' : 'light',
    },
  );
}
