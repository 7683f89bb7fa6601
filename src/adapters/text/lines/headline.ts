import type { Issue } from '../../../model/issue.js';
import type { Draft } from '../draft.js';
import type { Words } from '../tables/types.js';
import { sentencesOf } from '../tokens.js';
import type { Block } from './blocks.js';
import { withoutContacts } from './contacts.js';

/** A longer line is a paragraph, not a headline. */
const maxHeadline = 300;

/** Writes headline and standfirst. Without a headline the first sentence is used, which also stays in the story. */
export function writeHeadline(draft: Draft, blocks: readonly Block[], words: Words): Issue[] {
  const headline = blocks.find(
    ({ label, tokens }) => label === 'headline' && tokens.some(({ kind }) => kind !== 'mark'),
  );
  const standfirst = blocks.find(({ label }) => label === 'standfirst');
  if (standfirst && withoutContacts(standfirst, words).length === 1) {
    draft.fields.summary = draft.text('summary', standfirst, 'standfirst');
  }
  if (headline && headline.end - headline.start <= maxHeadline) {
    draft.fields.headline = draft.text('headline', headline, 'headline-line');
    return [];
  }
  const first = blocks.find(({ label }) => label === 'paragraph') ?? headline;
  const sentence = first && sentencesOf(first.tokens)[0];
  if (!first || !sentence || !draft.accepts('likely')) return [];
  if (first.tokens.every(({ kind }) => kind === 'mark')) return [];
  const span = { start: first.tokens[sentence.from]!.start, end: first.tokens[sentence.to - 1]!.end };
  draft.fields.headline = draft.text('headline', span, 'first-sentence');
  const message = 'found no line that can be the headline; the first sentence was taken';
  return [{ path: 'headline', code: 'repaired', severity: 'warning', message }];
}
