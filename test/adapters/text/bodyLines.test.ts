import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const first =
  'A pump was opened on Tuesday beside the school, and forty families drew water from it before noon.';
const last =
  'Each of the families pays a small fee, which a committee of five women keeps in a box with two locks.';

/** The body of a text with these lines in it, one word for each part. */
function kinds(language: string, blocks: readonly string[]): string[] {
  const { articles } = fromText(['Water at last', ...blocks].join('\n\n'), { language });
  return articles[0]!.body.map((part) => part.type);
}

describe('lines that end a story and are no part of it', () => {
  test.each([
    ['en', 'Photo by the video unit'],
    ['en', 'Contacts for the media:'],
    ['en', '(c) Weekly of the Hills. Reproduction welcome'],
    [
      'en',
      'Tags: water, schools, pumps, villages, women, committees, fees, locks, boxes, families, mountains, roads',
    ],
    ['en', '*The Society works in some of the most distant valleys of the country.*'],
    ['en', 'About the Well Society. The Society digs wells and repairs pumps.'],
    ['es', 'Emergencias: +000 0016'],
    ['fr', 'Adhésion : 5 euros, ou un gâteau'],
    ['fr', "Recopier ou imprimer librement\n\nBulletin de l'association"],
    ['ru', 'Теги: вода, колодец, школа'],
    ['ru', 'О ВОЗ\n\nОрганизация направляет и координирует международную работу.'],
    ['en', '---\n\nThe Society has won a prize for its work in the valleys.'],
    ['en', '* * *\n\nThe Society has won a prize for its work in the valleys.'],
  ])('%s %j', (language, footer) => {
    expect(kinds(language, [first, last, footer])).toEqual(['paragraph', 'paragraph']);
  });

  test.each([
    'And the pump?',
    '"It sings at night," a girl said, "like a bird!"',
    'The next pump will be built in the village of Upper Ferry (if the road is open by then).',
    'Nobody knows when the rain will come. (End)',
    'The village counts on a good year, on a road that stays open, and on a neighbour who lends his lorry, because without them no pump is of any use',
  ])('but %j is', (text) => {
    expect(kinds('en', [first, last, text])).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('in a text without full stops all lines are paragraphs', () => {
    const bare = (line: string) => line.replace('.', '');
    expect(kinds('en', [bare(first), bare(last), 'Now for the road'])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('lines within a story', () => {
  test.each([
    [
      ['"Every ridge has its own weather"', last],
      ['heading', 'paragraph'],
    ],
    [
      ['2024 grantees', '- The school: a roof\n- The clinic: a well', last],
      ['heading', 'list', 'paragraph'],
    ],
    [
      ['What was built:', 'two pumps\na road\nsix tanks', last],
      ['heading', 'list', 'paragraph'],
    ],
    [
      ['What was built:', '1) two pumps;\n2) a road;\n3) six tanks.', last],
      ['heading', 'list', 'paragraph'],
    ],
    [
      ['A neighbour who had waited for nine years with a bucket beside the door said:', '"At last."', last],
      ['paragraph', 'paragraph', 'paragraph'],
    ],
  ])('%j', (blocks, expected) => {
    expect(kinds('en', [first, ...blocks])).toEqual(['paragraph', ...expected]);
  });

  test('items with Chinese numbers', () => {
    const text = [
      '三個村莊有了清水',
      '新的水站星期二在學校旁邊啟用，四十戶人家中午以前就打到了水，老師說孩子們從此不用再走遠路了，大家都很高興。',
      '工作包括：',
      '一、修建水站兩座；\n二、培訓管理員十名；\n三、繪製地圖。',
      '每戶人家交一點錢，由五位婦女組成的委員會保管，鎖在一個有兩把鎖的箱子裡。',
    ].join('\n\n');
    const { articles } = fromText(text);
    expect(articles[0]?.body.map((part) => part.type)).toEqual(['paragraph', 'heading', 'list', 'paragraph']);
  });
});

describe('lines above a story', () => {
  test('a subtitle, who writes, and a dateline on its own line', () => {
    const front = ['With a box that has two locks', 'Our correspondent', 'DIPAYAL, Nov 3:'];
    const { articles } = fromText(['Water reaches the school', ...front, first, last].join('\n\n'));
    expect(articles[0]).toMatchObject({
      headline: 'Water reaches the school',
      summary: front[0],
      dateline: { place: 'DIPAYAL' },
    });
    expect(articles[0]?.body.map((part) => part.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('a line that the story repeats word by word is a name and no headline', () => {
    const text = `# Society for Wells and Pumps\n\n## Water reaches the school\n\nThe Society for Wells and Pumps has opened a pump beside the school, and water reaches forty families. ${last}`;
    expect(fromText(text).articles[0]?.headline).toBe('Water reaches the school');
  });
});

describe('lines that somebody broke by hand', () => {
  const lines = [
    'A pump was opened on Tuesday beside the school, and the',
    'Northern Union of Wells sent a lorry with forty tanks for',
    'the families of the valley,',
    'who drew water from it before noon.',
    '',
    'Each of the families pays a small fee, which a committee',
    'of five women keeps in a box with',
    'two locks. Nobody has the keys to both of them, and that',
    'is how it should be.',
  ];
  test('are put together', () => {
    const { articles } = fromText(['Water reaches the school', '', ...lines].join('\n'));
    expect(articles[0]?.body).toHaveLength(2);
  });
  test('but not a headline and its subtitle', () => {
    const front = [
      'Water reaches the school of the valley after nine years of waiting by the road',
      'A pump, a box with two locks and forty families who know who keeps the keys to it',
    ];
    const { articles } = fromText([...front, '', ...lines].join('\n'));
    expect(articles[0]?.headline).toBe(front[0]);
  });
});

describe('a short question', () => {
  test('above a list or an answer is a heading', () => {
    expect(
      kinds('en', [first, 'Who does what?', '- The village digs.', '- The school counts.', last]),
    ).toEqual(['paragraph', 'heading', 'list', 'paragraph']);
    expect(kinds('en', [first, 'Who pays for the pump?', last])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
  test('is a paragraph where nothing follows, or where it is two', () => {
    expect(kinds('en', [first, last, 'And who pays?']).at(-1)).toBe('paragraph');
    expect(kinds('en', [first, 'Who pays? And who digs?', last])[1]).toBe('paragraph');
  });
});

test('a line behind a camera is a caption', () => {
  expect(kinds('fr', [first, last, '📷 Une pompe, près de l’école'])).toEqual(['paragraph', 'paragraph']);
});

test('lines of a script without capitals are put together too, though a paragraph was left whole', () => {
  const rows = [
    'افتُتحت يوم الثلاثاء مضخة بجوار المدرسة، وشربت منها',
    'أربعون أسرة قبل الظهر، وقالت المديرة إن الماء وصل',
    'أخيراً بعد تسع سنوات من الانتظار على الطريق.',
    '',
    'وتدفع كل أسرة رسماً صغيراً تحفظه لجنة من خمس نساء في',
    'صندوق له قفلان، ولا يملك أحد مفتاحي القفلين معاً، وهكذا',
    'ينبغي أن يكون الأمر في كل قرية من قرى الوادي كلها،',
    'وفي كل مدرسة لها بئر ولها لجنة تحرسها ليلاً ونهاراً.',
    '',
    'وقال أحد السكان إن المضخة تغني في الليل.',
  ];
  const whole = 'وكان الماء يأتي من النهر. '.repeat(7).trim();
  const { articles } = fromText(['الماء يصل إلى المدرسة', '', ...rows, '', whole].join('\n'), {
    language: 'ar',
  });
  expect(articles[0]?.body).toHaveLength(4);
});
