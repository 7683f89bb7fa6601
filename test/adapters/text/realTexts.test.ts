import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

// Problems found in real press releases, each reproduced with an invented text.

const read = (...blocks: string[]) => fromText(blocks.join('\n\n')).articles[0]!;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const organizations = (article: ReturnType<typeof read>) =>
  names([
    ...article.funders,
    ...article.partners,
    ...article.participants,
    ...(article.publisher ? [article.publisher] : []),
  ]);
const texts = (article: ReturnType<typeof read>) =>
  article.body.flatMap((block) =>
    'content' in block ? [block.content.map(({ text }) => text).join('')] : [],
  );

const wells =
  'Families in three villages of Lira District in Uganda have had clean water since Monday, when three new wells were opened.';
const spring =
  'Two more wells will follow in the spring, and the district will train a mechanic for each of them before the rains begin.';

test('reads a standfirst below the headline as the summary', () => {
  const standfirst = 'Three wells end the long walk to the river; two more will follow in spring';
  expect(read('Clean water reaches three villages', standfirst, wells, spring).summary).toBe(standfirst);
});

test('keeps a last paragraph without a full stop', () => {
  const last =
    'The district plans to drill another ten wells in the next three years, most of them in the north of the area';
  expect(texts(read('Clean water reaches three villages', wells, spring, last))).toEqual([
    wells,
    spring,
    last,
  ]);
});

test('does not read menus, tags and labels as headings', () => {
  const article = read(
    'Home | About | News | Contact',
    'Document Type',
    'Press release',
    'Clean water reaches three villages',
    wells,
    spring,
    'Tags',
    'Water',
    'Uganda',
    'Share this page',
  );
  expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

test('does not read a capitalized phrase as an organisation', () => {
  const article = read(
    'Survey shows what villages know about water',
    wells,
    'A survey of knowledge, attitudes and practices (KAP) was made, and the work serves the Sustainable Development Goals and the Paris Agreement.',
    spring,
  );
  expect(organizations(article)).toEqual([]);
});

test('does not read a country with its acronym as the publisher', () => {
  const article = read(
    'Hospital opens in the north',
    `The United Arab Emirates (UAE) saw a new hospital open on Monday. ${spring}`,
    wells,
  );
  expect(article.publisher).toBeUndefined();
});

test('does not read people and their titles as organisations or places', () => {
  const article = read(
    'Clean water reaches three villages',
    wells,
    '“We waited for years,” said Tavi Lomara, the District Water Officer. Minister of Water Deno Katiba and Dr Sela Marno opened the wells.',
    spring,
  );
  expect(organizations(article)).toEqual([]);
  expect(names(article.locations).join()).not.toMatch(/Tavi|Deno|Sela|Minister/);
});

test('gives no role to a person with an office, a nationality or a disease', () => {
  const english = read(
    'Clean water reaches three villages',
    wells,
    'The project was led by Minister Deno Katiba and funded by Japanese. It is a joint project with the Ebola.',
  );
  const chinese = read(
    '三个村庄用上清洁水',
    '项目由联合创始人肖盾资助，由县政府组织实施。三个村庄的家庭从星期一起用上了清洁水。',
  );
  expect(organizations(english)).toEqual([]);
  expect(organizations(chinese)).toEqual(['县政府']);
});

test('does not read an organisation as the project', () => {
  const article = read(
    'Clean water reaches three villages',
    `${wells} The World Food Programme (WFP) brought food to the workers.`,
    spring,
  );
  expect(article.project).toBeUndefined();
});

test('uses the first sentence, and no line below it, if there is no headline', () => {
  const text = `${wells}\n\n${spring}\n\nWells in Lira\n\nThe wells are deep, and they are cared for by the villages.`;
  expect(fromText(text).articles[0]?.headline).toBe(wells);
});

test('does not read "in Response to" as a place', () => {
  const article = read('Wells Drilled in Response to Drought in Uganda', wells, spring);
  expect(names(article.locations).join()).not.toMatch(/Response|Drought/);
});

test('does not read the parties of a peace accord as partners', () => {
  const article = read(
    'School opens in the hills',
    'A school opened on Monday in the hills of Cauca in Colombia. It is the first since the peace accord between the Government of Colombia and the Hill Front.',
    spring,
  );
  expect(article.partners).toEqual([]);
});

test('does not read a part of a long name as the name', () => {
  const article = read(
    'L’eau potable arrive dans trois villages',
    'Les familles de trois villages du Tchad ont de l’eau potable depuis lundi, grâce à trois nouveaux forages.',
    'Le projet est financé par le Fonds des Nations Unies pour la population.',
  );
  expect(names(article.funders)).toEqual(['Fonds des Nations Unies pour la population']);
});

test('lists a donor once if the text uses its name and its acronym', () => {
  const article = read(
    'Clean water reaches three villages',
    wells,
    'The project is funded by the Swedish International Development Agency (SIDA).',
    'SIDA has funded wells in the district for ten years, and the wells are cared for by the villages.',
  );
  expect(names(article.funders)).toEqual(['Swedish International Development Agency']);
});

test('reads every country in a list', () => {
  const article = read(
    'Seed banks grow in southern Africa',
    'A programme for seed banks started on Monday in five countries – Lesotho, Malawi, Mozambique, Zambia and Zimbabwe. It will run for three years.',
    spring,
  );
  expect(article.locations.map(({ country }) => country).sort()).toEqual(['LS', 'MW', 'MZ', 'ZM', 'ZW']);
});

test('reads a date in the last line as the publication date', () => {
  expect(read('Clean water reaches three villages', wells, spring, 'Lira, 14 May 2024').published).toBe(
    '2024-05-14',
  );
});

test('reads every number in a French list of goals', () => {
  const article = read(
    'L’eau potable arrive dans trois villages',
    'Les familles de trois villages du Tchad ont de l’eau potable depuis lundi, grâce à trois nouveaux forages.',
    'Le projet contribue aux Objectifs de développement durable 1, 3, 6 et 13.',
  );
  expect(article.sdgs.map(({ goal }) => goal)).toEqual([1, 3, 6, 13]);
});

test('never includes phone numbers and e-mail addresses', () => {
  const article = read(
    'Clean water reaches three villages',
    wells,
    spring,
    'For more information please contact: press@example.org, Tel. +000 000 000 000',
    'Press office, Example Street 1, press@example.org',
  );
  expect(JSON.stringify(article)).not.toMatch(/example\.org|\+000/);
  expect(texts(article)).toEqual([wells, spring]);
});

test.each([
  'Amina K. Example Foundation',
  'A.K. Example Family Foundation',
  'Bo Ann T. Sample Charitable Trust',
])('reads a name with an initial as one name: %s', (name) => {
  const article = read(
    'Clean water reaches three villages',
    `${wells} The wells were funded by the ${name}.`,
    spring,
  );
  expect(names(article.funders)).toEqual([name]);
});

test('does not end a French name with a preposition', () => {
  const article = read(
    "L'eau potable arrive dans trois villages",
    'Trois puits ont été ouverts lundi dans le district de Kayes, au Mali. Au total, 2,6 millions d’euros ont été versés par la France pour aider les familles les plus démunies du district.',
    'Deux autres puits suivront au printemps, et le district formera un mécanicien pour chacun avant les pluies.',
  );
  expect(names(article.funders)).toEqual(['France']);
});

const wellsOfTozeur = 'فتحت يوم الاثنين ثلاث آبار جديدة في ولاية توزر.';
const springInTozeur = 'وستفتح بئران أخريان في الربيع، وسيدرب المجلس المحلي فنيا لكل منهما قبل موسم الأمطار.';

test('reads "من طرف" as "by", as it is used in the Maghreb', () => {
  const article = read(
    'ثلاث آبار جديدة في ولاية توزر',
    `${wellsOfTozeur} وللاشارة، فان مشروع الآبار ممول من طرف الاتحاد الأروبي (مليون دينار)، ويهدف إلى تحسين مياه الشرب.`,
    springInTozeur,
  );
  expect(names(article.funders)).toEqual(['الاتحاد الأروبي']);
});

test('does not give a role to a person after the name of an office', () => {
  const article = read(
    'Clean water reaches three villages',
    `${wells} The opening was attended by City of Lira Commissioner Deno Katiba and families.`,
    spring,
  );
  expect(organizations(article).join()).not.toContain('Katiba');
});

test('does not give a role to a Chinese person after a company and a title', () => {
  const article = read(
    '三个村庄用上了清洁水',
    '7月12日上午,三口新水井在会宁县启用。示例科技基金会党委会书记、理事长王峰与示例股份董事长、示例教育总裁李春明、示例教育副总裁、水园水务总裁周强等参加,示例科技基金会副秘书长钟明主持。',
    '明年春天还将启用两口水井,县里将为每口水井培训一名技工。',
  );
  expect(organizations(article).join()).not.toMatch(/王峰|李春明|周强/);
});

test('keeps a Chinese embassy, whose name contains a title', () => {
  const article = read(
    '三个村庄用上了清洁水',
    '三口新水井在甘肃省会宁县启用。该项目由瑞士驻华大使馆资助。',
    '明年春天还将启用两口水井,县里将为每口水井培训一名技工。',
  );
  expect(names(article.funders)).toEqual(['瑞士驻华大使馆']);
});

test('does not give a role to a person whose title follows an Arabic "and"', () => {
  const article = read(
    'ثلاث آبار جديدة في ولاية توزر',
    'أعلن الاتحاد الأوروبي عن مشروع بقيمة 4.5 مليون يورو في ثلاث قرى.',
    'أقيم حفل الإطلاق في العاصمة أمس الأربعاء بحضور وزير الداخلية وممثلين عن الولايات الإقليمية وسفيرة الاتحاد الأوروبي .',
    springInTozeur,
  );
  expect(organizations(article).join()).not.toContain('سفيرة');
});
