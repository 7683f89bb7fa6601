import type { Compiled } from './compiled.js';
import { readList } from './lists.js';
import type { FoundPublisher } from './publisher.js';
import type { Story } from './story.js';
import type { Range, Tokens } from './tokens.js';

const maxLine = 14;

/**
 * Who says who they are, in a language with cases: "Мы – маленький фонд «Тёплый дом»", "Мы, фонд «Тёплый дом», …", a signature ("Ваша мастерская
 * «Тёплые страницы»") or a line that says whose blog it is.
 */
export function findSigned(
  tokens: Tokens,
  words: Compiled,
  { paragraphs, outside, mastheads, standfirst }: Story,
): FoundPublisher | undefined {
  const rules = words.sentence?.cases?.acts;
  if (!rules) return undefined;
  for (const part of paragraphs.slice(0, 3))
    for (let index = part.from; index < part.to - 2; index++) {
      const own = rules.selves.has(tokens.key(index)) && /^[–—,-]$/.test(tokens.key(index + 1));
      const name = own ? nameAt(index + 2, part.to) : undefined;
      if (name) return name;
    }
  const lines = [
    ...mastheads,
    ...(standfirst ? [standfirst] : []),
    ...outside,
    ...paragraphs.slice(0, 1),
    ...paragraphs.slice(-2),
  ];
  for (const { from, to } of lines) {
    if (to - from > maxLine) continue;
    let start = from;
    while (start < to && /^[*_#]$/.test(tokens.key(start))) start++;
    const name = rules.signs.has(tokens.key(start)) ? nameAt(start + 1, to) : undefined;
    if (name) return name;
  }
  return undefined;

  function nameAt(at: number, end: number): FoundPublisher | undefined {
    const item = readList(tokens, words, at, Math.min(end, at + maxLine), true).items[0];
    const name: Range | undefined = item?.organization ? item.name : undefined;
    return name && { from: name.from, to: name.to, rule: 'letterhead-or-contacts' };
  }
}
