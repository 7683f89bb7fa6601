import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';

describe('a gift told in a clause of its own, behind its giver', () => {
  test.each([
    ['松涛慈善基金会多年来关怀独居长者，昨日捐赠轮椅三十辆。', ['$ 松涛慈善基金会']],
    [
      '青禾教育基金会和长风建设公司结合义卖所得，于12日共同捐赠两百万元给市立图书馆。',
      ['$ 青禾教育基金会', '$ 长风建设公司'],
    ],
    ['海澜集团联同晨星基金会宣布，捐款五百万元，支持儿童医院。', ['$ 海澜集团', '$ 晨星基金会']],
    ['临江市总商会得知消息后，向三所山村小学捐赠课桌四百套。', ['$ 临江市总商会']],
    ['北溪农商银行秉持初心，累计捐赠助学金八十万元。', ['$ 北溪农商银行']],
    ['光明小学收到了好消息，捐赠的图书已经上架。', []],
    ['县教育局感谢各界，捐赠图书五百册的读者名单已公布。', []],
    ['市民政局加强监管，确保捐赠资金专款专用。', []],
    ['县图书馆整修完毕，由长风建设公司捐赠电脑二十台。', ['$ 长风建设公司']],
  ])('%s', (text, expected) => {
    expect(rolesIn('zh', text)).toEqual(expected);
  });
});

describe('names with hope, persons who hold an office, and bodies without a name', () => {
  test.each([
    ['白鹭爱心基金会向石桥希望小学捐赠50万元。', ['$ 白鹭爱心基金会']],
    ['白鹭爱心基金会希望向石桥小学捐赠50万元。', []],
    ['支票由松涛慈善基金会执行长当场致赠。', []],
    ['白鹭实业有限公司执行董事到场剪彩。', []],
    ['培训由白鹭实业有限公司执行。', ['& 白鹭实业有限公司']],
    ['县实验小学捐赠仪式上，孩子们唱了歌。', []],
    ['所有净水器由肯尼亚红十字会和当地工匠一同安装。', ['& 肯尼亚红十字会 [KE]']],
    ['我们与格鲁吉亚劳动部、两地市政厅以及患者组织“静水”合作。', ['& 格鲁吉亚劳动部 [GE]', '& 静水']],
    ['镜片由沿海光学企业「远山视界」捐赠。', ['$ 远山视界']],
    ['其中三万元来自临江市慈善总会。', ['$ 临江市慈善总会']],
    ['老人们非常感激白鹭集团捐赠的棉被。', ['$ 白鹭集团']],
    ['书香公益项目捐赠了图书。', []],
    ['资金由**冰岛政府**和**白鹭爱心基金会**提供。', ['$ 冰岛政府 [IS]', '$ 白鹭爱心基金会']],
    [
      '我校与临江师范大学一起办展，临江市教育局与我校美术学院共同设计课程。',
      ['& 临江师范大学', '& 临江市教育局'],
    ],
    ['外交部负责非洲事务的国务秘书、教育部负责基础教育的副部长到场。', []],
    ['双方将搭建资源共享、共同使用的协同创新平台。', []],
    [
      '由临江理工大学、白鹭科技有限公司、海口湾融合创新区联合建设的实验室今天揭牌。',
      ['& 临江理工大学', '& 白鹭科技有限公司'],
    ],
    ['两家医院的相关部门和狮子会出席了仪式。', []],
  ])('%s', (text, expected) => {
    expect(rolesIn('zh', text)).toEqual(expected);
  });
});

describe('pasted without a headline, and news of missions', () => {
  const read = (text: string) => fromText(text, { language: 'zh' }).articles[0];

  test('the first sentence is the headline, and stays in the story', () => {
    const first =
      '9月3日，白鹭爱心基金会在石桥镇向六所乡村小学捐赠图书五千册，这是该基金会连续第七年在当地送书下乡';
    const article = read(
      `${first}。捐赠活动当天，两百多名学生领到了新书，老师们还为孩子们上了一堂朗读课，家长们站在窗外静静地听。\n\n村里的人说，这样的日子越多越好。`,
    );
    expect(article?.headline).toBe(first);
    expect(article?.body).toHaveLength(2);
    expect(article?.funders).toMatchObject([{ name: '白鹭爱心基金会' }]);
  });

  test('a first sentence that is too long is cut behind a clause', () => {
    const first = '白鹭爱心基金会关怀山区学校，昨日捐赠图书五千册';
    const rest = `${'、口琴九十支'.repeat(9)}，并请来退休教师${'，教他们朗读、画画、唱歌'.repeat(6)}。`;
    const article = read(first + rest);
    expect(article?.headline).toBe('白鹭爱心基金会关怀山区学校');
    expect(article?.body).toHaveLength(1);
  });

  test.each([
    ['11月13日,北京——三个村庄的居民今天喝上了干净的水。', '北京'],
    ['某某网/山乡发展网讯 6月27日,水井今天启用。', undefined],
    ['来源山乡网站2015年12月12日', undefined],
    ['11月13日,春风拂面——三个村庄的居民今天喝上了干净的水。', undefined],
  ])('dateline: %s', (text, place) => {
    expect(read(`三个村庄有了新水井\n\n${text}\n\n水井由村民自己挖成。`)?.dateline?.place).toBe(place);
  });

  test('the host of a mission is where it happens, if nothing else says so', () => {
    const article = read(
      '孩子们的新书包\n\n中国驻汤加使馆向一所儿童之家捐赠书包。驻汤加使馆的志愿者陪孩子们过节。',
    );
    expect(article?.locations).toMatchObject([{ name: '汤加', country: 'TO' }]);
    expect(article?.funders).toMatchObject([{ name: '中国驻汤加使馆' }]);
  });

  test.each([
    ['112年3月8日', '2023-03-08'],
    ['中華民國112年3月8日', '2023-03-08'],
    ['12年3月8日', undefined],
  ])('%s', (date, expected) => {
    const article = read(`新書送到山上\n\n${date}\n\n村裡的孩子今天拿到了新書，大家都很高興。`);
    expect(article?.published).toBe(expected);
  });

  test.each([
    '救灾物资送到了受灾地区。',
    '物资支持该地区重建。',
    '爱心人士在节前捐赠市值十万元的年菜。',
    '向三省送去帐篷。',
  ])('no place: %s', (text) => {
    expect(read(`好消息来了\n\n${text}`)?.locations ?? []).toEqual([]);
  });
});
