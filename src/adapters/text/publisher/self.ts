import type { Compiled } from '../compiled.js';
import { readList } from '../names/lists.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPublisher } from './publisher.js';

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
  if (!rules) return signatureIn();
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

  /** "el equipo de Manos del Río", on a line of its own at the end, or "Por la redacción de El Faro" above. */
  function signatureIn(): FoundPublisher | undefined {
    const above = standfirst ? [...mastheads, standfirst] : mastheads;
    for (const { from, to } of [...above, ...outside, ...paragraphs.slice(-2)])
      for (let index = from; index < to; index++) {
        if (index > from && tokens.linesBefore(index) === 0) continue;
        let start = index;
        while (start < to && /^[*_]$/.test(tokens.key(start))) start++;
        const sign = words.signatures.match(tokens, start, to);
        let end = sign?.to ?? to;
        while (end < to && (tokens.capital(end) || words.of.has(tokens.key(end)))) end++;
        const closed = end >= to || tokens.linesBefore(end) > 0 || /^[*_.]$/.test(tokens.key(end));
        if (sign && closed && end > sign.to && end - sign.to < 8)
          return { from: sign.to, to: end, rule: 'letterhead-or-contacts' };
      }
    return undefined;
  }

  function nameAt(at: number, end: number): FoundPublisher | undefined {
    const item = readList(tokens, words, at, Math.min(end, at + maxLine), true).items[0];
    const name: Range | undefined = item?.organization ? item.name : undefined;
    return name && { from: name.from, to: name.to, rule: 'letterhead-or-contacts' };
  }
}

/** "© 2024 Fundación Río Claro. Todos …", below a story. */
export function findCopyright(
  tokens: Tokens,
  words: Compiled,
  { outside }: Story,
): FoundPublisher | undefined {
  for (const { from, to } of words.clauses ? outside : []) {
    if (tokens.key(from) !== '©') continue;
    let start = from + 1;
    while (start < to && !tokens.isWord(start)) start++;
    let end = start;
    while (
      end < to &&
      (tokens.capital(end) || words.of.has(tokens.key(end)) || words.determiners.has(tokens.key(end)))
    )
      end++;
    const closed = end >= to || /^[.,|(–—-]$/.test(tokens.key(end)) || tokens.number(end) !== undefined;
    if (closed && end > start + 1 && end - start < 10 && tokens.capital(start))
      return { from: start, to: end, rule: 'letterhead-or-contacts' };
  }
  return undefined;
}
