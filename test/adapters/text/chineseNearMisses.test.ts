import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story =
  '山区的六所学校昨天通了自来水，孩子们从此不用再走两里山路去挑水，老师说这样的日子盼了很久。\n\n每户人家每月交两元钱，由村里的委员会保管。';
const release = (above: string, more = '') =>
  fromText(`${above}\n\n六所学校通了自来水\n\n${story}\n\n${more}`, { language: 'zh' }).articles[0]!;
const sentence = (text: string) =>
  fromText(`山区的新变化\n\n经过半年的筹备，这件事终于有了眉目。${text}`, { language: 'zh' }).articles[0]!;
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name) ?? [];

describe('who publishes', () => {
  test.each([
    ['UNICEF China\n联合国儿童基金会驻华办事处', '联合国儿童基金会驻华办事处'],
    ['世界银行\n新闻稿', '世界银行'],
    ['世界卫生组织\n新闻稿', '世界卫生组织'],
    ['濠鏡街坊報\n本澳 | 社團 | 文教', '濠鏡街坊報'],
    ['勐腊县人民政府\n来源：勐腊县融媒体中心', '勐腊县融媒体中心'],
    ['勐腊县人民政府\n来源：县融媒体中心', '勐腊县人民政府'],
    ['禾苗乡村教育发展中心\n\nEND', '禾苗乡村教育发展中心'],
  ])('%j', (above, publisher) => {
    expect(release(above).publisher?.name).toBe(publisher);
  });

  test('its offices and its short name are no partners of it', () => {
    const labour = release('国际劳工组织', '培训由国际劳工组织北京局和中国企业联合会联合举办。');
    expect(names(labour.partners)).toEqual(['中国企业联合会']);
    const women = release('天水市妇女联合会', '培训由市妇联和天水师范学院共同举办。');
    expect(names(women.partners)).toEqual(['天水师范学院']);
  });
});

describe('places', () => {
  test.each([
    ['订单远到秘鲁的库斯科。', []],
    ['产品销往马里的锡卡索。', []],
    ['他们此前曾在陕西和甘肃做过试点。', []],
    ['下个月把课程延伸到临潭县。', []],
    ['培训放在乡镇卫生院进行。', []],
    ['项目将完善县、乡两级会诊。', []],
    ['蔬菜从田头到集市只要一个小时。', []],
    ['活动在岳西县林业局举行。', []],
    ['渔民在维多利亚湖上捕鱼。', []],
    ['培训在岳西县举行。', ['岳西县']],
    // On the way, before, next, or nothing to do with it.
    ['大米去年11月在喀麦隆杜阿拉港卸船。', []],
    ['培训在岳西县举行。项目此前已在保山市、普洱市的21个村实施。', ['岳西县']],
    ['下一期研修班在岳西县举行。', []],
    ['培训在岳西县举行。桐城市的老人领到棉被，不在此次项目之内。', ['岳西县']],
    ['岳西县三条村的学校被冲毁。', ['岳西县']],
    ['登记车沿河逐村登记，驶进河边村落。', []],
    ['港口位于孟加拉国库尔纳专区。', ['孟加拉国', '库尔纳专区']],
    ['诊所在岳西县开了第一间。', ['岳西县']],
    ['项目覆盖埃塞俄比亚阿姆哈拉州一座水库。', ['阿姆哈拉州', '埃塞俄比亚']],
  ])('%s', (text, places) => {
    expect(names(sentence(text).locations).sort()).toEqual([...places].sort());
  });

  test.each([
    ['评估组考察了“云雾山区茶园改造项目”。', '云雾山区茶园改造项目'],
    ['评估组考察了“老项目”。', undefined],
    ['他说：“我们只想做好手上的这个项目。”', undefined],
  ])('project: %s', (text, project) => {
    expect(sentence(text).project?.name).toBe(project);
  });

  test('a country in the name of a project is no place', () => {
    const read = sentence('活动在遵义市举行。“中国茶园低碳项目”也通过了评估。');
    expect(names(read.locations)).toEqual(['遵义市']);
  });

  test('the country by the names of bodies, if they name only one', () => {
    const read = sentence('培训在卡约区举行。伯利兹大学和伯利兹教师协会派员参加。');
    expect(read.locations.map(({ country }) => country)).toEqual(['BZ']);
    const donor = sentence('培训在卡约区举行。日本政府出资，日本大使馆致辞。');
    expect(donor.locations.map(({ country }) => country)).toEqual([undefined]);
  });
});

describe('roles', () => {
  test.each([
    ['三台显微镜则为遵义市药师协会捐赠。', ['遵义市药师协会']],
    ['学生们为遵义市药师协会捐款。', []],
    ['零件费由遵义商会青年团报销。', ['遵义商会青年团']],
    ['遵义市红十字会配发急救包80个。', ['遵义市红十字会']],
    ['培训由世界粮食计划署—中国南南合作基金提供经费。', ['世界粮食计划署—中国南南合作基金']],
    ['豆浆由“石板巷早点铺”赞助。', ['石板巷早点铺']],
    ['豆浆由“石板巷早点铺”熬好。', []],
    ['世界银行今天批准一笔2亿美元的贷款。', ['世界银行']],
    ['县政府今天批准一笔2亿元资金的申请。', []],
    ['国际农业发展基金提供90万美元资金。', ['国际农业发展基金']],
  ])('funders: %s', (text, funders) => {
    expect(names(sentence(text).funders)).toEqual(funders);
  });

  test.each([
    ['贵州大学和我们合作做记录。', ['贵州大学']],
    ['贵州大学和我们见面。', []],
    ['义诊承蒙卫生暨社会福利部与贵州大学全力配合。', ['卫生暨社会福利部', '贵州大学']],
    ['\n\n国家执行机构：水利部', ['水利部']],
  ])('partners: %s', (text, partners) => {
    expect(names(sentence(text).partners)).toEqual(partners);
  });

  test.each([
    ['总结会邀请了贵州大学附属医院、全国妇联参加。', ['贵州大学附属医院', '全国妇联']],
    [
      '遵义市总工会、美的集团、荷兰商会大中华区派代表出席。',
      ['遵义市总工会', '美的集团', '荷兰商会大中华区'],
    ],
    ['贵州大学花溪校区派代表出席了仪式。', ['贵州大学花溪校区']],
  ])('participants: %s', (text, participants) => {
    expect(names(sentence(text).participants)).toEqual(participants);
  });
});
