import { fill, fillParts } from '../i18n/format.js';
import type { GoalWords } from '../i18n/locale.js';
import type { GoalReference } from '../model/article.js';
import { type GoalView, goalView } from './goalView.js';

export interface GoalItemView extends GoalView {
  /** The official icon, if any. */
  icon: GoalIconView | undefined;
  link: GoalLink | undefined;
}

export interface GoalLink {
  href: string;
  /** Language of the linked page. */
  hrefLang?: string | undefined;
}

interface GoalIconView {
  src: string;
  /** "SDG 10: Reduced inequalities". */
  alt: string;
  /** Label of the targets shown below the icon. */
  targets: GoalView | undefined;
}

/** URL templates with `{goal}` for the number of a goal, or `{twoDigits}` for 01 to 17. */
export interface GoalAddresses {
  href?: string | undefined;
  icon?: string | undefined;
}

/** Everything a list of goals shows; omits goals that do not exist. */
export function goalListView(
  sdgs: readonly GoalReference[],
  words: GoalWords,
  { href, icon }: GoalAddresses,
): GoalItemView[] {
  return sdgs.flatMap(({ goal, targets }) => {
    const badge = goalView(goal, targets, words);
    if (!badge) return [];
    const address = (template: string) => fill(template, { goal, twoDigits: `${goal}`.padStart(2, '0') });
    // Below an icon, targets begin a line, without the comma that follows a title.
    const label = (targets ?? [])
      .flatMap((target) => fillParts(words.targetLabel, { target }))
      .map((part, index) => (index ? part : { ...part, text: part.text.replace(/^[\p{P}\s]+/u, '') }));
    const alt = fill(words.goalLabel, { code: goal, title: words.goalTitles[goal - 1] ?? '' });
    return {
      ...badge,
      icon: icon
        ? { src: address(icon), alt, targets: label.length > 0 ? { goal, label } : undefined }
        : undefined,
      link: href ? { href: address(href), hrefLang: languageOf(href) } : undefined,
    };
  });
}

/** The UN's pages about the goals are in English, whatever the list's language. */
function languageOf(href: string): string | undefined {
  return href.startsWith('https://sdgs.un.org/') ? 'en' : undefined;
}
