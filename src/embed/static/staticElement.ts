import { htmlAttributes } from '../htmlAttributes.js';
import hostCss from '../shadowHost.css?inline';
import { lazy } from './lazy.js';
import { usedCss } from './rootStyles.js';
import { parseStyleSheet, printStyleSheet } from './styleSheet.js';
import type { WrittenCard } from './writeCard.js';

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
