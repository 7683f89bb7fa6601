/** Vitest's global setup: builds the package once for all test files that use it, and again for each run in watch mode. */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

export async function setup(project: TestProject): Promise<() => void> {
  // Inside node_modules, so that the command finds its dependencies.
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'news-cards-'));
  const dist = join(folder, 'dist');
  await build(dist);
  copyFileSync('package.json', join(folder, 'package.json'));
  cpSync('newsroom', join(folder, 'newsroom'), { recursive: true });
  project.provide('dist', dist);
  project.onTestsRerun(() => build(dist));
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(outDir: string): Promise<void> {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const vite = resolve('node_modules/vite/bin/vite.js');
  const args = ['--no-warnings', vite, 'build', '--outDir', outDir, '--logLevel', 'error'];
  return new Promise((done, fail) => {
    spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', fail)
      .on('close', (code) => (code === 0 ? done() : fail(new Error(`vite build ended with ${code}`))));
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The `dist` folder of the package that was built for the tests. */
    dist: string;
  }
}
