import type { UnspacedList } from './lists.js';
import { near, type UnspacedSentence } from './sentence.js';

/** Signs of the name of a department before "的". */
const maxDepartment = 6;

/** "A 急诊科的三名医生", "A 的志愿者": past a part of a body, or people that work for it. */
export function pastUnit(sentence: UnspacedSentence, { to }: UnspacedList): number | undefined {
  let start = to;
  while (start < Math.min(sentence.to, to + maxDepartment) && sentence.key(start) !== '的') {
    if (!sentence.tokens.isWord(start) || !sentence.tokens.glued(start)) return undefined;
    start++;
  }
  if (sentence.key(start) !== '的') return undefined;
  if (start > to && !/^[科系所室组队部院处站心馆班]$/.test(sentence.key(start - 1))) return undefined;
  for (let index = start + 1; index < Math.min(sentence.to, start + near.later); index++) {
    if (!sentence.tokens.isWord(index)) return undefined;
    const unit = sentence.match(sentence.words.roles.units, index);
    if (unit) return unit.to;
  }
  return undefined;
}

/** "讲授了心肺复苏", "挨家挨户走访": what people of a body do, and nothing that is no work. */
export function peopleWork(sentence: UnspacedSentence, at: number): boolean {
  const { roles } = sentence.words;
  const verb = workAt(sentence, at);
  if (verb === undefined || sentence.key(verb) === '的' || !sentence.tokens.isWord(verb)) return false;
  const end = sentence.clause.to;
  return (
    sentence.findIn(roles.attends, at, end) === undefined &&
    sentence.findIn(roles.notTogether, at, end) === undefined
  );
}

/**
 * "A 为冷库安装了两台冰箱", "A 招募了400名青年", "A 在码头为每户登记了": work that is done, in a clause of its own; for whom
 * and where may stand before the verb.
 */
export function hasDone(sentence: UnspacedSentence, after: number): boolean {
  const { roles } = sentence.words;
  const { clause } = sentence;
  let at = sentence.skipAdverbs(after);
  if (/^[为给向在于]$/.test(sentence.key(at))) {
    at++;
    while (at < Math.min(clause.to, after + near.giver) && !isDone(at)) {
      if (!sentence.tokens.isWord(at)) return false;
      at++;
    }
  }
  if (!isDone(at)) return false;
  const year = sentence.findIn(roles.longAgo, sentence.from, clause.to);
  return (
    year === undefined &&
    sentence.findIn(roles.attends, after, clause.to) === undefined &&
    sentence.findIn(roles.notTogether, after, clause.to) === undefined
  );

  function isDone(index: number): boolean {
    const verb = index < clause.to ? sentence.match(roles.deeds, index) : undefined;
    return verb !== undefined && sentence.key(verb.to) === '了';
  }
}

/** The end of a verb of work at a token. */
function workAt(sentence: UnspacedSentence, at: number): number | undefined {
  const { works, labours, deeds } = sentence.words.roles;
  const found = sentence.match(works, at) ?? sentence.match(labours, at) ?? sentence.match(deeds, at);
  return found?.to;
}
