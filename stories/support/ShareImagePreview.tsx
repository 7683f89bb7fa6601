import type { Locale } from '../../src/exports/index.js';
import { parseArticles } from '../../src/exports/model.js';
import { type ToShareSvgOptions, toShareSvg } from '../../src/exports/share-image/svg.js';
import shareArticles from '../../test/fixtures/shareImage.json' with { type: 'json' };

const { articles } = parseArticles(shareArticles);

export interface ShareImagePreviewProps extends Pick<ToShareSvgOptions, 'colorScheme' | 'theme'> {
  locale?: Locale;
  /** A headline instead of the sample's own. */
  headline?: string;
}

/** The share image of the sample in the language of `locale`, as an SVG. */
export function ShareImagePreview({ locale, headline, ...options }: ShareImagePreviewProps) {
  const sample = articles.find(({ language }) => language === locale?.language) ?? articles[0];
  if (!sample) return null;
  const article = headline ? { ...sample, headline } : sample;
  const svg = toShareSvg(article, { ...options, locale, measure });
  return (
    <img
      className="share-image"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={article.headline}
    />
  );
}

const context = document.createElement('canvas').getContext('2d');

/** Measures text with the browser's own fonts. */
const measure: NonNullable<ToShareSvgOptions['measure']> = (text, { family, weight }) => {
  if (!context) return text.length;
  context.font = `${weight} 100px ${family}`;
  return context.measureText(text).width / 100;
};
