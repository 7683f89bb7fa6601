/** A goal, or one of its targets, as the source names it; the numbers are not validated here. */
export interface NamedGoal {
  readonly goal: number;
  readonly target?: string;
}

/**
 * URLs of goals, targets and indicators: the UN's metadata (http://metadata.un.org/sdg/10.7), its page about a
 * goal (https://sdgs.un.org/goals/goal10), and two older forms of that page.
 */
const addresses: readonly RegExp[] = [
  /^https?:\/\/metadata\.un\.org\/sdg\/(\d{1,2})(?:\.(\d{1,2}|[a-z])(?:\.\d{1,2})?)?\/?(?![^?#])/i,
  /^https?:\/\/(?:www\.)?sdgs\.un\.org\/(?:\w\w\/)?goals\/goal-?(\d{1,2})(?![^/?#_])/i,
  /^https?:\/\/(?:www\.)?(?:sustainabledevelopment\.un\.org|un\.org\/sustainabledevelopment)\/(?:sdg|goal)-?(\d{1,2})(?![^/?#])/i,
];

/** Unambiguous words before the number of a goal, in the UN's languages and Portuguese. */
const heads =
  /^(?:un )?(?:sdgs?|ods|odd|цур|(?:un )?sustainable development goals?|objetivos? de desarrollo sostenible|objectifs? de développement durable|objetivos? de desenvolvimento sustentável|цел[ьи] (?:в области )?устойчивого развития|可持续发展目标|أهداف التنمية المستدامة|هدف التنمية المستدامة)(?:s?第)?[\s#:№_-]*(?:n[°º]\s?)?/iu;
/** Ambiguous words: the number must be at the end of the text, or before a colon or dash. */
const weakHeads =
  /^(?:goals?|objectif|objetivo|цель|目标|الهدف)[\s#:_-]*(?=\d{1,2}\s*(?:[:–—-]\s|[:：]|$))/iu;
const code = /^0?(\d{1,2})(?:\.(\d{1,2}|[a-d])(?![\p{L}\d]))?(?![\d]|\.\d|\s*%)/iu;
const separator = /^(?:\s*[,;/&،、]\s*|\s+(?:and|et|y|e|и|و|和)\s+|\s*[和و]\s*)(?=\d)/iu;

/** The goals that a URL or a label names: `http://metadata.un.org/sdg/10.7`, `SDG 10`, `ODS 3 y 4`, `SDG 8: Decent Work`. */
export function namedGoals(text: string): NamedGoal[] {
  const plain = latinDigits(text.slice(0, 300).normalize('NFKC')).trim();
  for (const address of addresses) {
    const [, goal, target] = address.exec(plain) ?? [];
    if (goal) return [named(goal, target)];
  }
  const [head] = heads.exec(plain) ?? weakHeads.exec(plain) ?? [];
  if (head === undefined) return [];
  const found: NamedGoal[] = [];
  let rest = plain.slice(head.length);
  for (let match = code.exec(rest); match; match = code.exec(rest)) {
    found.push(named(match[1] as string, match[2]));
    rest = rest.slice(match[0].length);
    const [gap] = separator.exec(rest) ?? [];
    if (gap === undefined) break;
    rest = rest.slice(gap.length);
  }
  return found;
}

/** Goals in the model's format, each once with its targets; `parseArticle` would report duplicates. */
export function goalReferences(goals: readonly NamedGoal[]): { goal: number; targets?: string[] }[] {
  const targets = new Map<number, Set<string>>();
  for (const { goal, target } of goals) {
    const known = targets.get(goal) ?? new Set();
    targets.set(goal, target ? known.add(target) : known);
  }
  return [...targets].map(([goal, codes]) => (codes.size ? { goal, targets: [...codes] } : { goal }));
}

function named(goal: string, target: string | undefined): NamedGoal {
  const number = Number(goal);
  return target ? { goal: number, target: `${number}.${target.toLowerCase()}` } : { goal: number };
}

/** Arabic-Indic digits as 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
