import { styledRoot } from '../internal/styledRoot.js';

/**
 * Official artwork, untouched: whole, square, nothing over, around or through it. What a page says of all its pictures
 * (rounded, faded, inverted in the dark) stops here.
 */
export const sdgIconCss = `
& { display: inline-block; vertical-align: top; }
& a { display: block; }
& .nc-artwork {
  display: block;
  box-sizing: border-box;
  inline-size: var(--nc-sdg-icon-size, 5em);
  min-inline-size: 32px;
  max-inline-size: none;
  block-size: auto;
  aspect-ratio: 1;
  margin: 0;
  border: 0;
  border-radius: 0;
  padding: 0;
  object-fit: contain;
  box-shadow: none;
  filter: none;
  mix-blend-mode: normal;
  opacity: 1;
  transform: none;
  overflow-wrap: anywhere;
}
& a:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 3px; }
`;

export const SdgIconRoot = /* @__PURE__ */ styledRoot('span', 'nc-sdg-icon', sdgIconCss);
