import type { Article, Block, Image, Run } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { licenseUrl } from '../../model/license.js';
import { darkGoals, goalColors } from '../../theme/goalColors.js';
import type { GoalEntry } from '../../view/goalView.js';
import type { Direction } from '../../view/text/bidi.js';
import { absoluteUrl } from '../addresses.js';
import { isolate } from '../bidi.js';
import type { FactItem, Facts } from '../facts.js';
import { escapeHtml, linkHtml, localeAttributes } from '../html.js';
import { withoutControls } from '../lines.js';
import { joinNames, nameHtml } from '../nameHtml.js';
import { color, font } from '../themeValues.js';

/** Between items; it ends a line and never starts one. */
const dot = '&nbsp;· ';

/** What all parts of an e-mail need. */
export interface EmailContext {
  direction: Direction;
  /** Side on which lines start. */
  start: 'left' | 'right';
  end: 'left' | 'right';
  /** Line height of the story; Arabic and Chinese need more room. */
  leading: number;
  headLeading: number;
  /** `lang` and `dir` of locale strings; empty if they are in the article's language. */
  localeAttributes: string;
  /** Whether the script has no italics and needs higher lines. */
  isTall: boolean;
}

export function emailContext(language: string, localeLanguage: string): EmailContext {
  const isTall = /^(ar|fa|ur|he|zh|ja|ko|th)\b/.test(language);
  const direction = directionOf(language);
  return {
    direction,
    start: direction === 'rtl' ? 'right' : 'left',
    end: direction === 'rtl' ? 'left' : 'right',
    leading: isTall ? 1.75 : 1.55,
    headLeading: isTall ? 1.4 : 1.18,
    localeAttributes: localeAttributes(language, localeLanguage),
    isTall,
  };
}

export const text = (value: string): string => escapeHtml(withoutControls(value));

/** A locale string, marked with its language if that is not the article's. */
export function localeText(value: string, context: EmailContext): string {
  return context.localeAttributes ? `<span${context.localeAttributes}>${text(value)}</span>` : text(value);
}

/** A name, isolated with control characters because few clients support `<bdi>`. */
function name(value: string, { direction }: EmailContext): string {
  return isolate(text(value), direction);
}

/** A link in the colour of the text around it. */
export function link(html: string, url: string | undefined, style = 'color:inherit'): string {
  return linkHtml(html, url, style);
}

/** A paragraph in one of the colours that change in dark mode; nothing if it is empty. */
export function paragraph(html: string, ink: 'text' | 'quiet' | 'accent', style: string): string {
  return html && `<p class="${ink}" style="margin:0 0 14px;color:${color(ink)};${style}">${html}</p>`;
}

/** The publisher, and below it section, use of AI and dates. */
export function nameplate(
  source: Facts['source'],
  ink: 'text' | 'quiet',
  context: EmailContext,
  [wordmark, other] = [24, 21],
): string[] {
  const publisher = source.find(({ part }) => part === 'publisher');
  const below = source
    .filter((one) => one !== publisher)
    .map(({ part, text: own }) => name(part === 'date' ? own.replaceAll(' ', '\u00a0') : own, context));
  const style = publisher?.isWordmark
    ? `bold ${wordmark}px/1.1`
    : `${context.isTall ? '' : 'italic '}600 ${other}px/${context.isTall ? 1.4 : 1.2}`;
  return [
    paragraph(
      publisher ? name(publisher.text, context) : '',
      ink,
      `margin:0 0 2px;font:${style} ${font('headline')}`,
    ),
    paragraph(below.join(dot), 'quiet', 'margin:0 0 8px;font-size:13px;line-height:1.5'),
  ];
}

/** The picture with the label of AI, its caption, licence and credit; nothing if it has no absolute URL. */
export function picture(
  { src, license: terms }: Image,
  { label, alt, caption, license, credit }: NonNullable<Facts['picture']>,
  baseUrl?: string,
  width = 560,
): string[] {
  const address = absoluteUrl(src, baseUrl);
  if (address === undefined) return [];
  const linked = license && link(text(license), licenseUrl(terms));
  const below = [label && text(label), caption && text(caption), linked, credit && text(credit)].filter(
    Boolean,
  );
  return [
    `<img src="${escapeHtml(address)}" alt="${text(alt)}" width="${width}" style="display:block;width:100%;height:auto;margin:4px 0 8px">`,
    paragraph(below.join(' · '), 'quiet', `${width < 560 ? 'margin:0;' : ''}font-size:12px;line-height:1.4`),
  ];
}

export function statusBand(
  { label, date, text: why }: NonNullable<Facts['status']>,
  type: NonNullable<Article['status']>['type'],
  context: EmailContext,
  attributes: string,
): string {
  const isAlert = type === 'withdrawn';
  const ground = color(isAlert ? 'alert-ground' : 'notice-ground');
  const ink = color(isAlert ? 'alert' : 'text');
  const edge = isAlert ? ground : color('notice');
  const head = `<strong>${localeText(label, context)}</strong>${date ? ` · ${localeText(date, context)}` : ''}`;
  const kind = isAlert ? 'alert' : 'notice';
  // The border is inside the cell: collapsed borders of cells stick out of their table.
  const style = `margin:0;padding:14px 20px;border-${context.start}:5px solid ${edge};background-color:${ground};color:${ink};font:14px/1.45 ${font('text')}`;
  return `<tr${attributes}><td style="padding:0"><p class="${kind}" style="${style}">${head}<br>${text(why)}</p></td></tr>`;
}

export function storyBlock(block: Block, context: EmailContext): string {
  const { start, leading } = context;
  const style = `font-size:16px;line-height:${leading}`;
  switch (block.type) {
    case 'paragraph':
      return paragraph(runs(block.content), 'text', style);
    case 'heading':
      return `<h2 class="text" style="margin:24px 0 8px;font:bold 19px/1.35 ${font('headline')}">${runs(block.content)}</h2>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li style="margin:0 0 6px">${runs(item)}</li>`).join('');
      return `<${tag} class="text" style="margin:0 0 14px;padding-${start}:24px;${style}">${items}</${tag}>`;
    }
    case 'quote': {
      const source = block.source ? paragraph(text(block.source), 'quiet', 'font-size:13px') : '';
      const quoted = `<p style="margin:0 0 4px;font:19px/${leading - 0.1} ${font('headline')}">${runs(block.content)}</p>`;
      return `<blockquote class="text bar" style="margin:20px 0;padding-${start}:14px;border-${start}:4px solid ${color('accent')}">${quoted}${source}</blockquote>`;
    }
  }
}

function runs(content: readonly Run[]): string {
  return content.map((run) => link(text(run.text), run.url)).join('');
}

/** A name of the ledger. */
export function nameItem(item: FactItem, context: EmailContext, baseUrl?: string): string {
  return nameHtml(item, baseUrl, {
    html: (value) => name(value, context),
    link,
    emblem: 'style="height:40px;width:auto;vertical-align:middle;background:#fff;margin:2px 0"',
    sentence: `style="display:inline-block;max-width:70%;padding-${context.start}:8px;vertical-align:middle"`,
  });
}

/** "3 Good health and well-being 3.3 3.8"; a number is never alone at the end of a line. */
export function goalItem({ goal, title, targets }: GoalEntry, context: EmailContext): string {
  const codes = targets
    ? ` <span dir="ltr" class="quiet" style="color:${color('quiet')}">${targets}</span>`
    : '';
  return `<b>${goal}</b>&nbsp;${localeText(title, context)}${codes}`;
}

/** Rows of names behind one column of labels. */
export function ledger(
  rows: readonly { label: string; items: readonly string[] }[],
  context: EmailContext,
): string {
  const cell = `padding:0 0 4px;vertical-align:top;text-align:${context.start};font-size:13px;line-height:${context.isTall ? 1.65 : 1.42}`;
  const drawn = rows
    .filter(({ items }) => items.length > 0)
    .map(
      ({ label, items }) =>
        `<tr><td class="quiet" style="width:88px;${cell};color:${color('quiet')}">${localeText(label, context)}</td>` +
        `<td class="text" style="${cell};padding-${context.start}:8px;color:${color('text')}">${joinNames(items)}</td></tr>`,
    );
  return drawn.length > 0
    ? `<table role="presentation" style="width:100%;margin:20px 0 0;border-collapse:collapse"><tbody>${drawn.join('\n')}</tbody></table>`
    : '';
}

/**
 * The selvedge: seventeen places on a hairline along the lower edge, in reading direction, with a tab of its colour for each goal. Cells,
 * because few clients draw gradients. Their spacing is that of tables without style.
 */
export function selvedge(goals: readonly number[]): string {
  if (goals.length === 0) return '';
  const cells = goalColors.map((tab, index) => {
    const goal = index + 1;
    const has = goals.includes(goal);
    const line = has ? tab : color('selvedge-line');
    const ground = has ? `;border-top:2px solid ${tab};background-color:${tab}` : '';
    const kind = has ? (darkGoals.includes(goal) ? ' class="edge"' : '') : ' class="place"';
    return `<td${kind} style="width:5.88%;height:10px;padding:0;border-bottom:2px solid ${line};font-size:1px;line-height:1px${ground}">&nbsp;</td>`;
  });
  return `
<tr><td class="card" style="padding:0;background-color:${color('surface')}"><table role="presentation" style="width:100%"><tbody><tr>${cells.join('')}</tr></tbody></table></td></tr>`;
}
