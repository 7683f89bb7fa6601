import { toLinkAddress } from '../../model/address.js';
import { withoutControls } from '../lines.js';

/** Characters that mean something anywhere in a line, also in GitHub's tables and strikethrough. */
const special = /[\\`*_[\]<>&~|]/g;
/** What starts a heading, quote, list, rule or fenced block, or underlines a heading. */
const lineStart = /^(\s*)(?:([#+=-])|(\d{1,9})([.)]))/;

/** Escapes text inside a line, so that it is read as it is written. */
export function escapeMarkdown(text: string): string {
  // A `!` at the end would turn a link after it into an image.
  return withoutControls(text).replace(special, '\\$&').replace(/!$/, '\\!');
}

/** Escapes text that starts a line or a list item. */
export function escapeLine(text: string): string {
  return escapeStart(escapeMarkdown(text.trim()));
}

/** Escapes what a line of escaped text would start. */
export function escapeStart(line: string): string {
  return line.replace(lineStart, (_, space, sign, digits = '', mark) =>
    sign ? `${space}\\${sign}` : `${space}${digits}\\${mark}`,
  );
}

/** A link, or only its text if the address is not http, https or mailto. */
export function markdownLink(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : toLinkAddress(url);
  return address ? `[${text}](${markdownAddress(address)})` : text;
}

/** A URL in angle brackets. */
export function markdownAddress(address: string): string {
  const safe = address.replace(/[\s\\<>]/g, encodeURIComponent).replaceAll('&', '\\&');
  return `<${safe}>`;
}
