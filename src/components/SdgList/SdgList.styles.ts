import { goalColorCss } from '../../theme/goalColors.js';
import { styledRoot } from '../internal/styledRoot.js';
import { sdgBadgeAloneCss, sdgBadgeCss } from '../SdgBadge/SdgBadge.styles.js';
import { sdgIconCss } from '../SdgIcon/SdgIcon.styles.js';

const listCss = `
& ul { display: flex; flex-wrap: wrap; gap: 0.5em; margin: 0; padding: 0; list-style: none; }
& li { max-inline-size: 100%; }
& details { margin-block-start: 0.5em; }
& details ul { margin-block-start: 0.5em; }
& summary { inline-size: fit-content; padding-block: 0.231em; font-size: 0.8125em; line-height: 1.54; color: var(--nc-color-accent, inherit); cursor: pointer; }
& summary:focus-visible { outline: 3px solid var(--nc-color-focus, currentColor); outline-offset: 2px; }
& .nc-sdg-icon .nc-goal-label { display: block; inline-size: 0; min-inline-size: 100%; margin-block-start: 0.308em; font-size: 0.8125em; line-height: 1.54; overflow-wrap: anywhere; }
& .nc-sdg-icon .nc-goal-target { margin-inline-end: 0.615em; }
& .nc-sdg-icon .nc-hidden { font-size: 0; }
`;

export const SdgListRoot = /* @__PURE__ */ styledRoot(
  'div',
  'nc-goals',
  /* @__PURE__ */ goalColorCss('& ') +
    `& .nc-goal{${sdgBadgeCss}${sdgBadgeAloneCss}}& .nc-sdg-icon{${sdgIconCss}}` +
    listCss,
);
