/** 32-bit FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over UTF-16 code units, in base 36. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
