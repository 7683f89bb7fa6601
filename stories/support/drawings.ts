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

/** A fictional logo: a shape and a word, with a given width and height. */
export const logo = (word: string, width: number, height: number) => {
  const fontSize = Math.min(height * 0.4, (width - height) * 0.4);
  return address(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<circle cx="${height / 2}" cy="${height / 2}" r="${height / 3}" fill="#0a5aa0"/>` +
      `<text x="${height}" y="${height / 2 + fontSize * 0.36}" font-family="sans-serif" font-size="${fontSize}" fill="#222">${word}</text></svg>`,
  );
};
