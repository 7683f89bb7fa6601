import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

const headline = '三个村庄有了新水井';

/** The sentence as the story of a release from Jordan. */
function read(sentence: string): Partial<Summary> {
  const text = `${headline}\n\n一口新水井今天在约旦启用。${sentence}`;
  return summarize(fromText(text, { language: 'zh' }).articles[0]!);
}

describe('funders', () => {
  test.each([
    ['项目由日本政府资助。', ['日本政府 [JP]']],
    ['项目由全球环境基金（GEF）和日本政府共同资助。', ['全球环境基金 (GEF)', '日本政府 [JP]']],
    ['该计划由德国复兴信贷银行（KfW）提供资金支持。', ['德国复兴信贷银行 (KfW) [DE]']],
    ['在欧盟的慷慨资助下，水井如期完工。', ['欧盟']],
    ['项目得到了挪威政府的资金支持。', ['挪威政府 [NO]']],
    [
      '感谢教育不能等待基金、荷兰政府和卡塔尔发展基金的慷慨捐助。',
      ['教育不能等待基金', '荷兰政府 [NL]', '卡塔尔发展基金 [QA]'],
    ],
    ['韩国政府捐款100万美元。', ['韩国政府 [KR]']],
    ['培训费用来自阿拉善SEE基金会的专项捐赠。', ['阿拉善SEE基金会']],
    ['项目由澳大利亞政府資助。', ['澳大利亞政府 [AU]']],
  ])('%s', (sentence, funders) => {
    expect(read(sentence).funders ?? []).toEqual(funders);
  });

  test.each([
    '村民曾向亚洲开发银行申请贷款，但未获批准。',
    '日本曾于2017年资助过同一地区的清除工作。',
    '项目尚未得到欧盟的资助。',
    '一家私人基金会此前提供的资金已于8月到期。',
    '水井在志愿者的支持下完工。',
    '世界卫生组织为教材编写提供了技术指导。',
    '水井在约旦政府的支持下完工。',
    '难民署向家庭提供了100万美元。',
  ])('none in: %s', (sentence) => {
    expect(read(sentence).funders).toBeUndefined();
  });
});

describe('partners and participants', () => {
  test.each([
    ['项目与水利部、安曼市政府合作实施。', ['水利部', '安曼市政府']],
    ['项目由救助儿童会和当地的“明日之窗”协会共同实施。', ['救助儿童会', '“明日之窗”协会']],
    ['该机构同世界粮食计划署联合发放口粮。', ['世界粮食计划署']],
    ['项目与约旦公共服务、劳动和社会福利部共同实施。', ['约旦公共服务、劳动和社会福利部 [JO]']],
    ['项目与村民合作。', []],
    ['救助儿童会与欧盟共同出席了仪式。', []],
  ])('%s', (sentence, partners) => {
    expect(read(sentence).partners ?? []).toEqual(partners);
  });

  test.each([
    ['教育部、财政部以及中华护理学会派员出席了仪式。', ['教育部', '财政部', '中华护理学会']],
    [
      '约旦内政部和教育、科学与技术部的官员，以及安曼市政府，共同见证了典礼。',
      ['约旦内政部 [JO]', '教育、科学与技术部', '安曼市政府'],
    ],
    [
      '参加会议的有国家气象与环境监测局、约旦大学以及十二个社区的居民代表。',
      ['国家气象与环境监测局', '约旦大学 [JO]'],
    ],
    ['来自卫生部和劳动部的四十名官员参加了培训。', ['卫生部', '劳动部']],
    ['七百名志愿者参加了清淤工作。', []],
    ['卫生部表示，水很干净。', []],
  ])('%s', (sentence, participants) => {
    expect(read(sentence).participants ?? []).toEqual(participants);
  });
});

describe('places', () => {
  test.each([
    ['水井位于马弗拉克省。', ['马弗拉克省 | province | JO']],
    ['难民住在扎阿塔里难民营。', ['扎阿塔里 | camp | JO']],
    ['工作在甲乙县和丙丁县开展。', ['甲乙县 | district | JO', '丙丁县 | district | JO']],
    ['难民来自叙利亚。', []],
    ['下一阶段，项目将推广到达尔汗市。', []],
    ['社区和山区的居民都来了，全县都很高兴。', []],
  ])('%s', (sentence, places) => {
    expect(read(sentence).locations).toEqual([...places, '约旦 | country | JO']);
  });

  test('a Chinese province says its country, a disputed place has none', () => {
    const locations = (text: string) => {
      return summarize(fromText(`${headline}\n\n${text}`, { language: 'zh' }).articles[0]!).locations;
    };
    expect(locations('项目在云南省临沧市永德县开展。')).toEqual([
      '云南省 | province | CN',
      '临沧市 | city | CN',
      '永德县 | district | CN',
    ]);
    expect(locations('诊所在加沙地带开业。')).toEqual(['加沙地带 | - | -']);
  });
});

describe('goals', () => {
  test.each([
    ['这有助于实现可持续发展目标3。', ['3']],
    ['这有助于落实可持续发展目标２和８。', ['2', '8']],
    ['这正是目标4：优质教育的应有之义。', ['4']],
    ['这为SDGs第15项提供了答案，也关系到SDG 3。', ['3', '15']],
    ['这有助于实现具体目标3.1、10.7和4.a。', ['3: 3.1', '4: 4.a', '10: 10.7']],
    ['这有助于实现第10项可持续发展目标。', ['10']],
    ['这有助于实现目标十：减少不平等。', ['10']],
    ['人均每日用水目标：15升，与可持续发展目标无关。', []],
    ['开场3分钟后打进一球。', []],
    ['他们没听说过2030年议程。', []],
  ])('%s', (sentence, sdgs) => {
    expect(read(sentence).sdgs ?? []).toEqual(sdgs);
  });
});

describe('above the story', () => {
  test.each([
    ['北京，2021年6月8日 — ', '北京', '2021-06-08'],
    ['（日内瓦，2024年5月3日）', '日内瓦', '2024-05-03'],
    ['日内瓦，二〇二四年五月十三日——', '日内瓦', '2024-05-13'],
    ['坦桑尼亚基戈马（难民署）—— ', '坦桑尼亚基戈马 (难民署)', undefined],
    ['新华社万象3月15日电（记者）', '万象 (新华社)', undefined],
    ['卡拉奇，9月12日——', '卡拉奇', undefined],
    ['【喀布尔】', '喀布尔', undefined],
  ])('%s', (lead, dateline, published) => {
    const text = `新闻稿\n\n${headline}\n\n${lead}一口新水井今天启用。`;
    const summary = summarize(fromText(text, { language: 'zh' }).articles[0]!);
    expect(summary).toMatchObject({ section: '新闻稿', headline, dateline });
    expect(summary.published).toBe(published);
  });

  test('contacts and menus stay out', () => {
    const text = `首页 > 新闻中心 > 新闻稿\n字号：大 中 小\n\n${headline}\n\n发布时间：2022-11-03 10:20\n\n一口新水井今天启用。\n\n联系方式：新闻处\n电话：000-00000000　邮箱：news@example.org`;
    const [article] = fromText(text, { language: 'zh' }).articles;
    expect(JSON.stringify(article)).not.toMatch(/example|0000|字号|首页/);
    expect(article).toMatchObject({ headline, section: '新闻稿', published: '2022-11-03' });
  });
});

/** What a path such as `funders[0].name` leads to. */
function valueAt(article: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], article);
}

test('whatever the signs, nothing is invented', () => {
  const words = fc.constantFrom(
    ...'由 日本政府 卫生部 、 教育 科学与技术部 资助 与 合作 在 约旦 云南省 贝县 难民营 的代表 出席 目标 3 。 ， （ ） ： “ ” — SDG 10.7 红十字会 基金会 捐款 100万美元 \n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = `${headline}\n\n${list.join('')}`;
      const { articles, evidence } = fromText(text, { language: 'zh' });
      for (const { path, start, end } of evidence) {
        if (!/\.name$/.test(path)) continue;
        const value = valueAt(articles[0], path);
        expect(value).toBe(text.slice(start, end).replaceAll(/\s+/g, ' '));
      }
    }),
  );
});
