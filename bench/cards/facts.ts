import { enGoals } from '../../src/i18n/en/goals.js';
import type { Article } from '../../src/model/article.js';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The facts of an article as text, written in the plainest way: for cards that leave this to the application. */
export function factsOf({ published = '', locations: [location], sdgs: [reference] }: Article) {
  const goal = reference?.goal ?? 1;
  return {
    date: dates.format(new Date(published)),
    place: `${location?.name}, ${countries.of(location?.country ?? '')}`,
    goal,
    goalTitle: enGoals.goalTitles[goal - 1],
  };
}
