import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearProgress, logLine, showProgress } from '../../src/cli/report.js';

const written: string[] = [];
const { isTTY } = process.stderr;
beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

function work(verbose: boolean): string {
  showProgress('1 of 2: a.txt', verbose);
  logLine('a.txt: warning');
  showProgress('2 of 2: b.txt', verbose);
  clearProgress();
  return written.join('');
}

test('in a terminal progress is one line, which is removed before other output', () => {
  process.stderr.isTTY = true;
  const clear = '\r\x1b[K';
  expect(work(false)).toBe(`${clear}1 of 2: a.txt${clear}a.txt: warning\n${clear}2 of 2: b.txt${clear}`);
});

test('without a terminal progress is not shown unless it is asked for', () => {
  process.stderr.isTTY = false;
  expect(work(false)).toBe('a.txt: warning\n');
  written.length = 0;
  expect(work(true)).toBe('1 of 2: a.txt\na.txt: warning\n2 of 2: b.txt\n');
});
