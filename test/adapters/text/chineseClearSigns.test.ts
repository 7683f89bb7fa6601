import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const page = (text: string) => fromText(text, { language: 'zh' }).articles[0]!;
const sentence = (text: string) => page(`山区的新变化\n\n经过半年的筹备，这件事终于有了眉目。${text}`);
const names = (list: readonly { readonly name: string }[] | undefined) =>
  (list?.map(({ name }) => name) ?? []).sort();

describe('places on the way, and those of what comes next', () => {
  test.each([
    ['救援队在亚的斯亚贝巴转机后抵达卢旺达首都基加利。', ['卢旺达', '基加利'], '亚的斯亚贝巴'],
    ['医疗队经停曼谷后抵达缅甸曼德勒。', ['缅甸', '曼德勒'], '曼谷'],
    ['车队取道伊斯坦布尔前往土耳其哈塔伊省。', ['土耳其', '哈塔伊省'], '伊斯坦布尔'],
    ['货船在吉布提港卸船后，粮食运往埃塞俄比亚提格雷州。', ['埃塞俄比亚', '提格雷州'], '吉布提'],
    ['粮食在蒙巴萨港卸货后由卡车运到肯尼亚图尔卡纳郡。', ['肯尼亚', '图尔卡纳郡'], '蒙巴萨'],
    ['项目在尼泊尔辛杜利县建起仓库供各村的货车卸货。', ['尼泊尔', '辛杜利县'], ''],
    ['斯里兰卡康提的护士培训周五结业，下一批学员六月入学。', ['斯里兰卡', '康提'], ''],
    ['尼泊尔辛杜利县的卫生站翻修完工，下一轮体检六月开始。', ['尼泊尔', '辛杜利县'], ''],
    ['下一期培训将在老挝举行，本期在缅甸曼德勒结束。', ['缅甸', '曼德勒'], '老挝'],
    ['柬埔寨金边的图书馆开馆，预计明年接待两万名读者。', ['柬埔寨', '金边'], ''],
  ])('%s', (text, places, other) => {
    const { locations } = sentence(text);
    // A town may stand without its country beside it.
    expect(names(locations)).toContain(places[1]);
    if (other) expect(names(locations)).not.toContain(other);
  });

  test.each([
    '大米去年11月在喀麦隆杜阿拉港卸船。',
    '下一期研修班在岳西县举行。',
    '下一批学员将赴岳西县实习。',
    '预计明年在岳西县再开一班。',
  ])('none: %s', (text) => {
    expect(names(sentence(text).locations)).toEqual([]);
  });
});

describe('what has nothing to do with the story', () => {
  test.each([
    ['荷兰政府出资50万欧元修建水渠，与季节无关，全年供水。', '荷兰政府'],
    ['与季节无关，荷兰政府出资50万欧元修建水渠。', '荷兰政府'],
    ['欧盟资助水渠，工期与雨季无关。', '欧盟'],
    ['水渠由日本政府资助，附近的铁路与本项目无关。', '日本政府'],
    ['诊所由比利时政府资助，医院与学校无关联的旧楼已拆除。', '比利时政府'],
  ])('gives: %s', (text, giver) => {
    expect(names(sentence(text).funders)).toEqual([giver]);
  });

  test.each([
    '日本政府捐赠了两台水泵，与本项目无关。',
    '亚洲开发银行现正资助县内公路维修，与校舍重建并无关系。',
    '爱德基金会资助了邻乡的水窖，两者互不相关。',
  ])('gives not: %s', (text) => {
    expect(names(sentence(text).funders)).toEqual([]);
  });
});

describe('denials', () => {
  test.each([
    ['经过商议，德国出资五十万欧元修建水渠。', '德国'],
    ['德国政府与财政部接洽后出资五十万欧元修建水渠。', '德国政府'],
    ['德国出资恢复被撤销的水渠站。', '德国'],
    ['意大利政府经商议决定出资两百万欧元。', '意大利政府'],
    ['瑞典提供灵活供资一百万美元，粮食署用它在索马里发放粮食。', '瑞典'],
  ])('gives: %s', (text, giver) => {
    expect(names(sentence(text).funders)).toEqual([giver]);
  });

  test.each([
    '项目组正与世界银行接洽贷款。',
    '爱德基金会的资助已被撤销。',
    '我们感谢瑞典和挪威为全球工作提供的灵活供资。',
  ])('gives not: %s', (text) => {
    expect(names(sentence(text).funders)).toEqual([]);
  });
});

describe('who does the work', () => {
  test.each([
    '由世界粮食计划署在罗马组织的会议提到了水井。',
    '由中国银行在香港管理的账户已经注销。',
    '诊所由红十字会开发的软件挂号。',
    '水渠边的茶馆由王氏公司经营。',
  ])('not: %s', (text) => {
    expect(names(sentence(text).partners)).toEqual([]);
  });

  test.each([
    ['项目由世界粮食计划署在两县实施。', '世界粮食计划署'],
    ['软件由红十字会开发。', '红十字会'],
    ['水厂由王氏公司负责运营。', '王氏公司'],
  ])('%s', (text, partner) => {
    expect(names(sentence(text).partners)).toEqual([partner]);
  });
});

describe('who takes part', () => {
  test('not: a stall that sells', () => {
    expect(names(sentence('妇联设摊卖水，收入用于维修水井。').participants)).toEqual([]);
    expect(names(sentence('青山县妇联摆摊卖水，收入用于维修水井。').participants)).toEqual([]);
  });

  test('a stall at an event', () => {
    expect(names(sentence('市红十字会在展会上设摊，云南大学参加了仪式。').participants)).toContain(
      '云南大学',
    );
  });
});

describe('units inside a body', () => {
  test('are no names of their own', () => {
    expect(names(sentence('树苗由市绿化管理处处置小组提供。').funders)).toEqual([]);
    expect(names(sentence('树苗由昆明市绿化管理处提供。').funders)).toEqual(['昆明市绿化管理处']);
  });
});

describe('lines of a page', () => {
  const body =
    '六所学校通了自来水\n\n山区的六所学校昨天通了自来水，孩子们从此不用再走两里山路去挑水，老师说这样的日子盼了很久。\n\n每户人家每月交两元钱，由村里的委员会保管。';
  test.each([
    '分享到：微信 微博',
    '分享到： 微信 新浪微博 QQ空间',
    '分享：微信 微博 QQ空间 豆瓣',
    '分享到：微信、微博',
    '来源：新华网',
    '来源：云南省 水利厅 办公室',
    '来源：云南日报 作者：李明 编辑：王芳',
    '文章来源：中国青年报·中青在线',
    '来源：新华社客户端 | 发布时间：2024-05-06',
    '来源: 云南网  浏览次数: 128次',
    '稿件来源：县融媒体中心（记者 李明）',
  ])('%s', (line) => {
    expect(page(`${line}\n\n${body}`).headline).toBe('六所学校通了自来水');
    expect(page(`${line}\n${body}`).headline).toBe('六所学校通了自来水');
  });
});
