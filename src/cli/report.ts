import type { AdapterResult } from '../adapters/internal/result.js';
import { failure, type Issue, type Mismatch } from '../model/issue.js';
import { exitCodes, setExitCode } from './failures.js';

/** Escapes control characters, which could break the line or control a terminal. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this pattern escapes control characters
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (control) => {
    if (control === '\n' || control === '\t') return ' ';
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Formats an issue: `story.json: sdgs[2].goal: warning: received 18; expected … (SDG 18 does not exist …)`. */
export function issueLine(
  file: string,
  { path, severity, message, suggestion }: Omit<Issue, 'code' | 'phrases'>,
): string {
  const where = path ? `${path}: ` : '';
  return oneLine(`${file}: ${where}${severity}: ${message}${suggestion ? ` (${suggestion})` : ''}`);
}

/** Writes a line to standard error, which receives everything but the result. */
export function logLine(line: string): void {
  clearProgress();
  process.stderr.write(`${oneLine(line)}\n`);
}

/** The issues of an input, with an error if it contains no article. */
export function issuesOf({ articles, issues }: AdapterResult): readonly Issue[] {
  if (articles.length || issues.some(isError)) return issues;
  const message: Mismatch = { received: 'no article', expected: 'at least one entry' };
  return [...issues, failure('', 'value', message)];
}

/** Reports the issues of an input, and if it contains no article; an error sets exit code 1. */
export function reportIssues(file: string, result: AdapterResult): void {
  const issues = issuesOf(result);
  for (const issue of issues) logLine(issueLine(file, issue));
  if (issues.some(isError)) setExitCode(exitCodes.invalidData);
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** `1 article`, `2 articles`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** Shows what the command is doing: with `verbose` a line for each step, else in a terminal one line that is overwritten. */
export function showProgress(text: string, verbose = false): void {
  if (verbose) logLine(text);
  else if (process.stderr.isTTY) process.stderr.write(`${clearLine}${oneLine(text).slice(0, 78)}`);
}

/** Removes the progress from the terminal, before other output. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(clearLine);
}

const clearLine = '\r\x1b[K';
