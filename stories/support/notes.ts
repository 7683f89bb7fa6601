/** What the page of a component says beside its stories. Text between back ticks is code. */
export interface ComponentNotes {
  /** What it is, in a sentence. */
  summary: string;
  use: string;
  avoid: string;
  /** What a screen reader announces. */
  announced: string;
}

/** As parameters of a component's stories. */
export const notes = (notes: ComponentNotes) => ({
  notes,
  docs: { description: { component: notes.summary } },
});
