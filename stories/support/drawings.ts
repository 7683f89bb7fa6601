/** Placeholder images for files that an application provides, inlined so that stories send no requests. */

const address = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="384" height="384">' +
  '<rect width="96" height="96" fill="#5b6470"/><path d="M12 12h72v72H12z" fill="none" stroke="#fff" stroke-dasharray="6 4"/>' +
  '<text x="48" y="62" font-family="sans-serif" font-size="40" text-anchor="middle" fill="#fff">GOAL</text></svg>';

/**
 * A grey square with a number, in place of the UN's official icon: this package contains no UN artwork, nor anything similar.
 * `{goal}` is the number, as in the `icon` of `SdgList`.
 */
export const iconAddress = address(square).replace('GOAL', '{goal}');

const marks = [
  '<circle cx="50" cy="50" r="34" fill="#0a5aa0"/>',
  '<path d="M50 14 86 50 50 86 14 50Z" fill="#1c7c54"/>',
  '<path d="M18 78V50a32 32 0 0 1 64 0v28Z" fill="#9c2f5e"/>',
  '<circle cx="50" cy="50" r="26" fill="none" stroke="#b4501b" stroke-width="16"/>',
  '<path d="M16 74 40 24l16 30 10-14 18 34Z" fill="#3c4a8f"/>',
];

/** A fictional logo: a shape, chosen by `index`, and a word as large as fits beside it, with a given width and height. */
export const logo = (word: string, width: number, height: number, index = 0) => {
  const fontSize = Math.min(height * 0.5, (width - height) / (0.6 * word.length));
  return address(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<g transform="scale(${height / 100})">${marks[index % marks.length]}</g>` +
      `<text x="${height}" y="${height / 2 + fontSize * 0.36}" font-family="sans-serif" font-size="${fontSize}" fill="#222">${word}</text></svg>`,
  );
};
