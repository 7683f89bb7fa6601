import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const story =
  '山区的六所学校昨天通了自来水，孩子们从此不用再走两里山路去挑水，老师说这样的日子盼了很久。\n\n水站由县水务局负责维护，每户人家每月交两元钱，由村里的委员会保管。';
const release = (above: string, below = '') =>
  fromText(`${above}\n\n六所学校通了自来水\n\n${story}\n\n${below}`, { language: 'zh' }).articles[0]!;
const sentence = (text: string) =>
  fromText(`山区的新变化\n\n经过半年的筹备，这件事终于有了眉目。${text}`, { language: 'zh' }).articles[0]!;
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name) ?? [];

describe('who publishes, and the kind of text', () => {
  test.each([
    ['临夏县人民政府\n政务公开 | 政民互动', '来源：县融媒体中心', '临夏县人民政府'],
    ['云南农业大学新闻网', '文：食用菌研究所', '云南农业大学'],
    ['中国农业大学新闻网\n\n来源：资源与环境学院　2025年6月5日', '', '中国农业大学'],
    [
      '中华人民共和国驻马达加斯加共和国大使馆\n\n2024-05-21　来源：驻马达加斯加使馆',
      '',
      '中华人民共和国驻马达加斯加共和国大使馆',
    ],
    ['首页 > 新闻中心', '来源：贵州省水利厅', '贵州省水利厅'],
  ])('%j: %s', (above, below, publisher) => {
    expect(release(above, below).publisher?.name).toBe(publisher);
  });

  test.each([
    ['福建省红十字会\n\n救灾简报（第三期）', '救灾简报'],
    ['当前位置：首页>新闻中心>部门动态', '部门动态'],
    ['东马要闻', '东马要闻'],
    ['云南农业大学新闻网\n学校要闻｜综合新闻｜院系传真｜媒体农大', undefined],
  ])('section of %j', (above, section) => {
    expect(release(above).section).toBe(section);
  });

  test('the reach, behind its label', () => {
    expect(release('日期：2024年11月15日\n范围：区域').scope).toBe('regional');
  });

  test('a project that the headline names and the story again', () => {
    const text = `乡村学前儿童营养改善项目二期启动\n\n${story}\n\n今天，乡村学前儿童营养改善项目二期正式启动。`;
    expect(fromText(text, { language: 'zh' }).articles[0]?.project?.name).toBe('乡村学前儿童营养改善项目');
    const once = `乡村学前儿童营养改善项目二期启动\n\n${story}`;
    expect(fromText(once, { language: 'zh' }).articles[0]?.project).toBeUndefined();
  });
});

describe('goals', () => {
  test.each([
    ['服务于可持续发展目标2（零饥饿）、目标3（良好健康与福祉）和目标17（伙伴关系）。', [2, 3, 17]],
    ['这正是可持续发展目标15所讲的，保护陆地生态系统。', [15]],
    ['直接回应了联合国可持续发展目标的第3、第5和第10项。', [3, 5, 10]],
    ['呼應SDGs第4項優質教育與第10項減少不平等。', [4, 10]],
    ['永續發展目標SDG 3健康與福祉、SDG 11永續城鄉', [3, 11]],
    ['今年的目标是建成15所学校。', []],
    ['我们的第4项工作与第10项任务都完成了。', []],
  ])('%s', (text, goals) => {
    expect(sentence(text).sdgs.map(({ goal }) => goal)).toEqual(goals);
  });
});

describe('roles', () => {
  test.each([
    ['项目资金500万美元，由中国政府通过全球发展和南南合作基金提供。', ['中国政府', '全球发展和南南合作基金']],
    ['中国路桥工程有限责任公司免费为村里修了两公里路。', ['中国路桥工程有限责任公司']],
    ['其余由甘肃省财政衔接推进乡村振兴补助资金解决。', ['甘肃省财政']],
    ['试验站得到云南省科技厅重点研发计划支持。', ['云南省科技厅']],
    ['中国红十字会总会调拨第一批家庭箱。', ['中国红十字会总会']],
    ['示范田由国家国际发展合作署援助。', ['国家国际发展合作署']],
    ['经费已经落实，由县卫生局培训医生。', []],
    ['县医院免费为村民体检。', []],
    ['试验站得到云南省科技厅的支持。', []],
  ])('funders: %s', (text, funders) => {
    expect(names(sentence(text).funders)).toEqual(funders);
  });

  test.each([
    ['我们与中国科学院昆明植物研究所在这里合建了试验站。', ['中国科学院昆明植物研究所']],
    ['会同区疾控中心、区应急管理局继续开展水质检测。', ['区疾控中心', '区应急管理局']],
    ['我们与当地妇女合作社“晨曦”一道，在六个村设了缝纫点。', ['晨曦']],
    ['甘肃农业大学提供饲养技术服务。', ['甘肃农业大学']],
    ['我们与县政府在这里见面。', []],
    ['\n\n下一步工作：\n\n- 教育部负责选址\n- 卫生部负责检查水质', []],
  ])('partners: %s', (text, partners) => {
    expect(names(sentence(text).partners)).toEqual(partners);
  });

  test('who was invited and did not come', () => {
    expect(names(sentence('印度尼西亚国家减灾署应邀参加但未到会。').participants)).toEqual([]);
  });
});

describe('other times and places', () => {
  test.each([
    '一期项目于2018年至2023年在广西和湖南两地开展。',
    '团队计划明年把技术带到怒江州和缅甸克钦邦。',
    '这笔款项只用于南部的戈壁地区。',
    '部分村庄道路中断。',
  ])('%s', (text) => {
    expect(names(sentence(text).locations)).toEqual([]);
  });
});
