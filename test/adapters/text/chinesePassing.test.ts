import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

const read = (text: string) => fromText(text, { language: 'zh' }).articles[0]!;
const countriesIn = (...paragraphs: string[]) => {
  const { locations } = read(`乍得东部新建供水站 三个村庄受益\n\n${paragraphs.join('\n\n')}`);
  return [...new Set(locations.flatMap(({ country }) => country ?? []))];
};

describe('countries that a story only speaks of', () => {
  const first = '一座供水站本周在乍得东部启用，三个村庄的居民喝上了干净的水。';
  test.each([
    ['该机构指出，喀麦隆杜阿拉港的拥堵已使管材推迟近一个月。', ['TD']],
    ['会后，代表团转赴毛里求斯访问。', ['TD']],
    ['类似的供水站曾在马里和尼日尔建成。', ['TD']],
    ['同样的供水站本月在喀麦隆杜阿拉动工。', ['TD', 'CM']],
  ])('%s', (paragraph, expected) => {
    expect(countriesIn(first, paragraph).sort()).toEqual([...expected].sort());
  });

  test('a town that gives is not where it happens', () => {
    const names = read(
      '十辆环卫车交付\n\n9月5日，苏州市向友城捐赠的十辆环卫车交付仪式在马达加斯加举行。',
    ).locations.map(({ name }) => name);
    expect(names).toEqual(['马达加斯加']);
  });
});

describe('who paid, and when', () => {
  test.each([
    ['基地由福州市鼓楼区投入协作资金320万元建设。', ['$ 福州市鼓楼区']],
    ['基地由福州市鼓楼区挂职干部负责联络。', []],
    ['项目由欧洲复兴开发银行联合融资。', ['$ 欧洲复兴开发银行']],
    ['经费两千六百万元由外交部编列。', ['$ 外交部']],
    ['挪威政府早年资助的草场调查也提供了数据。', []],
  ])('%s', (text, expected) => {
    expect(rolesIn('zh', text)).toEqual(expected);
  });
});

describe('work told in a row of clauses', () => {
  test.each([
    ['肯尼亚农业部派出推广员，白鹭大学培育鱼苗。', ['& 肯尼亚农业部 [KE]', '& 白鹭大学']],
    ['县水务局组织施工，白鹭大学的师生免费检测水质。', ['& 县水务局', '& 白鹭大学']],
    ['项目由县水务局实施，白鹭工程学院将参与培训泵站操作员。', ['& 县水务局', '& 白鹭工程学院']],
    ['项目由县水务局实施，白鹭大学监测显示水质良好。', ['& 县水务局']],
    ['白鹭工程学院参与培训班。', ['白鹭工程学院']],
  ])('%s', (text, expected) => {
    const roles = rolesIn('zh', text).map((role) => role.replace(/^[^&$\p{L}]+/u, ''));
    expect(roles).toEqual(expected);
  });
});

describe('who publishes', () => {
  const story = '一口新水井今天在乌干达启用，两千多名村民不必再走远路取水。';
  test.each([
    ['四个村庄用上安全水\n\n原创 传播部 清泉公益基金会 2023-05-06 17:30 发表于北京', '清泉公益基金会'],
    ['四个村庄用上安全水\n\n2023年5月6日 | 来源：人民网－人民日报', '人民日报'],
    ['台灣兒童希望協會 TCHA\n新闻中心\n\n新闻稿\n\n四个村庄用上安全水', '台灣兒童希望協會'],
  ])('%s', (front, publisher) => {
    expect(read(`${front}\n\n${story}`).publisher?.name).toBe(publisher);
  });
});
