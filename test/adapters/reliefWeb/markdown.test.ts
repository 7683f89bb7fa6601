import { describe, expect, test } from 'vitest';
import { report } from './report.js';

describe('Markdown', () => {
  const blocks = (body: string) =>
    (report({ body }).body ?? []).map((block) => {
      const lines = block.type === 'list' ? block.items : [block.content];
      return [
        block.type,
        ...lines.map((runs) => runs.map(({ text, url }) => (url ? `${text}→${url}` : text)).join('')),
      ];
    });

  test.each<[string, string[][]]>([
    [
      'One\ngoes on.\n\nTwo.',
      [
        ['paragraph', 'One goes on.'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      '# Title #\nText',
      [
        ['heading', 'Title'],
        ['paragraph', 'Text'],
      ],
    ],
    [
      'Title\n=====\n\nText',
      [
        ['heading', 'Title'],
        ['paragraph', 'Text'],
      ],
    ],
    ['* one\n* two\n\n* three', [['list', 'one', 'two', 'three']]],
    ['1. one\n2. two\n   goes on', [['list', 'one', 'two goes on']]],
    [
      '- one\n\nText',
      [
        ['list', 'one'],
        ['paragraph', 'Text'],
      ],
    ],
    [
      '> said\n> so\n\nText',
      [
        ['quote', 'said so'],
        ['paragraph', 'Text'],
      ],
    ],
    [
      'a\n\n---\n\nb',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['**bold** *it* __b__ _i_ ***both***', [['paragraph', 'bold it b i both']]],
    ['5 * 3 * 2, a_b_c, 2,000* people', [['paragraph', '5 * 3 * 2, a_b_c, 2,000* people']]],
    ['\\*not\\* \\[this\\]', [['paragraph', '*not* [this]']]],
    ['[**a**](https://example.org/a_b_c) b', [['paragraph', 'a→https://example.org/a_b_c b']]],
    [
      '<https://example.org/> ![alt](https://example.org/a.jpg)',
      [['paragraph', 'https://example.org/→https://example.org/']],
    ],
    [
      '[a](/node/1) [b](javascript:alert(1)) [c]',
      [['paragraph', 'a→https://reliefweb.int/node/1 [b](javascript:alert(1)) [c]']],
    ],
    [
      '<p>One</p><p>Two</p>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
  ])('is converted to blocks: %j', (body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });
});
