import * as v from 'valibot';
import { normalizeName } from '../../model/facets.js';
import { failure, type Issue, phrase, showValue } from '../../model/issue.js';
import { date, language, list, name, notes, text, webAddress } from '../../model/leafSchemas.js';
import { limits } from '../../model/limits.js';
import { readSchema } from '../../model/readSchema.js';
import { identifier } from '../../model/releaseSchemas.js';

const WordingSchema = v.strictObject({ language, text: text(limits.summary) });

/** Words that a funder asks for, in a language. `[…]` is any name: "the European Union or […]". */
export type Wording = v.InferOutput<typeof WordingSchema>;

const RuleSchema = v.strictObject({
  /** What findings call the rule. */
  name,
  /** The funder, by its names and acronyms, each as an article may have it, or by its IATI or ROR identifier. */
  funder: v.pipe(
    v.strictObject({ names: list(name), identifier: v.optional(identifier) }),
    notes({ expected: 'the funder: an object with names or identifier' }),
  ),
  /** Whether every story must name it; otherwise the rule is for the stories that do. */
  required: v.optional(v.boolean()),
  /** The sentences of which it requires one, in the story's language; in a language that is not listed, any of these. */
  statements: list(WordingSchema),
  /** The disclaimers of which the whole story needs one, likewise. */
  disclaimers: list(WordingSchema),
  /** Whether its emblem must be visible beside that sentence, at least as high as any other logo. */
  emblem: v.optional(v.boolean()),
  /** Least height of the emblem in CSS pixels. */
  minHeight: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** The donor's guidance. */
  source: v.optional(webAddress),
  /** The day on which that was read. */
  read: v.optional(date),
});

/** What a donor asks to be seen. */
export type VisibilityRule = v.InferOutput<typeof RuleSchema>;

/** Valid rules, and the issues of all. */
export interface ParsedRules {
  readonly rules: readonly VisibilityRule[];
  readonly issues: readonly Issue[];
}

/**
 * Parses unknown data as a list of rules. A rule that names no funder, contradicts an earlier one, or is one too many, is an error. Never
 * throws.
 */
export function parseVisibilityRules(input: unknown): ParsedRules {
  const issues: Issue[] = [];
  if (Array.isArray(input) && input.length > limits.entries) {
    const message = {
      received: phrase('{0} entries', input.length),
      expected: phrase('at most {0}', limits.entries),
    };
    issues.push(failure(`[${limits.entries}]`, 'too-long', message));
  }
  const rules: VisibilityRule[] = [];
  const pathsByFunder = new Map<string, string>();
  const inputs = Array.isArray(input) ? input.slice(0, limits.entries) : [input];
  for (const [index, one] of inputs.entries()) {
    const path = `[${index}]`;
    const report = (issue: Issue) =>
      // An unknown or unusable part would be a rule that checks less than its author believes.
      issues.push({ ...issue, path: [path, issue.path].filter(Boolean).join('.'), severity: 'error' });
    const rule = readSchema(RuleSchema, one, report) as VisibilityRule | undefined;
    if (!rule) continue;
    const keys = [...funderKeys(rule.funder)];
    const other = keys.map((key) => pathsByFunder.get(key)).find((one) => one !== undefined);
    const problem = problemOf(rule, path, other);
    if (problem) {
      issues.push(problem);
      continue;
    }
    rules.push(rule);
    for (const key of keys) pathsByFunder.set(key, path);
  }
  return { rules, issues };
}

/** What is wrong with a rule, also beside that of the same funder before it. */
function problemOf(rule: VisibilityRule, path: string, same: string | undefined): Issue | undefined {
  const { names, identifier: id } = rule.funder;
  if (!names.length && id === undefined)
    return failure(`${path}.funder`, 'required', {
      received: 'nothing',
      expected: 'names or identifier',
    });
  if (same !== undefined)
    return failure(`${path}.funder`, 'duplicate', {
      received: phrase('a second rule for {0}', showValue(names[0] ?? id)),
      expected: phrase('one rule for each funder: the other is {0}', same),
    });
  return undefined;
}

/** By what a funder is found: its names and acronyms, and its identifier, in any case, as `filterArticles` compares them. */
export function funderKeys({ names, identifier }: VisibilityRule['funder']): ReadonlySet<string> {
  const keys = names.map((each) => `name ${normalizeName(each)}`);
  return new Set(identifier === undefined ? keys : [...keys, `identifier ${normalizeName(identifier)}`]);
}
