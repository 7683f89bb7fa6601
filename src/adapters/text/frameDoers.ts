import type { FrameSentence } from './frameSentence.js';
import type { Verb } from './frameVerbs.js';

/**
 * Whether a verb by itself says that its subject carried the work out: "l’ONG X a construit les salles", "c’est l’Office Y qui
 * mène le chantier". Not one that says other things too ("a fait don", "a livré"), nor what one does to oneself or for
 * another ("se partagent").
 */
export function doesWork({ sentence, frames }: FrameSentence, verb: Verb): boolean {
  if (verb.passive || verb.acts.size !== 1 || !verb.acts.has('works')) return false;
  for (let index = verb.from; index < verb.at; index++)
    if (frames.reflexives.has(sentence.tokens.key(index))) return false;
  return true;
}

/** "l’annonce a été faite par A": what is only said. */
export function isStatement({ sentence, frames }: FrameSentence, verb: Verb): boolean {
  return frames.statements.has(sentence.tokens.key(verb.from - 1));
}

/** "Versée par A, *cette contribution* …": the money stands behind those who gave it. */
export function isResumedGift({ sentence, frames }: FrameSentence, at: number): boolean {
  const { tokens } = sentence;
  const noun = tokens.key(at + 2);
  const named = frames.gifts.has(noun) || frames.costs.has(noun) || frames.helps.has(noun);
  return tokens.key(at) === ',' && frames.resumes.has(tokens.key(at + 1)) && named;
}

/** "La Fondation X a remis … des matelas", where nothing in the sentence says that others paid for them. */
export function handsOver({ frames, sentence, verbs }: FrameSentence, verb: Verb): boolean {
  if (verb.passive || !frames.handing.has(sentence.tokens.key(verb.at))) return false;
  const isPaying = ({ acts }: Verb) => acts.has('pays') || acts.has('presents');
  return !verbs.some((other) => other !== verb && isPaying(other));
}
