import { limitMarks } from '../../../model/text.js';
import { withoutFiller } from '../tokens.js';
import type { NameSpan } from './nameLabels.js';
import type { Passage } from './passage.js';
import type { HeadedSpan } from './sharedHeads.js';

/** An occurrence of a name in a text. */
export interface Mention extends NameSpan {
  /** Index of its passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** {@link foldName} of the name. */
  readonly key: string;
  /** Its short form in brackets: "CTU" in "Counter Trafficking Unit (CTU)". */
  readonly short?: Mention | undefined;
  /** The noun that it shares with the other names of its list. */
  readonly head?: HeadedSpan['head'] | undefined;
  /** Its parent organisation, after a slash: "Counter Trafficking Unit (CTU) / *Criminal Investigation Directorate*". */
  readonly parent?: Mention | undefined;
  /** Whether it belongs to the name before: its short form in brackets, or its parent after a slash. */
  readonly isPart: boolean;
}

/** All mentions of one organisation or place. */
export interface NameGroup {
  readonly type: NameSpan['type'];
  readonly mentions: readonly Mention[];
  /** Its fullest form. */
  readonly name: string;
  /** The mention with that form. */
  readonly best: Mention;
  readonly short?: Mention | undefined;
}

const article = /^(?:(?:the|an?|le|la|les|une?|el|los|las|un|una) |l')/;

/** Folds a name, so that its spelling variants are equal. */
export function foldName(name: string): string {
  return withoutFiller(limitMarks(name).normalize('NFC'))
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(article, '')
    .trim();
}

/** Turns the spans of each passage into mentions, and links short forms and parents to their names. */
export function mentionsOf(
  source: string,
  passages: readonly Passage[],
  spans: readonly (readonly (NameSpan | HeadedSpan)[])[],
): Mention[] {
  return passages.flatMap((passage, index) => {
    const mentions: Mention[] = [];
    for (const span of spans[index] ?? []) {
      const start = passage.tokens[span.from]!.start + span.prefix;
      const end = passage.tokens[span.to - 1]!.end;
      const words = withoutFiller(source.slice(start, end));
      const name = 'head' in span ? `${span.head.restored} ${words}` : words;
      const whole = mentions.findLast(({ isPart }) => !isPart);
      const link =
        span.type === 'organization' && whole?.type === 'organization'
          ? linkOf(passage, whole, span)
          : undefined;
      const mention = {
        ...span,
        passage: index,
        start,
        end,
        name,
        key: foldName(name),
        isPart: link !== undefined,
      };
      if (whole && link) {
        const at = mentions.lastIndexOf(whole);
        if (link === 'slash') mentions[at] = { ...whole, parent: mention };
        else if (isShorter(name, whole.name)) mentions[at] = { ...whole, short: mention };
      }
      mentions.push(mention);
    }
    return mentions;
  });
}

/** How a span belongs to the name before it: "Unit (*CTU*) / *Directorate*". */
function linkOf(
  { tokens }: Passage,
  whole: Mention,
  { from, to }: NameSpan,
): 'brackets' | 'slash' | undefined {
  if (from === whole.to + 1 && /^[(（]$/.test(tokens[whole.to]!.text)) {
    return /^[)）/]$/.test(tokens[to]?.text ?? '') ? 'brackets' : undefined;
  }
  // "OPS/OMS": two acronyms of one organisation.
  if (tokens[from - 1]?.text !== '/' || to - from < 2 || whole.to - whole.from < 2) return undefined;
  const before = whole.short ? whole.short.to + 1 : whole.to;
  return before === from - 1 ? 'slash' : undefined;
}

function isShorter(short: string, name: string): boolean {
  return short.length < name.length && short.length <= 12;
}

/** Groups mentions of the same name, in the order of the first mention. `stem` removes case endings. */
export function groupMentions(mentions: readonly Mention[], stem: (word: string) => string): NameGroup[] {
  const alias = aliases(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const full = mention.type === 'organization' ? (alias.get(mention.key) ?? mention.key) : mention.key;
    const key = `${mention.type} ${full.split(' ').map(stem).join(' ')}`;
    const list = groups.get(key);
    if (list) list.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((list) => {
    const own = list.filter(({ isPart }) => !isPart);
    const best = (own.length ? own : list).reduce((longest, other) =>
      other.name.length > longest.name.length + 2 ? other : longest,
    );
    const short = list.find((mention) => mention.short)?.short ?? shortFormOf(list, best);
    return { type: best.type, mentions: list, name: best.name, best, short };
  });
}

function shortFormOf(list: readonly Mention[], best: Mention): Mention | undefined {
  return list.find(({ name }) => name !== best.name && isAcronym(name));
}

/** Maps short forms to full names: those given in brackets, and acronyms that match the initials of one name. */
function aliases(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const alias = new Map<string, string>();
  for (const { short, key } of mentions)
    if (short && short.key !== key && !alias.has(short.key)) alias.set(short.key, key);
  const byInitials = new Map<string, string>();
  for (const { type, name, key } of mentions) {
    if (type !== 'organization') continue;
    const initials = initialsOf(name);
    if (initials.length > 2)
      byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials) !== key ? '' : key);
  }
  for (const { type, name, key } of mentions) {
    const full = type === 'organization' && isAcronym(name) ? byInitials.get(name) : undefined;
    if (full && full !== key && !alias.has(key)) alias.set(key, full);
  }
  return alias;
}

/** Whether a name is written as an acronym: three or more capitals. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,10}$/u.test(name);
}

/** The initials of the capitalized words. */
export function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}
