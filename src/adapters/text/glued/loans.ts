import type { GluedSentence } from './sentence.js';
import { subjectAfter } from './subjects.js';
import { pastTime } from './tasks.js';

/** Tokens from the verb of signing to the deed. */
const reach = 24;

/** "The Fund signed with X a loan agreement": the signer that is a donor pays, whoever stands beside it. */
export function readLoan(sentence: GluedSentence, index: number): number | undefined {
  const deed = sentence.after('deeds', index);
  if (deed === undefined || !sentence.has('signing') || sentence.isDenied(index)) return undefined;
  for (let at = index - 1; at >= Math.max(sentence.from, index - reach); at--) {
    const verb = sentence.after('signing', at);
    const signer = verb === undefined ? undefined : subjectAfter(sentence, verb);
    const donors = signer && signer.at < index ? signer.items.filter(({ body }) => body === 'donor') : [];
    if (!donors.length) continue;
    sentence.add('funders', 'gives-money', donors);
    return deed;
  }
  return undefined;
}

/** Tokens between who signed and what. */
const near = 4;

/**
 * "The University and the Municipality signed today an agreement": two or more that sign do it together, unless the deed
 * is a loan, a sale, a lease, or of whatever else no cooperation is.
 */
export function readSigners(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('signing', index);
  const signer = verb === undefined || sentence.isDenied(index) ? undefined : subjectAfter(sentence, verb);
  if (!signer || signer.items.length < 2) return undefined;
  const deed = sentence.find('agreements', pastTime(sentence, signer.to), near);
  if (!deed || sentence.find('trades', deed.to, near) || isOfOther(sentence, deed.to)) return undefined;
  sentence.add(
    'partners',
    'in-collaboration-with',
    signer.items.filter((item) => !sentence.isDonor(item)),
  );
  return deed.from;
}

/** Whether a noun that says what a deed is of stands behind it, and none of cooperation. */
function isOfOther(sentence: GluedSentence, at: number): boolean {
  const { tokens, to } = sentence;
  const isNoun = at < to && tokens.isWord(at) && !/^(?:[وبكف]$|ل)/.test(tokens.key(at));
  return (
    isNoun && sentence.after('jointDeeds', at) === undefined && sentence.after('stops', at) === undefined
  );
}

/** Past who gets it: "(X gave) to the Agency for Y (ABC) a gift". The same token if nobody is named there. */
export function pastRecipient(sentence: GluedSentence, at: number): number {
  const to = sentence.after('to', at);
  const list = to === undefined ? undefined : sentence.list(to);
  return list?.items.length ? list.to : at;
}
