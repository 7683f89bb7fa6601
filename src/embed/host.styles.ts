/**
 * The border between a page and a card. Where the element stands and how wide it is, is the page's business, as with any
 * element. Nothing of the page's looks gets in: what is drawn, in a `div` of its own, starts from CSS's own initial values, text from the
 * reader's own size. Custom properties cross, and so does what an ancestor decides for all it holds: whether it is
 * seen, whether it takes clicks, its colour scheme.
 */
export const hostCss = `
:host(:not([hidden])) { display: block; }
:host > div {
  all: initial;
  display: block;
  color-scheme: inherit;
  visibility: inherit;
  pointer-events: inherit;
  -webkit-text-size-adjust: inherit;
}
`;
