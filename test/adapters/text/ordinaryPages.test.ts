import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

// What looks like a part of a page and is the story's own.

const first =
  'The Valley Trust opened three wells in Turkana County, Kenya, on Monday, giving clean water to four thousand people who had walked for hours until now.';
const body = `${first}\n\nThe work was funded by the European Union. “We used to walk all day,” said a mother of three from the village.\n\nThe trust will train twelve mechanics in the coming year.`;
const read = (text: string) => fromText(text).articles[0];
const textOf = (block: unknown) => JSON.stringify(block);

describe('a headline stays one', () => {
  const rain =
    'And then the rain came, and took the bridge with it, and nobody in the village could cross for a week.';
  const wells =
    '山谷基金会周一在肯尼亚图尔卡纳郡启用了三口水井，为四千名村民送去清洁水，工程由欧盟出资，历时两年完成。';
  test.each([
    ['with dots, taken up by the story', 'And then the rain came…', `\n\n${rain}\n\n${body}`, rain],
    ['with a day in front', 'Sunday 3 May 2020: Lodwar clean-up', `\n\n${body}`, first],
    [
      'of four words, unspaced',
      '守望相助 共克时艰 携手同行 共创未来',
      `\n\n${wells}\n\n村民说，以前要走很远。`,
      wells,
    ],
  ])('%s', (_, headline, rest, opening) => {
    const article = read(headline + rest);
    expect(article?.headline).toBe(headline);
    expect(textOf(article?.body[0])).toContain(opening);
  });

  test('that is a short sentence', () => {
    expect(read(`We can end this drought.\n\n${body}`)?.headline).toMatch(/^We can end this drought/);
  });

  test('and does not run into a line in a block of its own', () => {
    expect(
      read(`Ways to be proud of\n\nA school, a clinic and 4,000 people with water\n\n${body}`)?.headline,
    ).not.toContain('proud of A school');
  });
});

describe('no paragraph is lost or cut', () => {
  test('above a dateline with an agency', () => {
    const lines = [
      'Three wells now give clean water to a whole valley of the county in the north.',
      'Twelve mechanics have learnt to look after the pumps that were set up in the wells.',
    ];
    const article = read(
      `Three wells opened in Turkana\n\n${lines.join('\n\n')}\n\nGENEVA, 5 May 2021 (UNICEF) – The wells in the valley of the north were opened on Monday by the people of the county, who look after the pumps.`,
    );
    for (const line of lines) expect(textOf(article)).toContain(line);
  });

  test('at a row with a day or a figure', () => {
    const article = read(
      'Three wells opened in Turkana\n\nThe Valley Trust opened three wells in Turkana County, for 4,000 people\non 5 May 2021. They are deep.\n\nThe second paragraph tells of the work that has been done in the county by many people.',
    );
    expect(article?.body).toHaveLength(2);
    expect(article?.publisher?.name).toBe('Valley Trust');
  });

  test('where a story of its own begins with a day of the past', () => {
    const opening =
      '26 December 2004 – The nets were on the beach when the sea drew back and everybody in the village ran up the hill behind it.';
    const article = read(`When the sea drew back\n\n${opening}\n\n${body}`);
    expect(article?.published).toBeUndefined();
    expect(textOf(article?.body[0])).toContain(opening);
  });

  test('behind words that begin a notice elsewhere', () => {
    const opening =
      '未经授权的水井在肯尼亚图尔卡纳郡很常见，山谷基金会周一启用了三口新水井，为四千名村民送去清洁水。';
    const article = read(
      `三口水井启用\n\n${opening}\n\n村民说，以前要走很远才能打到水，现在孩子们可以按时上学。`,
    );
    expect(textOf(article?.body)).toContain(opening);
  });
});

describe('no agency, publisher or donor is made of', () => {
  test.each([
    [
      'a name with a hyphen',
      'KAMPALA, 3 June 2020 – COVID-19. Three months ago nobody in the town of Gulu had a mask, and now they are sewn here.',
    ],
    [
      'a word of the headline',
      'Lodwar, Kenya, 5 May 2021. Wells. That is what the people of the county asked for, and they got three of them this week.',
    ],
    [
      'what is quoted',
      'NAIROBI, 5 May 2021 – “Wells for All” – The campaign of the county has begun with three wells and a pump in the north.',
    ],
    [
      'a quarter of a town',
      'KIBERA (Nairobi) – The clinic of the quarter has opened its doors for mothers and children who had walked for hours.',
    ],
  ])('%s', (_, opening) => {
    const article = read(
      `Wells for Lodwar\n\n${opening}\n\nMore text follows here in a second paragraph of the story.`,
    );
    expect(article?.publisher).toBeUndefined();
    expect(article?.dateline?.agency).toBeUndefined();
  });

  test('a quarter; but of a paper that the page names', () => {
    const article = read(
      'ALWAHA\n\nLe puits est ouvert\n\nALWAHA (Nouakchott) - Le puits du village est ouvert depuis lundi.',
    );
    expect(article?.dateline).toEqual({ place: 'Nouakchott', agency: 'ALWAHA' });
  });

  test('what a publisher says of itself at the end', () => {
    const article = read(
      `Three wells opened in Turkana\n\n${body}\n\nThe Valley Trust is a registered charity that works in the north of Kenya with the people of four counties.\n\nFounded in 2001, it has built 300 wells and trained a thousand mechanics in the north.\n\nIts work is paid for by gifts of friends and by grants from the Hill Foundation and the Lake Fund.\n\nContact: press@example.org`,
    );
    expect(article?.funders).toMatchObject([{ name: 'European Union' }]);
    expect(article?.body).toHaveLength(3);
  });
});

test('the day of what is announced is not that of the text', () => {
  const article = read(
    '供水技工培训班通知\n\n时间：2023年5月6日　地点：内罗毕\n\n山谷基金会将在内罗毕举办供水技工培训班，十二名技工将学习维护水泵，课程为期三天，费用由欧盟承担。',
  );
  expect(article?.published).toBeUndefined();
});

test('hundreds of thousands of short rows are read', () => {
  const { articles } = fromText(`Four valleys agree\n\n${'a\n'.repeat(225_000)}`);
  expect(articles[0]?.headline).toBe('Four valleys agree');
});
