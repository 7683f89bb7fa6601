import { describe, expect, test } from 'vitest';
import { confidenceOf, type EvidenceRule } from '../../../src/adapters/text/evidence.js';
import { ruleCounts } from '../../../src/adapters/text/ruleCounts.js';
import { fromText } from '../../../src/adapters/text/text.js';

const read = (...lines: string[]) => fromText(lines.join('\n'));
const story =
  'The district opened three new wells in Kitui County on Monday, and more than two thousand people now have clean water.';

describe('finds the headline of a pasted release', () => {
  test('in a plain first line above a Markdown heading', () => {
    const { articles, leftOut } = read(
      'New wells for three villages',
      '',
      '## Clean water close to home',
      '',
      story,
    );
    expect(articles[0]).toMatchObject({
      headline: 'New wells for three villages',
      summary: 'Clean water close to home',
    });
    expect(leftOut).toEqual([]);
  });

  test('in a Markdown heading of the first level below the name of the publisher', () => {
    const { articles } = read('District of Kitui', '', '# New wells for three villages', '', story);
    expect(articles[0]?.headline).toBe('New wells for three villages');
  });

  test('below a letterhead that the story names', () => {
    const { articles } = read(
      'Kitui Water Trust',
      '',
      'New wells for three villages',
      '',
      `NAIROBI, 3 May 2024 – ${story} They were drilled by the Kitui Water Trust.`,
    );
    expect(articles[0]?.headline).toBe('New wells for three villages');
  });

  test('in a line that begins in lower case on the next', () => {
    const { articles } = read('', 'New wells for three villages', 'as the dry season begins', '', story);
    expect(articles[0]?.headline).toBe('New wells for three villages as the dry season begins');
  });

  test.each([
    ['en', 'FOR IMMEDIATE RELEASE: New wells for three villages', 'New wells for three villages'],
    ['fr', 'Pour diffusion immédiate : De l’eau pour trois villages', 'De l’eau pour trois villages'],
    ['es', 'Para publicación inmediata: Agua para tres aldeas', 'Agua para tres aldeas'],
    ['ru', 'Для немедленной публикации: Вода для трёх сёл', 'Вода для трёх сёл'],
    ['ar', 'للنشر الفوري: ماء لثلاث قرى في الشمال', 'ماء لثلاث قرى في الشمال'],
    ['zh', '即时发布：三个村庄用上了清洁水', '三个村庄用上了清洁水'],
  ])('behind the words “for immediate release” in %s', (language, line, headline) => {
    const { articles } = fromText(`${line}\n\n${story}`, { language });
    expect(articles[0]?.headline).toBe(headline);
  });
});

describe('reads texts of a few short lines', () => {
  test.each([
    ['New wells for three villages', 'Three wells opened today.', 'The water is clean.'],
    ['Trois nouveaux puits', 'Trois puits ont ouvert lundi.', 'L’eau est propre.'],
    ['Tres pozos nuevos', 'Tres pozos abrieron el lunes.', 'El agua es limpia.'],
    ['Три новых колодца', 'Три колодца открыли в понедельник.', 'Вода чистая.'],
    ['ثلاث آبار جديدة', 'افتتحت ثلاث آبار يوم الاثنين.', 'الماء نظيف.'],
    ['三口新井启用', '星期一三口新井启用。', '水很干净。'],
  ])('with the headline %j', (headline, ...sentences) => {
    const { articles, leftOut, issues } = read(headline, ...sentences);
    expect(articles[0]?.headline).toBe(headline);
    expect(articles[0]?.body).toHaveLength(2);
    expect(leftOut).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('keeps all prose', () => {
  test('in many short lines', () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      index % 2 ? 'Nobody died.' : 'People slept on roofs.',
    );
    const { articles, leftOut } = read('The river came in the night', '', ...lines);
    expect(articles[0]?.body).toHaveLength(30);
    expect(leftOut).toEqual([]);
  });

  test('behind a table and a rule of dashes', () => {
    const end =
      'We asked the health board whether it would help with the hospital run, and it said that it would.';
    const { articles } = read(
      'The minibus is back',
      '',
      story,
      '',
      '| Day | Leaves |',
      '|---|---|',
      '| Monday | 9.15 |',
      '',
      '---',
      '',
      end,
    );
    const last = articles[0]?.body.at(-1);
    expect(last).toMatchObject({ type: 'paragraph', content: [{ text: end }] });
  });
});

describe('finds places', () => {
  test('in the dateline, if the story may have happened there', () => {
    const { articles } = read(
      'New wells for three villages',
      '',
      'Kitui, 3 May 2024 – Three wells were opened on Monday, and more than two thousand people now have clean water.',
    );
    expect(articles[0]?.locations).toMatchObject([{ name: 'Kitui' }]);
  });

  test('not in the dateline of a capital, where many stories are only written', () => {
    const { articles } = read('New wells', '', `NAIROBI, 3 May 2024 – ${story}`);
    expect(articles[0]?.locations.map(({ name }) => name)).not.toContain('NAIROBI');
  });

  test('in the countries that the story names, if it names no other place', () => {
    const { articles, evidence } = read(
      'A new survey of wells',
      '',
      'The survey is the first of its kind. Teams will measure wells in Malawi and Zambia until the end of the year.',
    );
    expect(articles[0]?.locations.map(({ country }) => country)).toEqual(['MW', 'ZM']);
    expect(
      evidence.filter(({ path }) => path.startsWith('locations')).every(({ confidence }) => confidence),
    ).toBe(true);
  });

  test('in a long list of countries', () => {
    const { articles } = read(
      'A regional project on water',
      '',
      'The regional project covers Armenia, Bhutan, Indonesia, Kazakhstan, Nepal and Pakistan, and begins in May.',
    );
    expect(articles[0]?.locations.map(({ country }) => country)).toEqual(
      expect.arrayContaining(['AM', 'BT', 'ID', 'KZ', 'NP', 'PK']),
    );
  });
});

describe('finds the publisher', () => {
  test('on a letterhead', () => {
    const { articles } = read(
      'Kenya Red Cross Society',
      '',
      'New wells for three villages',
      '',
      `${story} Volunteers of the Kenya Red Cross Society helped.`,
    );
    expect(articles[0]?.publisher?.name).toBe('Kenya Red Cross Society');
  });

  test('in a headline that begins with its acronym', () => {
    const { articles } = read('IOM opens wells in Kitui', '', `KITUI – On Monday IOM opened wells. ${story}`);
    expect(articles[0]?.publisher?.name).toBe('IOM');
  });
});

describe('certainty', () => {
  test('is stated only by rules that were counted often enough in real texts', () => {
    for (const [rule, count] of Object.entries(ruleCounts)) {
      const { right, used, tuned } = count!;
      const isCounted = !tuned && used >= 30 && right >= 0.95 * used;
      expect(confidenceOf(rule as EvidenceRule), rule).toBe(isCounted ? 'stated' : 'likely');
    }
    expect(confidenceOf('goal')).toBe('stated');
    expect(confidenceOf('updated-label')).toBe('likely');
  });

  test('leaves an article if only stated values are accepted', () => {
    const text = [
      'Three wells were opened in Kitui County on Monday by the Government of Kenya, and people now have clean water.',
      story,
    ].join('\n\n');
    const { articles, evidence } = fromText(text, { accept: 'stated' });
    expect(articles[0]?.headline).toMatch(/^Three wells were opened/);
    expect(articles[0]?.body).not.toEqual([]);
    expect(evidence.find(({ path }) => path === 'headline')?.rule).toBe('first-sentence');
  });
});
