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

const names = (story: string) =>
  (read(`新学校今天开学\n\n${story}`) ?? []).map(([name, country]) => `${name} ${country}`);

it.each([
  ['学校在印度尼西亚邦加群岛省开学。', '邦加群岛省 ID', '邦加群岛 ID'],
  ['学校在布隆迪恩戈齐省和基龙多省开学。', '基龙多省 BI', '龙多省 BI'],
  ['10月的广西，学校开学了。', '广西 CN', '10月的广西 CN'],
  ['孩子们在老挝琅南塔省开学，宣布南塔河的渡船免费。', '琅南塔省 LA', '宣布南塔河 LA'],
  ['新课桌在怡保启用，孩子们都很高兴。', '怡保 MY', '怡保启用 MY'],
])('takes a place whole: %s', (story, expected, wrong) => {
  expect(names(story)).toContain(expected);
  expect(names(story)).not.toContain(wrong);
});

it('is told by a mission where it is, not by the country that the mission is of', () => {
  expect(
    read(
      '驻汤加大使出席校车交接仪式\n\n中国援汤两辆校车今天交接。中国专家和中国医生到场，中国大使致辞。',
    )?.map(([, country]) => country),
  ).toEqual(['TO']);
});

it('goes on with a sentence that was broken behind a comma', () => {
  const text =
    '新学校今天开学\n\n学校设于怡保的老城区，\n每周一至周五开放，\n让孩子们不必再走远路。\n\n家长们都很高兴，也谢谢老师的辛苦。';
  expect(fromText(text, { language: 'zh' }).articles[0]?.body).toHaveLength(2);
});
