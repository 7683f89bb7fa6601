import { type Draft, type Span, spanOf } from '../draft.js';
import type { Token } from '../tokens.js';
import type { DatelineCandidate } from './dateline.js';

/** Maximum number of tokens between the place and the end of a dateline: agency, date, reporter. */
const maxRest = 24;
const maxAgency = 8;
const dash = /^[-–—―]$/;
const closing: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '/': '/' };
const wireEnd = /^[电電讯訊]$/;

/**
 * Writes the dateline. Returns its agency, and the offset at which the story begins: after the dash in "Amman (IOM), 3 May –", or
 * after "电" in Chinese. Omits the offset if the dateline has its own line.
 */
export function writeDateline(
  draft: Draft,
  { passage, from, to }: DatelineCandidate,
): { readonly agency?: Span | undefined; readonly storyStart?: number | undefined } {
  const { tokens, known } = passage;
  const place = spanOf(tokens, { from, to });
  const isKnown = (at: number, end: number) =>
    known.some((name) => name.country && name.from === at && name.to === end);
  const agency = agencyAfter(tokens, to, isKnown) ?? agencyBefore(tokens, from, to);
  draft.fields.dateline = {
    place: draft.text('dateline.place', place, 'dateline'),
    ...(agency && { agency: draft.text('dateline.agency', agency, 'dateline') }),
  };
  const end = passage.label === 'paragraph' ? endOf(tokens, to, agency) : undefined;
  return { agency, storyStart: end === undefined ? undefined : tokens[end]?.start };
}

interface Agency extends Span {
  /** The token after the closing sign. */
  readonly to: number;
}

/** "(IOM)", "[IOM]" or "/IOM/" after the place, even after a date. */
function agencyAfter(
  tokens: readonly Token[],
  from: number,
  isPlace: (at: number, end: number) => boolean,
): Agency | undefined {
  for (let at = from; at < Math.min(tokens.length, from + maxRest); at++) {
    const { text } = tokens[at]!;
    if (dash.test(text) && tokens[at]!.spaced) return undefined;
    const close = closing[text];
    if (!close) continue;
    let end = at + 1;
    while (end < Math.min(tokens.length, at + 1 + maxAgency) && tokens[end]!.text !== close) end++;
    const inner = tokens.slice(at + 1, end);
    if (tokens[end]?.text !== close || !inner.length || inner.some(({ kind }) => kind === 'number')) continue;
    if (isPlace(at + 1, end)) continue;
    return { ...spanOf(tokens, { from: at + 1, to: end }), to: end + 1 };
  }
  return undefined;
}

/** "新华社" in "新华社安曼5月3日电". */
function agencyBefore(tokens: readonly Token[], from: number, to: number): Agency | undefined {
  const isWire = tokens.slice(to, to + maxRest).some(({ text }) => wireEnd.test(text));
  const first = tokens[0]!.kind === 'mark' ? 1 : 0;
  if (!isWire || from <= first || tokens.slice(first, from).some(({ kind }) => kind !== 'han'))
    return undefined;
  return { ...spanOf(tokens, { from: first, to: from }), to };
}

/** The index of the token after the dateline. */
function endOf(tokens: readonly Token[], to: number, agency: Agency | undefined): number | undefined {
  for (let index = to; index < Math.min(tokens.length, to + maxRest); index++) {
    const { text, spaced } = tokens[index]!;
    if (dash.test(text) && (spaced || tokens[index + 1]?.spaced !== false)) {
      let next = index + 1;
      while (dash.test(tokens[next]?.text ?? '')) next++;
      return next;
    }
    if (wireEnd.test(text)) return pastWire(tokens, index + 1);
    if (/^[:：]$/.test(text) && index <= to + 10) return index + 1;
    if (/^[.。]$/.test(text) && index > to && tokens[index - 1]!.kind === 'number') return index + 1;
    if (agency && index === agency.to - 1 && text === '/') {
      return /^[.,]$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
    }
  }
  return undefined;
}

/** Skips "（记者…）" and dashes after "电". */
function pastWire(tokens: readonly Token[], at: number): number {
  let next = at;
  if (/^[(（]$/.test(tokens[next]?.text ?? '')) {
    while (next < Math.min(tokens.length, at + 40) && !/^[)）]$/.test(tokens[next]!.text)) next++;
    next++;
  }
  while (dash.test(tokens[next]?.text ?? '') || /^[，,:：]$/.test(tokens[next]?.text ?? '')) next++;
  return next;
}
