export { type IssueLocale, issueText, loadIssueLocale } from '../i18n/issueText.js';
export type {
  Article,
  Author,
  Block,
  Correction,
  Dateline,
  Funder,
  GoalReference,
  Heading,
  Image,
  ImageSource,
  List,
  Organization,
  Paragraph,
  Place,
  PlaceKind,
  Project,
  Publisher,
  Quote,
  Run,
  Scope,
  Status,
  Withdrawal,
} from '../model/article.js';
export { articleId } from '../model/articleId.js';
export { checkedVisibleArticle as visibleArticle } from '../model/checkedVisibleArticle.js';
export {
  countBy,
  type FacetCount,
  type FacetCounts,
  type OrganizationCount,
} from '../model/countBy.js';
export { countryCodes, toCountryCode } from '../model/countries.js';
export { boundaryDisclaimer, sdgDisclaimer, sdgWebsite } from '../model/disclaimers.js';
export {
  type CheckEvidenceOptions,
  type CheckedEvidence,
  checkEvidence,
  type EvidenceIssue,
} from '../model/evidence/checkEvidence.js';
export type { EvidenceLocale } from '../model/evidence/countries.js';
export { type Facet, type FacetValues, facetNames } from '../model/facets.js';
export { type ArticleFilter, filterArticles } from '../model/filterArticles.js';
export type { FilledTemplate, Issue, IssueCode, Phrase } from '../model/issue.js';
export { directionOf } from '../model/language.js';
export { limits } from '../model/limits.js';
export { type ParseResult, parseArticle } from '../model/parseArticle.js';
export { type ParsedArticles, parseArticles } from '../model/parseArticles.js';
export type {
  Amount,
  Attachment,
  Contact,
  Disclosure,
  Media,
  MediaKind,
  PlacePrecision,
  Policies,
  Quotation,
  Republication,
  Translation,
  TranslationSource,
} from '../model/releaseTypes.js';
export { goalNumbers, isGoal, isTarget, sdgPage, sdgUri, targetsOf } from '../model/sdg.js';
export { type SearchParameters, searchToSelection, selectionToSearch } from '../model/selectionSearch.js';
export type { VisibleArticle } from '../model/visibleArticle.js';
