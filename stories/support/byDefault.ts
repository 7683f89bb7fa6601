/** Declares a default for the props table; Storybook cannot read defaults from destructured props. */
export const byDefault = (summary: string) => ({ defaultValue: { summary } });
