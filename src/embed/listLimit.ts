/** Articles that a list draws without a `limit`: thousands would keep a page from answering for seconds. */
export const defaultLimit = 100;

/** The `limit` that a list of so many articles needs to be drawn whole, if any. */
export function limitFor(count: number): number | undefined {
  return count > defaultLimit ? count : undefined;
}
