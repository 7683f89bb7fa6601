import type { VisibilityRule } from './rules.js';

/**
 * Rules for two donors, after guidance that they publish. A contract may ask for other words, and for more than a story can show: compare
 * them with yours. An emblem comes from the donor.
 */
export const donorRules = {
  // "Videos must display the EU emblem with the accompanying text “Funded by the European Union”"
  // (https://dgecho-partners-helpdesk.eu/visibility/audio-visual); "The EU emblem should generally be reproduced wherever the Partner's logo is
  // also displayed", and the funding "should be acknowledged in the text".
  eu: {
    name: 'European Union',
    funder: { names: ['European Union', 'EU'], identifier: undefined },
    required: undefined,
    statements: [{ language: 'en', text: 'Funded by the European Union' }],
    emblem: true,
    named: ['lead', 'standard'],
    first: undefined,
    amounts: undefined,
    source: 'https://2014-2020.dgecho-partners-helpdesk.eu/visibility/publications',
  },
  // "The logo of a … multilateral organisation may also appear alongside the Australian Aid Identifier, however the Identifier should be in
  // the most prominent place."
  australia: {
    name: 'Australian Government',
    funder: {
      names: ['Australian Government', 'Government of Australia', 'Australian Aid', 'DFAT'],
      identifier: undefined,
    },
    required: undefined,
    statements: [],
    emblem: true,
    named: ['lead', 'standard'],
    first: true,
    amounts: undefined,
    source: 'http://dfat.gov.au/about-us/corporate/Pages/branding-aid-projects-and-initiatives.aspx',
  },
} as const satisfies Record<string, VisibilityRule>;
