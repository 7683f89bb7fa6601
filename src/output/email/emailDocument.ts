import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { absoluteUrl } from '../addresses.js';
import { escapeHtml } from '../escapeHtml.js';
import type { Facts } from '../facts.js';
import {
  type EmailContext,
  emailContext,
  factLine,
  goalLine,
  goalRuler,
  link,
  paragraph,
  picture,
  sourceLine,
  statusBand,
  storyBlock,
  text,
  words,
} from './parts.js';
import { color, darkStyles, font } from './styles.js';

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
${[...story(article, facts, context, options), ...foot(facts, context)].filter(Boolean).join('\n')}
</td></tr></tbody></table>
</td></tr></tbody></table>
</body>
</html>
`;
}

function story(
  article: Article,
  { source, picture: ofPicture, story: { dateline, body } }: Facts,
  context: EmailContext,
  { locale, baseUrl }: DocumentOptions,
): string[] {
  const { headline, url, summary, image, publisher, status } = article;
  const isWithdrawn = status?.type === 'withdrawn';
  const ink = isWithdrawn ? 'quiet' : 'text';
  const strike = isWithdrawn ? `;color:${color('quiet')};text-decoration:line-through` : '';
  const isTeaser = url !== undefined && body.length === 0 && !isWithdrawn;
  const standfirst = [
    dateline && `<strong class="text" style="color:${color('text')}">${text(dateline)}</strong>`,
    summary && text(summary),
  ];
  return [
    sourceLine(source, ink, context, publisher?.logo && absoluteUrl(publisher.logo, baseUrl)),
    `<h1 class="${ink}" style="margin:0 0 12px;font:bold 26px/${context.headLeading} ${font('headline')}${strike}">${link(text(headline), url, 'color:inherit;text-decoration:none')}</h1>`,
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

/** Places, who did what, and the goals, below a rule. */
function foot({ places, lists, goals }: Facts, context: EmailContext): string[] {
  if (places.length + lists.length + goals.length === 0) return [];
  return [
    `<hr class="line" style="margin:22px 0 16px;border:0;border-top:1px solid ${color('line')}">`,
    places.length ? factLine({ items: places }, context) : '',
    ...lists.map((list) => factLine(list, context)),
    goals.length > 0 ? goalRuler(goals.map(({ goal }) => goal)) : '',
    ...goals.map(({ text: label }) => goalLine(label, context)),
  ];
}
