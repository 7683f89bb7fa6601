export {
  ArticleCard,
  type ArticleCardProps,
  type HeadingLevel,
} from '../components/ArticleCard/ArticleCard.js';
export type { ArticleCardVariant } from '../components/ArticleCard/ArticleCard.view.js';
export { ArticleList, type ArticleListProps } from '../components/ArticleList/ArticleList.js';
export { FunderList, type FunderListProps } from '../components/FunderList/FunderList.js';
export type { OrganizationLayout, OrganizationListProps } from '../components/internal/organizationList.js';
export type { ImageSlotProps, LinkSlotProps, Slots } from '../components/internal/slots.js';
export { LocationTag, type LocationTagProps } from '../components/LocationTag/LocationTag.js';
export { ParticipantList, type ParticipantListProps } from '../components/ParticipantList/ParticipantList.js';
export { PartnerList, type PartnerListProps } from '../components/PartnerList/PartnerList.js';
export { SdgBadge, type SdgBadgeProps } from '../components/SdgBadge/SdgBadge.js';
export { SdgDisclaimer, type SdgDisclaimerProps } from '../components/SdgDisclaimer/SdgDisclaimer.js';
export { checkSdgIcons, type SdgIconFault, type SdgIconIssue } from '../components/SdgIcon/checkSdgIcons.js';
export { SdgIcon, type SdgIconProps } from '../components/SdgIcon/SdgIcon.js';
export { SdgList, type SdgListProps } from '../components/SdgList/SdgList.js';
export { NewsArticleJsonLd, type NewsArticleJsonLdProps } from '../embed/NewsArticleJsonLd.js';
export { formatCountry } from '../i18n/format.js';
export type { Locale, PluralForms } from '../i18n/locale.js';
export type { Article } from '../model/article.js';
