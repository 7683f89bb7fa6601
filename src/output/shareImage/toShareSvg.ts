import { completeLocale } from '../../i18n/completeLocale.js';
import { enCard } from '../../i18n/en/card.js';
import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { ColorScheme } from '../../theme/colorSchemes.js';
import type { ClockOptions } from '../facts.js';
import { escapeHtml } from '../html.js';
import { drawBand, drawPicture, drawSelvedge, drawStory, selvedgeHeight, shareImageSize } from './draw.js';
import { estimateWidth } from './estimateWidth.js';
import { shareContent } from './shareContent.js';
import { readPicture } from './sharePicture.js';
import { type ShareThemeValues, shareTheme } from './shareTheme.js';
import { type Column, isRightToLeft, type MeasureText } from './textBlock.js';
import type { ShareDesign } from './textBlocks.js';

/** Options of {@link toShareSvg}. */
export interface ToShareSvgOptions extends ClockOptions {
  /** Locale strings for goals, countries and dates. Default: English. */
  readonly locale?: CardLocale | undefined;
  /** Default: `light`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** Values of `--nc-…` properties: colours, `--nc-font-headline`, `--nc-font-text` and `--nc-headline-weight`. */
  readonly theme?: ShareThemeValues | undefined;
  /**
   * Bytes of the article's picture: a JPEG, PNG or GIF of at most 32 MB and 50 million pixels. Nothing is loaded; without it there
   * is no picture.
   */
  readonly picture?: Uint8Array | undefined;
  /** IANA time zone in which instants become days; default: the offset in each date. */
  readonly timeZone?: string | undefined;
  /** Measures text in the typeface that will show it. Default: an estimate that suits most typefaces. */
  readonly measure?: MeasureText | undefined;
}

const { width: imageWidth, height: imageHeight } = shareImageSize;
const side = 64;
const pictureWidth = 456;
const gapBesidePicture = 48;

/**
 * Draws an article as an SVG of 1200 × 630 pixels, to share its link with: publisher, section, place and date,
 * headline, whole sentences of the standfirst, and goals. A withdrawn article shows the withdrawal instead. The SVG needs the typefaces of the theme where it is shown; use
 * `toShareImage` for a PNG.
 */
export function toShareSvg(article: Article, options?: ToShareSvgOptions): string {
  return drawShareImage(article, 'toShareSvg', options).svg;
}

interface ShareDrawing {
  readonly svg: string;
  /** The part of `svg` that shows the picture. */
  readonly picture: string | undefined;
}

export function drawShareImage(article: Article, caller: string, options?: ToShareSvgOptions): ShareDrawing {
  const own = ownOptions(options);
  const shown = checkedOpenArticle(article, caller, own.now);
  const { colorScheme = 'light', theme, timeZone, measure = estimateWidth } = own;
  const locale = completeLocale(enCard, own.locale);
  const { language } = shown;
  const content = shareContent(shown, locale, timeZone);
  const design: ShareDesign = {
    theme: shareTheme(ownOptions(theme), colorScheme, language),
    isDark: colorScheme === 'dark',
    language,
    localeLanguage: locale.language,
  };
  const { colors } = design.theme;
  const isRtl = isRightToLeft(language);
  const whole: Column = { x: side, width: imageWidth - 2 * side, isRightToLeft: isRtl, measure };
  const band = content.status && drawBand(content, whole, design);
  const isWithdrawn = content.status?.type === 'withdrawn';
  const top = band?.bottom ?? 0;
  // A picture with a warning cannot be covered here.
  const isOpen = !isWithdrawn && article.image?.warning === undefined;
  const picture = own.picture && isOpen ? readPicture(own.picture) : undefined;
  const column = picture
    ? {
        ...whole,
        x: isRtl ? pictureWidth + gapBesidePicture : side,
        width: imageWidth - pictureWidth - side - gapBesidePicture,
      }
    : whole;
  const pictureBox = {
    x: isRtl ? 0 : imageWidth - pictureWidth,
    y: top,
    width: pictureWidth,
    height: imageHeight - top - (content.goals.length ? selvedgeHeight + 10 : 0),
  };
  const pictureSvg =
    picture && drawPicture(picture, content, shown.image?.focalPoint, design, pictureBox, whole);
  const parts = [
    `<rect width="${imageWidth}" height="${imageHeight}" fill="${colors.surface}"/>`,
    band?.svg,
    pictureSvg,
    drawStory(content, column, design, top),
    drawSelvedge(content, design, isRtl),
  ];
  const label = [content.status?.label, content.headline].filter(Boolean).join(': ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${imageWidth}" height="${imageHeight}" ` +
    `viewBox="0 0 ${imageWidth} ${imageHeight}" direction="ltr" role="img" ` +
    `aria-label="${escapeHtml(label)}" lang="${escapeHtml(language)}">${parts.filter(Boolean).join('')}</svg>`;
  return { svg, picture: pictureSvg };
}
