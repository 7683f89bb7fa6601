/**
 * What must be shown beside official artwork of the goals (their icons, logo or colour wheel), together with
 * {@link sdgWebsite}. Source: UN Department of Global Communications, Guidelines for the use of the SDG logo, including the
 * colour wheel, and 17 icons (September 2023). The UN gives the text in English.
 */
export const sdgDisclaimer =
  'The content of this publication has not been approved by the United Nations and does not reflect the views of ' +
  'the United Nations or its officials or Member States.';

/** The address that goes with {@link sdgDisclaimer}, in the form in which the guidelines ask for it. */
export const sdgWebsite = 'https://www.un.org/sustainabledevelopment';

/** What must be shown beside a map, and what fits beside a list of countries and territories. The UN's text, in English. */
export const boundaryDisclaimer =
  'The boundaries and names shown and the designations used on this map do not imply official endorsement or ' +
  'acceptance by the United Nations.';
