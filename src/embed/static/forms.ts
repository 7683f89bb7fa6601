import { lazy } from '../../model/cached.js';
import { htmlAttributes } from '../../output/html.js';
import { write } from '../runtime/write.js';
import hostCss from '../shadowHost.css?inline';
import type { PresentParts } from './presentParts.js';
import { markParts, usedCss, usedStyles } from './rootStyles.js';
import { parseStyleSheet, printStyleSheet } from './styleSheet.js';

/** No wider than a phone, because without its style a picture has the size of its attributes. */
const maxPictureWidth = 320;

/**
 * Signs that WordPress replaces in text (`wptexturize`, `convert_smilies`), each where it does: quotes, dashes, ellipses, `3x4`, `(tm)`
 * and smilies. It leaves entities alone.
 */
const typography =
  /['`-]|(?<=\.)\.(?=\.)|(?<=\d)x(?=\d)|\((?=tm\))|:(?=\S)|(?<=[>\s]);(?=\))|(?<=[>\s])8(?=O)/g;

/**
 * Prepares the markup of cards for hosts that strip tags and styles. The source line has a dot after each element that another one
 * follows: dates get a second element, because WordPress strips `<time>`. Attributes of a picture that has its style only give its
 * ratio.
 */
export function forSanitizers(html: string): string {
  return html
    .replace(/<time [^<>]*>/g, '$&<span>')
    .replaceAll('</time>', '</span></time>')
    .replace(/ width="(\d{1,9})" height="(\d{1,9})"/g, (_, width, height) => {
      const shown = Math.min(width, maxPictureWidth);
      return ` width="${shown}" height="${Math.max(1, Math.round((shown * height) / width))}"`;
    })
    .replace(/>[^<>]+/g, (text) => text.replace(typography, (sign) => `&#${sign.charCodeAt(0)};`));
}

/** A card or a list as HTML without styles, and the parts in it that the styles refer to. */
export interface WrittenCard {
  readonly html: string;
  readonly parts: PresentParts;
}

export function writeCard(markup: unknown): WrittenCard {
  const { present, visit } = markParts();
  return { html: write(markup, visit), parts: present };
}

/**
 * The markup of a card or a list and the styles it uses, in one element. The `<style>` is inside the root: DOMPurify removes one
 * that comes first.
 */
export function fragmentOf({ html, parts }: WrittenCard): string {
  const { css, classes } = usedStyles(parts);
  let markup = html;
  // Quotes are escaped in texts and values, so these are attributes.
  for (const [root, names] of classes) markup = markup.replaceAll(` class="${root}"`, ` class="${names}"`);
  // `>` is escaped as well, so the first one ends the root's start tag.
  const end = markup.indexOf('>') + 1;
  return `${markup.slice(0, end)}<style>${css}</style>${markup.slice(end)}`;
}

/** A static element: its tag, attributes and fallback content as HTML. */
export interface StaticElement {
  readonly tag: 'news-card' | 'news-card-list';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text: string;
}

/**
 * A card in a declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode): styles of
 * the page and the card do not affect each other. The script, if loaded, hydrates it in place.
 */
export function staticElement(
  { html, parts }: WrittenCard,
  { tag, attributes, text }: StaticElement,
): string {
  const shadow = `<style>${packedHostCss()}${usedCss(parts)}</style><div>${html}</div>`;
  // The template comes before the text, so that the parser creates the card first.
  const content = `<template shadowrootmode="open">${shadow}</template>${text}`;
  // Markdown takes only tags that it knows as a block of HTML (https://spec.commonmark.org/0.31.2/#html-blocks).
  return `<div><${tag}${htmlAttributes(attributes)}>${content}</${tag}></div>`;
}

const packedHostCss = lazy(() => printStyleSheet(parseStyleSheet(hostCss), () => true));

/** Separates the styles from the markup of a rendered `fragment`, for a page that has styles in its head. */
export function splitFragment(fragment: string): { css: string; markup: string } {
  // The first `<style>` is the card's own, because its texts are escaped.
  let css = '';
  const markup = fragment.replace(/<style>([^<]*)<\/style>/, (_, text: string) => {
    css = text;
    return '';
  });
  return { css, markup };
}
