import { type ComponentPropsWithRef, memo } from 'react';
import { sdgDisclaimer, sdgWebsite } from '../../model/disclaimers.js';
import { styledRoot } from '../internal/styledRoot.js';
import css from './SdgDisclaimer.css?inline';

const SdgDisclaimerRoot = styledRoot('p', 'nc-disclaimer', css);

export interface SdgDisclaimerProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {}

/**
 * The UN's disclaimer, with its web address. Show it on every page with official artwork of the goals: `SdgIcon`,
 * `SdgList` with `icon`, or artwork from elsewhere. The labels of `SdgBadge` do not need it. The text is the UN's, in
 * English, and marked with that language.
 */
export const SdgDisclaimer = memo(function SdgDisclaimer(props: SdgDisclaimerProps) {
  return (
    <SdgDisclaimerRoot lang="en" dir="ltr" {...props}>
      {sdgDisclaimer} <a href={sdgWebsite}>{sdgWebsite.replace('https://', '')}</a>
    </SdgDisclaimerRoot>
  );
});
