import { describe, expect, test } from 'vitest';
import { type RegularExpression, readSources, regularExpressionsOf } from '../support/sources.js';

// The pure JavaScript backend; the others need Java or a native binary. recheck reads the variable on import.
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

/**
 * Takes a third of the time of the defaults and finds the same problems. Limits steps instead of time, because a busy machine
 * would exceed time limits.
 */
const checkOptions = {
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

/** Why an expression is unsafe; undefined if its time grows linearly with the text. */
async function verdictOf({ pattern, flags }: RegularExpression): Promise<string | undefined> {
  if (pattern === undefined) return 'is built at run time; write a literal, which can be checked';
  const result = await check(pattern, flags, checkOptions);
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return `cannot be decided (${result.error.kind}); simplify it`;
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

/** Files whose expressions are built at run time, and why they are linear. */
const assembled: Readonly<Record<string, string>> = {
  'src/adapters/text/facts/goalMentions.ts':
    'named parts of a grammar over one letter for each word; every repetition is bounded, and bench/growth.mjs measures it',
};

describe('regular expressions take linear time for any text', () => {
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
    ['quadratic time', 'text.replace(/\\s*\\n/g, "")'],
    ['quadratic time', "new RegExp('a.*b.*c')"],
    ['an expression built at run time', "RegExp('^' + name)"],
  ])('finds %s in %s', async (_, text) => {
    const [expression] = inFile(text);
    expect(await verdictOf(expression!)).toEqual(expect.any(String));
  });

  test('finds no expression in a division, a comment or a string', () => {
    expect(inFile("const a = b / c / d; // /x/\nconst e = '/x/';")).toEqual([]);
  });
});
