import type { CardLocale } from '../../i18n/locale.js';
import { directionOf } from '../../model/language.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { goalEntries } from '../../view/goalView.js';
import { escapeHtml } from '../escapeHtml.js';
import type { Facts } from '../facts.js';
import { color, font } from '../themeValues.js';
import {
  type EmailContext,
  emailContext,
  goalItem,
  ledger,
  link,
  nameItem,
  nameplate,
  paragraph,
  picture,
  selvedge,
  statusBand,
  storyBlock,
  text,
  words,
} from './parts.js';
import { darkStyles } from './styles.js';

export interface DocumentOptions {
  readonly title: string;
  readonly locale: CardLocale;
  readonly baseUrl: string | undefined;
}

/** The HTML of an e-mail with one article. */
export function emailDocument(article: VisibleArticle, facts: Facts, options: DocumentOptions): string {
  const { language, sdgs } = article;
  return emailPage(
    language,
    options.title,
    `${articleRows(article, facts, options, 'h1')}${selvedge(sdgs.map(({ goal }) => goal))}`,
  );
}

/** The rows of an article: the notice of a correction or withdrawal, and the article. */
export function articleRows(
  article: VisibleArticle,
  facts: Facts,
  options: DocumentOptions,
  heading: 'h1' | 'h2',
  attributes = '',
): string {
  const { language, status } = article;
  const context = emailContext(language, options.locale.language);
  const goals = goalEntries(article.sdgs, options.locale);
  const rows = [
    { label: options.locale.where, items: facts.places.map((place) => nameItem(place, context)) },
    ...facts.lists.map(({ label = '', items }) => ({
      label,
      items: items.map((item) => nameItem(item, context, options.baseUrl)),
    })),
    { label: options.locale.goals, items: goals.map((goal) => goalItem(goal, context)) },
  ];
  const band = status && facts.status ? statusBand(facts.status, status.type, context, attributes) : '';
  return `${band}
<tr${attributes}><td class="card text" style="${cardStyle}">
${[...story(article, facts, context, options, heading), ledger(rows, context)].filter(Boolean).join('\n')}
</td></tr>`;
}

/** The style of a cell with the text of a story. */
export const cardStyle: string = `padding:20px;background-color:${color('surface')};color:${color('text')};font-family:${font('text')}`;

/** A document with a table of at most 600 px that has these rows. */
export function emailPage(language: string, title: string, rows: string): string {
  const table = 'role="presentation" style="width:100%;border-collapse:collapse';
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${text(title)}</title>
<style>${darkStyles}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${color('tint')}">
<table ${table}"><tbody><tr><td class="page" style="padding:16px 8px;background-color:${color('tint')}">
<table ${table};max-width:600px;margin:0 auto"><tbody>${rows}</tbody></table>
</td></tr></tbody></table>
</body>
</html>
`;
}

function story(
  article: VisibleArticle,
  { source, picture: ofPicture, story: { dateline, body } }: Facts,
  context: EmailContext,
  { locale, baseUrl }: DocumentOptions,
  heading: 'h1' | 'h2',
): string[] {
  const { headline, url, summary, image, status } = article;
  const isWithdrawn = status?.type === 'withdrawn';
  const ink = isWithdrawn ? 'quiet' : 'text';
  const strike = isWithdrawn ? `;color:${color('quiet')};text-decoration:line-through` : '';
  const isTeaser = url !== undefined && body.length === 0 && !isWithdrawn;
  const standfirst = [
    dateline && `<span class="text" style="color:${color('text')}">${text(dateline)}</span>`,
    summary && text(summary),
  ];
  return [
    ...nameplate(source, ink, context),
    `<${heading} class="${ink}" style="margin:0 0 12px;font:bold 28px/${context.headLeading} ${font('headline')}${strike}">${link(text(headline), url, 'color:inherit;text-decoration:none')}</${heading}>`,
    paragraph(
      standfirst.filter(Boolean).join(' – '),
      'quiet',
      `font-size:17px;line-height:${context.leading}`,
    ),
    ...(image && ofPicture ? picture(image, ofPicture, baseUrl) : []),
    ...body.map((block) => storyBlock(block, context)),
    isTeaser
      ? paragraph(link(words(locale.readStory, context), url), 'accent', 'font-size:16px;font-weight:bold')
      : '',
  ];
}
