import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../../../src/embed/runtime/draw.js';
import { type Component, Fragment, jsx } from '../../../src/embed/runtime/react.js';
import { write } from '../../../src/embed/runtime/write.js';

const html = (markup: unknown) => write(markup);

const attacks = [
  '</div>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '&',
  '"',
  "'",
  '>',
  '\r\n',
];

// HTML cannot represent U+0000.
const text = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join('').replaceAll('\0', ''));
const attributes = fc.record(
  {
    className: text,
    title: text,
    hrefLang: text,
    'data-x': fc.oneof(text, fc.boolean(), fc.integer()),
    'aria-hidden': fc.boolean(),
    hidden: fc.option(fc.boolean(), { nil: undefined }),
    onClick: fc.constant(() => {}),
  },
  { requiredKeys: [] },
);

const { markup } = fc.letrec<{ markup: unknown; element: unknown }>((tie) => ({
  element: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'b', 'section'),
        attributes,
        fc.array(tie('markup'), { maxLength: 4 }),
      )
      .map(([tag, props, children]) => jsx(tag, { ...props, children })),
    fc.tuple(fc.constantFrom('img', 'br', 'source'), attributes).map(([tag, props]) => jsx(tag, props)),
    fc
      .tuple(text, text)
      .map(([viewBox, d]) => jsx('svg', { viewBox, children: jsx('path', { d, className: d }) })),
    tie('markup').map((children) => jsx(Fragment as Component, { children })),
  ),
  markup: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, undefined, true, false, '', 0),
    tie('element'),
    fc.array(tie('element'), { maxLength: 3 }),
  ),
}));

test('HTML written from any markup parses to the same nodes that `draw` creates', () => {
  fc.assert(
    fc.property(markup, (markup) => {
      const drawn = document.createElement('div');
      draw(markup as ReactNode, drawn);
      const parsed = document.createElement('div');
      parsed.innerHTML = html(markup);
      expect(parsed.isEqualNode(drawn), html(markup)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('writes void elements without an end tag, and attributes under their HTML names', () => {
  const image = jsx('img', { className: 'a', srcSet: 'b 1x', alt: '' });
  expect(html([image, jsx('p', {})])).toBe('<img class="a" srcset="b 1x" alt=""><p></p>');
});

test('calls components with their props, and joins their results', () => {
  const name = ({ first, children }: { first: string; children: unknown }) => [first, ' ', children];
  expect(html(jsx(name as Component, { first: 'A', children: jsx('b', { children: 'B' }) }))).toBe(
    'A <b>B</b>',
  );
});
