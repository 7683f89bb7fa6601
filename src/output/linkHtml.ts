import { toContactAddress } from '../model/address.js';
import { escapeHtml } from './escapeHtml.js';

/** A link, or only its content if the URL is not http, https, mailto or tel. Checks the URL again. */
export function linkHtml(html: string, url: string | undefined, style = ''): string {
  // Stryker disable next-line ConditionalExpression: undefined is no address either
  const address = url === undefined ? undefined : toContactAddress(url);
  if (address === undefined) return html;
  // A telephone number is not broken over lines.
  const content = address.startsWith('tel:') ? html.replaceAll(' ', '&nbsp;') : html;
  return `<a href="${escapeHtml(address)}"${style && ` style="${style}"`}>${content}</a>`;
}
