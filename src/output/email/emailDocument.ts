import type { StoryLocale } from '../../i18n/locale.js';
import { directionOf } from '../../model/language.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { goalEntries } from '../../view/goalView.js';
import type { ArticleVariant } from '../../view/variants.js';
import { type Facts, factsOf } from '../facts.js';
import { escapeHtml, localeAttributes } from '../html.js';
import { joinNames } from '../nameHtml.js';
import { color, font } from '../themeValues.js';
import {
  type EmailContext,
  emailContext,
  goalItem,
  ledger,
  link,
  localeText,
  nameItem,
  nameplate,
  paragraph,
  picture,
  selvedge,
  statusBand,
  storyBlock,
  text,
} from './markup.js';
import { darkStyles } from './styles.js';

/** Each is given, if only as undefined: an absent one could be read from `Object.prototype`. */
interface RowOptions {
  readonly variant: ArticleVariant;
  /** Language of the document. */
  readonly language: string;
  readonly locale: StoryLocale;
  readonly timeZone: string | undefined;
  readonly baseUrl: string | undefined;
}

const table = 'role="presentation" style="width:100%;border-collapse:collapse';

/** A row of the document. A hairline separates it from a row above. */
export function row(html: string, hasRule = false, attributes = ''): string {
  const [kind, rule] = hasRule ? [' rule', `border-top:1px solid ${color('line')};`] : ['', ''];
  return `
<tr${attributes}><td class="card text${kind}" style="${rule}padding:20px;word-break:break-word;background-color:${color('surface')};color:${color('text')};font-family:${font('text')}">
${html}
</td></tr>`;
}

/** The rows of an article: the notice of a correction or withdrawal, and the article. */
export function articleRows(article: VisibleArticle, options: RowOptions): string {
  const facts = factsOf(article, options, options.variant);
  const { language, status } = article;
  const context = emailContext(language, options.locale.language);
  const attributes = localeAttributes(options.language, language);
  const band = status && facts.status ? statusBand(facts.status, status.type, context, attributes) : '';
  const html = story(article, facts, context, options).filter(Boolean).join('\n');
  return band + row(html, options.variant !== 'full' && !band, attributes);
}

/** The HTML of an e-mail: a table with these rows, and below them a selvedge. */
export function emailDocument(title: string, language: string, rows: string, goals: number[]): string {
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
<table ${table};max-width:600px;margin:0 auto"><tbody>${rows}${selvedge(goals)}</tbody></table>
</td></tr></tbody></table>
</body>
</html>
`;
}

function story(article: VisibleArticle, facts: Facts, context: EmailContext, options: RowOptions): string[] {
  const { url, image, status, sdgs } = article;
  const { locale, baseUrl, variant } = options;
  const { dateline, body } = facts.story;
  const isWithdrawn = status?.type === 'withdrawn';
  const [ink, strike] = isWithdrawn
    ? ['quiet' as const, `;color:${color('quiet')};text-decoration:line-through`]
    : ['text' as const, ''];
  const tag = variant === 'full' ? 'h1' : 'h2';
  const heading = (style: string) =>
    `<${tag} class="${ink}" style="margin:0 0 ${style}/${context.headLeading} ${font('headline')}${strike}">${link(text(article.headline), url, 'color:inherit;text-decoration:none')}</${tag}>`;
  if (variant === 'compact') {
    // A line ends only after every sixth number.
    const goals = sdgs.map(
      ({ goal }, index) => `${index && index % 6 === 0 ? ' ' : '&nbsp;&nbsp;'}<b>${goal}</b>`,
    );
    const below = facts.places.map((place) => nameItem(place, context));
    if (goals.length > 0) below.push(localeText(locale.goals, context) + goals.join(''));
    const parts = [
      ...nameplate(facts.source, ink, context, [17, 15]),
      heading('6px;font:bold 19px'),
      paragraph(joinNames(below), 'quiet', 'margin:0;font-size:13px;line-height:1.5'),
    ];
    const small = image && facts.picture ? picture(image, facts.picture, baseUrl, 112) : [];
    if (small.length === 0) return parts;
    const cell = `padding:0;vertical-align:top`;
    return [
      `<table ${table}"><tbody><tr><td style="width:112px;${cell};padding-${context.end}:16px">${small.join('\n')}</td>`,
      `<td style="${cell}">${parts.join('\n')}</td></tr></tbody></table>`,
    ];
  }
  const isTeaser = url !== undefined && body.length === 0 && !isWithdrawn;
  const standfirst = [
    dateline && `<span class="text" style="color:${color('text')}">${text(dateline)}</span>`,
    facts.summary && text(facts.summary),
  ];
  const rows = [
    { label: locale.where, items: facts.places.map((place) => nameItem(place, context)) },
    ...facts.lists.map(({ label = '', items }) => ({
      label,
      items: items.map((item) => nameItem(item, context, baseUrl)),
    })),
    { label: locale.goals, items: goalEntries(sdgs, locale).map((goal) => goalItem(goal, context)) },
  ];
  return [
    ...nameplate(facts.source, ink, context),
    heading(`12px;font:bold ${variant === 'lead' ? 25 : 28}px`),
    paragraph(
      standfirst.filter(Boolean).join(' – '),
      'quiet',
      `font-size:17px;line-height:${context.leading}`,
    ),
    ...(image && facts.picture ? picture(image, facts.picture, baseUrl) : []),
    ...body.map((block) => storyBlock(block, context)),
    isTeaser
      ? paragraph(
          link(localeText(locale.readStory, context), url),
          'accent',
          'font-size:16px;font-weight:bold',
        )
      : '',
    ledger(rows, context),
  ];
}
