import type { Paragraph } from '../page/story.js';
import type { FoundRole, Role, RoleContext } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { readUnspacedList } from './lists.js';
import type { UnspacedWords } from './words.js';

/** Signs of a heading that are read, from its end. */
const maxHead = 60;

/** Organisations in lists whose heading says their role: "参加工作坊的机构包括：", "资助方：", and items below. */
export function readUnspacedHeaded(
  tokens: Tokens,
  words: UnspacedWords,
  paragraphs: readonly Paragraph[],
  { isPublisher }: RoleContext,
): FoundRole[] {
  const found: FoundRole[] = [];
  let head: { readonly role: Role; readonly rule: FoundRole['rule'] } | undefined;
  for (const paragraph of paragraphs) {
    if (!paragraph.item) {
      head = roleOf(tokens, words, paragraph);
      continue;
    }
    if (!head) continue;
    const { items, after } = readUnspacedList(tokens, words, paragraph.from, paragraph.to, true);
    // "教育部负责选址" is no member of a list.
    if (after < paragraph.to && tokens.isWord(after) && tokens.glued(after)) continue;
    for (const item of items)
      if ((item.organization || head.role === 'funders') && !isPublisher(item)) found.push({ ...head, item });
  }
  return found;
}

/** The role that the last words before a list lead to. */
function roleOf(tokens: Tokens, words: UnspacedWords, paragraph: Range & { readonly heading?: true }) {
  if (!paragraph.heading && tokens.key(paragraph.to - 1) !== ':') return undefined;
  const { roles } = words;
  let from = Math.max(paragraph.from, paragraph.to - maxHead);
  for (let index = from; index < paragraph.to - 1; index++) if (tokens.key(index) === '。') from = index + 1;
  let role: { readonly role: Role; readonly rule: FoundRole['rule'] } | undefined;
  for (let index = from; index < paragraph.to; index++) {
    if (roles.denials.match(tokens, index, paragraph.to)) return undefined;
    const label = roles.labels.match(tokens, index, paragraph.to);
    if (label) {
      role = { role: label.value, rule: label.value === 'funders' ? 'funder-label' : 'partner-label' };
      if (label.value === 'participants') role = { role: 'participants', rule: 'attended-by' };
      index = label.to - 1;
    } else if (roles.paid.match(tokens, index, paragraph.to)) role = { role: 'funders', rule: 'funded-by' };
    else if (roles.attending.match(tokens, index, paragraph.to))
      role = { role: 'participants', rule: 'attended-by' };
  }
  return role;
}
