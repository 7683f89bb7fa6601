/**
 * Fails a test that logs a warning or an error, unless it declared it with `expectConsole`: React's warnings about keys,
 * nesting or hydration must not go unnoticed.
 */
import { afterEach, beforeEach } from 'vitest';

type Level = 'error' | 'warn';

const real: Record<Level, typeof console.error> = { error: console.error, warn: console.warn };
let logged: string[] = [];
let expected: RegExp[] = [];

/** Declares a message that this test logs. The test fails if no message matches. */
export function expectConsole(message: RegExp): void {
  expected.push(message);
}

/** Formats a message as the console does, replacing `%s` and `%o`. */
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
  if (surprises.length) throw new Error(`The test logged unexpected messages:\n${surprises.join('\n')}`);
  if (missing.length) throw new Error(`The test did not log the expected messages: ${missing.join(', ')}`);
});
