/** What the table of props says of a default: the components destructure theirs, where Storybook cannot read it. */
export const byDefault = (summary: string) => ({ defaultValue: { summary } });
