import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/en/goals.js';
import { enMore } from '../../i18n/en/more.js';
import type { GoalWords, MoreWords } from '../../i18n/locale.js';
import type { GoalReference } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { limited } from '../internal/limited.js';
import { limitedList } from '../internal/limitedList.js';
import { warnOfGoal } from '../internal/warnOfGoal.js';
import { isDevelopment } from '../internal/warnOnce.js';
import { sdgBadgeContent } from '../SdgBadge/sdgBadgeContent.js';
import { sdgIconContent } from '../SdgIcon/sdgIconContent.js';
import { SdgListRoot } from './SdgList.styles.js';
import { type SdgListItemView, sdgListView } from './SdgList.view.js';

export interface SdgListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The goals, with those of their targets that are meant: `article.sdgs`. For none, nothing is drawn. */
  sdgs: readonly GoalReference[];
  /** Words; a whole `Locale` or its parts about goals and about "more". Default English. */
  locale?: (GoalWords & MoreWords) | undefined;
  /** As of `SdgBadge`; icons look as they do. */
  appearance?: 'bar' | 'solid' | undefined;
  /** How many stand open, 1 or more; the others are in a disclosure. Default all. */
  limit?: number | undefined;
  /**
   * Where each goal leads: an address with `{goal}` for its number, or `{twoDigits}` for 01 to 17. The UN's own pages
   * are `https://sdgs.un.org/goals/goal{goal}`; their links say that they are in English.
   */
  href?: string | undefined;
  /**
   * Official icons in place of labels: the address of your own copies of the UN's files, with `{goal}` or `{twoDigits}`
   * as in `href`. Show `SdgDisclaimer` on the same page. This package holds no artwork.
   */
  icon?: string | undefined;
}

const english: GoalWords & MoreWords = { ...enGoals, ...enMore };

/**
 * Sustainable Development Goals as labels, or as official icons, each with the codes of its targets. A listener hears a
 * list of "SDG 8: Decent work and economic growth, target 8.1, target 8.10" and the like.
 */
export const SdgList = memo(function SdgList({
  sdgs,
  locale = english,
  appearance = 'bar',
  limit,
  href,
  icon,
  ...rest
}: SdgListProps) {
  if (isDevelopment) for (const { goal, targets } of sdgs) warnOfGoal('SdgList', goal, targets);
  const list = limited(sdgListView(sdgs, locale, { href, icon }), { content: 'goals', limit, locale });
  if (list.shown.length === 0) return null;
  // Unparsed data may name a goal twice, and goals never move: the index is the key.
  const item = (view: SdgListItemView, index: number) => (
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
    <SdgListRoot {...languageAttributes(locale.language)} {...rest}>
      {limitedList({ list, item, localeAttributes: {} })}
    </SdgListRoot>
  );
});

function itemContent({ icon, link, ...view }: SdgListItemView) {
  if (!icon) return sdgBadgeContent({ view, localeAttributes: {}, link });
  return (
    <>
      {sdgIconContent({ src: icon.src, alt: icon.alt, link })}
      {icon.targets && sdgBadgeContent({ view: icon.targets, localeAttributes: {} })}
    </>
  );
}
