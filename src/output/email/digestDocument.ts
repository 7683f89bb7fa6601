import { absoluteUrl } from '../addresses.js';
import type { Digest, DigestStory } from '../digest.js';
import { escapeHtml } from '../escapeHtml.js';
import { localeAttributes } from '../localeAttributes.js';
import { color, font } from '../themeValues.js';
import { articleRows, cardStyle, emailPage } from './emailDocument.js';
import {
  type EmailContext,
  emailContext,
  link,
  nameItem,
  nameplate,
  paragraph,
  selvedge,
  statusBand,
  text,
  words,
} from './parts.js';

/** Below the 102 kB at which Gmail clips a message. */
const maxBytes = 100_000;
const maxLeadBytes = 20_000;

const sizeOf = (html: string) => new TextEncoder().encode(html).length;

/** The HTML of a digest, and how many of its stories it shows: as many as fit, from the first. */
export function digestDocument(digest: Digest, baseUrl?: string): { html: string; shown: number } {
  const { title, intro, stories, end, url, locale } = digest;
  const { language } = locale;
  const options = { title, locale, baseUrl };
  const context = emailContext(language, language);
  const head = [
    `<h1 class="text" style="margin:0;font:bold 30px/${context.headLeading} ${font('headline')}">${text(title)}</h1>`,
    ...intro.map((each) =>
      paragraph(text(each), 'quiet', `margin:12px 0 0;font-size:16px;line-height:${context.leading}`),
    ),
  ];
  const page = (count: number, rows: readonly string[], goals: readonly number[]) => {
    const last = end(count);
    const line =
      last === undefined ? '' : paragraph(link(text(last), url), 'accent', 'margin:0;font-weight:bold');
    const all = [row(head.join('\n')), ...rows, line && row(line, true), selvedge(goals)];
    return emailPage(language, title, all.filter(Boolean).join('\n'));
  };
  const rows: string[] = [];
  const goals = new Set<number>();
  // With the line about the rest, and a tab for every goal.
  let size = sizeOf(page(Math.max(stories.length - 1, 0), [], allGoals));
  for (const [index, story] of stories.entries()) {
    const attributes = localeAttributes(language, story.article.language);
    const lead = index === 0 ? articleRows(story.article, story.facts, options, 'h2', attributes) : undefined;
    const html = lead && sizeOf(lead) <= maxLeadBytes ? lead : compactRow(story, digest, attributes, baseUrl);
    size += sizeOf(html) + 1;
    if (size >= maxBytes) break;
    rows.push(html);
    for (const { goal } of story.article.sdgs) goals.add(goal);
  }
  return { html: page(rows.length, rows, [...goals]), shown: rows.length };
}

const allGoals = Array.from({ length: 17 }, (_, index) => index + 1);

/** A row with a hairline above it, but for the first. */
function row(html: string, hasRule = false, attributes = ''): string {
  const rule = hasRule ? `;border-top:1px solid ${color('line')}` : '';
  const kind = hasRule ? 'card text rule' : 'card text';
  return `<tr${attributes}><td class="${kind}" style="${cardStyle}${rule}">${html}</td></tr>`;
}

/** A story in a list: a small picture beside publisher, headline, first place and the numbers of the goals. */
function compactRow({ article, facts }: DigestStory, digest: Digest, attributes: string, baseUrl?: string) {
  const { language, headline, url, image, status, sdgs } = article;
  const { locale } = digest;
  const context = emailContext(language, locale.language);
  const ink = status?.type === 'withdrawn' ? 'quiet' : 'text';
  const strike = ink === 'quiet' ? `;color:${color('quiet')};text-decoration:line-through` : '';
  const numbers = sdgs.map(({ goal }) => `<b>${goal}</b>`).join('&ensp;');
  const last = [
    ...facts.places.slice(0, 1).map((place) => nameItem(place, context)),
    numbers && `${words(locale.goals, context)}&nbsp;${numbers}`,
    facts.picture?.label && text(facts.picture.label),
    facts.picture?.credit && text(facts.picture.credit),
  ];
  const parts = [
    ...nameplate(facts.source, ink, context, [17, 15]),
    `<h2 class="${ink}" style="margin:0 0 6px;font:bold 19px/${context.headLeading} ${font('headline')}${strike}">${link(text(headline), url, 'color:inherit;text-decoration:none')}</h2>`,
    paragraph(last.filter(Boolean).join('&nbsp;· '), 'quiet', 'margin:0;font-size:13px;line-height:1.5'),
  ];
  const band = status && facts.status ? statusBand(facts.status, status.type, context, attributes) : '';
  return (
    band + row(beside(thumbnail(image?.src, facts, context, baseUrl), parts.join('\n')), true, attributes)
  );
}

function thumbnail(
  src: string | undefined,
  { picture }: DigestStory['facts'],
  { start }: EmailContext,
  baseUrl?: string,
): string {
  const address = picture && src !== undefined ? absoluteUrl(src, baseUrl) : undefined;
  if (address === undefined) return '';
  const end = start === 'left' ? 'right' : 'left';
  const image = `<img src="${escapeHtml(address)}" alt="${text(picture?.alt ?? '')}" width="112" style="display:block;width:112px;height:auto">`;
  return `<td style="width:112px;padding:4px 0 0;padding-${end}:16px;vertical-align:top">${image}</td>`;
}

function beside(cell: string, html: string): string {
  if (!cell) return html;
  return `<table role="presentation" style="width:100%;border-collapse:collapse"><tbody><tr>${cell}<td style="padding:0;vertical-align:top">${html}</td></tr></tbody></table>`;
}
