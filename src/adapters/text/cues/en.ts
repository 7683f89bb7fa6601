import type { Cues } from './types.js';

export const enCues: Cues = {
  rows: [
    {
      role: 'funders',
      rule: 'funded-by',
      patterns: `
        funded/financed/cofunded/cofinanced/co-funded/co-financed/bankrolled/sponsored/underwritten (jointly) ~ by _
        paid ~ for by _
        _ - funded/financed
        _ funded/financed/funds/finances/cofunded/co-funded/bankrolled ~ project/programme/program/initiative/work/construction/study/activities/training/campaign/response
        _ paid for
        _ {pay} the/for ~ {sum}
      `,
    },
    {
      role: 'funders',
      rule: 'funding-from',
      patterns: `
        funding/financing/funds/money/financial ~ from/by _
        financial/monetary support/assistance/contribution/backing/help ~ of/from/by/provided _
        with/through/thanks/under a/the (generous) grant/donation/gift/bequest ~ from/by/of _
        grant/grants/donation/donations ~ from/by/of _
        grant ~ awarded/provided/given/made by _
        contribution/contributions/pledge ~ {sum} ~ from/by/of _
        contribution/contributions/donation from/by _
        generous contribution/contributions/donation/donations/funding/gift of _
        generosity of _
        generous support/assistance/help/contribution from/of _
        thanks to ~ funding/financing/grant/donation/contribution/money from/of/by _
        made possible by/through/thanks/with ~ funding/financing/grant/donation/contribution/gift/support/generosity ~ from/of/by _
        made possible (in) (part) by/thanks (to) _
        with (the) (financial) help of a/an grant ~ from _
        loan/credit ~ from _
        {sum} ~ from/by _
      `,
    },
    {
      role: 'funders',
      rule: 'gives-money',
      patterns: `
        _ provided/provides/gave/gives/donated/donates/contributed/contributes/pledged/awarded/allocated/invested/granted/committed/announced ~ {sum}
        _ (has/have) (generously) donated/contributed/pledged ~ to/towards/toward
        _ (has/have) provided/provides/provide/providing ~ funding/financing/funds/grant/loan
        {sum} ~ provided/donated/contributed/pledged/awarded/given ~ by _
        provided/donated/contributed/given by _
      `,
    },
    {
      role: 'funders',
      rule: 'funder-label',
      patterns: `
        donor/donors/funder/funders/funding/sponsor/sponsors/financier/financiers : _
        (main) donors/funders/sponsors include/including/are/were/such (as) _
        donor/funder/sponsor (,) _
        funded/financed by : _
      `,
    },
    {
      role: 'funders',
      rule: 'supported-by',
      patterns: `
        supported/backed ~ by _
        with/through/under/thanks (to) (the) ~ support/backing/assistance of/from/by _
        support ~ from _
        _ - supported/backed
      `,
    },
    {
      role: 'partners',
      rule: 'in-partnership-with',
      patterns: `
        partnership/collaboration/cooperation/co-operation/coordination/conjunction/association/consultation/alliance ~ with _
        partnering/partnered/partners/collaborating/collaborated/collaborates/cooperating/teamed/working/worked/works ~ with _
        together with _
        jointly with/by _
        alongside _
        joint/common project/programme/initiative/effort/undertaking of/by/between _
        jointly ~ by _
        (in) cooperation/partnership/collaboration between _
        co-organized/co-organised/cohosted/co-hosted/coorganized/coorganised ~ by/with _
        organized/organised/run/held/conducted/hosted ~ {together} ~ with/by _
        with (the) technical support/assistance of/from _
      `,
    },
    {
      role: 'partners',
      rule: 'implemented-by',
      patterns: `
        implemented/carried/executed/delivered/run/led/managed/organized/organised/coordinated/conducted/operated (out) (jointly) ~ by _
        _ implements/implemented/implementing/is/are implementing/executing ~ project/programme/program/initiative/work/activities
      `,
    },
    {
      role: 'partners',
      rule: 'partner-label',
      patterns: `
        partner/partners/co-organizers/co-organisers/organizers/organisers : _
        (implementing/local/project/consortium/national) partner/partners (include/including/are/were/such/,/-/–) (as) _
        partners ~ including/are/include _
        consortium/coalition/alliance ~ of/led/comprising/consisting/between ~ (by) _
      `,
    },
    {
      role: 'participants',
      rule: 'attended-by',
      patterns: `
        attended/joined ~ by ~ (of/from) _
        brought/bringing/gathered/gathering ~ together ~ from/of _
        participants/representatives/officials/delegates/delegations/experts/staff/officers/members ~ from/of/included/include/including _
        representing _
        as well as from _
        _ (also) attended/participated/took/joined/sent/were/was (part/represented/present)
        participation/presence/attendance ~ of/from/by _
      `,
    },
    {
      role: 'participants',
      rule: 'participant-label',
      patterns: `
        participants/attendees/participating ~ : _
      `,
    },
  ],
  vetoes: `
    not/never/nor/without/no/neither/former/formerly/previously/earlier ~ by/from/of/with _
    _ did/does/do/has/have/had/was/were/is not/never
    _ 's former
    unlike/despite/except _
    refused/rejected/declined ~ by/from/of _
    last year ~ by/from/of/with _
    accord/ceasefire/truce/dispute/conflict/war/talks/treaty/lawsuit between _
  `,
  fillers:
    "local national partner partners donor donors organisation organisation's organization organisations organizations agency agencies charity ngo ngos such as including both namely long-term",
  barriers:
    'and or but which who that where when while to for in on at into after before since until as than if because said says will would is are was were has have had',
};
