import type { Article, Block, Run } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import type { Direction } from '../../view/text/bidi.js';
import { wrap } from '../../view/text/wrap.js';
import type { ArticleVariant } from '../../view/variants.js';
import { directLines, directText, isolate } from '../bidi.js';
import { allLists, factsOf, type ReaderOptions } from '../facts.js';
import { toLine, withoutControls } from '../lines.js';
import { type DigestOptions, documentOf, type ReaderDocument } from '../readerDocument.js';

/** Options of {@link toPlainText}. */
export interface ToPlainTextOptions extends ReaderOptions {
  /** Columns per line, where a Chinese character takes two; default 72. `Infinity` leaves paragraphs on one line. */
  readonly width?: number | undefined;
}

/** A line before wrapping. */
interface Line {
  text: string;
  /** Before its first line; the others are indented by as much. */
  bullet?: string | undefined;
}

/** Writes articles as a digest: title, introduction, the first article with its standfirst, the others more briefly. */
export function toPlainText(
  articles: readonly Article[],
  options: DigestOptions & Pick<ToPlainTextOptions, 'width'>,
): string;
/**
 * Writes an article as plain text: correction or withdrawal, source, headline, URL, summary, story, then places, organisations by
 * role and goals. The text of a withdrawn article is the reason of the withdrawal.
 *
 * The text has no control characters. Names of the other direction are isolated (U+2068, U+2069), and a mark gives each line
 * its direction (U+200E, U+200F), also where a spreadsheet would read the line as a formula.
 */
export function toPlainText(article: Article, options?: ToPlainTextOptions): string;
export function toPlainText(given: Article | readonly Article[], options?: ToPlainTextOptions): string {
  const own = ownOptions(options);
  return documentText(documentOf(given, 'toPlainText', own), own);
}

export function documentText(
  { title, url, intro, articles, first, language, end }: ReaderDocument,
  options: ToPlainTextOptions,
): string {
  const write = (groups: readonly Line[][], language: string) =>
    groups
      .map((lines) => writeLines(lines, options.width ?? 72, language))
      .filter(Boolean)
      .join('\n\n');
  const sections = [
    write([[{ text: title }], [{ text: url }], ...intro.map((text) => [{ text }])], language),
    ...articles.map((each, index) =>
      write(groupsOf(each, options, index ? 'compact' : first), each.language),
    ),
    write([[{ text: end(articles.length) }]], language),
  ];
  return directText(`${sections.filter(Boolean).join('\n\n* * *\n\n')}\n`, directionOf(language));
}

function groupsOf(shown: VisibleArticle, options: ReaderOptions, variant: ArticleVariant): Line[][] {
  const { language, headline, url } = shown;
  const direction = directionOf(language);
  // Without the picture, there is no use of AI for it to mention.
  const facts = factsOf({ ...shown, image: undefined }, options, variant);
  const { status, source, summary } = facts;
  const { dateline, body } = facts.story;
  const part = (text: string) => isolate(toLine(text), direction);
  const standfirst = [dateline && part(dateline), summary && toLine(summary)].filter(Boolean).join(' – ');
  return [
    status
      ? [
          {
            text: [status.label, status.date]
              .filter(Boolean)
              .map((text) => part(text!))
              .join(' · '),
          },
          { text: toLine(status.text) },
        ]
      : [],
    [{ text: source.map(({ text }) => part(text)).join('\u00a0· ') }],
    [{ text: toLine(headline) }, ...(url === undefined ? [] : [{ text: url }])],
    [{ text: standfirst }],
    ...body.map((block) => blockLines(block, direction)),
    ...allLists(facts).map(({ label, items }) => [
      ...(label === undefined ? [] : [{ text: toLine(label) }]),
      ...items.map(({ text, url }) => ({
        text: part(text) + addressAfter(text, url, direction),
        bullet: '• ',
      })),
    ]),
  ];
}

function blockLines(block: Block, direction: Direction): Line[] {
  if (block.type === 'list') {
    return block.items.map((item, index) => ({
      text: runsText(item, direction),
      bullet: block.ordered ? `${index + 1}. ` : '• ',
    }));
  }
  const text = runsText(block.content, direction);
  if (block.type !== 'quote') return [{ text }];
  return [
    { text, bullet: '  ' },
    ...(block.source ? [{ text: `— ${isolate(toLine(block.source), direction)}`, bullet: '  ' }] : []),
  ];
}

function runsText(runs: readonly Run[], direction: Direction): string {
  return runs.map(({ text, url }) => withoutControls(text) + addressAfter(text, url, direction)).join('');
}

/** The URL of a link in parentheses, to follow its text; empty if the text is the URL or the telephone number. */
function addressAfter(text: string, url: string | undefined, direction: Direction): string {
  if (url?.startsWith('tel:')) return '';
  const address = url && toLine(url.replace(/^mailto:/, ''));
  return !address || withoutControls(text).trim() === address ? '' : ` (${isolate(address, direction)})`;
}

function writeLines(lines: readonly Line[], width: number, language: string): string {
  return lines
    .flatMap(({ text, bullet = '' }) => {
      const wrapped = wrap(text, width - bullet.length, language);
      return directLines(
        wrapped.map((line, index) => (index ? ' '.repeat(bullet.length) : bullet) + line),
        directionOf(language),
      );
    })
    .join('\n');
}
