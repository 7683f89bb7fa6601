import { toContactAddress } from '../model/address.js';
import { directionOf } from '../model/language.js';

// A parser reads a bare carriage return as a line feed. WordPress runs what is between brackets as a shortcode, also in attributes.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
  '\r': '&#13;',
};

/** Escapes text for HTML content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"[\]\r]/g, (sign) => entities[sign]!);
}

/** A link, or only its content if the URL is not http, https, mailto or tel. Checks the URL again. */
export function linkHtml(html: string, url: string | undefined, style = ''): string {
  // Stryker disable next-line ConditionalExpression: undefined is no address either
  const address = url === undefined ? undefined : toContactAddress(url);
  if (address === undefined) return html;
  // A telephone number is not broken over lines.
  const content = address.startsWith('tel:') ? html.replaceAll(' ', '&nbsp;') : html;
  return `<a href="${escapeHtml(address)}"${style && ` style="${style}"`}>${content}</a>`;
}

/** `lang` and `dir` of locale strings as HTML, with a leading space; empty if they are in the article's language. */
export function localeAttributes(language: string, localeLanguage: string): string {
  return language === localeLanguage
    ? ''
    : ` lang="${escapeHtml(localeLanguage)}" dir="${directionOf(localeLanguage)}"`;
}

/** Attributes as HTML, each preceded by a space. Omits undefined ones. */
export function htmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`)
    .join('');
}
