/**
 * The builder's work, in a worker: reading a feed of a megabyte must not stop whoever types. There is no document here either,
 * so that styles are printed as a server prints them, and not as a browser would read them out of its style sheets.
 */
import { type BuiltSnippet, build, type ScriptFacts } from './build.js';
import type { Settings } from './settings.js';

/** A question to the worker, which answers with the same number. */
export interface Question {
  readonly number: number;
  readonly settings: Settings;
}

export interface Answer {
  readonly number: number;
  readonly built: BuiltSnippet;
}

const folder = new URL('.', globalThis.location.href).href;
const facts = fetch(`${folder}scripts.json`).then(
  async (response): Promise<ScriptFacts> => ({
    ...((await response.json()) as Omit<ScriptFacts, 'folder'>),
    folder,
  }),
);

globalThis.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer: Answer = { number: data.number, built: await build(data.settings, await facts) };
  // A worker's own, which needs no target.
  (globalThis as unknown as Worker).postMessage(answer);
});
