import { escapeHtml } from '../../output/html.js';
import { attributeName, attributeValue } from './attribute.js';
import { type Description, renderComponent } from './react.js';

/** Elements without an end tag (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Called for each element and each of its attributes, which have a name and a value. */
export type Visit = (tag: string, name: string | undefined, value: string) => void;

/** Writes markup as HTML while expanding it: it calls components, and needs no tree of the document. */
export function write(markup: unknown, visit?: Visit, inSvg = false): string {
  if (typeof markup === 'string') return escapeText(markup);
  if (typeof markup === 'number') return `${markup}`;
  if (Array.isArray(markup)) {
    let html = '';
    for (const each of markup) html += write(each, visit, inSvg);
    return html;
  }
  if (typeof markup !== 'object' || !markup) return '';
  const { type, props } = markup as Description;
  return typeof type === 'string'
    ? writeElement(type, props, visit, inSvg)
    : write(renderComponent(type, props), visit, inSvg);
}

function writeElement(
  tag: string,
  props: Description['props'],
  visit: Visit | undefined,
  inSvg: boolean,
): string {
  const svg = inSvg || tag === 'svg';
  let html = `<${tag}`;
  visit?.(tag, undefined, '');
  for (const key of Object.keys(props)) {
    const value = key === 'children' ? undefined : attributeValue(key, props[key]);
    if (value === undefined) continue;
    const name = attributeName(key, svg);
    html += ` ${name}="${escapeText(value)}"`;
    visit?.(tag, name, value);
  }
  if (voidElements.has(tag)) return `${html}>`;
  // Own children only: an inherited one could be markup of the page.
  const children = Object.hasOwn(props, 'children') ? props.children : undefined;
  return `${html}>${write(children, visit, svg)}</${tag}>`;
}

/** Without line breaks: in Markdown, a blank line would end the HTML. */
function escapeText(text: string): string {
  const escaped = escapeHtml(text);
  return escaped.includes('\n') ? escaped.replaceAll('\n', '&#10;') : escaped;
}
