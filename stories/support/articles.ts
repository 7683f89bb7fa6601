/** Articles for the component stories: demo stories, and articles made to test cards. */
import type { Article } from '../../src/exports/index.js';
import { parseWithoutIssues as article, storyNamed } from './demo/stories.js';

/** An article with every part of a standard card. */
export const complete = storyNamed('four-valleys-water');
export const image = complete.image!;

/** A story with every kind of block. */
export const blocks = storyNamed('seed-library-wend');

export const headlineOnly = article({ headline: 'A headline is all that a card needs' });

/** Long words and long texts. */
export const long = article({
  url: 'https://example.org/news/long',
  section: 'Interdepartmental press release and announcement',
  scope: 'global',
  headline: `${'Delegations from several river basins set out a joint plan for measuring, '.repeat(3)}sharing and reporting water levels and floods in every season, across borders and languages, until the end`,
  summary: `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz is one word. ${'The plan goes on for many pages and repeats what matters in every one of them. '.repeat(6)}`,
  published: '2026-09-30',
  locations: [
    {
      name: 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu',
      kind: 'site',
      country: 'NZ',
      within: ['Pōrangahau', 'Hawke’s Bay'],
    },
    { name: 'Lower basin', kind: 'region', country: 'GB' },
  ],
  funders: [
    {
      name: 'Permanent Interagency Secretariat for the Coordination of Transboundary Measurement Programmes',
      acronym: 'PISCTMP',
      parent: 'General Directorate for Rivers, Lakes and Aquifers',
      country: 'GB',
    },
  ],
  sdgs: [{ goal: 9 }, { goal: 16 }],
});

/** Arabic: its own direction, rhythm and digits. */
export const arabic = article({
  language: 'ar',
  url: 'https://example.org/ar/news/school',
  section: 'أخبار',
  scope: 'local',
  headline: 'افتتاح مكتبة مدرسية جديدة بعد عام من العمل المشترك',
  summary: 'تضم المكتبة قاعة للقراءة وركناً للأطفال، وستفتح أبوابها لسكان الحي كله في عطلة نهاية الأسبوع.',
  published: '2026-02-10',
  locations: [{ name: 'إربد', kind: 'city', country: 'JO' }],
  funders: [{ name: 'صندوق التعليم', acronym: 'EF' }, { name: 'بلدية المدينة' }],
  partners: [{ name: 'جمعية أصدقاء الكتاب' }],
  sdgs: [{ goal: 4 }, { goal: 10 }],
});

/** Chinese: no spaces, no capitals, full-width punctuation. */
export const chinese = article({
  language: 'zh-Hans',
  url: 'https://example.org/zh/news/library',
  section: '新闻',
  scope: 'national',
  headline: '山区小学建成共享图书馆，周末向全体居民开放',
  summary: '图书馆设有阅览室和儿童角，藏书由多个机构共同捐赠，居民凭一张卡即可借阅。',
  published: '2026-02-10',
  locations: [{ name: '示例县', kind: 'district', country: 'CN' }],
  funders: [{ name: '教育基金', acronym: 'EF' }],
  sdgs: [{ goal: 4 }],
});

/** English with right-to-left names, and brackets and numbers at their edges. */
export const mixed = article({
  url: 'https://example.org/news/mixed',
  section: 'News',
  scope: 'regional',
  headline: 'Exhibition “بيت الحكمة” opens (again) in three cities',
  summary: 'Visitors read labels in English, العربية and עברית; the catalogue has 120 pages.',
  published: '2026-05-04',
  dateline: { place: 'عمّان', agency: 'EXA' },
  locations: [
    { name: 'الزرقاء', kind: 'city', country: 'JO' },
    { name: 'באר שבע', kind: 'city' },
    { name: 'Tunis', kind: 'city', country: 'TN' },
  ],
  funders: [
    { name: 'مؤسسة الفنون (2026)', acronym: 'FA', country: 'JO' },
    { name: 'קרן לדוגמה', country: 'CY' },
    { name: 'Example Arts Fund', acronym: 'EAF' },
  ],
  sdgs: [{ goal: 11 }],
});

/** Twelve funders: some with a country, some with a link, one with a parent. */
export const twelveFunders: Article['funders'] = [
  { name: 'Example Water Fund', acronym: 'EWF', url: 'https://example.org/1' },
  { name: 'Ministry of Environment', country: 'KE' },
  { name: 'Agency for Rural Roads', parent: 'Ministry of Transport', country: 'VN' },
  { name: 'Valley Foundation', url: 'https://example.org/4', country: 'CH' },
  { name: 'Council of Cities' },
  { name: 'Seeds and Soils Trust', acronym: 'SST' },
  { name: 'Department of Forests, Rivers, and Lakes', country: 'CA' },
  { name: 'Open Data Fund', url: 'https://example.org/8' },
  { name: 'Harbour Authority', country: 'TL' },
  { name: 'Savings Bank of the North' },
  { name: 'Institute for Applied Hydrology', acronym: 'IAH', country: 'NL' },
  { name: 'Friends of the Wells' },
];

export const manyFunders = article({ ...storyNamed('one-way-to-count-care'), funders: twelveFunders });

export const allGoals = article({
  url: 'https://example.org/news/goals',
  section: 'Report',
  scope: 'global',
  headline: 'One report looks at all seventeen goals',
  sdgs: Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 })),
});

export const targets = article({
  url: 'https://example.org/news/targets',
  section: 'Report',
  headline: 'What the report counts, target by target',
  sdgs: [{ goal: 4, targets: ['4.1', '4.b'] }, { goal: 8, targets: ['8.1', '8.10'] }, { goal: 10 }],
});
