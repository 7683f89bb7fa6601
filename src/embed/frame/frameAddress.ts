import { parseJson } from '../../model/json.js';
import { checkedTheme, type ThemeValues } from '../themeRule.js';

/** What stands in the address of `embed.html`, behind its `#`: no server is told of it. */
export interface FrameSettings {
  /** Address of the article's JSON, or of anything an adapter knows. */
  readonly src?: string | undefined;
  /** The article itself; goes before `src`. Not yet checked when it was read from an address. */
  readonly article?: unknown;
  readonly variant?: string | undefined;
  /** BCP 47 tag of the card's own words. */
  readonly locale?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly theme?: ThemeValues | undefined;
}

/** The address of a page `embed.html` with what it is to show: `…/embed.html#src=https%3A%2F%2F…&variant=full`. */
export function frameAddress(page: string, settings: FrameSettings): string {
  const { src, article, variant, locale, headingLevel, colorScheme, theme } = settings;
  const fields = new URLSearchParams();
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined) fields.set(name, `${value}`);
  };
  if (article === undefined) set('src', src);
  else set('article', toBase64Url(JSON.stringify(article)));
  set('variant', variant);
  set('locale', locale);
  set('heading-level', headingLevel);
  set('color-scheme', colorScheme);
  for (const [name, value] of Object.entries(checkedTheme(theme))) set(name, value);
  return `${page}#${fields}`;
}

/** What {@link frameAddress} wrote; of a broken address what is whole. Never throws. */
export function readFrameAddress(hash: string): FrameSettings {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: string) => fields.get(name) ?? undefined;
  const scheme = get('color-scheme');
  const level = Number(get('heading-level'));
  const text = get('article');
  return {
    src: get('src'),
    article: text === undefined ? undefined : articleFrom(text),
    variant: get('variant'),
    locale: get('locale'),
    headingLevel: Number.isInteger(level) && level >= 2 && level <= 6 ? level : undefined,
    colorScheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
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
