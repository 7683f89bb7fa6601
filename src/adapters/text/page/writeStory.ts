import type { Issue } from '../../../model/issue.js';
import { limits } from '../../../model/limits.js';
import { cut } from '../../../model/text.js';
import type { Draft } from '../draft.js';
import type { Range, Span } from '../tokens.js';
import type { Paragraph, Story } from './story.js';

/** Writes what the layout gave: section, reach, headline, standfirst, dateline, dates, paragraphs. */
export function writeStory(draft: Draft, story: Story): Issue[] {
  const { fields } = draft;
  const issues: Issue[] = [];
  const { section, scope, headline, untitled, standfirst, dateline, published, updated } = story;
  if (section) fields.section = draft.text('section', section, 'section-line');
  if (scope) {
    fields.scope = scope.scope;
    draft.note('scope', scope, 'scope-line');
  }
  if (headline)
    fields.headline = draft.text('headline', headline, untitled ? 'first-sentence' : 'headline-line');
  if (untitled) {
    const message = 'found no line that can be the headline; the first sentence was taken';
    issues.push({ path: 'headline', code: 'repaired', severity: 'warning', message });
  }
  if (standfirst) fields.summary = draft.text('summary', standfirst, 'standfirst');
  if (dateline?.places.length) {
    const place = draft.text('dateline.place', dateline.place, 'dateline');
    const agency = dateline.agency && draft.text('dateline.agency', dateline.agency, 'dateline');
    fields.dateline = { place, ...(agency !== undefined && { agency }) };
  }
  for (const [field, date] of [
    ['published', published],
    ['updated', updated],
  ] as const) {
    const rule = date && date === dateline?.date ? 'dateline' : 'date-line';
    if (!date?.iso || !draft.accepts(rule, date.doubtful)) continue;
    fields[field] = date.iso;
    draft.note(field, date, rule, undefined, date.doubtful);
  }
  return [...issues, ...writeBody(draft, story.paragraphs)];
}

/** Paragraphs, and lists where two or more lines begin with the sign of an item. */
function writeBody(draft: Draft, paragraphs: readonly Paragraph[]): Issue[] {
  const issues: Issue[] = [];
  const body: Record<string, unknown>[] = [];
  const isItem = (index: number) => paragraphs[index]?.item === true;
  paragraphs.forEach((paragraph, index) => {
    const last = body.at(-1);
    if (isItem(index) && isItem(index - 1) && last && Array.isArray(last.items)) {
      last.items.push(runs(`body[${body.length - 1}].items[${last.items.length}]`, paragraph));
    } else if (isItem(index) && isItem(index + 1)) {
      body.push({ type: 'list', items: [runs(`body[${body.length}].items[0]`, paragraph)] });
    } else {
      const type = paragraph.heading ? 'heading' : 'paragraph';
      body.push({ type, content: runs(`body[${body.length}]`, paragraph, type) });
    }
  });
  draft.fields.body = body;
  return issues;

  function runs(
    path: string,
    { from, to }: Range,
    rule: 'paragraph' | 'heading' = 'paragraph',
  ): { text: string }[] {
    const { text } = draft.tokens;
    const whole = draft.tokens.span(from, to);
    const span = cutAt(text, whole, limits.text);
    if (span.end < whole.end) {
      const message = `a paragraph has ${whole.end - whole.start} characters; the first ${span.end - span.start} were kept`;
      issues.push({ path, code: 'too-long', severity: 'warning', message });
    }
    draft.noteSpan(path, span, rule);
    return [{ text: text.slice(span.start, span.end) }];
  }
}

/** The first characters of a span, up to the end of a word where there is one. */
function cutAt(text: string, { start, end }: Span, max: number): Span {
  if (end - start <= max) return { start, end };
  const kept = cut(text.slice(start, start + max), max);
  const space = kept.lastIndexOf(' ');
  return { start, end: start + (space > max / 2 ? kept.slice(0, space).trimEnd() : kept).length };
}
