/** When an element requests its `src` again. `visible`: when it comes into view, at most every five minutes. */
export const refreshModes = ['visible'] as const;

export type RefreshMode = (typeof refreshModes)[number];
