/** Characters of a feed that are read; longer documents of other formats are rejected. */
export const maxCharacters = 50_000_000;
