import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import type { Article } from '../../model/article.js';
import { checkedOpenArticle } from '../../model/checkedVisibleArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import { shareImageSize } from './draw.js';
import { textCollector } from './measureTexts.js';
import { drawShareImage, type ToShareSvgOptions } from './toShareSvg.js';

/** Options of {@link toShareImage}. */
export interface ToShareImageOptions extends Omit<ToShareSvgOptions, 'measure'> {
  /**
   * Fonts, as paths or bytes of TTF, OTF or TTC files of at most 128 MB. Each text uses the first family of the theme's `--nc-font-headline` or
   * `--nc-font-text` that is among them. Fonts of the system are not used.
   */
  readonly fonts: readonly (string | Uint8Array)[];
}

/**
 * Draws an article as a PNG of 1200 × 630 pixels: `toShareSvg`, with texts measured in the given fonts. Runs in Node and needs the
 * package `@resvg/resvg-js`.
 *
 * Give fonts that hold all characters of a text, such as Google’s Noto Naskh Arabic, which also has Latin letters: the renderer
 * takes others from any of the fonts, regardless of weight.
 */
export async function toShareImage(article: Article, options: ToShareImageOptions): Promise<Uint8Array> {
  const { fonts, ...rest } = ownOptions(options);
  checkedOpenArticle(article, 'toShareImage', rest.now);
  if (!fonts?.length) throw new TypeError('toShareImage: received no fonts; expected at least one');
  const { Resvg } = await loadRenderer();
  return withFiles(fonts, (fontFiles) => {
    const settings: ResvgRenderOptions = { font: { loadSystemFonts: false, fontFiles }, logLevel: 'off' };
    const { collect, measureAll } = textCollector();
    const { picture } = drawShareImage(article, 'toShareImage', { ...rest, measure: collect });
    if (picture !== undefined && !isVisible(picture, Resvg)) throw new TypeError(brokenPicture);
    const measure = measureAll(Resvg, settings);
    if (!measure) throw new TypeError(noUsableFont(fonts));
    const { svg } = drawShareImage(article, 'toShareImage', { ...rest, measure });
    return new Resvg(svg, settings).render().asPng();
  });
}

const brokenPicture =
  'picture: received a broken or transparent picture; expected a complete JPEG, PNG or GIF';

/** Whether a picture leaves any trace: the renderer omits one that it cannot decode, and reports nothing. */
function isVisible(picture: string, renderer: typeof Resvg): boolean {
  const { width, height } = shareImageSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${picture}</svg>`;
  // Without fonts, so that the credit is left out.
  const image = new renderer(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  return image.pixels.some((byte) => byte !== 0);
}

function noUsableFont(fonts: ToShareImageOptions['fonts']): string {
  const given = fonts.map((font) => (typeof font === 'string' ? font : `${font.length} bytes`)).join(', ');
  return `fonts: received no usable font (${given}); expected TTF, OTF or TTC files; WOFF and WOFF2 are not supported`;
}

async function loadRenderer(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new Error('toShareImage needs the package @resvg/resvg-js: npm install @resvg/resvg-js', { cause });
  }
}

/** Larger than any font, even one with all Chinese characters in several weights. */
const maxFontMegabytes = 128;

/**
 * Calls `use` with all fonts as files, because the renderer reads no bytes. It ignores a file that does not exist, and reads one
 * without end for ever.
 */
async function withFiles<T>(
  fonts: readonly (string | Uint8Array)[],
  use: (files: string[]) => T,
): Promise<T> {
  // On demand, because `toShareSvg` also runs in browsers.
  const [{ mkdtemp, rm, stat, writeFile }, { tmpdir }, { join }] = await Promise.all([
    import('node:fs/promises'),
    import('node:os'),
    import('node:path'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'news-cards-'));
  try {
    const files = fonts.map(async (font, index) => {
      const path = typeof font === 'string' ? font : join(folder, `${index}.ttf`);
      if (typeof font !== 'string') await writeFile(path, font);
      const file = await stat(path).catch(() => undefined);
      if (!file?.isFile()) {
        throw new TypeError(`fonts: received ${path}, which is not a file; expected TTF, OTF or TTC files`);
      }
      if (file.size > maxFontMegabytes * 1e6) {
        throw new RangeError(
          `fonts: received ${path} of more than ${maxFontMegabytes} MB; expected smaller fonts`,
        );
      }
      return path;
    });
    return use(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
