import { describe, expect, test } from 'vitest';
import { type RegularExpression, readSources, regularExpressionsOf } from '../support/sources.js';

// Its own JavaScript: the others need Java or a binary for each system. Read when the package is loaded.
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

/**
 * A third of the defaults' time; what they find, these settings found as well. Steps are limited and not time: on a busy
 * machine an expression that runs out of time would count as slow.
 */
const effort = {
  incubationLimit: 8000,
  maxIteration: 3,
  maxInitialGenerationSize: 200,
  maxGeneStringSize: 800,
  attackLimit: 50_000_000,
  seedingTimeout: 1000,
  incubationTimeout: 10_000,
  attackTimeout: 20_000,
  timeout: 50_000,
};

const verdicts = new Map<string, ReturnType<typeof verdictOf>>();

/** Why an expression is not safe; undefined where its time grows in step with the text. */
async function verdictOf({ pattern, flags }: RegularExpression): Promise<string | undefined> {
  if (pattern === undefined) return 'is put together at run time; write a literal, which can be checked';
  const result = await check(pattern, flags, effort);
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown')
    return `cannot be decided (${result.error.kind}); write it in a simpler way`;
  return `takes ${result.complexity.summary} time with ${result.attack.pattern}`;
}

function cachedVerdict(expression: RegularExpression) {
  const key = `/${expression.pattern}/${expression.flags}`;
  const verdict = verdicts.get(key) ?? verdictOf(expression);
  verdicts.set(key, verdict);
  return verdict;
}

const files = readSources('src', /\.tsx?$/).flatMap((source) => {
  const expressions = regularExpressionsOf(source);
  return expressions.length ? [{ path: source.path, expressions }] : [];
});

/** Files whose expressions are put together at run time, and why they are linear. */
const assembled: Readonly<Record<string, string>> = {
  'src/adapters/text/facts/goalMentions.ts':
    'named parts of a grammar over one letter for each word; every repetition is bounded, and bench/growth.mjs measures it',
};

describe('no text makes a regular expression take more than linear time', () => {
  test.each(files)('$path', async ({ path, expressions }) => {
    const found: string[] = [];
    for (const expression of expressions) {
      if (expression.pattern === undefined && assembled[path]) continue;
      const verdict = await cachedVerdict(expression);
      const { pattern, flags, line } = expression;
      if (verdict) found.push(`${path}:${line} /${pattern}/${flags} ${verdict}`);
    }
    expect(found).toEqual([]);
  });
});

describe('the check itself', () => {
  const inFile = (text: string) => regularExpressionsOf({ path: 'a.ts', text });

  test.each([
    ['exponential time', 'const a = /^(a+)+$/;'],
    ['time that grows with the square', 'text.replace(/\\s*\\n/g, "")'],
    ['time that grows with the square', "new RegExp('a.*b.*c')"],
    ['an expression that is put together', "RegExp('^' + name)"],
  ])('finds %s in %s', async (_, text) => {
    const [expression] = inFile(text);
    expect(await verdictOf(expression!)).toEqual(expect.any(String));
  });

  test('finds no expression in a division, a comment or a text', () => {
    expect(inFile("const a = b / c / d; // /x/\nconst e = '/x/';")).toEqual([]);
  });
});
