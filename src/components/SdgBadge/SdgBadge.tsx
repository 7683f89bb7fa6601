import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/en/goals.js';
import type { GoalWords } from '../../i18n/locale.js';
import { ownOptions } from '../../model/ownOptions.js';
import { goalColorCss } from '../../theme/goalColors.js';
import { goalView } from '../../view/goalView.js';
import { languageAttributes } from '../../view/languageAttributes.js';
import { styledRoot } from '../internal/styledRoot.js';
import { warnAboutGoal } from '../internal/warnings.js';
import css from './SdgBadge.css?inline';
import contentCss from './sdgBadgeContent.css?inline';
import { sdgBadgeContent } from './sdgBadgeContent.js';

const SdgBadgeRoot = styledRoot('span', 'nc-goal', goalColorCss('&'), contentCss, css);

export interface SdgBadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Number of the goal, 1 to 17. Other values render nothing, with a warning in development. */
  goal: number;
  /** Codes of the goal's targets to show after its title, such as `10.7`. */
  targets?: readonly string[] | undefined;
  /** Locale strings: a whole `Locale`, or its strings for goals. Default English. */
  locale?: GoalWords | undefined;
  /** `bar`: neutral, with a bar in the goal's colour. `solid`: readable text on the goal's colour. */
  appearance?: 'bar' | 'solid' | undefined;
  /** Link target, if any. Validate untrusted URLs with `parseArticle` first. */
  href?: string | undefined;
}

/** A Sustainable Development Goal as a text label with its colour. Screen readers announce "SDG 10: Reduced inequalities". */
export const SdgBadge = memo(function SdgBadge(props: SdgBadgeProps) {
  const { goal, targets, locale = enGoals, appearance = 'bar', href, ...rest } = ownOptions(props);
  const view = goalView(goal, targets, locale);
  if (process.env.NODE_ENV !== 'production') warnAboutGoal('SdgBadge', props.goal, targets);
  if (!view) return null;
  return (
    <SdgBadgeRoot
      {...languageAttributes(locale.language)}
      {...rest}
      data-goal={goal}
      data-appearance={appearance}
    >
      {sdgBadgeContent({ view, localeAttributes: {}, link: href ? { href } : undefined })}
    </SdgBadgeRoot>
  );
});
