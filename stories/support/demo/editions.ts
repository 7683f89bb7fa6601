import type { Article } from '../../../src/exports/index.js';
import { arabicStories, englishStories, storyNamed } from './stories.js';

interface Words {
  name: string;
  motto: string;
  day: string;
  latest: string;
  more: string;
  mostRead: string;
  earlier: string;
  related: string;
  topic: string;
  topicIntro: string;
  filter: string;
  all: string;
  foot: string;
}

/** The demo newspaper in one language: its stories and page texts. */
export interface Edition {
  language: string;
  words: Words;
  stories: readonly Article[];
  /** Selects stories by name, in the given order. */
  select: (...names: readonly string[]) => Article[];
}

const edition = (language: string, stories: readonly Article[], words: Words): Edition => ({
  language,
  words,
  stories,
  select: (...names) => names.map((name) => storyNamed(name, stories)),
});

const english = edition('en', englishStories, {
  name: 'The Long Shore',
  motto: 'News from twelve organisations',
  day: 'Tuesday 17 March 2026',
  latest: 'Latest news',
  more: 'More stories',
  mostRead: 'Most read this week',
  earlier: 'Earlier',
  related: 'Read on',
  topic: 'Land, water, weather',
  topicIntro:
    'Wells, seeds, shoals and rain: who uses what nobody made, who keeps count of it, and who pays for that.',
  filter: 'Filter by goal',
  all: 'All goals',
  foot: 'The newspaper, its stories, places and organisations are made up.',
});

const arabic = edition('ar', arabicStories, {
  name: 'الشاطئ الطويل',
  motto: 'أخبار من اثنتي عشرة منظمة',
  day: 'الثلاثاء 17 آذار/مارس 2026',
  latest: 'آخر الأخبار',
  more: 'أخبار أخرى',
  mostRead: 'الأكثر قراءة هذا الأسبوع',
  earlier: 'أخبار سابقة',
  related: 'اقرأ أيضًا',
  topic: 'الأرض والماء والطقس',
  topicIntro: 'آبار وبذور وأسماك وأمطار: من يستعمل ما لم يصنعه أحد، ومن يحصيه، ومن يدفع ثمن ذلك.',
  filter: 'تصفية حسب الهدف',
  all: 'كل الأهداف',
  foot: 'الصحيفة وأخبارها وأماكنها ومنظماتها من نسج الخيال.',
});

/** The edition in a language; English by default. */
export const editionIn = (language: string): Edition => (language === 'ar' ? arabic : english);
