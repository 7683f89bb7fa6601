/**
 * Article and all its subtypes in schema.org (https://schema.org/Article, version 29). Other types, such as Recipe, are not
 * news items.
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

/** Types of organisations that publish a site. */
export const ownerTypes: ReadonlySet<string> = new Set([
  'Organization',
  'NewsMediaOrganization',
  'GovernmentOrganization',
  'EducationalOrganization',
  'ResearchOrganization',
  'NGO',
  'Corporation',
]);
