import { useMemo, useState } from 'react';
import type { Candidate } from '../../src/exports/adapters.js';
import type { Mark } from './annotate.js';
import { type Answer, type AnswerField, withAnswers } from './answers.js';
import { type Found, foundValues } from './foundValues.js';
import { locales } from './locales.js';
import type { Read } from './useRead.js';

/** Candidates without an answer, as values that are marked in the text; and how to answer. */
export interface Questions {
  readonly open: readonly Found[];
  readonly answers: readonly Answer[];
  readonly answer: (path: string, field: AnswerField | undefined) => void;
  readonly undo: () => void;
}

const none: readonly Answer[] = [];
const noCandidates: readonly Candidate[] = [];
const labels = { organization: 'Organisation', place: 'Place', date: 'Date' } as const;

/** What was read, with an editor's answers about names that were seen and not used. Another text begins without answers. */
export function useAnswers(read: Read | undefined): { read: Read | undefined; questions: Questions } {
  const [given, setGiven] = useState({ text: '', answers: none });
  const answers = given.text === read?.text ? given.answers : none;
  const answered = useMemo(() => {
    if (!read?.article || !answers.length) return read;
    const { article, evidence } = withAnswers(read.article, read.evidence, read.text, answers);
    return { ...read, article, evidence, found: foundValues(article, evidence, locales.en!) };
  }, [read, answers]);

  const candidates = read?.candidates ?? noCandidates;
  const open = useMemo(() => {
    const done = new Set(answers.map(({ path }) => path));
    return candidates.flatMap((candidate, index): Found[] => {
      const path = `seen[${index}]`;
      if (done.has(path)) return [];
      const { start, end, kind, value } = candidate;
      const mark: Mark = { path, start, end, rule: 'seen' };
      return [{ path, item: path, label: labels[kind], value, mark }];
    });
  }, [candidates, answers]);
  const setAnswers = (next: readonly Answer[]) => setGiven({ text: read?.text ?? '', answers: next });
  return {
    read: answered,
    questions: {
      open,
      answers,
      answer: (path, field) => {
        const candidate = candidates[Number(/\d+/.exec(path)?.[0])];
        if (candidate) setAnswers([...answers, { path, candidate, field }]);
      },
      undo: () => setAnswers(answers.slice(0, -1)),
    },
  };
}
