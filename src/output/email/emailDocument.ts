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

interface DocumentOptions {
  readonly title: string;
  readonly locale: CardLocale;
  readonly baseUrl: string | undefined;
}

/** The HTML of an e-mail: a table with the notice of a correction or withdrawal, and the article. */
export function emailDocument(article: VisibleArticle, facts: Facts, options: DocumentOptions): string {
  const { language, status } = article;
  const context = emailContext(language, options.locale.language);
  const table = 'role="presentation" style="width:100%;border-collapse:collapse';
  const goals = goalEntries(article.sdgs, options.locale);
  const rows = [
    { label: options.locale.where, items: facts.places.map((place) => nameItem(place, context)) },
    ...facts.lists.map(({ label = '', items }) => ({
      label,
      items: items.map((item) => nameItem(item, context, options.baseUrl)),
    })),
    { label: options.locale.goals, items: goals.map((goal) => goalItem(goal, context)) },
  ];
  const band = status && facts.status ? statusBand(facts.status, status.type, context) : '';
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${text(options.title)}</title>
<style>${darkStyles}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${color('tint')}">
<table ${table}"><tbody><tr><td class="page" style="padding:16px 8px;background-color:${color('tint')}">
<table ${table};max-width:600px;margin:0 auto"><tbody>${band}
<tr><td class="card text" style="padding:20px;background-color:${color('surface')};color:${color('text')};font-family:${font('text')}">
${[...story(article, facts, context, options), ledger(rows, context)].filter(Boolean).join('\n')}
</td></tr>${selvedge(goals.map(({ goal }) => goal))}</tbody></table>
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
    `<h1 class="${ink}" style="margin:0 0 12px;font:bold 28px/${context.headLeading} ${font('headline')}${strike}">${link(text(headline), url, 'color:inherit;text-decoration:none')}</h1>`,
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
