import { useEffect, useMemo, useRef, useState } from 'react';
import type { Mark } from './annotate.js';
import { type Edit, type Question, withEdits } from './edits.js';
import { type Found, foundValues } from './foundValues.js';
import { locales } from './locales.js';
import type { Read } from './useRead.js';

/** Finds the element that gets the focus after a step. */
type Focus = () => HTMLElement | null | undefined;

/** The steps of an editor, and what is left to check. */
export interface Editing {
  /** Questions, as values that are marked in the text. */
  readonly open: readonly (Found & { readonly kind: Question['kind'] })[];
  /** Whether there was anything to check. */
  readonly asks: boolean;
  readonly edits: readonly Edit[];
  /** What the last step did, for screen readers. */
  readonly message: string;
  readonly edit: (edit: Edit, focus: Focus, message?: string) => void;
  readonly undo: (focus: Focus) => void;
}

const labels = { organization: 'Organisation', place: 'Place', date: 'Date' } as const;
const none = { article: undefined as Read['article'], edits: [] as readonly Edit[], message: '' };

/** What was read, with an editor's steps. Another article begins without any. */
export function useEdits(read: Read | undefined): { read: Read | undefined; editing: Editing } {
  const [given, setGiven] = useState(none);
  const { edits, message } = given.article === read?.article ? given : none;
  const focus = useRef<Focus>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves the focus only after a step.
  useEffect(() => {
    focus.current?.()?.focus();
    focus.current = undefined;
  }, [given]);

  const [edited, open] = useMemo(() => {
    if (!read?.article) return [read, []] as const;
    const { article, evidence, candidates = [], text } = read;
    const questions = candidates.map((candidate, index) => ({ ...candidate, path: `seen[${index}]` }));
    const draft = withEdits({ article, evidence, questions }, text, edits);
    const found = foundValues(draft.article, draft.evidence, locales.en!);
    return [{ ...read, ...draft, found }, draft.questions.map(asFound)] as const;
  }, [read, edits]);

  const change = (next: readonly Edit[], nextMessage: string, nextFocus: Focus) => {
    focus.current = nextFocus;
    setGiven({ article: read?.article, edits: next, message: nextMessage });
  };
  return {
    read: edited,
    editing: {
      open,
      asks: open.length > 0 || edits.length > 0,
      edits,
      message,
      edit: (edit, nextFocus, nextMessage = '') => change([...edits, edit], nextMessage, nextFocus),
      undo: (nextFocus) => change(edits.slice(0, -1), 'Undone.', nextFocus),
    },
  };
}

function asFound({ path, kind, value, start, end }: Question) {
  const mark: Mark = { path, start, end, rule: 'seen' };
  return { path, item: path, kind, label: labels[kind], value, mark };
}
