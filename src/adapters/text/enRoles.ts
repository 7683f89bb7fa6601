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
    ...[
      'funding',
      'funds',
      'financing',
      'financial support',
      'financial assistance',
      'financial backing',
      'a grant',
      'grants',
    ].flatMap((noun) =>
      [
        'was provided by',
        'is provided by',
        'were provided by',
        'are provided by',
        'has been provided by',
        'was given by',
        'was made available by',
        'made available by',
        'is being provided by',
        'provided jointly by',
      ].map((verb) => [`${noun} ${verb}`, { rule: 'funding-from' }] as const),
    ),
    ...['funding', 'funds', 'money', 'financing', 'financial support'].flatMap((noun) =>
      ['come from', 'comes from', 'came from', 'has come from', 'have come from'].map(
        (verb) => [`${noun} ${verb}`, { rule: 'funding-from' }] as const,
      ),
    ),
    ...[
      'donors',
      'funders',
      'its donors',
      'donors to the project',
      'financial partners',
      'funding partners',
    ].flatMap((noun) =>
      ['are', 'include', 'included', 'were'].map(
        (verb) => [`${noun} ${verb}`, { rule: 'funding-from' }] as const,
      ),
    ),
    ['a gift from', { rule: 'funding-from' }],
    ['gift from', { rule: 'funding-from' }],
    ['donated by', { rule: 'funded-by' }],
    ['co-funded by', { rule: 'funded-by' }],
    ['cofunded by', { rule: 'funded-by' }],
    ['co-financed by', { rule: 'funded-by' }],
    ['cofinanced by', { rule: 'funded-by' }],
    ['underwritten by', { rule: 'funded-by' }],
    ['funded primarily by', { rule: 'funded-by' }],
    ['funded mainly by', { rule: 'funded-by' }],
    ['fully funded by', { rule: 'funded-by' }],
    ['partly funded by', { rule: 'funded-by' }],
    ['made possible by', { rule: 'supported-by', weak: true }],
    ['made possible through', { rule: 'supported-by', weak: true }],
    ['made possible with', { rule: 'supported-by', weak: true }],
    ['with the backing of', { rule: 'supported-by', weak: true }],
    ['generous grant from', { rule: 'generous-support' }],
    ['generous donation from', { rule: 'generous-support' }],
    ['generously funded by', { rule: 'generous-support' }],
    ['generously supported by', { rule: 'generous-support' }],
    ['generous financial support of', { rule: 'generous-support' }],
    ['generous financial support from', { rule: 'generous-support' }],
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
    ['hand in hand with', { rule: 'in-collaboration-with' }],
    ['in joint partnership with', { rule: 'in-collaboration-with' }],
    ['in consortium with', { rule: 'in-collaboration-with' }],
    ['in alliance with', { rule: 'in-collaboration-with' }],
    ['run jointly with', { rule: 'implemented-by' }],
    ['run jointly by', { rule: 'implemented-by' }],
    ['jointly run by', { rule: 'implemented-by' }],
    ['executed jointly by', { rule: 'implemented-by' }],
    ['implemented in partnership with', { rule: 'implemented-by' }],
    ['implemented locally by', { rule: 'implemented-by' }],
    ['implemented on the ground by', { rule: 'implemented-by' }],
    ...[
      'implementing partners',
      'project partners',
      'local partners',
      'its implementing partners',
      'implementing agencies',
    ].flatMap((noun) =>
      ['are', 'include', 'included', 'were'].map(
        (verb) => [`${noun} ${verb}`, { rule: 'implemented-by' }] as const,
      ),
    ),
    ['in association with', { rule: 'in-collaboration-with' }],
    ['in conjunction with', { rule: 'in-collaboration-with' }],
    ['jointly with', { rule: 'in-collaboration-with' }],
    ['partnered with', { rule: 'in-collaboration-with' }],
    ['partnering with', { rule: 'in-collaboration-with' }],
    ['together with', { rule: 'in-collaboration-with', company: true }],
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
    sexually | old | former | disused | abandoned | earlier | hoping | calls | request | requested | requests | appeal | appeals | whether
  `),
  ended: wordList(`
    came to an end | comes to an end | will come to an end | ended | has ended | have ended | ends | expired | has expired | ran out | has run out | was withdrawn
    were withdrawn | has been withdrawn | was not approved | were not approved | not been approved | was rejected | were rejected | has been rejected | was declined
    was turned down | were turned down | has been requested | have been requested | was requested | were requested | no decision | is under review
    are under review | is pending | are pending | is being considered | are being considered | fell through | was cancelled | was suspended | has been suspended
    was refused | until last year | until recently | drew to a close | has drawn to a close | is expected | are expected | remains to be confirmed | dried up | has dried up | closed last year | stopped | was never paid | did not materialise | did not materialize
  `),
  untilWords: ['until', 'till'],
  through: ['through', 'via', 'channelled through', 'channeled through', 'managed by', 'administered by'],
  moneyLinks: ['from', 'by', 'of'],
  attendedVerbs: wordList(
    'attended | took part | participated | were present | were represented | also attended | also took part',
  ),
  fundingVerbs: wordList(
    'fund | funds | finance | finances | co-fund | co-funds | co-finance | co-finances | is funding | are funding | is financing | are financing | funded | financed',
  ),
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
  guests: wordList('guests | participants | attendees | speakers | invitees | trainees | delegates'),
  includedVerbs: wordList('included | were | came from | were from | comprised'),
  people: wordList(`
    officials | officers | representatives | representative | delegates | delegations | staff | members
    employees | personnel | experts | judges | prosecutors | police | teachers | doctors | nurses
    colleagues | inspectors | counterparts | professionals | practitioners | students | participants
    trainees | people | men | women | lawyers | midwives | engineers | researchers | lecturers | speakers
    specialists | managers | leaders | directors | guests | workers | guards | technicians | analysts
  `),
  peopleLinks: ['from', 'of', 'representing'],
};
