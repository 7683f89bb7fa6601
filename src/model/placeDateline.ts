import type { Article, Block, Run } from './article.js';

/** The run of a story's first paragraph that is its dateline. */
export interface DatelineRun extends Run {
  readonly isDateline: true;
}

/** Where a dateline is shown: alone or before the summary, or as the first run of the story. */
export interface PlacedDateline {
  readonly dateline: string | undefined;
  readonly body: readonly Block[];
}

/**
 * Puts a dateline, such as "Amman (IOM)", before the first words: those of the summary or, without one, those of the story, after its
 * headings. A story that starts with a list or a quote has it above.
 */
export function placeDateline(
  dateline: string | undefined,
  { summary, body }: Pick<Article, 'summary' | 'body'>,
): PlacedDateline {
  const start = body.findIndex(({ type }) => type !== 'heading');
  const first = body[start];
  if (!dateline || summary !== undefined || first?.type !== 'paragraph') return { dateline, body };
  // With every field, because absent ones could be read from `Object.prototype`, which any script of the page can extend.
  const run: DatelineRun = { text: dateline, url: undefined, isDateline: true };
  const opening = { ...first, content: [run, { text: ' – ', url: undefined }, ...first.content] };
  return { dateline: undefined, body: body.map((block, index) => (index === start ? opening : block)) };
}

/** The dateline, wherever it was put. */
export function datelineOf({ dateline, body }: PlacedDateline): string | undefined {
  const first = body.find(({ type }) => type !== 'heading');
  return dateline ?? (first?.type === 'paragraph' ? first.content.find(isDateline)?.text : undefined);
}

export function isDateline(run: Run): run is DatelineRun {
  return Object.hasOwn(run, 'isDateline');
}
