import type { Block, Run } from '../../model/article.js';

/** Hosts that count readers, sell places or show who writes: what they send is no picture of a story. */
const counters =
  /^https?:\/\/(?:feeds\.feedburner\.com\/~|feedproxy\.google\.com\/~|feeds\.wordpress\.com\/|stats\.wordpress\.com\/|pixel\.|(?:[a-z]{1,20}\.){0,3}(?:doubleclick\.net|feedsportal\.com|quantserve\.com|scorecardresearch\.com|google-analytics\.com)\/|(?:[a-z\d]{1,20}\.)?gravatar\.com\/avatar\/)/i;
const button =
  /[/_-](?:twitter|facebook|linkedin|google-?plus|pinterest|whatsapp|telegram|reddit|email|share|print)[_-]?(?:icon|button|btn|logo|share)/i;

/** Whether an address is of a counter, an advertisement, a button or the face of an account. */
export function isFurniture(address: string): boolean {
  const path = address.slice(-200).replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/'));
  return counters.test(address) || button.test(file.slice(-80));
}

/** Addresses that open a form to pass a story on. */
const shares =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:share|intent\/|home\?status)|(?:www\.|m\.)?facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:www\.)?linkedin\.com\/(?:shareArticle|cws\/share|sharing\/)|plus\.google\.com\/share|(?:[a-z]{1,10}\.)?pinterest\.[a-z.]{2,6}\/pin\/create|(?:www\.|old\.)?reddit\.com\/(?:submit|login\?dest)|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|(?:t|telegram)\.me\/share|(?:www\.)?vk(?:ontakte)?\.(?:com|ru)\/share|connect\.ok\.ru\/offer|service\.weibo\.com\/share|(?:www\.)?digg\.com\/submit|(?:www\.)?del(?:\.icio\.us|icious\.com)\/(?:post|save)|(?:www\.)?stumbleupon\.com\/submit|(?:www\.)?tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|(?:www\.)?addtoany\.com\/|(?:[a-z]{1,3}\.)?addthis\.com\/|feeds\.(?:feedburner|wordpress)\.com\/)|^mailto:\?/i;
const ownShare =
  /[?&]share=(?:twitter|facebook|linkedin|pinterest|tumblr|email|reddit|jetpack|telegram|x|pocket)\b/i;

export function isShareLink(address: string | undefined): boolean {
  return address !== undefined && (shares.test(address) || ownShare.test(address.slice(0, 2000)));
}

/** Blocks without the lines that hold nothing but links to pass the story on. */
export function withoutShareLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(isShareLine) ? blocks.filter((block) => !isShareLine(block)) : blocks;
}

function isShareLine(block: Block): boolean {
  const parts = block.type === 'list' ? block.items : [block.content];
  return parts.some((runs) => runs.some(({ url }) => url)) && parts.every(isShared);
}

/** A word before or between them, such as "Share:", may stand without a link. */
function isShared(runs: readonly Run[]): boolean {
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const linked = words.filter(({ url }) => url !== undefined);
  const rest = words.filter(({ url }) => url === undefined);
  return (
    linked.length > 0 &&
    linked.every(({ url }) => isShareLink(url)) &&
    rest.reduce((length, { text }) => length + text.trim().length, 0) <= 12
  );
}
