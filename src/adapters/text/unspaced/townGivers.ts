import { isPaid } from './funders.js';
import type { UnspacedSentence } from './sentence.js';

/** Units of a place that may stand in a row: "福建省福州市鼓楼区", and signs of one that no table has. */
const [maxUnits, maxUnit] = [3, 4];

/** "由福州市鼓楼区投入资金320万元": a town or a district that pays, called by its name alone. */
export function readTownGiver(sentence: UnspacedSentence, start: number): number | undefined {
  const { roles } = sentence.words;
  const end = endOfUnits(sentence, start);
  if (end === undefined || sentence.says.denied) return undefined;
  const at = sentence.skipAdverbs(end);
  const paid = sentence.match(roles.paid, at);
  const giving = sentence.match(roles.giving, at);
  if (!paid && !(giving && isPaid(sentence, at, giving.to))) return undefined;
  const item = { name: { from: start, to: end }, organization: true, fields: false };
  sentence.add('funders', 'funded-by', [item]);
  return end;
}

/** Where units end that follow each other, the first of which is known; each has its noun. */
function endOfUnits({ tokens, words, to }: UnspacedSentence, start: number): number | undefined {
  let end: number | undefined;
  for (let count = 0, at = start; count < maxUnits; count++) {
    const known = words.places.match(tokens, at, to);
    if (!known && count === 0) return undefined;
    let next = known?.to ?? at + 1;
    if (!known)
      while (next < at + maxUnit && tokens.isWord(next) && !words.where.endings.match(tokens, next, to))
        next++;
    const unit = words.where.endings.match(tokens, next, to);
    const whole = known && /^[省市区县州區縣]$/.test(tokens.key(known.to - 1)) ? known.to : undefined;
    const stop = unit && !unit.value.off && unit.value.kind !== 'site' ? unit.to : whole;
    if (stop === undefined) break;
    end = stop;
    at = stop;
  }
  return end;
}
