import type { RoleRules } from './rules.js';
import { wordList } from './wordList.js';

/** How English says who paid, who did it with whom, and who took part. */
export const enRoles: RoleRules = {
  funders: [
    ['funded by', { rule: 'funded-by' }],
    ['funded jointly by', { rule: 'funded-by' }],
    ['funded through', { rule: 'funded-by' }],
    ['funded in part by', { rule: 'funded-by' }],
    ['funded with support from', { rule: 'funded-by' }],
    ['financed by', { rule: 'funded-by' }],
    ['financed through', { rule: 'funded-by' }],
    ['supported financially by', { rule: 'funded-by' }],
    ['financially supported by', { rule: 'funded-by' }],
    ['sponsored by', { rule: 'funded-by' }],
    ['bankrolled by', { rule: 'funded-by' }],
    ['paid for by', { rule: 'funded-by' }],
    ['funding from', { rule: 'funding-from' }],
    ['funding comes from', { rule: 'funding-from' }],
    ['funding came from', { rule: 'funding-from' }],
    ['funds came from', { rule: 'funding-from' }],
    ['funding of', { rule: 'funding-from' }],
    ['funding by', { rule: 'funding-from' }],
    ['funding provided by', { rule: 'funding-from' }],
    ['funds provided by', { rule: 'funding-from' }],
    ['funds from', { rule: 'funding-from' }],
    ['grant from', { rule: 'funding-from' }],
    ['grants from', { rule: 'funding-from' }],
    ['grant provided by', { rule: 'funding-from' }],
    ['donation from', { rule: 'funding-from' }],
    ['donations from', { rule: 'funding-from' }],
    ['contribution from', { rule: 'funding-from' }],
    ['contributions from', { rule: 'funding-from' }],
    ['contribution by', { rule: 'funding-from' }],
    ['financial support from', { rule: 'funding-from' }],
    ['financial support of', { rule: 'funding-from' }],
    ['financial support provided by', { rule: 'funding-from' }],
    ['financial assistance from', { rule: 'funding-from' }],
    ['financial contribution of', { rule: 'funding-from' }],
    ['financing from', { rule: 'funding-from' }],
    ['generous support from', { rule: 'generous-support' }],
    ['generous support of', { rule: 'generous-support' }],
    ['generous funding from', { rule: 'generous-support' }],
    ['generous contribution of', { rule: 'generous-support' }],
    ['generous contributions of', { rule: 'generous-support' }],
    ['generous contribution from', { rule: 'generous-support' }],
    ['generosity of', { rule: 'generous-support' }],
    ['supported by', { rule: 'supported-by', weak: true }],
    ['with support from', { rule: 'supported-by', weak: true }],
    ['with the support of', { rule: 'supported-by', weak: true }],
    ['with the support from', { rule: 'supported-by', weak: true }],
    ['thanks to support from', { rule: 'supported-by', weak: true }],
    ['thanks to the support of', { rule: 'supported-by', weak: true }],
    ['Donor', { rule: 'funder-label', label: true }],
    ['Donors', { rule: 'funder-label', label: true }],
    ['Funding', { rule: 'funder-label', label: true }],
    ['Funder', { rule: 'funder-label', label: true }],
    ['Funders', { rule: 'funder-label', label: true }],
    ['Funding partners', { rule: 'funder-label', label: true }],
    ['Sponsors', { rule: 'funder-label', label: true }],
  ],
  partners: [
    ...(
      [
        'collaboration',
        'partnership',
        'cooperation',
        'co-operation',
        'coordination',
        'co-ordination',
      ] as const
    ).flatMap(
      (noun) =>
        [
          [`in ${noun} with`, { rule: 'in-collaboration-with' }],
          [`in close ${noun} with`, { rule: 'in-collaboration-with' }],
          [`in full ${noun} with`, { rule: 'in-collaboration-with' }],
        ] as const,
    ),
    ['in association with', { rule: 'in-collaboration-with' }],
    ['in conjunction with', { rule: 'in-collaboration-with' }],
    ['jointly with', { rule: 'in-collaboration-with' }],
    ['partnered with', { rule: 'in-collaboration-with' }],
    ['partnering with', { rule: 'in-collaboration-with' }],
    ['together with', { rule: 'in-collaboration-with' }],
    ['teamed up with', { rule: 'in-collaboration-with' }],
    ['joined forces with', { rule: 'in-collaboration-with' }],
    ['implemented by', { rule: 'implemented-by' }],
    ['implemented jointly by', { rule: 'implemented-by' }],
    ['jointly implemented by', { rule: 'implemented-by' }],
    ['implemented through', { rule: 'implemented-by' }],
    ['implemented with', { rule: 'implemented-by' }],
    ['implemented together with', { rule: 'implemented-by' }],
    ['carried out by', { rule: 'implemented-by' }],
    ['carried out with', { rule: 'implemented-by' }],
    ['carried out together with', { rule: 'implemented-by' }],
    ['delivered by', { rule: 'implemented-by' }],
    ['executed by', { rule: 'implemented-by' }],
    ['co-organized by', { rule: 'implemented-by' }],
    ['co-organised by', { rule: 'implemented-by' }],
    ['organized jointly by', { rule: 'implemented-by' }],
    ['organised jointly by', { rule: 'implemented-by' }],
    ['jointly organized by', { rule: 'implemented-by' }],
    ['jointly organised by', { rule: 'implemented-by' }],
    ['Partner', { rule: 'partner-label', label: true }],
    ['Partners', { rule: 'partner-label', label: true }],
    ['Implementing partner', { rule: 'partner-label', label: true }],
    ['Implementing partners', { rule: 'partner-label', label: true }],
    ['Project partners', { rule: 'partner-label', label: true }],
  ],
  fundedCompounds: ['funded', 'financed', 'sponsored'],
  donorWords: ['government', 'foreign', 'development', 'cooperation', 'embassy', 'aid', 'people'],
  denials: wordList(`
    not | never | no | without | previously | formerly | once | originally | could | should | would
    might | may | cannot | unlike | if | hopes | seeking | seeks | sought | lacks | lack | neither | nor
    sexually | earlier | hoping | calls | request | requested | requests | appeal | appeals | whether
  `),
  givingVerbs: wordList(`
    is providing | has provided | have provided | provided | provides | contributed | has contributed
    have contributed | is contributing | contributes | donated | has donated | have donated | granted
    has granted | pledged | has pledged | has allocated | allocated | is funding | is donating | gave
    has given | are providing | has committed | committed
  `),
  currencies: [
    'USD',
    'US$',
    '$',
    'EUR',
    '€',
    'GBP',
    '£',
    'JPY',
    '¥',
    'CHF',
    'CAD',
    'CAD$',
    'C$',
    'AUD',
    'SEK',
    'NOK',
    'DKK',
  ],
  attending: wordList(`
    participants included | participants from | participants were | participants came | attended
    attendees | participated | took part | taking part | with the participation of | participation of
    brought together | bringing together | brings together | gathered | trainees | trained
    in the presence of | attending | participating | were present | joined by | attendance of | convened
    participants | present at
  `),
  attendedBy: [
    ['attended by', 'attended-by'],
    ['participants included', 'attended-by'],
    ['attendees included', 'attended-by'],
    ['with the participation of', 'attended-by'],
    ['in the presence of', 'attended-by'],
    ['participants from', 'participants-from'],
    ['participants came from', 'participants-from'],
    ['participants were from', 'participants-from'],
    ['trainees from', 'participants-from'],
    ['attendees from', 'participants-from'],
    ['brought together', 'attended-by'],
    ['bringing together', 'attended-by'],
    ['brings together', 'attended-by'],
  ],
  people: wordList(`
    officials | officers | representatives | representative | delegates | delegations | staff | members
    employees | personnel | experts | judges | prosecutors | police | teachers | doctors | nurses
    colleagues | inspectors | counterparts | professionals | practitioners | students | participants
    trainees | people | men | women | lawyers | midwives | engineers | researchers | lecturers | speakers
    specialists | managers | leaders | directors | guests | workers | guards | technicians | analysts
  `),
  peopleLinks: ['from', 'of', 'representing'],
};
