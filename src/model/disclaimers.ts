/**
 * The UN's disclaimer, to be shown with {@link sdgWebsite} beside official artwork of the goals (icons, logo or colour
 * wheel). Source: UN Department of Global Communications, Guidelines for the use of the SDG logo, including the colour
 * wheel, and 17 icons (September 2023). The UN publishes the text in English.
 */
export const sdgDisclaimer =
  'The content of this publication has not been approved by the United Nations and does not reflect the views of ' +
  'the United Nations or its officials or Member States.';

/** The web address to show with {@link sdgDisclaimer}, as the guidelines require it. */
export const sdgWebsite = 'https://www.un.org/sustainabledevelopment';

/** The UN's disclaimer for maps, also suitable beside a list of countries and territories. In English. */
export const boundaryDisclaimer =
  'The boundaries and names shown and the designations used on this map do not imply official endorsement or ' +
  'acceptance by the United Nations.';
