import type { Disclosure } from '../../model/releaseTypes.js';
import { digitalSourceTypes } from '../../terms/jsonLd.js';

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

/**
 * IPTC's digital source types (http://cv.iptc.org/newscodes/digitalsourcetype/), in lower case, each with the use of AI that it means;
 * undefined for one that says nothing about generative AI.
 */
export const sourceTypes: ReadonlyMap<string, Disclosure['ai'] | undefined> = new Map([
  ...(Object.entries(digitalSourceTypes) as [Disclosure['ai'], string][]).map(
    ([ai, name]) => [name.toLowerCase(), ai] as const,
  ),
  ['compositesynthetic', 'assisted'],
  ...[
    ...['digitalcapture', 'computationalcapture', 'multiframecomputationalcapture', 'screencapture'],
    ...['virtualrecording', 'negativefilm', 'positivefilm', 'print', 'humanedits', 'minorhumanedits'],
    ...['composite', 'compositecapture', 'algorithmicallyenhanced', 'algorithmicmedia', 'datadrivenmedia'],
    ...['digitalart', 'softwareimage'],
  ].map((name) => [name, undefined] as const),
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
