/**
 * Describes what to look at in a story. `code` replaces the code shown, for props that are not plain data; `null` shows none.
 */
export const look = (story: string, code?: string | null) => ({
  docs: { description: { story }, ...(code !== undefined && { source: { code } }) },
});
