import type { RoleSentence } from '../roles/sentence.js';
import type { Range } from '../tokens.js';
import type { CompiledFrames, FrameAct } from './rules.js';

/** A verb with its auxiliaries and what stands between them: "n’a pas encore été financé". */
export interface Verb extends Range {
  readonly acts: ReadonlySet<FrameAct>;
  readonly passive: boolean;
  /** It did not happen, might, or happened before the story. */
  readonly denied: boolean;
  /** Only that it did not happen. */
  readonly negated: boolean;
  /** A participle without an auxiliary: "financé par". */
  readonly bare: boolean;
  /** The first token of its main form. */
  readonly at: number;
}

const maxGroup = 8;

/** The verbs of a sentence that tell roles, in order. */
export function readVerbs(sentence: RoleSentence, frames: CompiledFrames): Verb[] {
  const found: Verb[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const verb = readVerb(sentence, frames, index);
    if (verb) found.push(verb);
  }
  return found;
}

function readVerb(sentence: RoleSentence, frames: CompiledFrames, at: number): Verb | undefined {
  const { tokens, to } = sentence;
  const key = tokens.key(at);
  // "coproduit"
  const forms = frames.verbs.get(key) ?? (key.startsWith('co') ? frames.verbs.get(key.slice(2)) : undefined);
  const opens = at === sentence.from;
  // "prise en *charge*", "occupe la salle": a task is taken only upon oneself.
  const apart = tokens.key(at - 1) === "'" ? at - 2 : at - 1;
  const isOwn = frames.reflexives.has(tokens.key(apart));
  if (forms?.every(({ act }) => act === 'undertakes') && !isOwn) return undefined;
  if (!forms || (tokens.capital(at) && !opens)) return undefined;
  const acts = (...shapes: readonly string[]) =>
    new Set(forms.filter(({ shape }) => shapes.includes(shape)).map(({ act }) => act));
  // "a versé *plus* de 3 millions": no denial without "ne".
  const behind = at + 1 < to && tokens.key(at + 1) !== 'plus' && frames.negations.has(tokens.key(at + 1));
  const finite = acts('finite', 'past', 'conditional');
  // "un aide", "les dons": an article makes it a noun.
  const elided = tokens.key(at - 1) === "'" && /^[ld]$/.test(tokens.key(at - 2));
  const noun = elided || sentence.words.determiners.has(tokens.key(at - 1));
  const participle = acts('participle');
  if (participle.size && !noun) {
    const left = readAuxiliaries(sentence, frames, at);
    if (left.kind !== 'bare' || !finite.size)
      return {
        from: left.from,
        to: at + 1,
        at,
        acts: participle,
        passive: left.kind !== 'active',
        denied: left.denied || behind,
        negated: left.negated || behind,
        bare: left.kind === 'bare',
      };
  }
  if (finite.size && !noun) {
    const from = skipClitics(sentence, frames, at);
    const shape = forms.find(({ shape }) => shape !== 'participle' && shape !== 'infinitive')?.shape;
    const negated = behind || shape === 'conditional' || isNegated(sentence, frames, from, at);
    const denied = negated || shape === 'past';
    return { from, to: at + 1, at, acts: finite, passive: false, denied, negated, bare: false };
  }
  const infinitive = acts('infinitive');
  if (!infinitive.size) return undefined;
  for (let start = Math.max(sentence.from, at - 6); start < at; start++) {
    if (frames.modals.match(tokens, start, at)?.to !== at) continue;
    const from = skipClitics(sentence, frames, start);
    return {
      from,
      to: at + 1,
      at,
      acts: infinitive,
      passive: false,
      denied: isNegated(sentence, frames, from, at),
      negated: isNegated(sentence, frames, from, at),
      bare: false,
    };
  }
  return undefined;
}

/** Leftwards over adverbs, "été" and an auxiliary. */
function readAuxiliaries(
  sentence: RoleSentence,
  frames: CompiledFrames,
  at: number,
): { from: number; kind: 'active' | 'passive' | 'bare'; denied: boolean; negated: boolean } {
  const { tokens, from } = sentence;
  let [index, been, denied] = [at, false, false];
  while (index > Math.max(from, at - maxGroup)) {
    const key = tokens.key(index - 1);
    if (frames.having.has(key) || frames.being.has(key)) {
      const start = skipClitics(sentence, frames, index - 1);
      // "se sont réparti": to themselves.
      const own =
        frames.reflexives.has(tokens.key(index - 2)) ||
        (tokens.key(index - 2) === "'" && frames.reflexives.has(tokens.key(index - 3)));
      const active = !been && (frames.having.has(key) || own);
      const past = frames.earlier.has(key) || frames.perhaps.has(key);
      return {
        from: start,
        kind: active ? 'active' : 'passive',
        denied: denied || past || isNegated(sentence, frames, start, index),
        negated: denied || frames.perhaps.has(key) || isNegated(sentence, frames, start, index),
      };
    }
    const before = adverbBefore(sentence, frames, index);
    if (frames.been.has(key)) been = true;
    else if (frames.negations.has(key)) denied = true;
    else if (before === undefined) break;
    index = before ?? index - 1;
  }
  const non = tokens.key(at - 1) === 'non';
  return { from: at, kind: 'bare', denied: non, negated: non };
}

/** The first token of an adverb that ends before a token; "également", "sans attendre". */
export function adverbBefore(
  { tokens, words, from }: RoleSentence,
  frames: CompiledFrames,
  at: number,
): number | undefined {
  const before = tokens.key(at - 1);
  // "l’Agence de *développement* a versé": a portfolio, and no adverb.
  const noun =
    words.fields.has(before) || words.heads.has(before) || words.determiners.has(tokens.key(at - 2));
  if (tokens.small(at - 1) && before.endsWith('ment') && before.length > 6 && !noun) return at - 1;
  for (let start = at - 1; start >= Math.max(from, at - 4); start--)
    if (frames.adverbs.match(tokens, start, at)?.to === at) return start;
  return undefined;
}

/** Leftwards over "y", "en", "lui", "ne", and adverbs. */
function skipClitics(sentence: RoleSentence, frames: CompiledFrames, at: number): number {
  const { tokens, from } = sentence;
  let index = at;
  while (index > Math.max(from, at - maxGroup)) {
    const key = tokens.key(index - 1);
    const elided = key === "'" && frames.clitics.has(tokens.key(index - 2));
    if (elided) index -= 2;
    else if (frames.clitics.has(key)) index--;
    else {
      const before = adverbBefore(sentence, frames, index);
      if (before === undefined || tokens.capital(before)) break;
      index = before;
    }
  }
  return index;
}

function isNegated({ tokens }: RoleSentence, frames: CompiledFrames, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (frames.negations.has(tokens.key(index))) return true;
  return false;
}
