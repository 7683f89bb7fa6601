/**
 * A test that logs a warning or an error fails, unless it said so with `expectConsole`: React's complaints about
 * keys, nesting or hydration must not scroll by.
 */
import { afterEach, beforeEach } from 'vitest';

type Level = 'error' | 'warn';

const real: Record<Level, typeof console.error> = { error: console.error, warn: console.warn };
let logged: string[] = [];
let expected: RegExp[] = [];

/** Declares a message that this test will log. It also fails when nothing matching is logged. */
export function expectConsole(message: RegExp): void {
  expected.push(message);
}

/** The message as a reader sees it: `%s` and `%o` replaced as the console would. */
function format([first, ...rest]: unknown[]): string {
  const head = String(first).replaceAll(/%[sdifoOc]/g, (token) =>
    rest.length ? String(rest.shift()) : token,
  );
  return [head, ...rest.map(String)].join(' ');
}

beforeEach(() => {
  logged = [];
  expected = [];
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => {
      const message = format(parts);
      logged.push(`console.${level}: ${message}`);
      if (!expected.some((pattern) => pattern.test(message))) real[level](...parts);
    };
  }
});

afterEach(() => {
  Object.assign(console, real);
  const surprises = logged.filter((message) => !expected.some((pattern) => pattern.test(message)));
  const missing = expected.filter((pattern) => !logged.some((message) => pattern.test(message)));
  if (surprises.length) throw new Error(`The test logged what it did not announce:\n${surprises.join('\n')}`);
  if (missing.length) throw new Error(`The test announced messages that never came: ${missing.join(', ')}`);
});
