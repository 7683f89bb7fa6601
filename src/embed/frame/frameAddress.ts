import { parseJson } from '../../model/json.js';
import { type AttributeProperties, attributesFrom, cardAttributes, propertiesFrom } from '../attributes.js';
import { checkedTheme, type ThemeValues } from '../themeRule.js';

/** Settings in the fragment of a URL of `embed.html`, which browsers do not send to the server: attributes of `<news-card>` and more. */
export interface FrameSettings extends Partial<AttributeProperties<typeof cardAttributes>> {
  /** The article itself; takes precedence over `src`. Not validated if read from a URL. */
  readonly article?: unknown;
  readonly theme?: ThemeValues | undefined;
}

/** Builds a URL of `embed.html` with these settings: `…/embed.html#src=https%3A%2F%2F…&variant=full`. */
export function frameAddress(page: string, settings: FrameSettings): string {
  const { article, theme, ...card } = settings;
  const fields = new URLSearchParams();
  if (article !== undefined) fields.set('article', toBase64Url(JSON.stringify(article)));
  const attributes = attributesFrom({ ...card, src: article === undefined ? card.src : undefined });
  for (const [name, value] of Object.entries({ ...attributes, ...checkedTheme(theme) }))
    fields.set(name, `${value}`);
  return `${page}#${fields}`;
}

/** Parses a fragment written by {@link frameAddress}; omits invalid values. Never throws. */
export function readFrameAddress(hash: string): FrameSettings {
  // Stryker disable next-line Regex: a fragment has no other first sign
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const text = fields.get('article');
  return {
    ...propertiesFrom(cardAttributes, (name) => fields.get(name)),
    article: text === null ? undefined : articleFrom(text),
    theme: checkedTheme(Object.fromEntries(fields)),
  };
}

/** Encodes UTF-8 as unpadded base64url (RFC 4648, section 5), the shortest encoding that is safe in a URL. */
function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

/** Parses base64url-encoded JSON; null if it is malformed. */
function articleFrom(text: string): unknown {
  const json = parseJson(fromBase64Url(text));
  return json.ok ? json.value : null;
}

/** Decodes {@link toBase64Url}; empty if the text is malformed. */
function fromBase64Url(text: string): string {
  try {
    const binary = atob(text.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/')));
    return new TextDecoder().decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch {
    // Stryker disable next-line StringLiteral: no other value is JSON either
    return '';
  }
}
