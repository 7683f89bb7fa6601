import { toLinkAddress } from '../model/address.js';
import { escapeHtml } from './escapeHtml.js';

/** A link, or only its content if the URL is not http, https or mailto. Checks the URL again. */
export function linkHtml(html: string, url: string | undefined, style = ''): string {
  const address = url === undefined ? undefined : toLinkAddress(url);
  if (address === undefined) return html;
  return `<a href="${escapeHtml(address)}"${style && ` style="${style}"`}>${html}</a>`;
}
