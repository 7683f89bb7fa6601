import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/en/goals.js';
import { fill } from '../../i18n/format.js';
import type { GoalWords } from '../../i18n/locale.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { styledRoot } from '../internal/styledRoot.js';
import { warnOfGoal } from '../internal/warnOfGoal.js';
import { isDevelopment } from '../internal/warnOnce.js';
import css from './SdgIcon.css?inline';
import { sdgIconContent } from './sdgIconContent.js';

const SdgIconRoot = styledRoot('span', 'nc-sdg-icon', css);

export interface SdgIconProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Number of the goal, 1 to 17. For any other value nothing is drawn, and development is told. */
  goal: number;
  /** Address of the goal's official icon: your own copy of the UN's file, as it came. This package holds no artwork. */
  src: string;
  /** Words; a whole `Locale` or its part about goals. Default English. */
  locale?: GoalWords | undefined;
  /** Where the icon leads, if anywhere; an address from outside must have passed `parseArticle`. */
  href?: string | undefined;
}

/**
 * The official icon of a goal, untouched: square, whole, in its own colours. A listener hears "SDG 10: Reduced
 * inequalities". `--nc-sdg-icon-size` is its edge, 5em by default and never under 32 px. Show `SdgDisclaimer` on the same
 * page. In development the console warns where the page's own style distorts it.
 */
export const SdgIcon = memo(function SdgIcon({ goal, src, locale = enGoals, href, ...rest }: SdgIconProps) {
  if (isDevelopment) warnOfGoal('SdgIcon', goal);
  const title = locale.goalTitles[goal - 1];
  if (!title) return null;
  return (
    <SdgIconRoot {...languageAttributes(locale.language)} {...rest} data-goal={goal}>
      {sdgIconContent({
        src,
        alt: fill(locale.goalLabel, { code: goal, title }),
        link: href ? { href } : undefined,
      })}
    </SdgIconRoot>
  );
});
