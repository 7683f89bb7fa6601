import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/en/goals.js';
import { enMore } from '../../i18n/en/more.js';
import type { GoalWords, MoreWords } from '../../i18n/locale.js';
import type { GoalReference } from '../../model/article.js';
import { ownOptions } from '../../model/ownOptions.js';
import { type GoalItemView, goalListView } from '../../view/goalListView.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { limited } from '../../view/limited.js';
import { limitedList } from '../internal/limitedList.js';
import { warnAboutGoal } from '../internal/warnings.js';
import { sdgBadgeContent } from '../SdgBadge/sdgBadgeContent.js';
import { sdgIconContent } from '../SdgIcon/sdgIconContent.js';
import { SdgListRoot } from './SdgList.styles.js';

export interface SdgListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Goals and their targets: `article.sdgs`. Renders nothing if empty. */
  sdgs: readonly GoalReference[];
  /** Locale strings: a whole `Locale`, or its strings for goals and for "more". Default English. */
  locale?: (GoalWords & MoreWords) | undefined;
  /** As in `SdgBadge`; has no effect on icons. */
  appearance?: 'bar' | 'solid' | undefined;
  /** How many goals to show, 1 or more; the rest are in a disclosure. Default all. */
  limit?: number | undefined;
  /**
   * Link target of each goal: a URL with `{goal}` for its number, or `{twoDigits}` for 01 to 17. Links to the UN's own
   * pages, `https://sdgs.un.org/goals/goal{goal}`, are marked as English.
   */
  href?: string | undefined;
  /**
   * Shows official icons instead of labels: the URL of your own copies of the UN's files, with `{goal}` or `{twoDigits}` as
   * in `href`. Show `SdgDisclaimer` on the same page. This package contains no artwork.
   */
  icon?: string | undefined;
}

const english: GoalWords & MoreWords = { ...enGoals, ...enMore };

/**
 * Sustainable Development Goals as labels or official icons, each with the codes of its targets. Screen readers announce a
 * list of items such as "SDG 8: Decent work and economic growth, target 8.1, target 8.10".
 */
export const SdgList = memo(function SdgList(props: SdgListProps) {
  const { sdgs = [], locale = english, appearance = 'bar', limit, href, icon, ...rest } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production')
    for (const { goal, targets } of sdgs) warnAboutGoal('SdgList', goal, targets);
  const goals = goalListView(sdgs, locale, { href, icon });
  const list = limited(goals, { content: 'goals', limit, locale });
  if (list.shown.length === 0) return null;
  // Unparsed data may repeat a goal, and goals never move: the index is the key.
  const item = (view: GoalItemView, index: number) => (
    <li
      key={index}
      className={view.icon ? 'nc-sdg-icon' : 'nc-goal'}
      data-goal={view.goal}
      data-appearance={view.icon ? undefined : appearance}
    >
      {itemContent(view)}
    </li>
  );
  return (
    <SdgListRoot
      {...languageAttributes(locale.language)}
      {...rest}
      data-goals={icon ? undefined : goals.map(({ goal }) => goal).join(' ')}
    >
      {limitedList({ list, item, localeAttributes: {} })}
    </SdgListRoot>
  );
});

function itemContent({ icon, link, ...view }: GoalItemView) {
  if (!icon) return sdgBadgeContent({ view, localeAttributes: {}, link });
  return (
    <>
      {sdgIconContent({ src: icon.src, alt: icon.alt, link })}
      {icon.targets && sdgBadgeContent({ view: icon.targets, localeAttributes: {} })}
    </>
  );
}
