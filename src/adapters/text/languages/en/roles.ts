import { crossed } from '../../names/linked.js';
import type { RoleRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { enFunders, enGiving, enPayment } from './funding.js';
import { enCompany, enPartners } from './partnership.js';
import { enVerbs } from './verbs.js';

/** "The opening drew A and B": an event, and what it does to its guests. */
const drawn = crossed(
  wordList(`
    opening | launch | ceremony | event | workshop | seminar | conference | meeting | fair | handover | turnover | forum | summit | symposium | dialogue
    exhibition | expo | inauguration | commissioning | celebration | celebrations | webinar | festival | open day | rally | roundtable | round table
  `),
  [
    'drew',
    'attracted',
    'welcomed',
    'also welcomed',
    'also drew',
    'drew representatives of',
    'drew officials from',
  ],
);

/** How English says who paid, who did it with whom, and who took part. */
export const enRoles: RoleRules = {
  verbs: enVerbs,
  roleLeads: ['the country’s', 'the state’s'],
  undenied: ['possible', 'happened', 'existed', 'exist', 'happen', 'done', 'opened', 'built', 'here'],
  funders: enFunders,
  partners: enPartners,
  payment: enPayment,
  ...enGiving,
  ...enCompany,
  fundedCompounds: ['funded', 'financed', 'sponsored'],
  denials: wordList(`
    not | never | no | without | hope | readiness | willingness | eager | keen | previously | formerly | once | originally | could | should | would
    might | may | cannot | unlike | if | hopes | seeking | seeks | sought | lacks | lack | neither | nor
    sexually | proposal | proposals | proposes | suggestion | suggestions  | old | former | disused | abandoned | earlier | hoping | calls | request | requested | requests | appeal | appeals | whether
  `),
  ended: wordList(`
    had also applied to | had applied to | have applied to | has applied to | we applied to | also applied to | applied for a grant from | applied for funding from | are applying to | came to an end | comes to an end | come to an end | coming to an end | ended | has ended | have ended | ends | expired | has expired | ran out | has run out | was withdrawn
    were withdrawn | has been withdrawn | was not approved | were not approved | not been approved | was rejected | were rejected | has been rejected | was declined
    was turned down | were turned down | has been requested | have been requested | was requested | were requested | no decision | is under review
    are under review | is pending | are pending | is being considered | are being considered | fell through | was cancelled | was suspended | has been suspended
    was refused | until last year | until recently | drew to a close | has drawn to a close | is expected | are expected | remains to be confirmed | dried up | has dried up | closed last year | stopped in | stopped last | stopped paying | stopped funding | stopped giving | has stopped | have stopped | stopped after | stopped when | was never paid | did not materialise | did not materialize | never came | never arrived | never reached us | never materialised | never materialized | has not arrived | have not arrived | has not come | has not yet arrived | has yet to arrive | failed to arrive | failed to come | failed to materialise | failed to materialize | was later withdrawn | did not come | did not arrive | is a separate | are a separate | was a separate | is separate from | are separate from | is another matter | is another story | is a different project | is a different scheme | does not form part of | do not form part of | is not part of this
  `),
  untilWords: ['until', 'till'],
  through: [
    'through',
    'by way of',
    'channeled via',
    'channelled via',
    'via',
    'channelled through',
    'channeled through',
    'managed by',
    'administered by',
  ],
  moneyLinks: ['from', 'by', 'of'],
  attendedVerbs: wordList(`
    attended | took part | participated | were present | were represented | also attended | also took part | was represented
    was present | joined the meeting | joined the event | joined the ceremony | joined the workshop | joined the launch
    joined the discussion | joined the discussions | also participated | were in attendance | was in attendance | were on hand
    joined the training | joined the opening | were also present | was also present | were also represented | joined them
    witnessed the handover | witnessed the ceremony | graced the occasion | came to the opening | came to the launch
    came to the ceremony | joined online | joined the celebration | joined the celebrations | joined the course
  `),
  attending: [
    ...drawn,
    ...wordList(`
    to attend the opening | to attend the launch | to attend the ceremony | to attend the event | at a seminar | at a workshop | at a conference | at a meeting held | at a ceremony
    participants included | participants from | participants were | participants came | attended
    attendees | participated | took part | taking part | with the participation of | participation of
    brought together | bringing together | brings together | gathered | trainees | trained
    in the presence of | attending | participating | were present | joined by | attendance of | convened
    participants | presentations | speeches | presentation | present at | present were | in attendance | joined the meeting | joined the event | joined the ceremony
    represented at | those present | speakers | guests | around the table | at the table | at the ceremony | table sat
    at the launch | at the opening | witnessed | panellists | panelists | were represented | was represented | delegates
    at the drill | at the exercise | at the switch-on | at the unveiling | at the premiere | at the closing | at the graduation | at the groundbreaking | at the inauguration | at the dinner | at the open day | at the hearing | at the fair | at the forum | at the summit | at the session | at the gathering | at the reception | at the festival | at the briefing | one table | same table | one roof
    presence of | those who spoke | took the floor |
    at the handover | at the event | took their seats | joined the workshop | joined the launch | trainees came
  `),
  ],
  attendedBy: [
    ['attended by', 'attended-by'],
    ...drawn.map((phrase) => [phrase, 'attended-by'] as const),
    ...crossed(
      wordList(`
        also present | present | those present | among those present | in attendance | also in attendance | around the table
        at the table | at the ceremony | at the launch | at the opening | at the handover | at the event | at the signing
        at the meeting | at the workshop | among the guests | among the participants | among the speakers | those attending
        those who attended | among those who attended | in the audience | across the table | among those who spoke | those who spoke
        who took the floor | among those taking part | those taking part | among those attending | among the panellists | among the panelists
        among the trainees | among the delegates | among the attendees | among the exhibitors | represented at the event | on the panel
      `),
      ['were', 'included', 'was', 'sat', 'stood', ':', 'are'],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ...crossed(
      wordList(`
        at the drill | at the exercise | at the fair | at the forum | at the conference | at the seminar | at the training | at the inauguration | at the groundbreaking
        at the dinner | at the summit | at the session | at the gathering | at the reception | at the open day | at the festival | at the unveiling | at the briefing | at the hearing
      `),
      ['were', 'was'],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ...crossed(
      ['brought', 'brings', 'gathered', 'bringing'],
      [
        'to one table',
        'around one table',
        'to the same table',
        'around the same table',
        'under one roof',
        'to the table',
      ],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ...crossed(
      [
        'organisations represented',
        'organizations represented',
        'those represented',
        'represented',
        'institutions represented',
        'bodies represented',
      ],
      ['were', 'included'],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ...crossed(
      wordList(
        'presentations | speeches | remarks | addresses | contributions | interventions | talks | statements | messages',
      ),
      ['by', 'from'],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ['taking part were', 'attended-by'],
    ['taking part included', 'attended-by'],
    ['witnessed by', 'attended-by'],
    ['joined by', 'attended-by'],
    ['graced by', 'attended-by'],
    ...crossed(
      ['graced', 'honoured', 'honored', 'marked'],
      ['by the presence of', 'with the presence of'],
    ).map((phrase) => [phrase, 'attended-by'] as const),
    ['with representatives of', 'participants-from'],
    ['with participation from', 'attended-by'],
    ['with the attendance of', 'attended-by'],
    ['gathered', 'attended-by'],
    ['convened', 'attended-by'],
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
  guests: wordList(
    'guests | participants | attendees | speakers | invitees | trainees | delegates | attending | attendance | present | panellists | panelists',
  ),
  includedVerbs: wordList('included | were | came from | were from | comprised'),
  people: wordList(`
    panellists | panelists | attendees | delegates | keynote speakers | conservators | curators | librarians | archivists | bookbinders | rangers | divers | trainers | foresters | agronomists | geologists | hydrologists
    statisticians | programmers | interpreters | translators | nutritionists | psychologists | pharmacists | dentists | opticians | epidemiologists | enumerators | interviewers | musicians | drivers | pilots | sailors | cooks | demonstrators | archaeologists | botanists | biologists | craftsmen | welders | builders
    tutors | instructors | coaches | masons | plumbers | carpenters | electricians | surgeons | paramedics | physicians | professors | academics | tutors | counsellors | mentors | firefighters
    observers | envoys | diplomats | ambassadors | executives | advisers | advisors | chiefs | elders | counsellors | veterinarians | vets | economists | scientists | facilitators | auditors
    officials | officers | representatives | representative | delegates | delegations | staff | members
    employees | personnel | experts | judges | prosecutors | police | teachers | doctors | nurses
    colleagues | inspectors | counterparts | professionals | practitioners | students | participants
    trainees | people | men | women | lawyers | midwives | engineers | researchers | lecturers | speakers
    specialists | managers | leaders | directors | guests | workers | guards | technicians | analysts
  `),
  peopleLinks: ['from', 'of', 'representing'],
};
