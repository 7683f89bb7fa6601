import type { Article } from '../../model/article.js';
import { checkArticle } from '../../model/checkArticle.js';
import { containsQuote, foldText } from '../../model/evidence/text.js';
import { quote, showValue } from '../../model/issue.js';
import { ownOptions } from '../../model/ownOptions.js';
import { type VisibleArticle, visibleArticle } from '../../model/visibleArticle.js';
import type { ClockOptions } from '../facts.js';
import { funderKeys, type VisibilityRule, type Wording } from './rules.js';
import { type VisiblePart, visibleParts } from './visibleParts.js';

/** Where an output does not show a funder as its rule asks. */
export interface VisibilityFinding {
  /** Name of the rule. */
  readonly rule: string;
  /** Path in the article: `funders[1].statement`. */
  readonly path: string;
  readonly received: string;
  readonly expected: string;
}

/** What a rule found in an output of a story that it applies to; no findings if the output does what the rule asks. */
export interface VisibilityResult {
  readonly rule: VisibilityRule;
  readonly findings: readonly VisibilityFinding[];
  /**
   * Height of the emblem as the markup or the cards' style sheet gives it: `40px`, `3em`. Only a browser can measure it, and a page may
   * change it. Absent without an emblem.
   */
  readonly emblemHeight: string | undefined;
}

/** Options of {@link checkVisibility}. */
export interface CheckVisibilityOptions extends ClockOptions {
  /** Whether the output is the whole story, which must show the disclaimer; default: true. Pass false for a card. */
  readonly isWholeStory?: boolean | undefined;
  /** The base URL with which the output was written, if logos are paths. */
  readonly baseUrl?: string | undefined;
}

/**
 * Checks whether an output shows the funders of its story as their rules ask (see `parseVisibilityRules`). `html` is what readers get: the
 * HTML of any writer, or that of a card on a page (`element.outerHTML`, `element.shadowRoot.innerHTML`). A withdrawn or embargoed story shows
 * no funder, so no rule applies. It checks what the rules say, which is not all that a contract may ask.
 */
export function checkVisibility(
  article: Article,
  html: string,
  rules: readonly VisibilityRule[],
  options?: CheckVisibilityOptions,
): readonly VisibilityFinding[] {
  return visibilityOf(article, html, rules, options).flatMap(({ findings }) => findings);
}

/** {@link checkVisibility}, also with the rules that apply and are kept. */
export function visibilityOf(
  article: Article,
  html: string,
  rules: readonly VisibilityRule[],
  options?: CheckVisibilityOptions,
): VisibilityResult[] {
  const { isWholeStory = true, baseUrl, now } = ownOptions(options);
  const shown = visibleArticle(checkArticle(article, 'checkVisibility'), now);
  if (typeof html !== 'string')
    throw new TypeError(`checkVisibility: received ${showValue(html)}; expected the HTML of an output`);
  if (!shown || shown.status?.type === 'withdrawn') return [];
  // The first funder of each name, acronym and identifier.
  const indexes = new Map<string, number>();
  for (const [index, { name, acronym, identifier }] of shown.funders.entries()) {
    const names = acronym === undefined ? [name] : [name, acronym];
    for (const key of funderKeys({ names, identifier })) if (!indexes.has(key)) indexes.set(key, index);
  }
  const output: Output = { parts: visibleParts(html), isWholeStory, baseUrl };
  return rules.flatMap((rule) => {
    const found = [...funderKeys(rule.funder)].flatMap((key) => indexes.get(key) ?? []);
    const index = found.length ? Math.min(...found) : -1;
    if (index < 0 && !rule.required) return [];
    const logo = shown.funders[index]?.logo;
    const emblem = logo === undefined ? undefined : imageOf(logo, output);
    const problems = index < 0 ? [notNamed(rule)] : problemsOf(shown, index, rule, output, emblem);
    const findings = problems.map(([path, received, expected]) => ({
      rule: rule.name,
      path,
      received,
      expected,
    }));
    return [{ rule, findings, emblemHeight: emblem && heightOf(emblem) }];
  });
}

type Problem = [path: string, received: string, expected: string];
type VisibleImage = Extract<VisiblePart, { type: 'image' }>;

interface Output {
  readonly parts: readonly VisiblePart[];
  readonly isWholeStory: boolean;
  readonly baseUrl: string | undefined;
}

function notNamed({ funder }: VisibilityRule): Problem {
  return ['funders', 'no such funder', quote(funder.names[0] ?? funder.identifier ?? '')];
}

function problemsOf(
  article: VisibleArticle,
  index: number,
  rule: VisibilityRule,
  output: Output,
  emblem: VisibleImage | undefined,
): Problem[] {
  const { name, acronym, statement, disclaimer } = article.funders[index]!;
  const at = (part: string) => `funders[${index}].${part}`;
  const text = textOf(output.parts);
  const wordings = wordingsFor(article.language, rule.statements);
  const disclaimers = output.isWholeStory ? wordingsFor(article.language, rule.disclaimers) : [];
  const problems: (Problem | false)[] = [
    ![name, acronym].some((one) => one !== undefined && containsQuote(text, foldText(one))) && [
      at('name'),
      'no such text outside of a disclosure',
      quote(name),
    ],
    ...wordingProblems(at('statement'), statement, wordings),
    statement !== undefined &&
      !text.includes(foldText(statement)) && [
        at('statement'),
        'no such text outside of a disclosure',
        quote(statement),
      ],
    ...wordingProblems(at('disclaimer'), disclaimer, disclaimers),
    output.isWholeStory &&
      disclaimer !== undefined &&
      !text.includes(foldText(disclaimer)) && [at('disclaimer'), 'no such text', quote(disclaimer)],
  ];
  if (rule.emblem === true) problems.push(...emblemProblems(article, index, rule, output, emblem));
  return problems.filter((problem) => problem !== false);
}

function emblemProblems(
  article: VisibleArticle,
  index: number,
  rule: VisibilityRule,
  output: Output,
  emblem: VisibleImage | undefined,
): (Problem | false)[] {
  const { logo, statement } = article.funders[index]!;
  const path = `funders[${index}].logo`;
  if (logo === undefined) return [[path, 'nothing', 'the address of its emblem']];
  if (!emblem) return [[path, 'no image with this address outside of a disclosure', quote(logo)]];
  const { height } = emblem;
  const taller =
    height === undefined
      ? undefined
      : otherLogos(article, logo).flatMap((other) => imageOf(other, output, height + 1) ?? [])[0];
  return [
    statement !== undefined &&
      !textBeside(output.parts, emblem).includes(foldText(statement)) && [
        path,
        'an emblem without the sentence',
        `${quote(statement)} beside it`,
      ],
    height !== undefined &&
      height < (rule.minHeight ?? 0) && [path, `a height of ${height}px`, `at least ${rule.minHeight}px`],
    taller !== undefined && [
      path,
      `a height of ${height}px beside a logo of ${taller.height}px`,
      'no logo that is taller',
    ],
  ];
}

function wordingProblems(path: string, own: string | undefined, wordings: readonly string[]): Problem[] {
  if (!wordings.length || wordings.some((wording) => hasWording(own ?? '', wording))) return [];
  return [[path, own === undefined ? 'nothing' : quote(own), wordings.map(quote).join(' or ')]];
}

/** Whether a text contains a wording, in which `[…]` is any name. */
function hasWording(text: string, wording: string): boolean {
  let rest = foldText(text);
  for (const part of foldText(wording).split('[…]')) {
    const at = rest.indexOf(part.trim());
    if (at < 0) return false;
    rest = rest.slice(at + part.trim().length);
  }
  return true;
}

/** The wordings of which a story needs one: those of its language, else any. */
function wordingsFor(language: string, wordings: readonly Wording[]): string[] {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const own = wordings.filter((one) => primary(one.language) === primary(language));
  return (own.length ? own : wordings).map(({ text }) => text);
}

function otherLogos({ publisher, funders, partners, participants }: VisibleArticle, own: string): string[] {
  return [publisher, ...funders, ...partners, ...participants].flatMap((one) =>
    one?.logo === undefined || one.logo === own ? [] : one.logo,
  );
}

/** The image of a logo, by its resolved address. */
function imageOf(logo: string, { parts, baseUrl }: Output, minHeight = 0): VisibleImage | undefined {
  const href = hrefOf(logo, baseUrl);
  return parts.find(
    (part): part is VisibleImage =>
      part.type === 'image' && (part.height ?? 0) >= minHeight && hrefOf(part.src, baseUrl) === href,
  );
}

function hrefOf(address: string, baseUrl = 'https://host.invalid/'): string {
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : address;
}

/** The text of the emblem's block after it, up to the next image. */
function textBeside(parts: readonly VisiblePart[], emblem: VisibleImage): string {
  const after = parts.slice(parts.indexOf(emblem) + 1);
  const end = after.findIndex(({ type, block }) => type === 'image' || block !== emblem.block);
  return textOf(end < 0 ? after : after.slice(0, end));
}

function textOf(parts: readonly VisiblePart[]): string {
  let text = '';
  let last: number | undefined;
  for (const part of parts) {
    if (part.type === 'image') continue;
    text += last === undefined || last === part.block ? part.text : `\n${part.text}`;
    last = part.block;
  }
  return foldText(text);
}

/** `.nc-emblem` has its height from the cards' style sheet. */
function heightOf({ height, className }: VisibleImage): string | undefined {
  if (height !== undefined) return `${height}px`;
  return /\bnc-emblem\b/.test(className) ? '3em' : undefined;
}
