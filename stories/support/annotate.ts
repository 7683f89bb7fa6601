/** A stretch of the input, the field it became, and why. */
export interface Mark {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** A line of the input with what was found in it. */
export interface AnnotatedLine {
  /** Fields whose value is the whole line, or begins with it. */
  readonly fields: readonly string[];
  readonly pieces: readonly Piece[];
}

/** A stretch of a line that the same spans cover. */
interface Piece {
  readonly text: string;
  /** Fields that this text is a part of, the innermost last; empty for text that became nothing of its own. */
  readonly fields: readonly string[];
  /** Those of them that end here. */
  readonly ended: readonly string[];
}

/** The input cut into lines and pieces, in one pass: a line looks only at the spans in it. */
export function annotate(text: string, evidence: readonly Mark[]): AnnotatedLine[] {
  const spans = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: AnnotatedLine[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const end = start + line.length;
    open = open.filter((span) => span.end > start);
    while (next < spans.length && spans[next]!.start < end) open.push(spans[next++]!);
    if (line.trim()) lines.push(annotateLine(line, start, open));
  }
  return lines;
}

function annotateLine(line: string, offset: number, spans: readonly Mark[]): AnnotatedLine {
  const start = offset + (line.length - line.trimStart().length);
  const end = offset + line.trimEnd().length;
  const whole = (span: Mark) => span.start <= start && span.end >= end;
  const inside = spans.filter((span) => !whole(span));
  const cuts = [start, end, ...inside.flatMap((span) => [span.start, span.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined || to === from) continue;
    const covering = inside.filter((span) => span.start <= from && span.end >= to);
    pieces.push({
      text: line.slice(from - offset, to - offset),
      fields: covering.map(({ path }) => path),
      ended: covering.filter((span) => span.end === to).map(({ path }) => path),
    });
  }
  return {
    fields: spans.filter((span) => whole(span) && span.start >= offset).map(({ path }) => path),
    pieces,
  };
}

/** The value a path leads to: `funders[1].country` in an article. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}
