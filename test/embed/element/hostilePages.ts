/** Style sheets of host pages that must not affect a card, modelled on popular ones or worse. */
export interface HostilePage {
  name: string;
  css: string;
  /** Attributes of `<html>`. */
  html?: string;
  /** The page's `zoom` factor. */
  zoom?: number;
  /** Has rules for elements only, with at most one class: even a card without a shadow root tolerates them. */
  elementsOnly?: true;
}

export const hostilePages: readonly HostilePage[] = [
  { name: 'everything unset', css: '* { all: unset !important; }' },
  {
    name: 'inherited properties with !important',
    css: `html, body, body * {
      color: red !important; font: italic 900 7px/3 cursive !important; letter-spacing: 9px !important; text-align: right !important;
      text-transform: uppercase !important; white-space: pre !important; word-spacing: 1em !important; text-indent: 3em !important;
      cursor: wait !important; list-style: square !important; text-shadow: 2px 2px red !important; hyphens: auto !important;
      -webkit-text-fill-color: lime !important; -webkit-font-smoothing: none !important; quotes: none !important;
      tab-size: 1 !important; direction: rtl !important; border-collapse: collapse !important;
    }`,
  },
  {
    // Modelled on Bootstrap's reboot.
    name: 'a framework',
    css: `*, ::before, ::after { box-sizing: border-box; }
    body { margin: 0; font: 400 1rem/1.5 serif; color: #212529; background: #fff; }
    h1, h2, h3, h4 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; } h3 { font-size: 1.75rem; }
    p, ul, dl, ol { margin: 0 0 1rem; } ul { padding-left: 2rem; } dt { font-weight: 700; } dd { margin: 0 0 .5rem; }
    a { color: #0d6efd; text-decoration: underline; } a:hover { color: #0a58ca; }
    img, svg { vertical-align: middle; } figure { margin: 0 0 1rem; } small { font-size: .875em; } summary { display: list-item; }
    .nc-card, .nc-link, .nc-list { display: none; } article { padding: 3rem; }`,
  },
  {
    // Modelled on Tailwind's preflight.
    name: 'a reset',
    css: `*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0; --nc: none; }
    html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, sans-serif; font-feature-settings: "liga" 0; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; } ol, ul, menu { list-style: none; }
    a { color: inherit; text-decoration: inherit; } b, strong { font-weight: bolder; }
    img, svg, video { display: block; vertical-align: middle; } img, video { max-width: 100%; height: auto; } [hidden] { display: none; }`,
  },
  {
    // Modelled on what blog themes write for the text of a post.
    name: 'rules for each element of a post',
    elementsOnly: true,
    css: `*, ::before, ::after { box-sizing: border-box; } article { padding: 50px; }
    .entry-content article { padding: 2em; color: navy; font: 1.2em/2 cursive; letter-spacing: 1px; }
    .entry-content :is(p, h2, h3, ul, ol, dl, figure, blockquote, details) { margin: 0 auto 2em; max-width: 20em; padding: 3px; }
    .entry-content p { font-size: 1.3em; text-indent: 2em; } .entry-content :is(h2, h3) { border-bottom: 2px solid; background: #eee; }
    .entry-content li { list-style: square; margin: 0 0 1.5em 3em; padding: 4px; background: #ffe; border: 1px solid; }
    .entry-content :is(a, b, span, time, dt, dd, li, footer, figcaption) { text-transform: uppercase; letter-spacing: 3px; font-style: italic; }
    .entry-content a { background: #ffc; box-shadow: inset 0 -2px #f90; border-bottom: 1px dotted; color: red; text-decoration: none; }
    .entry-content a::after { content: " \\2197"; } .entry-content a::before { content: "["; }
    .entry-content li::before { content: "\\2192"; margin-inline-end: 1em; color: red; } .entry-content li::after { content: ";"; }
    .entry-content blockquote { background: #eee; border: 2px solid; font-style: italic; quotes: "\\201c" "\\201d"; }
    .entry-content blockquote::before { content: open-quote; font-size: 3em; } .entry-content blockquote::after { content: close-quote; }
    .entry-content img { max-width: 100%; height: auto; border: 5px solid; border-radius: 9px; box-shadow: 0 0 9px; }`,
  },
  {
    // Modelled on a blog theme.
    name: 'a theme',
    css: `body { margin: 0; font: 20px/1.8 Georgia, serif; color: #333; }
    .entry-content > * { max-width: 650px; margin: 28px auto; } .entry-content p, .entry-content li { font-size: 1.1em; margin-bottom: 1.5em; }
    .entry-content h3 { font-size: 40px; text-transform: uppercase; } .entry-content a { box-shadow: 0 1px 0 currentColor; color: #cd2653 !important; }
    .entry-content img { border-radius: 8px; height: auto !important; } .entry-content ul { margin: 0 0 2em 3em; list-style: disc; }
    .entry-content dl, .entry-content dt { float: left !important; } .entry-content details { padding: 1em; border: 1px solid; }`,
  },
  { name: 'a zoomed page', css: 'body { margin: 0; zoom: 2; }', zoom: 2 },
  { name: 'a root of 40 px', css: 'html { font-size: 40px; } body { margin: 0; font-size: 1rem; }' },
  { name: 'a page from right to left', css: 'body { margin: 0; }', html: 'lang="he" dir="rtl"' },
  {
    name: 'a vertical page',
    css: 'html { writing-mode: vertical-rl; text-orientation: upright; } body { margin: 0; }',
  },
];
