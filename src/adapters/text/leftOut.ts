/**
 * Why a part of the input is not in the article:
 *
 * | reason | part |
 * |---|---|
 * | `contact` | e-mail addresses, phone numbers, and the sentences and lines around them |
 * | `note` | what follows the story: "About X", notes to editors, legal notes, related stories |
 * | `caption` | a line under a picture |
 * | `repeated` | the headline again, or a line that occurs twice outside the story |
 * | `dateline` | "Amman, 3 May –" at the start of the story; its place and agency are values |
 * | `page` | what a page shows around a story: menus, dates, tags, bylines |
 */
export type LeftOutReason = 'contact' | 'note' | 'caption' | 'repeated' | 'dateline' | 'page';

/** A part of the input that is not in the article. */
export interface LeftOut {
  /** First UTF-16 code unit in the input. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
  readonly reason: LeftOutReason;
}

const content = /[\p{L}\p{N}]/u;

/** The parts with letters or digits that no value was taken from, in order. Spans of values may overlap. */
export function unused(
  source: string,
  parts: readonly LeftOut[],
  values: readonly Pick<LeftOut, 'start' | 'end'>[],
): LeftOut[] {
  const taken = [...values].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return [...parts]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      let at = Math.max(start, Math.min(reached, end));
      while (next < taken.length && taken[next]!.start < end) {
        const value = taken[next++]!;
        if (value.start > at && content.test(source.slice(at, value.start))) {
          reached = Math.max(reached, value.end);
          return true;
        }
        reached = Math.max(reached, value.end);
        at = Math.max(at, Math.min(value.end, end));
      }
      return content.test(source.slice(at, end));
    });
}
