import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { datelineIn } from './sentenceIn.js';

const title = '三个村庄有了新水井';
const story = '一口新水井今天在乌干达启用，两千多名村民不必再走远路取水。';

const read = (above: string, under = '', below = '', body = story) => {
  const text = `${above}\n\n${title}\n\n${under}\n\n${body}\n\n${below}`;
  const { headline, publisher, published, section } = fromText(text, { language: 'zh' }).articles[0]!;
  return [headline, publisher?.name, published, section];
};

describe('who publishes', () => {
  test.each([
    ['湖滨早报\n首页  即时  财经', '', '', '湖滨早报'],
    ['绿洲周刊\n第3版 社会', '', '', '绿洲周刊'],
    ['山那头读书会', '', '', '山那头读书会'],
    ['怡保仁爱肾友之家', '', '', '怡保仁爱肾友之家'],
    ['联合国妇女署印度', '', '', '联合国妇女署印度'],
    ['世界卫生组织东南亚区域', '', '', '世界卫生组织东南亚区域'],
    [
      '联合国开发计划署 肯尼亚',
      '',
      '媒体联系人：联合国开发计划署驻肯尼亚代表处传播部',
      '联合国开发计划署驻肯尼亚代表处',
    ],
    ['儿基会\n联合国儿童基金会', '', '', '联合国儿童基金会'],
    ['瑞典驻肯尼亚使领馆', '', '© 外交部', '瑞典驻肯尼亚使领馆'],
    ['日本国驻肯尼亚大使馆', '', '© Embassy of Japan in Kenya', '日本国驻肯尼亚大使馆'],
    ['云南大学', '来源：生态与环境工程学院', '', '云南大学'],
    ['肯尼亚红十字会', '稿件来源：肯尼亚红十字会国际联络部', '', '肯尼亚红十字会'],
    ['云南大学', '来源：云南大学新闻网', '', '云南大学'],
    ['首页 > 要闻', '来源：新华网', '', '新华网'],
    ['新聞', '消息來源：市政署', '', '市政署'],
    ['救灾日志', '', '—— 昆明市阳光义工服务队', '昆明市阳光义工服务队'],
  ])('%s / %s / %s', (above, under, below, expected) => {
    expect(read(above, under, below).slice(0, 2)).toEqual([title, expected]);
  });

  test('who filed a report and whose page it is', () => {
    const wire = `新华社内罗毕3月5日电 ${story}`;
    expect(read('', '来源：新华网', '', wire)[1]).toBe('新华网');
    expect(read('', '', '', wire)[1]).toBe('新华社');
  });
});

describe('when', () => {
  test.each([
    ['日期：2026年5月28日，星期四', '2026-05-28'],
    ['时间：2025年10月9日 星期四 阴', '2025-10-09'],
    ['2026年9月18日（周五）', '2026-09-18'],
    ['2026年5月12日 移民和难民', '2026-05-12'],
  ])('%s', (line, expected) => {
    expect(read('', line)[2]).toBe(expected);
  });
});

describe('datelines', () => {
  test.each([
    ['（怡保讯）', '怡保', ''],
    ['安曼，2024年3月5日 ~ ', '安曼', '2024-03-05'],
    ['安曼，2024年3月5日（星期二）—— ', '安曼', '2024-03-05'],
  ])('%s', (lead, place, published) => {
    expect(datelineIn('zh', lead + story)).toEqual([place, '', published, story]);
  });

  test.each(['（综合讯）', '（本会讯）', '（特讯）'])('no place in: %s', (lead) => {
    expect(datelineIn('zh', lead + story)[0]).toBe('');
  });
});
