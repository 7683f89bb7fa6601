import type { Image } from '../../model/article.js';
import { addressOf } from './addresses.js';
import type { Node } from './node.js';
import { organization } from './organizations.js';
import { pictureAddress } from './pictureAddress.js';
import { disclosureOf } from './release.js';
import { firstOf, present, type Source, valuesOf } from './source.js';
import { textOf } from './texts.js';

/** An image as input for `parseArticle`, which adds missing fields. */
type ImageDraft = Partial<Image> & Pick<Image, 'src'>;

const fileName = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;
const pixels = /^(\d{1,6})(?:\.\d+)?\s*(?:px|pixels?)?$/i;

/**
 * The image of an article. Several are usually crops of one, as search engines recommend: takes the widest by its stated
 * width, else the first.
 */
export function pictureOf(node: Node, source: Source): ImageDraft | undefined {
  const values = [
    ...valuesOf(node, 'image').slice(0, 50),
    ...valuesOf(node, 'thumbnailUrl', 'thumbnail').slice(0, 1),
  ];
  // Details are read only for the chosen image, because they may be long.
  let best: { readonly value: unknown; readonly src: string; readonly width: number } | undefined;
  for (const value of values) {
    const src = pictureAddress(value, node.context, source);
    if (!src) continue;
    const picture = source.graph.node(value, node.context);
    const width = (picture && pixelsOf(picture, 'width', source)) ?? 0;
    if (!best || width > best.width) best = { value, src, width };
  }
  return best && picture(best.value, best.src, node, source);
}

function picture(value: unknown, src: string, article: Node, source: Source): ImageDraft {
  const node = source.graph.node(value, article.context);
  if (!node) return { src };
  return present({
    src,
    alt: alternative(node, article, source),
    width: pixelsOf(node, 'width', source),
    height: pixelsOf(node, 'height', source),
    credit: creditOf(node, source),
    caption: captionOf(node, source),
    license: licenseOf(node, source),
    disclosure: disclosureOf(node, source, 'image.disclosure'),
    sources: sourcesOf(node, source),
  });
}

/** A name or a URL. */
export function licenseOf(node: Node, source: Source): string | undefined {
  return textOf(node, source, 'license') ?? addressOf(node, source, 'license');
}

/** The alternative text is `description`, unless it is a file name or repeats the headline or the caption. */
function alternative(node: Node, article: Node, source: Source): string | undefined {
  const text = textOf(node, source, 'description');
  if (source.exact || !text) return text;
  const repeats = [textOf(article, source, 'headline', 'name'), captionOf(node, source)].includes(text);
  return repeats || fileName.test(text) ? undefined : text;
}

function captionOf(node: Node, source: Source): string | undefined {
  const text = textOf(node, source, 'caption');
  return text && !source.exact && fileName.test(text) ? undefined : text;
}

function creditOf(node: Node, source: Source): string | undefined {
  const text = textOf(node, source, 'creditText', 'copyrightNotice');
  if (text || source.exact) return text;
  for (const property of ['creator', 'author', 'copyrightHolder']) {
    const name = firstOf(
      valuesOf(node, property),
      (value) => organization(value, node.context, source, property)?.name,
    );
    if (name) return name;
  }
  return undefined;
}

/** Pixels as a number, as `1200px`, or as a `QuantitativeValue`; other units are ignored. */
function pixelsOf(node: Node, name: string, source: Source): number | undefined {
  for (const value of valuesOf(node, name)) {
    const inner = source.graph.node(value, node.context);
    const [raw] = inner ? valuesOf(inner, 'value', '@value', 'name') : [value];
    const text = typeof raw === 'number' || typeof raw === 'string' ? String(raw).trim() : '';
    const count = Number(pixels.exec(text)?.[1] ?? 0);
    if (count > 0) return count;
  }
  return undefined;
}

/** The same image in other widths, each an `encoding` with `contentUrl` and `width`. */
function sourcesOf(node: Node, source: Source): Image['sources'] {
  const sources = valuesOf(node, 'encoding').flatMap((value) => {
    const media = source.graph.node(value, node.context);
    const src = media && addressOf(media, source, 'contentUrl');
    const width = media && pixelsOf(media, 'width', source);
    return media && src && width
      ? [present({ src, width, type: textOf(media, source, 'encodingFormat') })]
      : [];
  });
  return sources.length ? sources : undefined;
}
