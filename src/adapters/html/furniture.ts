import type { Block, Run } from '../../model/article.js';

/** Page furniture: what surrounds a story on a page and is not part of it, such as share buttons and tracking pixels. */

/** URLs of tracking pixels, advertisements and avatars, without the scheme. */
const trackers = [
  /^feeds\.feedburner\.com\/~/i,
  /^feedproxy\.google\.com\/~/i,
  /^(?:feeds|stats)\.wordpress\.com\//i,
  /^pixel\./i,
  /^(?:[a-z]{1,20}\.){0,3}(?:doubleclick\.net|google-analytics\.com)\//i,
  /^(?:[a-z]{1,20}\.){0,3}(?:feedsportal|quantserve|scorecardresearch)\.com\//i,
  /^(?:[a-z\d]{1,20}\.)?gravatar\.com\/avatar\//i,
];
const button =
  /[/_-](?:twitter|facebook|linkedin|google-?plus|pinterest|whatsapp|telegram|reddit|email|share|print)[_-]?(?:icon|button|btn|logo|share)/i;

/** Whether the URL of an image is that of a tracking pixel, an advertisement, a button or an avatar. */
export function isFurniture(address: string): boolean {
  const path = address.slice(-200).replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/'));
  return startsLike(address, trackers) || button.test(file.slice(-80));
}

/** URLs that open a form to share a story, without the scheme. */
const shareForms = [
  /^(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:share|intent\/|home\?status)/i,
  /^(?:www\.|m\.)?facebook\.com\/(?:sharer|share\.php|dialog\/)/i,
  /^(?:www\.)?linkedin\.com\/(?:shareArticle|cws\/share|sharing\/)/i,
  /^plus\.google\.com\/share/i,
  /^(?:[a-z]{1,10}\.)?pinterest\.[a-z.]{2,6}\/pin\/create/i,
  /^(?:www\.|old\.)?reddit\.com\/(?:submit|login\?dest)/i,
  /^wa\.me\/\?/i,
  /^(?:api|web)\.whatsapp\.com\/send/i,
  /^(?:t|telegram)\.me\/share/i,
  /^(?:www\.)?vk(?:ontakte)?\.(?:com|ru)\/share/i,
  /^connect\.ok\.ru\/offer/i,
  /^service\.weibo\.com\/share/i,
  /^(?:www\.)?(?:digg|stumbleupon)\.com\/submit/i,
  /^(?:www\.)?del(?:\.icio\.us|icious\.com)\/(?:post|save)/i,
  /^(?:www\.)?tumblr\.com\/(?:share|widgets)/i,
  /^getpocket\.com\/(?:save|edit)/i,
  /^(?:www\.)?addtoany\.com\//i,
  /^(?:[a-z]{1,3}\.)?addthis\.com\//i,
  /^feeds\.(?:feedburner|wordpress)\.com\//i,
];
const ownShare =
  /[?&]share=(?:twitter|facebook|linkedin|pinterest|tumblr|email|reddit|jetpack|telegram|x|pocket)\b/i;

export function isShareLink(address: string | undefined): boolean {
  if (address === undefined) return false;
  return (
    startsLike(address, shareForms) || /^mailto:\?/i.test(address) || ownShare.test(address.slice(0, 2000))
  );
}

/** Whether a web URL starts like one of the patterns after its scheme. */
function startsLike(address: string, patterns: readonly RegExp[]): boolean {
  const scheme = /^https?:\/\//i.exec(address)?.[0];
  if (!scheme) return false;
  const rest = address.slice(scheme.length);
  return patterns.some((pattern) => pattern.test(rest));
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
