import * as v from 'valibot';
import { normalizeName } from '../../model/facets.js';
import { failure, type Issue, showValue } from '../../model/issue.js';
import { limits } from '../../model/limits.js';
import { readSchema } from '../../model/readSchema.js';
import { identifier } from '../../model/releaseSchemas.js';
import { language, list, name, notes, text, webAddress } from '../../model/schemaParts.js';

/** Cards in which a funder can be required to be seen without opening anything. */
const namedVariants = ['lead', 'standard'] as const;

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
  /** The sentence that it requires, word for word; in a language that is not listed, any of these. */
  statements: list(v.strictObject({ language, text: text(limits.summary) })),
  /** Whether it must have a logo, with its name as the text alternative. */
  emblem: v.optional(v.boolean()),
  /** Variants of the card that must name it without a disclosure. */
  named: list(v.picklist(namedVariants)),
  /** Whether no other funder may come before it. */
  first: v.optional(v.boolean()),
  /** Whether its amounts must be stated. */
  amounts: v.optional(v.boolean()),
  /** The donor's guidance. */
  source: v.optional(webAddress),
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
    const message = { received: `${input.length} rules`, expected: `at most ${limits.entries}` };
    issues.push(failure(`[${limits.entries}]`, 'too-long', message));
  }
  const rules: VisibilityRule[] = [];
  const pathsByFunder = new Map<string, string>();
  /** The rule whose funder is to be first. */
  let first: string | undefined;
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
    const problem = problemOf(rule, path, other, first);
    if (problem) {
      issues.push(problem);
      continue;
    }
    rules.push(rule);
    for (const key of keys) pathsByFunder.set(key, path);
    if (rule.first) first = path;
  }
  return { rules, issues };
}

/** What is wrong with a rule beside those before it: that of the same funder, and that whose funder is to be first. */
function problemOf(
  rule: VisibilityRule,
  path: string,
  same: string | undefined,
  first: string | undefined,
): Issue | undefined {
  const { names, identifier: id } = rule.funder;
  if (!names.length && id === undefined)
    return failure(`${path}.funder`, 'required', { received: 'nothing', expected: 'names or identifier' });
  if (same !== undefined)
    return failure(`${path}.funder`, 'duplicate', {
      received: `a second rule for ${showValue(names[0] ?? id)}`,
      expected: `one rule for each funder: the other is ${same}`,
    });
  if (!rule.first || first === undefined) return undefined;
  return failure(`${path}.first`, 'value', {
    received: 'true',
    expected: `one rule at most: ${first} is to be first, too`,
  });
}

/** By what a funder is found: its names and acronyms, and its identifier, in any case, as `filterArticles` compares them. */
export function funderKeys({ names, identifier }: VisibilityRule['funder']): ReadonlySet<string> {
  const keys = names.map((each) => `name ${normalizeName(each)}`);
  return new Set(identifier === undefined ? keys : [...keys, `identifier ${normalizeName(identifier)}`]);
}
