/**
 * Article and all types below it in schema.org's hierarchy (https://schema.org/Article, version 29), as they stand in
 * pages and feeds. A page of a type that is none of them, such as Recipe, is no news item.
 */
export const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'AdvertiserContentArticle',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Report',
  'SatiricalArticle',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'SocialMediaPosting',
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'TechArticle',
  'APIReference',
]);

/** Types of what publishes a whole site. */
export const ownerTypes: ReadonlySet<string> = new Set([
  'Organization',
  'NewsMediaOrganization',
  'GovernmentOrganization',
  'EducationalOrganization',
  'ResearchOrganization',
  'NGO',
  'Corporation',
]);
