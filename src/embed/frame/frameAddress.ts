import { parseJson } from '../../model/json.js';
import { type AttributeProperties, attributesFrom, cardAttributes, propertiesFrom } from '../attributes.js';
import { checkedTheme, type ThemeValues } from '../themeRule.js';

/** Settings in the fragment of a URL of `embed.html`, which is not sent to the server: attributes of `<news-card>` and more. */
export interface FrameSettings extends Partial<AttributeProperties<typeof cardAttributes>> {
  /** The article itself; preferred to `src`. Not yet validated when it was read from a URL. */
  readonly article?: unknown;
  readonly theme?: ThemeValues | undefined;
}

/** The URL of a page `embed.html` with these settings: `…/embed.html#src=https%3A%2F%2F…&variant=full`. */
export function frameAddress(page: string, settings: FrameSettings): string {
  const { article, theme, ...card } = settings;
  const fields = new URLSearchParams();
  if (article !== undefined) fields.set('article', toBase64Url(JSON.stringify(article)));
  const attributes = attributesFrom({ ...card, src: article === undefined ? card.src : undefined });
  for (const [name, value] of Object.entries({ ...attributes, ...checkedTheme(theme) }))
    fields.set(name, `${value}`);
  return `${page}#${fields}`;
}

/** Parses what {@link frameAddress} wrote; omits what is not valid. Never throws. */
export function readFrameAddress(hash: string): FrameSettings {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const text = fields.get('article');
  return {
    ...propertiesFrom(cardAttributes, (name) => fields.get(name)),
    article: text === null ? undefined : articleFrom(text),
    theme: checkedTheme(Object.fromEntries(fields)),
  };
}

/** UTF-8 in base64url (RFC 4648, section 5), without padding: as short as a text in an address can be. */
function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

/** JSON in base64url as a value; null if it is broken. */
function articleFrom(text: string): unknown {
  const json = parseJson(fromBase64Url(text));
  return json.ok ? json.value : null;
}

/** What {@link toBase64Url} encoded; empty if it is broken. */
function fromBase64Url(text: string): string {
  try {
    const binary = atob(text.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/')));
    return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}
