import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const locations = (headline: string, story: string) =>
  summarize(fromText(`${headline}\n\n${story}`, { language: 'zh' }).articles[0]!).locations ?? [];

describe('where it happened', () => {
  test.each([
    [
      '项目覆盖约旦的马安省、卡拉克省和塔菲拉省。',
      [
        '马安省 | province | JO',
        '卡拉克省 | province | JO',
        '塔菲拉省 | province | JO',
        '约旦 | country | JO',
      ],
    ],
    ['在约旦北部的伊尔比德市，新学校今天开学。', ['伊尔比德市 | city | JO', '约旦 | country | JO']],
    ['肯尼亚图尔卡纳郡的三口水井今天启用。', ['图尔卡纳郡 | province | KE', '肯尼亚 | country | KE']],
    [
      '印度尼西亚中苏拉威西省帕卢市的学校重新开学。',
      ['中苏拉威西省 | province | ID', '帕卢市 | city | ID', '印度尼西亚 | country | ID'],
    ],
    [
      '在孟加拉国科克斯巴扎尔的难民营，一所学校今天开学。',
      ['科克斯巴扎尔 | city | BD', '孟加拉国 | country | BD'],
    ],
    [
      '贵州省黔东南苗族侗族自治州从江县加榜乡修好了水渠。',
      [
        '贵州省 | province | CN',
        '黔东南苗族侗族自治州 | district | CN',
        '从江县 | district | CN',
        '加榜乡 | city | CN',
      ],
    ],
    ['这批物资将运往叙利亚阿勒颇。', ['阿勒颇 | city | SY', '叙利亚 | country | SY']],
    ['秘鲁库斯科大区的农户领到了种子。', ['库斯科大区 | province | PE', '秘鲁 | country | PE']],
    ['马拉维南部奇夸瓦县遭受洪灾。', ['奇夸瓦县 | district | MW', '马拉维 | country | MW']],
    [
      '项目在湖南省怀化市麻阳苗族自治县开展。',
      ['湖南省 | province | CN', '怀化市 | city | CN', '麻阳苗族自治县 | district | CN'],
    ],
    ['海地西部的莱奥甘镇昨天通水。', ['莱奥甘镇 | city | HT', '海地 | country | HT']],
    ['在四川西部，孩子们用上了净水。', ['四川 | province | CN']],
    ['乍得湖流域的三个村庄今天通水。', []],
    ['尼日利亚博尔诺州的粮食价格涨了三成。', ['博尔诺州 | province | NG', '尼日利亚 | country | NG']],
    ['住在肯尼亚达达布难民营的孩子们开学了。', ['达达布 | camp | KE', '肯尼亚 | country | KE']],
    ['菲律宾萊特島的漁民領到了新漁船。', ['萊特島 | - | PH', '菲律宾 | country | PH']],
    ['尼泊爾廓爾喀縣的學校重建完成。', ['廓爾喀縣 | district | NP', '尼泊爾 | country | NP']],
    ['瓜地馬拉的農民領到了種子。', ['瓜地馬拉 | country | GT']],
    [
      '项目已惠及越南、老挝和柬埔寨的两万名农户。',
      ['越南 | country | VN', '老挝 | country | LA', '柬埔寨 | country | KH'],
    ],
    ['埃塞俄比亚今年的旱情十分严重。', ['埃塞俄比亚 | country | ET']],
    ['我们的车开进卡塞塞县。', ['卡塞塞县 | district | -']],
    ['在姆巴拉拉和古卢，两所学校已经开课。', ['姆巴拉拉 | city | UG', '古卢 | city | UG']],
    ['位于埃尔多伊加马的诊所重新开门。', ['埃尔多伊加马 | city | -']],
    [
      '项目在卡塞塞、本迪布焦和恩托罗科三个县开展。',
      ['卡塞塞 | district | -', '本迪布焦 | district | -', '恩托罗科 | district | -'],
    ],
    [
      '走进肯尼亚基苏木的圣玛丽医院，走廊里坐满了病人。',
      ['基苏木 | city | KE', '圣玛丽医院 | site | KE', '肯尼亚 | country | KE'],
    ],
    [
      '在埃塞俄比亚奥罗米亚州阿尔西地区，农户领到了种子。',
      ['奥罗米亚州 | province | ET', '阿尔西地区 | district | ET', '埃塞俄比亚 | country | ET'],
    ],
    [
      '贵州省黔东南州榕江县的三个村寨通了公路。',
      ['贵州省 | province | CN', '黔东南州 | district | CN', '榕江县 | district | CN'],
    ],
    ['在尼罗河流域，雨季提前到来。', ['尼罗河 | - | -']],
    ['项目在薛百镇开展，由甘肃省林业和草原局承办。', ['薛百镇 | city | CN']],
    ['洪水过后，莫桑比克的学校重新开学。', ['莫桑比克 | country | MZ']],
  ])('%s', (sentence, expected) => {
    expect(new Set(locations('新学校今天开学', sentence))).toEqual(new Set(expected));
  });

  test.each([
    ['中国政府向约旦捐赠了医疗设备。', ['约旦 | country | JO']],
    ['在黎巴嫩，来自叙利亚的难民领到了毛毯。', ['黎巴嫩 | country | LB']],
    ['在约旦，日本大使参观了学校，随后返回东京。', ['约旦 | country | JO']],
    ['在约旦开展的这个项目，经验来自埃及。', ['约旦 | country | JO']],
    ['在卢森堡大公国的支持下，约旦马安省的中心建成了。', ['马安省 | province | JO', '约旦 | country | JO']],
    ['约旦的孩子们开学了。捐款请寄至上海市静安区。', ['约旦 | country | JO']],
    ['约旦的孩子们开学了。该协会总部设在昆明市。', ['约旦 | country | JO']],
    ['约旦的孩子们开学了。在东南亚的市场上，价格上涨了。', ['约旦 | country | JO']],
    ['约旦的孩子们开学了。下届会议明年在东京举行。', ['约旦 | country | JO']],
    ['约旦大学的学生在马安市种树。明年项目将扩大到伊拉克。', ['马安市 | city | JO']],
  ])('only where it happened: %s', (sentence, expected) => {
    const found = locations('新学校今天开学', sentence).map((place) => place.replace(/ \| -$/, ' | JO'));
    expect(new Set(found)).toEqual(new Set(expected));
  });

  test.each([
    ['约旦：新学校今天开学', '约旦 | country | JO'],
    ['中国援助约旦修建新学校', '约旦 | country | JO'],
    ['日本向斐济捐赠救护车', '斐济 | country | FJ'],
    ['联合国儿童基金会在也门为儿童接种疫苗', '也门 | country | YE'],
    ['苏丹：三万人逃离家园', '苏丹 | country | SD'],
    ['助力乌干达女童重返校园', '乌干达 | country | UG'],
  ])('headline: %s', (headline, expected) => {
    expect(locations(headline, '孩子们都很高兴，老师也很高兴。')).toEqual([expected]);
  });
});
