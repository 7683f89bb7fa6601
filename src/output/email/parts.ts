import type { Article, Block, Image, Run } from '../../model/article.js';
import { directionOf } from '../../model/language.js';
import { licenseUrl } from '../../model/license.js';
import { goalColors } from '../../theme/goalColors.js';
import type { Direction } from '../../view/text/bidi.js';
import { absoluteUrl } from '../addresses.js';
import { escapeHtml } from '../escapeHtml.js';
import type { FactList, Facts } from '../facts.js';
import { withoutControls } from '../lines.js';
import { linkHtml } from '../linkHtml.js';
import { localeAttributes } from '../localeAttributes.js';
import { isolate } from '../plainText/bidi.js';
import { color, font } from './styles.js';

/** Between items; it ends a line and never starts one. */
const dot = '&nbsp;· ';

/** What all parts of an e-mail need. */
export interface EmailContext {
  direction: Direction;
  /** Side on which lines start. */
  start: 'left' | 'right';
  /** Line height of the story; Arabic and Chinese need more room. */
  leading: number;
  headLeading: number;
  /** `lang` and `dir` of locale strings; empty if they are in the article's language. */
  localeAttributes: string;
}

export function emailContext(language: string, localeLanguage: string): EmailContext {
  const isTall = /^(ar|fa|ur|he|zh|ja|ko|th)\b/.test(language);
  const direction = directionOf(language);
  return {
    direction,
    start: direction === 'rtl' ? 'right' : 'left',
    leading: isTall ? 1.75 : 1.55,
    headLeading: isTall ? 1.4 : 1.18,
    localeAttributes: localeAttributes(language, localeLanguage),
  };
}

export const text = (value: string): string => escapeHtml(withoutControls(value));

/** A locale string, marked with its language if that is not the article's. */
export function words(value: string, context: EmailContext): string {
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

/** Publisher, section and dates, each in its colour. */
export function sourceLine(
  source: Facts['source'],
  ink: 'text' | 'quiet',
  context: EmailContext,
  logo?: string,
): string {
  const inks = {
    publisher: ink,
    section: ink === 'text' ? 'accent' : 'quiet',
    disclosure: 'quiet',
    date: 'quiet',
  } as const;
  const items = source.map(({ part, text: value }) => {
    const weight = part === 'publisher' ? ';font-weight:bold' : '';
    return `<span class="${inks[part]}" style="color:${color(inks[part])}${weight}">${name(value, context)}</span>`;
  });
  const face =
    logo &&
    `<img src="${escapeHtml(logo)}" alt="" height="17" style="height:17px;vertical-align:middle">&nbsp; `;
  return paragraph(`${face ?? ''}${items.join(dot)}`, 'quiet', 'font-size:13px;line-height:1.5');
}

/** The picture with the label of AI, its caption, licence and credit; nothing if it has no absolute URL. */
export function picture(
  { src, license: terms }: Image,
  { label, alt, caption, license, credit }: NonNullable<Facts['picture']>,
  baseUrl?: string,
): string[] {
  const address = absoluteUrl(src, baseUrl);
  if (address === undefined) return [];
  const linked = license && link(text(license), licenseUrl(terms));
  const below = [label && text(label), caption && text(caption), linked, credit && text(credit)].filter(
    Boolean,
  );
  return [
    `<img src="${escapeHtml(address)}" alt="${text(alt)}" width="560" style="display:block;width:100%;height:auto;margin:4px 0 8px">`,
    paragraph(below.join(' · '), 'quiet', 'font-size:12px;line-height:1.4'),
  ];
}

export function statusBand(
  { label, date, text: why }: NonNullable<Facts['status']>,
  type: NonNullable<Article['status']>['type'],
  context: EmailContext,
): string {
  const isAlert = type === 'withdrawn';
  const ground = color(isAlert ? 'alert-ground' : 'notice-ground');
  const ink = color(isAlert ? 'alert' : 'text');
  const edge = isAlert ? ground : color('notice');
  const head = `<strong>${words(label, context)}</strong>${date ? ` · ${words(date, context)}` : ''}`;
  const kind = isAlert ? 'alert' : 'notice';
  // The border is inside the cell: collapsed borders of cells stick out of their table.
  const style = `margin:0;padding:14px 20px;border-${context.start}:5px solid ${edge};background-color:${ground};color:${ink};font:14px/1.45 ${font('text')}`;
  return `<tr><td style="padding:0"><p class="${kind}" style="${style}">${head}<br>${text(why)}</p></td></tr>`;
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

/** "Funded by A · B", the label quiet. */
export function factLine({ label, items }: FactList, context: EmailContext): string {
  const head =
    label === undefined
      ? ''
      : `<span class="quiet" style="color:${color('quiet')}">${words(label, context)}</span>&ensp;`;
  const names = items.map((item) => link(name(item.text, context), item.url)).join(dot);
  return paragraph(
    head + names,
    label === undefined ? 'quiet' : 'text',
    `margin:0 0 6px;font-size:13px;line-height:${context.leading}`,
  );
}

/**
 * The goal ruler: seventeen places in reading direction, of which each goal fills its own. Cells, because few clients draw gradients;
 * empty places between goals share one.
 */
export function goalRuler(goals: readonly number[]): string {
  const cells: { goal: number | undefined; span: number }[] = [];
  for (const [index] of goalColors.entries()) {
    const goal = goals.includes(index + 1) ? index + 1 : undefined;
    const last = cells.at(-1);
    if (last && !last.goal && !goal) last.span++;
    else cells.push({ goal, span: 1 });
  }
  const drawn = cells.map(({ goal, span }) => {
    const ground = goal && goalColors[goal - 1];
    const width = ((100 * span) / goalColors.length).toFixed(2);
    const style = `width:${width}%;height:8px;padding:0;border-top:1px solid ${ground ?? color('line')};font-size:1px;line-height:8px`;
    return ground
      ? `<td style="${style};background-color:${ground}">&nbsp;</td>`
      : `<td class="line" style="${style}">&nbsp;</td>`;
  });
  return `<table role="presentation" style="width:100%;margin:14px 0 8px;border-collapse:collapse"><tbody><tr>${drawn.join('')}</tr></tbody></table>`;
}

/** The label of a goal, below the ruler. */
export function goalLine(label: string, context: EmailContext): string {
  return paragraph(words(label, context), 'text', 'margin:0;font-size:13px;line-height:1.6');
}
