import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/en/goals.js';
import { fill } from '../../i18n/format.js';
import type { GoalWords } from '../../i18n/locale.js';
import { ownOptions } from '../../model/ownOptions.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { styledRoot } from '../internal/styledRoot.js';
import { warnAboutGoal } from '../internal/warnings.js';
import css from './SdgIcon.css?inline';
import { sdgIconContent } from './sdgIconContent.js';

const SdgIconRoot = styledRoot('span', 'nc-sdg-icon', css);

export interface SdgIconProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Number of the goal, 1 to 17. Other values render nothing, with a warning in development. */
  goal: number;
  /** URL of the goal's official icon: your own unmodified copy of the UN's file. This package contains no artwork. */
  src: string;
  /** Locale strings: a whole `Locale`, or its strings for goals. Default English. */
  locale?: GoalWords | undefined;
  /** Link target, if any. Validate untrusted URLs with `parseArticle` first. */
  href?: string | undefined;
}

/**
 * The official icon of a goal, unmodified: square, complete, in its own colours. Screen readers announce "SDG 10: Reduced
 * inequalities". `--nc-sdg-icon-size` sets its edge length: 5em by default, at least 32 px. Show `SdgDisclaimer` on the same
 * page. In development, the console warns if the page's styles distort it.
 */
export const SdgIcon = memo(function SdgIcon(props: SdgIconProps) {
  const { goal, src, locale = enGoals, href, ...rest } = ownOptions(props);
  if (process.env.NODE_ENV !== 'production') warnAboutGoal('SdgIcon', props.goal);
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
