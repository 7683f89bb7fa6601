import { Parser } from 'htmlparser2';

/** A text or an image that readers see without opening anything, and the block that it is in. */
export type VisiblePart =
  | { readonly type: 'text'; readonly text: string; readonly block: number }
  | {
      readonly type: 'image';
      readonly src: string;
      /** `height` in CSS pixels, if the markup has it. */
      readonly height: number | undefined;
      readonly className: string;
      readonly block: number;
    };

const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|em|font|i|img|ins|mark|picture|q|s|small|source|span|strong|sub|sup|time|u|wbr)$/;
const unseen = /^(?:head|noscript|object|script|style|svg|textarea|title)$/;

interface Open {
  readonly name: string;
  readonly block: number;
  readonly isHidden: boolean;
}

/** The visible texts and images of HTML, in order. Reads what the markup says: style sheets and scripts may hide more. */
export function visibleParts(html: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  const open: Open[] = [{ name: '', block: 0, isHidden: false }];
  let blocks = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1)!;
      // A closed disclosure shows its summary.
      const isHidden =
        name === 'summary' && parent.name === 'details'
          ? open.at(-2)!.isHidden
          : parent.isHidden || hides(name, attributes);
      const block = inline.test(name) ? parent.block : ++blocks;
      open.push({ name, block, isHidden });
      if (name !== 'img' || isHidden) return;
      const { src = '', height, class: className = '' } = attributes;
      parts.push({
        type: 'image',
        src,
        height: height === undefined ? undefined : Number.parseFloat(height),
        className,
        block,
      });
    },
    ontext(text) {
      const { block, isHidden } = open.at(-1)!;
      if (!isHidden) parts.push({ type: 'text', text, block });
    },
    onclosetag() {
      const { block } = open.pop()!;
      const parent = open.at(-1);
      // What follows a block is not in the block before it.
      if (parent && parent.block !== block) open[open.length - 1] = { ...parent, block: ++blocks };
    },
  });
  parser.end(html);
  return parts;
}

function hides(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'details') return !('open' in attributes);
  // The content of a shadow root is visible.
  if (name === 'template') return !('shadowrootmode' in attributes);
  return (
    unseen.test(name) ||
    'hidden' in attributes ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')
  );
}
