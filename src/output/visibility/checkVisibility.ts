import { enCard } from '../../i18n/en/card.js';
import type { Article } from '../../model/article.js';
import { checkArticle } from '../../model/checkArticle.js';
import { quote } from '../../model/issue.js';
import { type VisibleArticle, visibleArticle } from '../../model/visibleArticle.js';
import { articleView } from '../../view/articleView.js';
import { funderKeys, type VisibilityRule } from './rules.js';

/** Where a story does not do what a donor asks. */
export interface VisibilityFinding {
  /** Name of the rule. */
  readonly rule: string;
  /** Path in the article: `funders[1].statement`. */
  readonly path: string;
  readonly received: string;
  readonly expected: string;
}

/** What a rule found in a story that it applies to; no findings if the story does what the rule asks. */
export interface VisibilityResult {
  readonly rule: VisibilityRule;
  readonly findings: readonly VisibilityFinding[];
}

/**
 * Checks whether a story shows its funders as their rules ask (see `parseVisibilityRules`). A withdrawn story shows no funder, so no rule
 * applies. It checks what the rules say, which is not all that a contract may ask.
 */
export function checkVisibility(
  article: Article,
  rules: readonly VisibilityRule[],
): readonly VisibilityFinding[] {
  return visibilityOf(article, rules).flatMap(({ findings }) => findings);
}

/** {@link checkVisibility}, also with the rules that apply and are kept. */
export function visibilityOf(article: Article, rules: readonly VisibilityRule[]): VisibilityResult[] {
  const shown = visibleArticle(checkArticle(article, 'checkVisibility'));
  if (shown.status?.type === 'withdrawn') return [];
  // The first funder of each name, acronym and identifier.
  const indexes = new Map<string, number>();
  for (const [index, { name, acronym, identifier }] of shown.funders.entries()) {
    const names = acronym === undefined ? [name] : [name, acronym];
    for (const key of funderKeys({ names, identifier })) if (!indexes.has(key)) indexes.set(key, index);
  }
  return rules.flatMap((rule) => {
    const found = [...funderKeys(rule.funder)].flatMap((key) => indexes.get(key) ?? []);
    const index = found.length ? Math.min(...found) : -1;
    if (index < 0 && !rule.required) return [];
    const problems = index < 0 ? [notNamed(rule)] : problemsOf(shown, index, rule);
    const findings = problems.map(([path, received, expected]) => ({
      rule: rule.name,
      path,
      received,
      expected,
    }));
    return [{ rule, findings }];
  });
}

type Problem = [path: string, received: string, expected: string];

function notNamed({ funder }: VisibilityRule): Problem {
  return ['funders', 'no such funder', quote(funder.names[0] ?? funder.identifier ?? '')];
}

function problemsOf(article: VisibleArticle, index: number, rule: VisibilityRule): Problem[] {
  const { name, logo, amounts = [], statement } = article.funders[index]!;
  const at = (part: string) => `funders[${index}]${part}`;
  const wanted = statementsFor(article.language, rule);
  const problems: (Problem | false)[] = [
    wanted.length > 0 &&
      !wanted.includes(statement ?? '') && [
        at('.statement'),
        statement === undefined ? 'nothing' : quote(statement),
        wanted.map(quote).join(' or '),
      ],
    rule.emblem === true && logo === undefined && [at('.logo'), 'nothing', 'the address of its emblem'],
    rule.emblem === true &&
      !isText(name) && [at('.name'), quote(name), 'a name, as the emblem’s text alternative'],
    rule.first === true && index > 0 && [at(''), `position ${index + 1}`, 'the first position'],
    rule.amounts === true && amounts.length === 0 && [at('.amounts'), 'nothing', 'at least one amount'],
    ...rule.named.map((variant): Problem | false => {
      const shown = articleView(article, enCard, { variant }).lists[0]?.items.shown.length ?? 0;
      return (
        index >= shown && [
          at(''),
          `position ${index + 1}, which a ${variant} card hides behind a disclosure`,
          `position ${shown} or before`,
        ]
      );
    }),
  ];
  return problems.filter((problem) => problem !== false);
}

/** The statements of which a story needs one: that of its language, else any. */
function statementsFor(language: string, { statements }: VisibilityRule): string[] {
  const [primary] = language.toLowerCase().split('-');
  const exact = statements.filter((one) => one.language.toLowerCase() === language.toLowerCase());
  const near = statements.filter((one) => one.language.toLowerCase().split('-')[0] === primary);
  return (exact.length ? exact : near.length ? near : statements).map(({ text }) => text);
}

/** Whether a name has words: not the name of a file, nor an address. */
function isText(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/^https?:|\.(?:svg|png|jpe?g|gif|webp)$/i.test(name);
}
