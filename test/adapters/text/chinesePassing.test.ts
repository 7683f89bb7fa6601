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
    ['喀麦隆马鲁阿市建成了同样的供水站。', ['TD', 'CM']],
    ['苏丹卡萨拉州的居民也用上了净水器。', ['TD', 'SD']],
    ['尼日尔阿加德兹市培训了十五名管水员。', ['TD', 'NE']],
    ['湖南省已连续多年向当地派遣医疗队。', ['TD']],
  ])('%s', (paragraph, expected) => {
    expect(countriesIn(first, paragraph).sort()).toEqual([...expected].sort());
  });

  test('a town that gives is not where it happens', () => {
    const names = read(
      '十辆环卫车交付\n\n9月5日，苏州市向友城捐赠的十辆环卫车交付仪式在马达加斯加举行。',
    ).locations.map(({ name }) => name);
    expect(names).toEqual(['马达加斯加']);
  });

  test.each([
    ['大理市给村小学送来一批新书。', ['大理市']],
    ['大理市一向重视供水，向阳村的老人不必再挑水。', ['大理市', '向阳村']],
    ['保山市向来缺水，今年打了三口井。', ['保山市']],
    ['保山市提供的水管已经埋好。', ['保山市']],
    ['腾冲市安排了接送的车辆，丽江市的学员也来了。', ['腾冲市', '丽江市']],
    ['保山市向游客开放了水厂，丽江市的学生也来了。', ['保山市', '丽江市']],
    ['成都市向尼泊尔加德满都市捐赠了四辆救护车。', ['加德满都', '尼泊尔']],
  ])('towns that do and do not give: %s', (text, expected) => {
    const names = read(`村里的好消息\n\n${text}`).locations.map(({ name }) => name);
    expect(names).toEqual(expected);
  });

  test.each([
    ['林医生曾在上海进修，现在在丽江市玉龙县行医。', ['丽江市', '玉龙县']],
    ['曾在昆明市任教的李老师如今在丽江市教孩子们画画。', ['丽江市']],
    ['李老师曾于昆明市任教。', []],
  ])('where somebody was once: %s', (text, expected) => {
    const names = read(`村里的好消息\n\n${text}`).locations.map(({ name }) => name);
    expect(names).toEqual(expected);
  });
});

describe('who paid, and when', () => {
  test.each([
    ['基地由福州市鼓楼区投入协作资金320万元建设。', ['$ 福州市鼓楼区']],
    ['基地由福州市鼓楼区挂职干部负责联络。', []],
    ['项目由欧洲复兴开发银行联合融资。', ['$ 欧洲复兴开发银行']],
    ['经费两千六百万元由外交部编列。', ['$ 外交部']],
    ['挪威政府早年资助的草场调查也提供了数据。', []],
    ['欧盟十年前出资修建的水塔又漏水了。', []],
    ['十年前被洪水冲走的水塔由欧盟出资重建。', ['$ 欧盟']],
    ['早年辍学的渔民如今在世界银行资助的夜校上课。', ['$ 世界银行']],
    ['几年前的地震毁了水塔，日本政府出资重建。', ['$ 日本政府 [JP]']],
  ])('%s', (text, expected) => {
    expect(rolesIn('zh', text)).toEqual(expected);
  });

  test.each([
    ['丹麦政府于2012年资助修建的水塔已经老化。', []],
    ['丹麦政府在2018年资助购买水泵，维修至今仍由村民负责。', ['丹麦政府']],
    ['丹麦政府2023年资助修建的水塔本周启用。', ['丹麦政府']],
  ])('in a story of 2024: %s', (text, expected) => {
    const { funders } = read(`水塔的故事\n\n2024年5月3日\n\n${text}`);
    expect(funders.map(({ name }) => name)).toEqual(expected);
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
  const story = '一口新水井今天在乌干达启用，四个村庄的两千多名村民不必再走远路取水。';
  test.each([
    ['四个村庄用上安全水\n\n原创 传播部 清泉公益基金会 2023-05-06 17:30 发表于北京', '清泉公益基金会'],
    ['四个村庄用上安全水\n\n2023年5月6日 | 来源：人民网－人民日报', '人民日报'],
    ['四个村庄用上安全水\n\n来源：和美乡村发展中心', '和美乡村发展中心'],
    ['和睦公益基金会\n\n新闻稿\n\n四个村庄用上安全水', '和睦公益基金会'],
    ['台灣兒童希望協會 TCHA\n新闻中心\n\n新闻稿\n\n四个村庄用上安全水', '台灣兒童希望協會'],
  ])('%s', (front, publisher) => {
    expect(read(`${front}\n\n${story}`).publisher?.name).toBe(publisher);
  });
});
