/** `propertyID` of an article's key in the output of `toJsonLd`; it also marks texts as plain text. */
export const ownMark = 'news-cards';

/** `propertyID` of an IATI organisation identifier (https://iatistandard.org). */
export const iatiMark = 'IATI';
