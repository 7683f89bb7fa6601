import type { Scope } from '../../../model/article.js';
import { itemsOf } from '../../internal/lists.js';
import type { Draft, Span } from '../draft.js';
import type { Block } from '../lines/blocks.js';
import type { Words } from '../tables/types.js';
import { foldWord } from '../tokens.js';

/** Maximum length of a line that may contain a section. */
const maxLine = 120;
/** Maximum distance from the headline, in blocks, of a line whose parts are considered. */
const maxDistance = 4;

/** Writes section and scope if a line near the headline, or a part of it such as "News" in "News | 3 May", is a known word. */
export function writeFrontLines(draft: Draft, blocks: readonly Block[], words: Words): void {
  const sections = new Map(itemsOf(words.sections).map((word) => [plain(word), true] as const));
  const scopes = new Map(
    Object.entries(words.scopes).flatMap(([scope, list]) =>
      itemsOf(list).map((word) => [plain(word), scope as Scope] as const),
    ),
  );
  const headline = blocks.findIndex(({ label }) => label === 'headline');
  const near = blocks
    .filter(({ zone, start, end }) => (zone === 'top' || zone === 'front') && end - start <= maxLine)
    .map((block) => ({ block, distance: Math.abs(block.index - headline) }))
    .sort((a, b) => a.distance - b.distance);
  const lines = near.map(({ block }) => [trimmed(draft.source, block)]);
  const parts = near
    .filter(({ distance }) => distance <= maxDistance)
    .map(({ block }) => partsOf(draft.source, block));
  const find = <Value>(known: ReadonlyMap<string, Value>, candidates: readonly (readonly Span[])[]) => {
    for (const list of candidates) {
      for (const span of list) {
        const value = known.get(plain(draft.source.slice(span.start, span.end)));
        if (value !== undefined) return { span, value };
      }
    }
    return undefined;
  };
  const section = find(sections, lines) ?? find(sections, parts);
  if (section) draft.fields.section = draft.text('section', section.span, 'section-line');
  const scope = find(scopes, lines.slice(0, maxDistance));
  if (!scope) return;
  draft.fields.scope = scope.value;
  draft.note('scope', scope.span, 'scope-line');
}

const plain = (text: string) =>
  foldWord(text)
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** A line without surrounding punctuation. */
function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u, '');
  const from = start + text.indexOf(words);
  return { start: from, end: from + words.length };
}

/** The parts of a line, last first: "News | 3 May", "Press release No. 5", "Home > News". */
function partsOf(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end);
  const parts: Span[] = [];
  for (const { 0: part, index } of text.matchAll(/[^|/>›»·•–—:,：，\n]+/g)) {
    const words = (part.split(/\d/)[0] ?? '').trim().replace(/\s(?:No\.?|N[°º]|№|#)$/u, '');
    if (!words) continue;
    const from = start + index + part.indexOf(words);
    parts.unshift({ start: from, end: from + words.length });
  }
  return parts;
}
