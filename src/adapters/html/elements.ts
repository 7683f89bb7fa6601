/** How the adapters treat HTML elements. An element in none of these lists is replaced by its content. */
import { wordsOf } from '../internal/lists.js';

const names = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/**
 * Elements whose content is not part of a story: code, controls, embeds, the page's own parts. `rt` and `rp` give the
 * pronunciation of the characters before them. Inside a quotation, `footer` is not skipped: it names the source.
 */
export const skipped = names(`
  script style noscript template iframe object embed applet form nav footer aside button select option datalist
  textarea input head title svg math canvas audio video map noembed noframes xmp plaintext menu dialog rt rp
`);

/** Skipped elements that end a paragraph. */
export const skippedBlocks = names('form nav footer aside iframe audio video dialog menu');

/** Elements without content and end tag. */
export const voidElements = names('area base br col embed hr img input link meta param source track wbr');

/** Elements that begin and end a paragraph. */
export const blocks = names(`
  p div section article main header hgroup address center pre figure details summary fieldset legend
  table caption colgroup thead tbody tfoot tr dl dt dd hr body html
`);

export const headings = names('h1 h2 h3 h4 h5 h6');

/**
 * Elements that identify a text as HTML, not as plain text with angle brackets ("profits < losses > 2"). Elements of other
 * formats and invented names do not.
 */
export const htmlElements = names(`
  a abbr b blockquote br center cite code del div em figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins li mark ol p
  pre q s script section small span strike strong style sub sup table tbody td th tr tt u ul article form nav
`);
