/**
 * `propertyID` of an article's key in the output of `toJsonLd`, where it also marks texts as plain text; and of a path in the
 * article: of the funder that a grant belongs to, or the value that a quotation proves.
 */
export const ownMark = 'news-cards';

/** `propertyID` of a place's precision. */
export const precisionMark = 'news-cards precision';

/** `propertyID` of an IATI organisation identifier (https://iatistandard.org). */
export const iatiMark = 'IATI';

/** `propertyID` of a ROR id (https://ror.org). */
export const rorMark = 'ROR';

/** `propertyID` of a GLIDE number (https://glidenumber.net). */
export const glideMark = 'GLIDE';

/** schema.org's types of media. */
export const mediaTypes = {
  video: 'VideoObject',
  audio: 'AudioObject',
  gallery: 'ImageGallery',
  document: 'DigitalDocument',
} as const;

/** schema.org's properties of a publisher's policies. It has none for that on AI, which is one of its principles. */
export const policyProperties = {
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  ai: 'publishingPrinciples',
} as const;

export const policyNames = ['corrections', 'ethics', 'ai'] as const;

/** Scheme of IPTC's digital source types. */
export const digitalSourceScheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * IPTC's digital source types: made by people with tools that do not generate,
 * edited with generative AI, made by generative AI.
 */
export const digitalSourceTypes = {
  none: 'digitalCreation',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
} as const;
