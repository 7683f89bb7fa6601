import { needsScript } from '../../../src/embed/embedMethods.js';
import { hasColors, isEmbed } from './documents.js';
import type { Settings } from './settings.js';

export interface CommandContext {
  /** Whether the text is an article already, and need not be imported. */
  readonly isArticle: boolean;
  /** How many articles are in the text. */
  readonly count: number;
  readonly asList: boolean;
  readonly themed: boolean;
}

/** The lines of a shell that print the same snippet. */
export function commandOf(settings: Settings, context: CommandContext): string {
  const { method, variant, locale, headingLevel, colorScheme, assets, src, url, layout, pick } = settings;
  const { isArticle, count, asList, themed } = context;
  const isCard = isEmbed(method);
  const scripted = isCard && needsScript(method);
  const options: (string | false)[] = [
    method !== 'static' && `--as ${method}`,
    scripted && `--assets ${quoted(assets)}`,
    scripted && src !== '' && `--src ${quoted(src)}`,
    asList && '--list',
    asList && layout !== '' && `--layout ${layout}`,
    isCard && variant !== '' && `--variant ${variant}`,
    locale !== '' && `--locale ${locale}`,
    isCard && headingLevel !== '' && `--heading-level ${headingLevel}`,
    hasColors(method) && colorScheme !== '' && `--color-scheme ${colorScheme}`,
    themed && '--theme theme.css',
    method === 'image' && '--font font.ttf --out share.png',
  ];
  const one = count > 1 && !asList ? ` # article ${pick || 1} of ${count}, in a file of its own` : '';
  const lines = [
    !isArticle && `news-cards import input.txt${url && ` --url ${quoted(url)}`} > article.json${one}`,
    `news-cards render article.json ${options.filter(Boolean).join(' ')}`.trim() + (isArticle ? one : ''),
  ];
  return lines.filter(Boolean).join('\n');
}

function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
