import type { Article } from '../../src/exports/model.js';
import { organizationRoles } from '../../src/model/roles.js';
import type { Found } from './foundValues.js';
import { ledgerGroup } from './ledgerGroup.js';

/** The part of a card that shows a field. */
const parts: Readonly<Record<string, string>> = {
  headline: '.nc-headline',
  summary: '.nc-standfirst',
  body: '.nc-standfirst',
  dateline: '.nc-dateline',
  section: '.nc-source',
  scope: '.nc-source',
  publisher: '.nc-name',
  published: '.nc-source time',
  updated: '.nc-source time',
  image: '.nc-picture figcaption',
};

/** Where each value is in a standard card; a value that the card does not show has no range. */
export function rangesInCard(card: Element, article: Article, found: readonly Found[]): Map<string, Range> {
  const things = new Map<string, Range | undefined>();
  const details = new Map<string, Range | undefined>();
  for (const { path, item, value } of found) {
    const part = partOf(card, article, item);
    const words = part ? rangeOf(part, value) : undefined;
    if (things.has(item)) details.set(path, words);
    // A place shares its line with others. Everything else has its part of the card, though perhaps in other words.
    else things.set(item, words ?? (part && !item.startsWith('locations') ? rangeAround(part) : undefined));
  }
  return new Map([...things, ...details].filter((entry): entry is [string, Range] => entry[1] !== undefined));
}

function partOf(card: Element, article: Article, item: string): Element | null {
  const [, field = '', number = '0'] = /^(\w+)(?:\[(\d+)\])?/.exec(item) ?? [];
  const index = Number(number);
  const roles = organizationRoles.filter((role) => article[role].length > 0);
  const row =
    field === 'sdgs' ? 'goals' : field === 'locations' ? 'places' : roles.find((role) => role === field);
  if (row) {
    // The last entry has all that are hidden at first.
    const entries = ledgerGroup(card, row, roles)?.querySelectorAll('dd') ?? [];
    return entries[Math.min(index, entries.length - 1)] ?? null;
  }
  // Without a standfirst, the card opens with the first paragraph.
  if (field === 'body' && (index > 0 || article.summary)) return null;
  return parts[field] ? card.querySelector(parts[field]) : null;
}

function rangeAround(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The words of a value in an element. */
function rangeOf(element: Element, value: string): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .toLowerCase()
    .indexOf(value.toLowerCase());
  if (!value || start < 0) return undefined;
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (start + value.length > before && start + value.length <= after)
      range.setEnd(node, start + value.length - before);
    before = after;
  }
  return range;
}

/** The range as it is seen: in a closed disclosure, its summary. */
export function visibleRange(range: Range): Range {
  const { startContainer: start } = range;
  const element = start instanceof Element ? start : start.parentElement;
  const summary = element?.closest('details:not([open])')?.querySelector('summary');
  return summary ? rangeAround(summary) : range;
}
