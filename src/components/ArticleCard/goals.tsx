import { limitedList } from '../internal/limitedList.js';
import type { SdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { sdgBadgeContent } from '../SdgBadge/sdgBadgeContent.js';
import type { ArticleCardView } from './ArticleCard.view.js';

/** The goals as badges. */
export function goalList({ goals, localeAttributes }: ArticleCardView) {
  if (goals.shown.length === 0) return undefined;
  const item = (view: SdgBadgeView, index: number) => (
    <li key={index} className="nc-goal" data-goal={view.goal}>
      {sdgBadgeContent({ view, localeAttributes })}
    </li>
  );
  return limitedList({ list: goals, item, localeAttributes, className: 'nc-list' });
}
