/** Tasks as users set them: our own solutions pass their graders, and what the users started with does not. No agent is run here. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { built } from '../cli/built.js';
import { withHost } from '../embed/host.js';
import { typeErrors } from '../support/typeErrors.js';
import type { Task } from './task.js';

const modules = import.meta.glob<Record<string, Task>>(['./*.ts', '!./task.ts', '!./*.test.ts'], {
  eager: true,
});
const tasks = Object.values(modules).flatMap((module) => Object.entries(module));
const { dist } = built();
const host = withHost();
/** Inside of the package, which modules can then import by its name. */
const folder = join(dirname(dist), 'answers');
/** Node imports each file once. */
let loaded = 0;

/** Grades an answer; one that is expected to fail is not waited for. */
async function grade(task: Task, text: string, timeout: number): Promise<void> {
  host.serve('/script/embed.html', readFileSync(join(dist, 'script/embed.html'), 'utf8'));
  await task.grade({
    text,
    serve: host.serve,
    async load() {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${loaded++}.js`);
      writeFileSync(file, ts.transpileModule(text, { fileName: task.file, compilerOptions }).outputText);
      return import(pathToFileURL(file).href);
    },
    async open(body, options) {
      const opened = await host.open({ body, ...options });
      opened.page.setDefaultTimeout(timeout);
      return opened;
    },
  });
}

const compilerOptions: ts.CompilerOptions = {
  jsx: ts.JsxEmit.ReactJSX,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
};

test('there are twenty tasks with different instructions', () => {
  expect(tasks).toHaveLength(20);
  const instructions = tasks.map(([, { instruction }]) => instruction);
  expect(new Set(instructions).size).toBe(tasks.length);
  expect(instructions.filter((text) => text.length < 100)).toEqual([]);
});

test('neither the solutions nor what the tasks start with have type errors', () => {
  const isModule = ([, { file }]: [string, Task]) => /\.tsx?$/.test(file);
  const texts = tasks
    .filter(isModule)
    .flatMap(([name, { file, start, solution }]) => [
      [`${name}Start.${file.split('.')[1]}`, start] as const,
      [`${name}.${file.split('.')[1]}`, solution] as const,
    ]);
  expect(typeErrors(new Map(texts))).toEqual([]);
});

describe.each(tasks)('%s', (_, task) => {
  test('the grader accepts our own solution', () => grade(task, task.solution, 20_000));

  test.each([
    ['what the task starts with', task.start],
    ['an empty file', ''],
  ])('the grader rejects %s', async (_, text) => {
    await expect(grade(task, text, 200)).rejects.toThrow();
  });
});
