import type { Block, Run } from '../../model/article.js';

/** Page furniture: what surrounds a story on a page and is not part of it, such as share buttons and tracking pixels. */

/** Hosts of tracking pixels, advertisements and avatars. */
const trackers =
  /^https?:\/\/(?:feeds\.feedburner\.com\/~|feedproxy\.google\.com\/~|feeds\.wordpress\.com\/|stats\.wordpress\.com\/|pixel\.|(?:[a-z]{1,20}\.){0,3}(?:doubleclick\.net|feedsportal\.com|quantserve\.com|scorecardresearch\.com|google-analytics\.com)\/|(?:[a-z\d]{1,20}\.)?gravatar\.com\/avatar\/)/i;
const button =
  /[/_-](?:twitter|facebook|linkedin|google-?plus|pinterest|whatsapp|telegram|reddit|email|share|print)[_-]?(?:icon|button|btn|logo|share)/i;

/** Whether the URL of an image is that of a tracking pixel, an advertisement, a button or an avatar. */
export function isFurniture(address: string): boolean {
  const path = address.slice(-200).replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/'));
  return trackers.test(address) || button.test(file.slice(-80));
}

/** URLs that open a form to share a story. */
const shares =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:share|intent\/|home\?status)|(?:www\.|m\.)?facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:www\.)?linkedin\.com\/(?:shareArticle|cws\/share|sharing\/)|plus\.google\.com\/share|(?:[a-z]{1,10}\.)?pinterest\.[a-z.]{2,6}\/pin\/create|(?:www\.|old\.)?reddit\.com\/(?:submit|login\?dest)|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|(?:t|telegram)\.me\/share|(?:www\.)?vk(?:ontakte)?\.(?:com|ru)\/share|connect\.ok\.ru\/offer|service\.weibo\.com\/share|(?:www\.)?digg\.com\/submit|(?:www\.)?del(?:\.icio\.us|icious\.com)\/(?:post|save)|(?:www\.)?stumbleupon\.com\/submit|(?:www\.)?tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|(?:www\.)?addtoany\.com\/|(?:[a-z]{1,3}\.)?addthis\.com\/|feeds\.(?:feedburner|wordpress)\.com\/)|^mailto:\?/i;
const ownShare =
  /[?&]share=(?:twitter|facebook|linkedin|pinterest|tumblr|email|reddit|jetpack|telegram|x|pocket)\b/i;

export function isShareLink(address: string | undefined): boolean {
  return address !== undefined && (shares.test(address) || ownShare.test(address.slice(0, 2000)));
}

/** Removes blocks that contain only share links. */
export function withoutShareLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(isShareLine) ? blocks.filter((block) => !isShareLine(block)) : blocks;
}

function isShareLine(block: Block): boolean {
  const parts = block.type === 'list' ? block.items : [block.content];
  return parts.some((runs) => runs.some(({ url }) => url)) && parts.every(isShareText);
}

/** Whether all links are share links; a short text without a link, such as "Share:", may come with them. */
function isShareText(runs: readonly Run[]): boolean {
  const words = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const linked = words.filter(({ url }) => url !== undefined);
  const rest = words.filter(({ url }) => url === undefined);
  return (
    linked.length > 0 &&
    linked.every(({ url }) => isShareLink(url)) &&
    rest.reduce((length, { text }) => length + text.trim().length, 0) <= 12
  );
}
