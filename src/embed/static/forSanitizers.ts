/** No wider than a phone, because without its style a picture has the size of its attributes. */
const maxPictureWidth = 320;

/**
 * Signs that WordPress replaces in text (`wptexturize`, `convert_smilies`), each where it does: quotes, dashes, ellipses, `3x4`, `(tm)`
 * and smilies. It leaves entities alone.
 */
const typography =
  /['`-]|(?<=\.)\.(?=\.)|(?<=\d)x(?=\d)|\((?=tm\))|:(?=\S)|(?<=[>\s]);(?=\))|(?<=[>\s])8(?=O)/g;

/**
 * Prepares the markup of cards for hosts that strip tags and styles. The source line has a dot after each element that another one
 * follows: dates get a second element, because WordPress strips `<time>`. Attributes of a picture that has its style only give its
 * ratio.
 */
export function forSanitizers(html: string): string {
  return html
    .replace(/<time [^<>]*>/g, '$&<span>')
    .replaceAll('</time>', '</span></time>')
    .replace(/ width="(\d{1,9})" height="(\d{1,9})"/g, (_, width, height) => {
      const shown = Math.min(width, maxPictureWidth);
      return ` width="${shown}" height="${Math.max(1, Math.round((shown * height) / width))}"`;
    })
    .replace(/>[^<>]+/g, (text) => text.replace(typography, (sign) => `&#${sign.charCodeAt(0)};`));
}
