import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const roles = (sentence: string) => rolesIn('zh', sentence).map((role) => role.replace(/ \[..\]$/, ''));

/** Roles in a story under the letterhead of a society. */
const ours = (sentence: string) => {
  const text = `青禾社区发展协会\n\n三个村庄有了新水井\n\n一口新水井今天在乌干达启用。${sentence}`;
  const {
    partners = [],
    funders = [],
    participants = [],
  } = summarize(fromText(text, { language: 'zh' }).articles[0]!);
  return [...funders.map((name) => `$ ${name}`), ...partners, ...participants.map((name) => `@ ${name}`)].map(
    (role) => role.replace(/ \[..\]$/, ''),
  );
};

describe('who works with the publisher', () => {
  test.each([
    ['协会与乌干达卫生部恢复向三百所小学供应牛奶。', ['乌干达卫生部']],
    ['青禾社区发展协会和马凯雷雷大学在两个县推出流动图书车。', ['马凯雷雷大学']],
    ['我们和昆明市第二医院在四个村筛查了白内障。', ['昆明市第二医院']],
    ['这间铺子是我们和盘龙区残疾人联合会一块儿办的。', ['盘龙区残疾人联合会']],
    ['夏令营是本会同云南大学合办的。', ['云南大学']],
    ['云南大学的学生和昆明市盲人协会与我们一同录制了有声书。', ['云南大学', '昆明市盲人协会']],
    ['云南大学的师生每月来教画画，与协会一起设计了课程。', ['云南大学']],
    ['昆明市红十字会与盘龙区应急管理局共同设置了三个安置点。', ['昆明市红十字会', '盘龙区应急管理局']],
    ['乌干达妇女联合会的各地分会负责召集学员。', ['乌干达妇女联合会']],
    [
      '协会负责招募队员，乌干达卫生部派出当地护理人员一同看诊，马凯雷雷大学联络学校。',
      ['乌干达卫生部', '马凯雷雷大学'],
    ],
    [
      '食堂由昆明市民政局和云南大学共同运营：民政局核定名单，云南大学统一采购。',
      ['昆明市民政局', '云南大学'],
    ],
    [
      '项目由昆明市疾控中心牵头，云南大学、昆明医科大学参与。',
      ['昆明市疾控中心', '云南大学', '昆明医科大学'],
    ],
    ['物资交由乌干达红十字会分发。', ['乌干达红十字会']],
  ])('%s', (sentence, expected) => {
    expect(ours(sentence)).toEqual(expected);
  });

  test.each([
    '青禾社区发展协会与乌干达卫生部举行会谈。',
    '青禾社区发展协会和乌干达卫生部都认为，水质还要改善。',
    '云南大学的三名学生周末来帮忙。',
    '云南大学教授指出，水质正在变好。',
    '协会计划明年与云南大学合作。',
    '协会的工作人员到云南大学参观学习。',
    '协会与乌干达教育部签署了合作备忘录。',
  ])('nobody in: %s', (sentence) => {
    expect(ours(sentence)).toEqual([]);
  });
});

describe('who bought, and who gave without a known name', () => {
  test.each([
    ['检测试剂由全球基金采购。', ['$ 全球基金']],
    ['头一年的房租由昆明市慈善总会出。', ['$ 昆明市慈善总会']],
    ['电费由昆明市民政局付，场地是社区的。', ['$ 昆明市民政局']],
    ['云南省民政厅下达福彩公益金一百万元，用于改造校舍。', ['$ 云南省民政厅']],
    ['本地企业大河老磨坊捐赠了头三个月的面粉。', ['$ 大河老磨坊']],
    ['当地商家小巷面馆送来两百份午餐。', ['$ 小巷面馆']],
    ['轴承和链条全是滇池轴承厂送的。', ['$ 滇池轴承厂']],
    ['木料是春城家具厂捐的，没收一分钱。', ['$ 春城家具厂']],
    ['昆明市政府的抗震补助，我们申请了两次，都没有通过。', []],
    ['当地企业没有捐赠。', []],
    ['乌干达红十字会代表向协会赠送锦旗。', []],
    ['腾讯公益平台上的网友捐了四万元。', []],
    ['一场公益捐赠活动在村里举行。', []],
    ['此次滇池教育基金会捐赠的教材很实用。', ['$ 滇池教育基金会']],
    ['中方将向世界粮食计划署及老挝教育和体育部援助三百吨大米。', []],
    ['香港新月慈善基金为昆明市东岸小学、滇池中心学校捐建的教学楼启用了。', ['$ 香港新月慈善基金']],
    ['中国通过全球发展和南南合作基金同联合国儿童基金会合作向村民提供药品。', ['& 联合国儿童基金会']],
    ['运输由昆明铁路局免费承担。', ['$ 昆明铁路局']],
    ['不少企业表示愿意捐赠图书。', []],
    ['校舍由昆明市教育局选址。', []],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toEqual(expected);
  });
});

describe('who came', () => {
  test.each([
    ['开幕那天来了昆明市图书馆和云南省盲人协会的朋友。', ['@ 昆明市图书馆', '@ 云南省盲人协会']],
    ['揭牌当天，昆明市教育局和云南大学都派了人来。', ['@ 昆明市教育局', '@ 云南大学']],
    ['肯尼亚农业部和加纳渔业局选派人员参加了研修。', ['@ 肯尼亚农业部', '@ 加纳渔业局']],
    ['云南大学选派五名教师到村里授课。', ['& 云南大学']],
    ['邮车带来了云南大学的来信。', []],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toEqual(expected);
  });
});

test('the publisher is not its own partner under its short name', () => {
  const text =
    '世界卫生组织西太平洋区域办事处\n\n岛上的筛查\n\n行动由世卫组织与太平洋共同体共同开展。筛查队今天到达基里巴斯。';
  const { partners } = summarize(fromText(text, { language: 'zh' }).articles[0]!);
  expect(partners).toEqual(['太平洋共同体']);
});

test('a newspaper files the story', () => {
  const text = '井水清了\n\n滇池晚报昆明10月14日电 昆明的一口老井重新开放。';
  expect(fromText(text, { language: 'zh' }).articles[0]!.dateline).toMatchObject({
    place: '昆明',
    agency: '滇池晚报',
  });
});
