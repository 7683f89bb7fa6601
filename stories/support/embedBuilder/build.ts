import { type EmbedMethod, needsScript } from '../../../src/embed/embedMethods.js';
import {
  elementSnippet,
  iframeSnippet,
  type SnippetContent,
  type SnippetOptions,
  type SnippetScripts,
  scriptlessSnippets,
} from '../../../src/embed/snippet.js';
import { type Format, fromAny } from '../../../src/exports/adapters.js';
import type { Article, HeadingLevel } from '../../../src/exports/index.js';
import type { Issue } from '../../../src/exports/model.js';
import { loadLocale } from '../../../src/i18n/loadLocale.js';
import { toWebAddress } from '../../../src/model/address.js';
import { commandOf } from './commandOf.js';
import { hasColors, isEmbed, writeDocument } from './documents.js';
import type { Settings } from './settings.js';
import { themeOf } from './theme.js';

/** What is known of the scripts of this package, as they were built. */
export interface ScriptFacts {
  readonly version: string;
  /** `sha384-…` by the script's name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Address where they are for the pages shown by the builder. */
  readonly folder: string;
}

/** What became of the settings. */
export interface BuiltSnippet {
  /** To the letter what the command prints, with the line break at its end; empty when there is no article. */
  readonly snippet: string;
  /** The same for the builder's own pages: with scripts from here and not from the host, and the article in it. */
  readonly preview: string;
  readonly format: Format;
  readonly reason: string;
  readonly headlines: readonly string[];
  readonly issues: readonly Issue[];
  /** What is wrong with the settings. */
  readonly problems: readonly string[];
  /** The command that prints the same. */
  readonly command: string;
  /** The file `theme.css` in it; for markup, what the page's style sheet needs. */
  readonly themeCss: string;
}

/** Articles read, and one or all of them put into a snippet, as `news-cards import` and `news-cards render` do. */
export async function build(settings: Settings, scripts: ScriptFacts): Promise<BuiltSnippet> {
  const { text, method } = settings;
  const url = addressIn(settings.url);
  const src = addressIn(settings.src);
  const { articles, issues, format, reason } = await fromAny(text, { url });
  const theme = themeOf(settings);
  const asList = isEmbed(method) && method !== 'iframe' && !settings.pick && articles.length > 1;
  const one = articles[Number(settings.pick || 1) - 1] ?? articles[0];
  const content = asList ? articles : one;
  const options: SnippetOptions = {
    variant: settings.variant || undefined,
    headingLevel: settings.headingLevel ? (Number(settings.headingLevel) as HeadingLevel) : undefined,
    colorScheme: settings.colorScheme || undefined,
    locale: settings.locale ? await loadLocale(settings.locale) : undefined,
    layout: (asList && settings.layout) || undefined,
    theme: theme.values,
    // As the command: a card has no date of its copy.
    generatedAt: settings.variant === 'full' && !asList ? new Date().toISOString().slice(0, 10) : undefined,
  };
  const known = {
    version: scripts.version,
    integrity: scripts.integrity[method === 'iframe' ? 'frame.js' : 'embed.js'],
  };
  const snippetWith = (as: EmbedMethod, from: Pick<SnippetScripts, 'assets' | 'src'>) =>
    content ? `${snippetOf(as, content, options, { ...known, ...from })}\n` : '';
  const document = isEmbed(method) || !one ? undefined : await writeDocument(method, one, options);
  return {
    snippet: isEmbed(method) ? snippetWith(method, { assets: settings.assets, src }) : (document?.text ?? ''),
    // The pages of the preview have no style sheet for cards. A plain card looks the same as markup with it.
    preview: isEmbed(method)
      ? snippetWith(method === 'markup' ? 'plain' : method, { assets: scripts.folder })
      : (document?.text ?? ''),
    format,
    reason,
    headlines: articles.map(({ headline }) => headline),
    issues,
    problems: [...theme.problems, ...(document?.problems ?? []), ...problemsOf(settings, { url, src })],
    command: commandOf(
      { ...settings, url: url ?? '', src: src ?? '' },
      {
        isArticle: format === 'article',
        count: articles.length,
        asList,
        themed: theme.values !== undefined && hasColors(method) && method !== 'markup',
      },
    ),
    themeCss: hasColors(method) ? theme.css : '',
  };
}

function snippetOf(
  method: EmbedMethod,
  content: SnippetContent,
  options: SnippetOptions,
  scripts: SnippetScripts,
): string {
  if (!needsScript(method)) return scriptlessSnippets[method](content, options);
  return method === 'iframe'
    ? iframeSnippet(content as Article, options, scripts)
    : elementSnippet(content, options, scripts);
}

function addressIn(text: string): string | undefined {
  return text.trim() ? toWebAddress(text.trim()) : undefined;
}

function problemsOf(settings: Settings, addresses: { url: string | undefined; src: string | undefined }) {
  const scripted = isEmbed(settings.method) && needsScript(settings.method);
  const wrong = (name: string) => `${name}: expected an address that begins with http:// or https://.`;
  return [
    settings.url.trim() && !addresses.url ? wrong('Address of the story') : '',
    scripted && settings.src.trim() && !addresses.src ? wrong('Address of the JSON') : '',
    scripted && !settings.assets.trim() ? 'Folder of the scripts: expected an address; there is none.' : '',
  ].filter(Boolean);
}
