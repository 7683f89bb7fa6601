/** A span of the input and the field it became. */
export interface Mark {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence?: 'stated' | 'likely';
  /** The first noun of a list, shared by its entries: "Ministries of". */
  readonly head?: { readonly start: number; readonly end: number };
}

/** A line of the input with what was found in it. */
export interface AnnotatedLine {
  /** The headline, standfirst or paragraph that this line is. */
  readonly story: string | undefined;
  readonly groups: readonly Group[];
}

/** Consecutive words about the same thing: a name, its acronym and its country; or words about nothing. */
export interface Group {
  /** `funders[1]`; undefined for words that became nothing of their own. */
  readonly item: string | undefined;
  readonly pieces: Piece[];
}

/** Words that the same spans cover. */
interface Piece {
  readonly text: string;
  /** Paths of these spans, the innermost last. */
  readonly paths: readonly string[];
}

/** The input cut into lines and groups, in one pass: a line looks only at the spans in it. */
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
  // Story text may begin after a dateline. In data, it ends before the line does.
  const isWhole = (span: Mark) => isStory(span.path) && span.end >= end;
  const inside = spans.filter((span) => !isWhole(span));
  const cuts = [start, end, ...inside.flatMap((span) => [span.start, span.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const pieces = cuts.slice(1).flatMap((to, index): Piece[] => {
    const from = cuts[index]!;
    if (to === from) return [];
    const covering = inside.filter((span) => span.start <= from && span.end >= to);
    return [{ text: line.slice(from - offset, to - offset), paths: covering.map(({ path }) => path) }];
  });
  return { story: spans.find(isWhole)?.path, groups: group(pieces) };
}

/** Brackets, commas and slashes between a name and its acronym, parent body or country. */
const joint = /^[\s()（）،,、/–-]{1,3}$/;

function group(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const [index, piece] of pieces.entries()) {
    const path = piece.paths.at(-1);
    const item = path && itemOf(path);
    const last = groups.at(-1);
    const next = pieces[index + 1]?.paths.at(-1);
    const joins = !item && last?.item && next && itemOf(next) === last.item && joint.test(piece.text);
    // A bracket that an acronym opened ends with it.
    const [, bracket, rest] = (!item && last?.item && /^([)）])(.*)$/s.exec(piece.text)) || [];
    if (last && (last.item === item || joins)) last.pieces.push(piece);
    else if (bracket && !joins) {
      last?.pieces.push({ text: bracket, paths: [] });
      if (rest) groups.push({ item, pieces: [{ text: rest, paths: [] }] });
    } else groups.push({ item, pieces: [piece] });
  }
  return groups;
}

/** The thing that a path is about: `funders[1]` of `funders[1].country`. */
export function itemOf(path: string): string {
  return /^\w+(?:\[\d+\])?/.exec(path)?.[0] ?? path;
}

/** Whether a path leads to text that a card shows as it is: headline, standfirst, paragraphs. */
export function isStory(path: string): boolean {
  return /^(headline|summary|body)\b/.test(path);
}

/** The value a path leads to: `funders[1].country` in an article. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}
