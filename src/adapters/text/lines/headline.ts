import { type Issue, warning } from '../../../model/issue.js';
import { itemsOf } from '../../internal/lists.js';
import { type Draft, type Span, spanOf } from '../draft.js';
import type { Words } from '../tables/types.js';
import { foldWord, sentencesOf, withoutFiller } from '../tokens.js';
import type { Block } from './blocks.js';
import { withoutContacts } from './contacts.js';

/** A longer line is a paragraph, not a headline. */
const maxHeadline = 300;
/** Characters in which a label before a headline ends. */
const maxLabel = 80;

/**
 * Writes headline and standfirst. Without a headline the first sentence is used, which also stays in the story. Returns the blocks
 * that were used up.
 */
export function writeHeadline(
  draft: Draft,
  blocks: readonly Block[],
  words: Words,
): { readonly used: ReadonlySet<Block>; readonly issues: readonly Issue[] } {
  const used = new Set<Block>();
  const headline = blocks.find(
    ({ label, tokens }) => label === 'headline' && tokens.some(({ kind }) => kind !== 'mark'),
  );
  const standfirst = blocks.find(({ label }) => label === 'standfirst');
  if (standfirst && isWhole(standfirst, words)) {
    draft.fields.summary = draft.text('summary', standfirst, 'standfirst');
    used.add(standfirst);
  }
  if (headline && headline.end - headline.start <= maxHeadline) {
    const span = withoutLabel(draft.source, headline, words);
    draft.fields.headline = draft.text('headline', span, 'headline-line');
    draft.leave({ start: headline.start, end: span.start }, 'page');
    used.add(headline);
    return { used, issues: [] };
  }
  const first = blocks.find(({ label }) => label === 'paragraph') ?? headline;
  const sentence = first && sentencesOf(first.tokens)[0];
  if (!first || !sentence) return { used, issues: [] };
  if (first.tokens.every(({ kind }) => kind === 'mark')) return { used, issues: [] };
  draft.fields.headline = draft.text('headline', spanOf(first.tokens, sentence), 'first-sentence');
  const message = 'found no line that can be the headline; the first sentence was used';
  return { used, issues: [warning('headline', 'repaired', message)] };
}

/** The headline without "For immediate release:" or the name of the kind of text before it. */
function withoutLabel(source: string, { start, end }: Span, words: Words): Span {
  const text = source.slice(start, Math.min(end, start + maxLabel));
  const mark = text.search(/[:：]/);
  if (mark < 0) return { start, end };
  const label = foldWord(withoutFiller(text.slice(Math.max(0, text.search(/[\p{L}\p{N}]/u)), mark)));
  const isLabel = [...itemsOf(words.releaseLabels), ...itemsOf(words.sections)].some(
    (known) => foldWord(known) === label,
  );
  const rest = text.slice(mark + 1).search(/\S/);
  return isLabel && rest >= 0 ? { start: start + mark + 1 + rest, end } : { start, end };
}

/** Whether a block has no contact data. */
function isWhole(block: Block, words: Words): boolean {
  const [part] = withoutContacts(block, words);
  return part?.start === block.start && part.end === block.end;
}
