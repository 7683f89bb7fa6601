import type { Locale } from '../../src/exports/index.js';
import { en } from '../../src/exports/locales/en.js';
import sdg from '../../test/fixtures/sdg.json' with { type: 'json' };

/** The UN's short titles of the goals, for the languages in which they are confirmed. */
const goalTitles = (language: 'ar' | 'zh') =>
  sdg.goals.map(({ number, titles }) => titles[language].short ?? en.goalTitles[number - 1]!);

/** Arabic words, enough for the stories. */
export const arabicWords: Locale = {
  language: 'ar',
  formatLanguage: 'ar',
  goalTitles: goalTitles('ar'),
  goalLabel: 'الهدف {code}: {title}',
  targetLabel: 'المقصد {code}: {title}',
  countryNames: {},
  placeKinds: {
    country: 'بلد',
    province: 'محافظة',
    district: 'قضاء',
    city: 'مدينة',
    camp: 'مخيم',
    site: 'موقع',
    region: 'منطقة',
  },
  separator: '، ',
  fundedBy: 'بتمويل من',
  fundedBySentence: 'بتمويل من {names}.',
  more: { two: 'جهتان أخريان', few: '{count} جهات أخرى', other: '{count} جهة أخرى', one: 'جهة أخرى' },
  withAcronym: '{name} ({acronym})',
  scopes: { local: 'محلي', national: 'وطني', regional: 'إقليمي', global: 'عالمي' },
  partners: 'الشركاء',
  participants: 'المشاركون',
  project: 'المشروع',
  credit: 'الصورة: {credit}',
};

/** Chinese words, enough for the stories. */
export const chineseWords: Locale = {
  language: 'zh-Hans',
  formatLanguage: 'zh-Hans',
  goalTitles: goalTitles('zh'),
  goalLabel: '可持续发展目标{code}：{title}',
  targetLabel: '可持续发展具体目标{code}：{title}',
  countryNames: {},
  placeKinds: {
    country: '国家',
    province: '省',
    district: '区',
    city: '城市',
    camp: '营地',
    site: '地点',
    region: '地区',
  },
  separator: '，',
  fundedBy: '资助方',
  fundedBySentence: '由{names}资助。',
  more: { other: '另有{count}个' },
  withAcronym: '{name}（{acronym}）',
  scopes: { local: '地方', national: '全国', regional: '区域', global: '全球' },
  partners: '合作方',
  participants: '参与方',
  project: '项目',
  credit: '图片：{credit}',
};
