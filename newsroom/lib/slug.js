/** Names that Windows reserves. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A text as a part of an address and a name of a folder: letters and digits of any script, with hyphens between them. */
export function slug(text, fallback = 'story') {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // At most 240 bytes: file systems allow 255.
  const name = [...words.join('-')].slice(0, 60).join('').replace(/-$/, '');
  return reserved.test(name) ? `${name}-` : name || fallback;
}
