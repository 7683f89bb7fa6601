import type { SnippetOptions } from '../embed/snippet.js';
import type { Article } from '../model/article.js';
import { toShareImage } from '../output/shareImage/toShareImage.js';
import { Failure } from './failures.js';
import { writeFiles } from './output.js';
import { readBytes } from './readTextFile.js';

/** Options of `render --as image`. */
export interface ImageOptions {
  readonly font?: readonly string[];
  readonly picture?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Writes the share image of an article to a file. */
export async function renderImage(
  articles: readonly Article[],
  { font: fonts, picture, out, force }: ImageOptions,
  { locale, colorScheme, theme }: SnippetOptions,
): Promise<void> {
  if (out === undefined) throw new Failure('--as image needs --out, the PNG file to write');
  if (!fonts) throw new Failure('--as image needs --font, one or more TTF, OTF or TTC files');
  const [article, ...more] = articles;
  if (more.length)
    throw new Failure('--as image draws one article; received several; give each a file of its own');
  if (!article) return;
  const bytes =
    picture === undefined ? undefined : await readBytes(picture, picture, 'make the picture smaller');
  try {
    const content = await toShareImage(article, { fonts, picture: bytes, locale, colorScheme, theme });
    writeFiles([{ path: out, content }], { folder: out, articles: 1, force });
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(error instanceof Error ? error.message : `${error}`);
  }
}
