import type { RoleContext } from '../roles/roles.js';
import { type FrameSentence, hasAct, isStop } from './sentence.js';
import type { Verb } from './verbs.js';

/** Where the story begins, and what it speaks of first. */
export interface StoryWords {
  readonly start?: number;
  /** Words of the headline and the first paragraph by their stems, and where each stands first. */
  readonly said?: ReadonlyMap<string, number>;
}

/** Tokens behind a verb within which its object begins. */
const maxObject = 7;

/**
 * Whether a verb by itself says that its subject carried out the work that the story tells of: "l’ONG X a construit les
 * salles" behind a headline on salles, "c’est l’Office Y qui mène le chantier". Not one that says other things too ("a fait
 * don", "a livré"), nor what one does to oneself or for another ("se partagent"). Only beside a publisher who is known, and
 * behind the first sentence: of whom that one speaks the story may be itself.
 */
export function doesWork(frame: FrameSentence, verb: Verb, context: RoleContext): boolean {
  const { sentence, frames } = frame;
  if (verb.passive) return false;
  const undertakes = hasAct(verb, 'undertakes');
  if (!undertakes && (verb.acts.size !== 1 || !verb.acts.has('works'))) return false;
  if (!context.published || sentence.from <= (context.start ?? 0)) return false;
  let reflexive = false;
  for (let index = verb.from; index < verb.at; index++)
    if (frames.reflexives.has(sentence.tokens.key(index))) reflexive = true;
  // "se chargera *du* suivi"
  if (undertakes) return reflexive && frames.of.has(sentence.tokens.key(verb.to));
  if (reflexive) return false;
  return isOwnWork(frame, verb.to, context);
}

/** "*le chantier*", "*les salles*": the work as such, or what the headline or the first paragraph has named before. */
function isOwnWork({ sentence, frames }: FrameSentence, at: number, context: RoleContext): boolean {
  const { tokens, words, to } = sentence;
  let definite = false;
  for (let index = at; index < Math.min(to, at + maxObject); index++) {
    const key = tokens.key(index);
    if (/^(?:les?|la|l|ce|cet|cette|ces)$/.test(key)) definite = true;
    const led = /^['l]$/.test(key) || words.determiners.has(key) || tokens.number(index) !== undefined;
    if (led || words.sentence?.adjectivesBefore.has(key)) continue;
    if (!tokens.small(index) || words.functionWords.has(key)) {
      if (definite || !/ment$|^(?:aussi|ainsi|déjà|encore)$/.test(key)) return false;
      continue;
    }
    const said = context.said?.get(stemOf(key));
    if (said !== undefined && said < sentence.from) return true;
    if (!definite && /ment$/.test(key)) continue;
    return (
      definite &&
      !!(
        frames.ventures.match(tokens, index, to) ||
        frames.tasks.match(tokens, index, to) ||
        key === 'travaux'
      )
    );
  }
  return false;
}

/** A noun in either number. */
export function stemOf(key: string): string {
  return key.replace(/[sx]$/, '');
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

/**
 * "La Fondation X a remis … des matelas", where nothing in the sentence says that others paid for them or own them, and no
 * other thing is handed over: "les clés des salles".
 */
export function handsOver(frame: FrameSentence, verb: Verb): boolean {
  const { frames, sentence, verbs } = frame;
  const { tokens, words, from, to } = sentence;
  if (verb.passive || !frames.handing.has(tokens.key(verb.at))) return false;
  for (let index = verb.to; index < Math.min(to, verb.to + maxObject) && !isStop(frame, index); index++)
    if (frames.restored.match(tokens, index, to)) return false;
  for (let index = from; index < to; index++) if (frames.notHanded.match(tokens, index, to)) return false;
  const first = tokens.key(verb.to);
  if (frames.possessives.has(first)) return false;
  if (/^(?:les?|la|l)$/.test(first)) {
    let noun = tokens.key(verb.to + 1) === "'" ? verb.to + 2 : verb.to + 1;
    while (tokens.number(noun) !== undefined || words.sentence?.adjectivesBefore.has(tokens.key(noun)))
      noun++;
    if (!frames.goods.has(tokens.key(noun)) && !frames.gifts.has(tokens.key(noun))) return false;
  }
  const isPaying = ({ acts }: Verb) => acts.has('pays') || acts.has('presents');
  return !verbs.some((other) => other !== verb && isPaying(other));
}

/** "Six *couveuses* lui ont été remises par A": goods, that nothing in the sentence says to be paid for by others. */
export function handsOverGoods({ frames, sentence, verbs }: FrameSentence, verb: Verb): boolean {
  const { tokens, from, to } = sentence;
  if (!verb.passive || verb.bare || !frames.handing.has(tokens.key(verb.at))) return false;
  if (frames.restored.match(tokens, verb.to, to)) return false;
  let goods = false;
  for (let index = from; index < to; index++) {
    if (frames.notHanded.match(tokens, index, to)) return false;
    if (index < verb.from && frames.goods.has(tokens.key(index)) && tokens.small(index)) goods = true;
  }
  return goods && !verbs.some((other) => other !== verb && hasAct(other, 'pays', 'presents'));
}
