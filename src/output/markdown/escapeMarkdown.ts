import { toContactAddress } from '../../model/address.js';
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

/** Escapes leading block syntax in a line of escaped text. */
export function escapeStart(line: string): string {
  return line.replace(lineStart, (_, space, sign, digits, mark) =>
    sign ? `${space}\\${sign}` : `${space}${digits}\\${mark}`,
  );
}

/** A heading of an escaped line. Escapes signs at its end, which would close it. */
export function markdownHeading(level: 1 | 2, line: string): string {
  return `${'#'.repeat(level)} ${line.replace(/(?<=\s)#+$/, (signs) => signs.replaceAll('#', '\\#'))}`;
}

/**
 * A link of an escaped text, or only that text if the address is not http, https, mailto or tel. Brackets become character references:
 * marked takes escaped ones for those of an image or a link inside the link.
 */
export function markdownLink(text: string, url: string | undefined): string {
  // Stryker disable next-line ConditionalExpression: undefined is not an address
  const address = url === undefined ? undefined : toContactAddress(url);
  if (!address) return text;
  const safe = text.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
  return `[${safe}](${markdownAddress(address)})`;
}

/** A URL in angle brackets. */
export function markdownAddress(address: string): string {
  const safe = address.replace(/[\s\\<>]/g, encodeURIComponent).replaceAll('&', '\\&');
  return `<${safe}>`;
}
