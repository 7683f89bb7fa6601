import { describe, expect, test } from 'vitest';
import { rolesIn, withoutBrackets } from './sentenceIn.js';

const attending = (names: string) =>
  rolesIn('zh', `${names}派员出席了仪式。`).map((role) => withoutBrackets(role).replace(/^@ /, ''));

describe('how far a name goes', () => {
  test.each([
    ['澳门明爱和珠海市妇女联合会', ['澳门明爱', '珠海市妇女联合会']],
    ['香港救世军与深圳市慈善会', ['香港救世军', '深圳市慈善会']],
    ['比利时发展署（Enabel）与卢森堡合作署', ['比利时发展署', '卢森堡合作署']],
    ['中国疾病预防控制中心环境与健康所', ['中国疾病预防控制中心环境与健康所']],
    ['马凯雷雷大学农业与营养系', ['马凯雷雷大学农业与营养系']],
    ['挪威自然、气候与能源研究中心', ['挪威自然、气候与能源研究中心']],
    ['瑞典农村、水与林业研究所和挪威外交部', ['瑞典农村、水与林业研究所', '挪威外交部']],
    ['乌干达教育部和肯尼亚卫生部', ['乌干达教育部', '肯尼亚卫生部']],
    ['英国达尔文倡议（DI）和挪威国际气候与森林倡议（NICFI）', ['英国达尔文倡议', '挪威国际气候与森林倡议']],
    ['国际可可倡议（ICI）与阿迦汗发展网络（AKDN）', ['国际可可倡议', '阿迦汗发展网络']],
    ['日本青年海外协力队和埃及农业和土地改良部', ['日本青年海外协力队', '埃及农业和土地改良部']],
    ['南苏丹国立大学孔子课堂', ['南苏丹国立大学孔子课堂']],
    ['曼谷潮州会馆、中国农业技术援外专家组', ['曼谷潮州会馆', '中国农业技术援外专家组']],
  ])('%s', (names, expected) => {
    expect(attending(names)).toEqual(expected);
  });
});

describe('names that signs for sounds or a place lead to', () => {
  test.each([
    '昆明圣若望综合医院',
    '拉让江华人商会',
    '库布其沙漠生态研究院',
    '马朱罗环礁地方政府',
    '新巴尔虎右旗人民政府',
    '離島民政事務處',
    '環境保護局',
    '沃洛地区农业局',
  ])('%s', (name) => {
    expect(attending(name)).toContain(name);
  });

  test.each(['地方政府', '当地政府', '环境保护局', '该专家组'])('nobody in: %s', (name) => {
    expect(attending(name)).toEqual([]);
  });
});

test('a verb behind a name is no part of it', () => {
  expect(rolesIn('zh', '资金由大连市财政局安排专项资金解决。')).toEqual(['$ 大连市财政局']);
  expect(rolesIn('zh', '联合国难民署周二表示，昆明市红十字会捐赠了药品。')).toEqual(['$ 昆明市红十字会']);
});

test('a shop is called by what stands in quotes', () => {
  expect(rolesIn('zh', '矿泉水由“好日子”超市捐赠。')).toEqual(['$ 好日子']);
});
