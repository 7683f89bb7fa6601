import { expect, it } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const read = (text: string) =>
  fromText(text, { language: 'zh' }).articles[0]?.locations.map(({ name, country }) => [name, country]);

it('places a story that names counties and no country', () => {
  expect(
    read('山区小学有了新食堂\n\n食堂在雷山县建成。\n\n榕江县的老师也来参观，榕江县还将再建两所。'),
  ).toContainEqual(['雷山县', 'CN']);
  expect(read('雷山县小学有了新食堂\n\n食堂在雷山县建成，孩子们中午有了热饭。')?.[0]).toEqual([
    '雷山县',
    'CN',
  ]);
});

it('does not place it by one name in passing, nor in traditional characters', () => {
  expect(read('山区小学有了新食堂\n\n老师说起雷山县的食堂，大家都笑了。')).not.toContainEqual([
    expect.anything(),
    'CN',
  ]);
  expect(
    read('山區小學有了新食堂\n\n食堂在大安區建成，大安區的孩子們中午有了熱飯。') ?? [],
  ).not.toContainEqual([expect.anything(), 'CN']);
});
