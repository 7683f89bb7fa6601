import { type ComponentPropsWithRef, memo } from 'react';
import { enGoals } from '../../i18n/enGoals.js';
import type { GoalWords } from '../../i18n/locale.js';
import { isGoal, targetsOf } from '../../model/sdg.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { isDevelopment, warnOnce } from '../internal/warnOnce.js';
import { SdgBadgeRoot } from './SdgBadge.styles.js';
import { sdgBadgeView } from './SdgBadge.view.js';
import { sdgBadgeContent } from './sdgBadgeContent.js';

export interface SdgBadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Number of the goal, 1 to 17. For any other value nothing is drawn, and development is told. */
  goal: number;
  /** Code of one of the goal's targets, such as `10.7`: it is shown in place of the goal's number. */
  target?: string | undefined;
  /** Words; a whole `Locale` or its part about goals. Default English. */
  locale?: GoalWords | undefined;
  /** `bar`: neutral, with a bar in the goal's colour. `solid`: on the goal's colour, in an ink that can be read. */
  appearance?: 'bar' | 'solid' | undefined;
  /** Where the badge leads, if anywhere; an address from outside must have passed `parseArticle`. */
  href?: string | undefined;
}

/** A Sustainable Development Goal as a text label with its colour. A listener hears "SDG 10: Reduced inequalities". */
export const SdgBadge = /* @__PURE__ */ memo(function SdgBadge({
  goal,
  target,
  locale = enGoals,
  appearance = 'bar',
  href,
  ...rest
}: SdgBadgeProps) {
  const view = sdgBadgeView(goal, target, locale);
  if (isDevelopment) checkProps(goal, target);
  if (!view) return null;
  return (
    <SdgBadgeRoot
      {...languageAttributes(locale.language)}
      {...rest}
      data-goal={view.goal}
      data-appearance={appearance}
    >
      {sdgBadgeContent(view, {}, href)}
    </SdgBadgeRoot>
  );
});

// Only development pays for the table of targets: bundlers drop this with its call.
function checkProps(goal: number, target: string | undefined): void {
  if (!isGoal(goal))
    warnOnce(`SdgBadge received goal ${String(goal)}, which does not exist; goals are the numbers 1 to 17`);
  else if (target && !targetsOf(goal).includes(target)) {
    warnOnce(`SdgBadge received target "${target}", which goal ${goal} does not have`);
  }
}
