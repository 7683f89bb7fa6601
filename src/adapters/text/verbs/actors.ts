import { isDenied } from '../roles/ended.js';
import type { VerbSense } from './rules.js';
import type { VerbSentence } from './sentence.js';
import type { Chain, VerbSubject } from './subjects.js';

/** The subject that a verb in the active voice has of its own. */
export function actorBefore(
  verbal: VerbSentence,
  sense: VerbSense,
  chain: Chain,
  verb: number,
): VerbSubject | undefined {
  const loose = sense.act !== 'attends';
  return sense.form === 'ing' && !isFiniteIng(verbal, chain, verb)
    ? absoluteSubject(verbal, verb, loose)
    : verbal.subjectOf(chain.from, loose);
}

/** "is paying", and not "the firm paying". */
function isFiniteIng({ tokens }: VerbSentence, chain: Chain, verb: number): boolean {
  return (
    (chain.from < verb &&
      chain.passive === false &&
      /^(?:is|are|was|were|been|be)$/.test(tokens.key(chain.from))) ||
    chain.from < verb
  );
}

/** "with A paying for the pump", "A providing the tents". */
function absoluteSubject(verbal: VerbSentence, verb: number, loose: boolean): VerbSubject | undefined {
  const { tokens, words, verbs } = verbal;
  const subject = verbal.subjectOf(verb, loose);
  const before = subject && tokens.key(subject.from - 1);
  const led = before && words.determiners.has(before) ? tokens.key(subject.from - 2) : before;
  return led === verbs.rules.absolute || led === ',' || (led && words.and.has(led)) ? subject : undefined;
}

/** "A built the wall and paid for": the verb behind "and" has the subject of the one before. */
export function isCoordinate({ tokens, words }: VerbSentence, chain: number, verb: number): boolean {
  const before = tokens.key(chain - 1);
  if (!words.and.has(before) && before !== ',') return false;
  for (let index = verb; index < chain; index++) {
    if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
    if (words.clauseLeads.has(tokens.key(index)) && !words.and.has(tokens.key(index))) return false;
  }
  return true;
}

/** "We run the room with A", and nobody who is quoted says it. */
export function tellsItself({ sentence, tokens, verbs, from }: VerbSentence, chain: number): boolean {
  if (tokens.key(chain - 1) !== verbs.rules.narrator) return false;
  for (let index = from; index < chain; index++) if (/^[“”"«]$/.test(tokens.key(index))) return false;
  return !isDenied(sentence, chain - 1);
}
