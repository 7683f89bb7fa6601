/** Default maximum number of articles in a list: thousands would block a page for seconds. */
export const defaultLimit = 100;

/** The `limit` needed to draw all articles of a list, if any. */
export function limitFor(count: number): number | undefined {
  return count > defaultLimit ? count : undefined;
}
