import { type ComponentPropsWithRef, memo } from 'react';
import { enOrganizations } from '../../i18n/enOrganizations.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from '../internal/languageAttributes.js';
import { organizationGroup } from '../internal/organizations.js';
import { FunderListRoot } from './FunderList.styles.js';
import { funderSentence } from './funderSentence.js';

export interface FunderListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Who paid. For none, nothing is drawn. */
  funders: readonly Organization[];
  /** Words; a whole `Locale` or its part about organisations. Default English. */
  locale?: OrganizationWords | undefined;
  /** `list`: a label and a line for each. `sentence`: "Funded by A, B and C." */
  layout?: 'list' | 'sentence' | undefined;
  /** How many stand open, 1 or more; the others are in a disclosure. Default all. */
  limit?: number | undefined;
}

/** Who paid, by name, with acronym, country and link. A listener hears "Funded by", then each name. */
export const FunderList = /* @__PURE__ */ memo(function FunderList({
  funders,
  locale = enOrganizations,
  layout = 'list',
  limit,
  ...rest
}: FunderListProps) {
  if (funders.length === 0) return null;
  return (
    <FunderListRoot {...languageAttributes(locale.language)} {...rest} data-layout={layout}>
      {layout === 'sentence' ? (
        funderSentence(funders, locale, limit)
      ) : (
        <dl>{organizationGroup(locale.fundedBy, funders, locale, {}, limit)}</dl>
      )}
    </FunderListRoot>
  );
});
