import type { SheetWords } from '../../i18n/locale.js';
import { type Issue, warning } from '../../model/issue.js';
import { toUri } from '../../output/addresses.js';
import { escapeHtml } from '../../output/escapeHtml.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { htmlAttributes } from '../htmlAttributes.js';
import { maxQrBytes, qrCode } from './qrCode.js';
import { readableUrl } from './readableUrl.js';

interface NoteContext {
  readonly strings: SheetWords;
  /** Language of the page. */
  readonly language: string;
}

/** The story's URL as a QR code and as text; empty without a URL. */
export function onlineNote(
  url: string | undefined,
  { strings, language }: NoteContext,
): { html: string; issues: readonly Issue[] } {
  if (url === undefined) return { html: '', issues: [] };
  const uri = toUri(url);
  const attributes = htmlAttributes({ ...languageAttributes(strings.language, language) });
  const address = `<a href="${escapeHtml(uri)}"><bdi dir="ltr">${escapeHtml(readableUrl(url))}</bdi></a>`;
  const text = `<p><b>${escapeHtml(strings.readOnline)}</b> ${address}</p>`;
  const fits = uri.length <= maxQrBytes;
  return {
    html: `<footer class="nc-online"${attributes}>${fits ? qrCode(uri) : ''}${text}</footer>`,
    issues: fits
      ? []
      : [
          warning('url', 'too-long', {
            received: `${uri.length} bytes`,
            expected: `at most ${maxQrBytes} for a QR code`,
          }),
        ],
  };
}
