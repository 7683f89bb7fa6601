import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const sentence = (text: string) =>
  fromText(`山区的新变化\n\n经过半年的筹备，这件事终于有了眉目。${text}`, { language: 'zh' }).articles[0]!;
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name) ?? [];

describe('how money came', () => {
  test.each([
    // Out of a fund.
    ['县政府从乡村振兴发展基金中拨款30万元修渠。', ['乡村振兴发展基金']],
    ['政府從賑災基金撥款1,284萬元。', ['賑災基金']],
    ['特首从政府手中接过锦旗。', []],
    ['村民从信用合作社贷款两万元。', []],
    // Whose a part of the sum is.
    ['工程造价3100万美元，其中2400万美元为伊斯兰开发银行贷款。', ['伊斯兰开发银行']],
    ['总投资800万元，其中三成是爱德基金会的捐款。', ['爱德基金会']],
    ['工程造价80万元，其余由秘鲁国家预算承担。', ['秘鲁国家预算']],
    ['这份账本是爱德基金会的捐款登记册。', []],
    // Through whom it is passed on.
    ['项目由全球环境基金提供赠款，经联合国开发计划署拨付。', ['全球环境基金', '联合国开发计划署']],
    ['救灾资金经联合国项目事务署管理。', ['联合国项目事务署']],
    ['申请材料经联合国项目事务署审核。', []],
    ['志愿者经红十字会培训后上岗。', []],
    // A giver, and not its scheme.
    ['调查经费由乐施会「社区气候行动基金」资助。', ['乐施会']],
    ['学校获爱德基金会“微光计划”资助。', ['爱德基金会']],
    // A fund, and not who manages it.
    ['由亚洲开发银行管理的东南亚清洁空气基金将提供90万美元赠款。', ['东南亚清洁空气基金']],
    // In kind, and shared.
    ['场地由鸿运置业有限公司免租提供三年。', ['鸿运置业有限公司']],
    ['培训经费由爱德基金会与乐施会分摊。', ['爱德基金会', '乐施会']],
    ['办学经费由爱德基金会独自承担。', ['爱德基金会']],
  ])('%s', (text, funders) => {
    expect(names(sentence(text).funders)).toEqual(funders);
  });

  test.each([
    // It has nothing to do with the story.
    '亚洲开发银行现正资助县内公路维修，与校舍重建并无关系。',
    '日本政府捐赠了两台水泵，与本项目无关。',
    '爱德基金会资助了邻乡的水窖，两者互不相关。',
    // It has ended, or is for anything.
    '美国国务院的拨款去年底中止。',
    '爱德基金会提供的资金上月已经用完。',
    '我们感谢瑞典和挪威为全球工作提供的非指定用途资金。',
    // It is given and does not give.
    '救世军获拨款532万元。',
    '爱德基金会获得赠款20万元。',
  ])('no funder: %s', (text) => {
    expect(names(sentence(text).funders)).toEqual([]);
  });

  test('what hangs on nothing about pupils is still given', () => {
    const read = sentence('爱德基金会资助了全部学费，与成绩无关。');
    expect(names(read.funders)).toEqual(['爱德基金会']);
  });

  test('who gets money for work does it', () => {
    const read = sentence('救世军获拨款532万元，向灾民提供食水。');
    expect(names(read.partners)).toEqual(['救世军']);
  });
});

describe('who works', () => {
  test.each([
    ['加工点由女鱼贩合作社经营。', ['女鱼贩合作社']],
    ['评估由贵州师范大学独立完成。', ['贵州师范大学']],
    ['数据库由挪威人民援助组织帮助建立。', ['挪威人民援助组织']],
    ['技术评审由山地对话中心组织。', ['山地对话中心']],
    ['转移工作由瓦努阿图国家灾害管理办公室指挥。', ['瓦努阿图国家灾害管理办公室']],
    ['福贡县人民医院急诊科的三名医生讲授了心肺复苏。', ['福贡县人民医院']],
    ['海地红十字会的志愿者挨家挨户走访了老人。', ['海地红十字会']],
    ['联合国儿童基金会为冷库安装了两台太阳能冰箱。', ['联合国儿童基金会']],
    ['冈比亚全国青年议会招募了400名青年。', ['冈比亚全国青年议会']],
    ['施工由中国企业“中西水务”和当地企业“山河水工”联合完成。', ['中西水务', '山河水工']],
    // No work, or none of theirs.
    ['福贡县人民医院急诊科的三名医生参加了培训。', []],
    ['海地红十字会的志愿者说，路很难走。', []],
    ['几年前，联合国儿童基金会为冷库安装了冰箱。', []],
    ['联合国儿童基金会曾为选址提供水质检测建议。', []],
    ['联合国儿童基金会为孩子们感到高兴。', []],
    ['世界卫生组织组织严密。', []],
  ])('%s', (text, partners) => {
    expect(names(sentence(text).partners)).toEqual(partners);
  });

  test.each([
    ['利比里亚交通部以及西非和中非海事组织派代表出席了仪式。', ['利比里亚交通部', '西非和中非海事组织']],
    ['结业礼上，学生和家长都来设摊。', []],
    ['马绍尔妇女联合会和南太平洋大学都来设摊。', ['马绍尔妇女联合会', '南太平洋大学']],
  ])('%s', (text, participants) => {
    expect(names(sentence(text).participants)).toEqual(participants);
  });
});
