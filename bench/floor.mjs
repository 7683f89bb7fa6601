/** The floor that cards are measured against: the cost of any React component with the same elements. */

/** @typedef {{ tag: string, props: Record<string, string | number | boolean>, children: (string | Node)[] }} Node */

/** React's names for HTML attributes of a card, where they differ. */
const names = /** @type {Record<string, string>} */ ({
  class: 'className',
  srcset: 'srcSet',
  datetime: 'dateTime',
  fetchpriority: 'fetchPriority',
});
const voids = /^(?:img|br|hr|source)$/;

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }));

/** @param {string} text */
const decoded = (text) => text.replace(/&([a-z]+|#x27);/g, (whole, name) => entities.get(name) ?? whole);

/**
 * Parses markup into nodes; handles only what React prints.
 *
 * @param {string} html
 * @returns {Node}
 */
export function parse(html) {
  /** @type {Node} */
  const top = { tag: '', props: {}, children: [] };
  const open = [top];
  for (const [, close, tag = '', attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi)) {
    const parent = /** @type {Node} */ (open.at(-1));
    if (text) parent.children.push(decoded(text));
    else if (close) open.pop();
    else {
      const pairs = [...(attributes ?? '').matchAll(/([\w-]+)="([^"]*)"/g)];
      /** @type {Node} */
      const node = {
        tag,
        props: Object.fromEntries(
          pairs.map(([, name = '', value = '']) => [names[name] ?? name, decoded(value)]),
        ),
        children: [],
      };
      parent.children.push(node);
      if (!voids.test(tag)) open.push(node);
    }
  }
  return /** @type {Node} */ (top.children[0]);
}

/** @param {string} css declarations of custom properties or of properties whose name is a single word */
function styleOf(css) {
  return Object.fromEntries(
    css
      .split(';')
      .filter(Boolean)
      .map((declaration) => declaration.split(/:(.*)/s).slice(0, 2)),
  );
}

/**
 * The source of a flat function component as one would write it by hand: `createElement`, static class names, and the article's
 * headline as the only dynamic part.
 *
 * @param {string} html a card as React prints it
 * @param {string} headline of its article
 */
export function floorSource(html, headline) {
  /** @param {Node} node @returns {string} */
  const write = ({ tag, props, children }) => {
    const parts = children.map((child) => {
      if (typeof child !== 'string') return write(child);
      return child === headline ? 'article.headline' : JSON.stringify(child);
    });
    const { style, ...rest } = props;
    const all = style === undefined ? rest : { ...rest, style: styleOf(`${style}`) };
    return `createElement(${[JSON.stringify(tag), JSON.stringify(all), ...parts].join(', ')})`;
  };
  return `function Floor({ article }) { return ${write(parse(html))}; }`;
}
