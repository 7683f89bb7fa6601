/** A value of `propertyID` by which `toJsonLd` marks an article's key, and by which its texts are known to be plain. */
export const ownMark = 'news-cards';

/** What `identifier` says of an IATI organisation identifier (https://iatistandard.org). */
export const iatiMark = 'IATI';
