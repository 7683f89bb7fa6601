import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';

const story = `一座小型供水站今天在乌干达北部的古卢区启用，附近四个村庄的居民不必再走远路打水，学校和卫生所也接上了水管。

供水站由丹麦政府出资，乌干达水与环境部负责施工。村民说，孩子们终于可以按时上学，老人也不用再等别人送水。

项目明年还将培训三十名管水员，预计惠及一万二千人。`;

const read = (front: string, body = story) =>
  fromText(`${front}\n\n${body}`, { language: 'zh' }).articles[0]!;

describe('which line of a title is the headline', () => {
  test.each([
    [
      '湖滨日报\n\n从“肩挑”到“自来”\n\n四个村庄用上安全水\n\n总投资三百万元 惠及一万二千人',
      '四个村庄用上安全水',
    ],
    ['湖滨日报\n\n从“肩挑”到“自来”\n四个村庄用上安全水\n总投资三百万元 惠及一万二千人', '四个村庄用上安全水'],
    ['（海外走笔）\n\n四个村庄用上安全水\n\n——乌干达北部供水项目走访', '四个村庄用上安全水'],
    ['爱心接力十五年\n\n清泉流进四个村庄\n\n2018年9月7日', '清泉流进四个村庄'],
    ['乌干达：四个村庄终于有了安全水\n\n应扩大供水\n\n应停止收费', '乌干达：四个村庄终于有了安全水'],
    ['四个村庄用上安全水\n\n项目明年继续培训管水员', '四个村庄用上安全水'],
  ])('%s', (front, headline) => {
    expect(read(front).headline).toBe(headline);
  });

  test.each([
    ['丹麦提供四千万克朗赠款\n四个村庄从此不再缺水', '丹麦提供四千万克朗赠款'],
    ['丹麦提供四千万克朗赠款\n以色列工程师来访', '丹麦提供四千万克朗赠款'],
    ['丹麦提供四千万克朗赠款\n与会代表看了水厂', '丹麦提供四千万克朗赠款'],
    ['丹麦提供四千万克朗赠款\n合作伙伴名单公布', '丹麦提供四千万克朗赠款'],
    ['丹麦提供四千万克朗赠款\n建设银行代表到场', '丹麦提供四千万克朗赠款'],
  ])('a line below it that tells of something else: %s', (front, headline) => {
    expect(read(front).headline.replace(/\s+/g, ' ')).toBe(headline);
  });
});

describe('lines above and below a headline that are none', () => {
  const title = '四个村庄用上安全水';
  test.each([
    [`湖滨网>>国际>>滚动新闻\n\n${title}`, undefined],
    [`湖滨网\n上一版　下一版　版面导航　放大+　缩小-　默认○\n\n${title}`, undefined],
    [`${title}\n\n原创 传播部 清泉公益基金会 2023-05-06 17:30 发表于北京`, '2023-05-06'],
    [`湖滨日报\n日期：[2023年5月6日]　版次：[第3版：民生]\n\n${title}`, '2023-05-06'],
    [`湖滨日报\n2023年05月06日 星期六　第02版：要闻\n\n${title}`, '2023-05-06'],
    [`${title}\n\n发布日期：2023/05/06　点阅数：321`, '2023-05-06'],
    [`新闻稿（2023年5月6日）\n\n${title}`, '2023-05-06'],
  ])('%s', (front, published) => {
    const article = read(front);
    expect([article.headline, article.published]).toEqual([title, published]);
  });

  test('who writes and what it is, parted by a space', () => {
    const article = read(`江北省水利厅　新闻公报\n\n${title}`);
    expect([article.headline, article.section, article.publisher?.name]).toEqual([
      title,
      '新闻公报',
      '江北省水利厅',
    ]);
  });

  test('a date behind the words of a headline makes it no line of fields', () => {
    expect(read('2023年5月6日那天，四个村庄通了水').headline).toBe('2023年5月6日那天，四个村庄通了水');
  });
});

describe('where a story was filed', () => {
  const body = '三个村庄的居民今天喝上了干净的水。';
  test.each([
    ['（中央社坎帕拉18日專電）', '坎帕拉', '中央社', ''],
    ['（坎帕拉综合电）', '坎帕拉', '', ''],
    ['【2023年6月20日台北訊】', '台北', '', '2023-06-20'],
    ['（香港 – 2023年3月21日）', '香港', '', '2023-03-21'],
    ['2022年11月28日，罗马/亚的斯亚贝巴 —— ', '罗马/亚的斯亚贝巴', '', '2022-11-28'],
    ['〔記者／高雄報導〕', '高雄', '', ''],
    ['【記者高雄報導】', '高雄', '', ''],
    ['地方中心／屏東報導　', '屏東', '', ''],
    ['坎帕拉讯——', '坎帕拉', '', ''],
  ])('%s', (lead, place, agency, published) => {
    expect(datelineIn('zh', lead + body)).toEqual([place, agency, published, body]);
  });

  test.each(['【2023年6月20日訊】', '【湖滨时刊2023年6月20日讯】', '湖滨融媒讯（通讯员）', '综合消息：'])(
    'none in: %s',
    (lead) => {
      expect(datelineIn('zh', lead + body)[0]).toBe('');
    },
  );

  test.each(['短讯——', '本刊讯——'])('what it is or who writes is no place: %s', (lead) => {
    const [article] = fromText(`${lead}供水站在乌干达古卢启用。\n\n${body}`, { language: 'zh' }).articles;
    expect([article?.headline, article?.dateline, article?.body.length]).toEqual([
      '供水站在乌干达古卢启用',
      undefined,
      2,
    ]);
  });

  test('on a line of its own, and below the rules of a page', () => {
    expect(read('四个村庄用上安全水\n\n地方中心／屏東報導').dateline?.place).toBe('屏東');
    const article = read(
      '四个村庄用上安全水',
      `请同意我们的隐私权规范，才能使用朗读功能。\n\n字体：小 中 大\n\n（中央社坎帕拉18日电）${story}`,
    );
    expect(article.dateline?.place).toBe('坎帕拉');
    expect(article.publisher?.name).toBe('中央社');
  });
});
