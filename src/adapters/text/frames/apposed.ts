import type { Item } from '../names/lists.js';
import { isDonor } from '../roles/givers.js';
import { isCountry } from '../roles/sentence.js';
import type { FramedRole } from './frames.js';
import type { FrameSentence, NameList } from './sentence.js';
import { isStop, leadOf } from './sentence.js';

const maxTask = 5;

/**
 * Who has a part in the work by what stands beside its name ("A, chargée de la gestion du gîte,", "A, associée au projet,"),
 * without whom it had not come about ("n’aurait pas été possible sans A"), or whose work it is called ("l’œuvre de A").
 */
export function readApposed(frame: FrameSentence): FramedRole[] {
  return frame.lists.flatMap((list) => {
    const items = isCharged(frame, list)
      ? list.items.slice(-1)
      : isNeeded(frame, list) || isAuthor(frame, list)
        ? list.items
        : [];
    return items
      .filter((item) => isDoer(frame, item))
      .map((item): FramedRole => ({ role: 'partners', rule: 'implemented-by', item }));
  });
}

function isDoer(frame: FrameSentence, item: Item): boolean {
  const { sentence } = frame;
  return (
    !isHired(frame, item) && item.organization && !isCountry(sentence, item.name) && !isDonor(sentence, item)
  );
}

/** "l’*entreprise* X, chargée des travaux": paid for its work, and no partner. */
function isHired({ sentence, frames }: FrameSentence, item: Item): boolean {
  const { tokens, words, from } = sentence;
  for (let index = item.name.from - 1; index >= Math.max(from, item.name.from - 3); index--) {
    if (frames.hired.has(tokens.key(index))) return true;
    if (words.functionWords.has(tokens.key(index))) break;
  }
  return false;
}

/** ", chargé de la gestion", ", responsable de la mise en œuvre", ", associé à l’opération". */
function isCharged(frame: FrameSentence, list: NameList): boolean {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  if (tokens.key(list.to) !== ',') return false;
  const charge = tokens.key(list.to + 1);
  const calling = frames.money.callings.match(tokens, list.to + 1, to);
  if (calling) return isCalledAfter(frame, calling.to);
  const nouns = frames.charged.has(charge)
    ? frames.tasks
    : frames.joined.has(charge)
      ? frames.ventures
      : undefined;
  if (!nouns) return false;
  for (let index = list.to + 2; index < Math.min(to, list.to + 2 + maxTask); index++) {
    if (isStop(frame, index) || tokens.key(index) === ',') return false;
    if (nouns.match(tokens, index, to)) return !isDated(frame, index);
  }
  return false;
}

/** "maître d’œuvre *de l’opération*". */
function isCalledAfter(frame: FrameSentence, at: number): boolean {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  if (!frames.of.has(tokens.key(at))) return false;
  for (let index = at + 1; index < Math.min(to, at + maxTask); index++) {
    if (isStop(frame, index) || tokens.key(index) === ',') return false;
    const event = frames.events.has(tokens.key(index));
    if (event || frames.ventures.match(tokens, index, to)) return !isDated(frame, index);
  }
  return false;
}

/** "chargée de la gestion du gîte *en 2015*": another time. */
function isDated({ sentence }: FrameSentence, at: number): boolean {
  for (let index = at; index < Math.min(sentence.to, at + 8); index++) {
    if (/^[,.;]$/.test(sentence.tokens.key(index))) return false;
    if (/^(?:19|20)\d\d$/.test(sentence.tokens.key(index))) return true;
  }
  return false;
}

/** "rien n’aurait été possible *sans* A": a verb that tells what had not come about. */
function isNeeded(frame: FrameSentence, list: NameList): boolean {
  const { sentence, frames } = frame;
  const { tokens, from } = sentence;
  const { key, at } = leadOf(frame, list);
  if (!frames.without.has(key)) return false;
  let [perhaps, denied] = [false, false];
  for (let index = at - 1; index >= Math.max(from, at - 12) && !isStop(frame, index); index--) {
    if (frames.perhaps.has(tokens.key(index))) perhaps = true;
    if (frames.negations.has(tokens.key(index))) denied = true;
  }
  return perhaps && denied;
}

/** "est l’œuvre *de* A", "… *des élèves du* A". */
function isAuthor(frame: FrameSentence, list: NameList): boolean {
  const { sentence, frames } = frame;
  const { tokens, from } = sentence;
  const { key, at } = leadOf(frame, list);
  if (!frames.of.has(key)) return false;
  for (let index = at - 1; index >= Math.max(from, at - 6); index--)
    if (frames.works.match(tokens, index, at)) {
      for (let next = index; next < at; next++)
        if (frames.negations.has(tokens.key(next)) || tokens.key(next) === ',') return false;
      return true;
    }
  return false;
}
