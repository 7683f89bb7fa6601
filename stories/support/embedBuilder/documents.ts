import { type EmbedMethod, embedMethods } from '../../../src/embed/embedMethods.js';
import type { Article } from '../../../src/exports/index.js';
import { type ToShareSvgOptions, toShareSvg } from '../../../src/exports/share-image/svg.js';
import { formats } from '../../../src/output/formats.js';
import { measureText } from '../measureText.js';

/** What a press office sends or publishes beside a card, by the name that `render --as` has for it. */
export const documentForms = ['email', 'image', 'story'] as const;

export type DocumentForm = (typeof documentForms)[number];

export function isEmbed(method: EmbedMethod | DocumentForm): method is EmbedMethod {
  return embedMethods.some((each) => each === method);
}

/** Whether colours and a theme apply: an e-mail and a page to print have their own. */
export const hasColors = (method: EmbedMethod | DocumentForm): boolean =>
  isEmbed(method) || method === 'image';

/** A document, and why there is none. */
export interface WrittenDocument {
  readonly text: string;
  readonly problems: readonly string[];
}

/** Writes a story as `render --as` does; the image as an SVG, since only Node makes the PNG. */
export async function writeDocument(
  form: DocumentForm,
  article: Article,
  options: Pick<ToShareSvgOptions, 'locale' | 'colorScheme' | 'theme'>,
): Promise<WrittenDocument> {
  const now = new Date();
  try {
    const text =
      form === 'image'
        ? toShareSvg(article, { ...options, now, measure: measureText })
        : (await formats[form].load())(article, { locale: options.locale, now, title: '' });
    return { text, problems: [] };
  } catch (error) {
    // A story that others may not publish, or not yet.
    if (error instanceof RangeError) return { text: '', problems: [error.message] };
    throw error;
  }
}
