import type { FunderRule } from '../../evidence.js';
import { crossed } from '../../names/linked.js';
import type { Pairs, PaymentRules, RoleRules, Trigger } from '../../rules.js';
import { wordList } from '../../wordList.js';

const said = (rule: FunderRule, phrases: readonly string[], more: Omit<Trigger<FunderRule>, 'rule'> = {}) =>
  phrases.map((phrase) => [phrase, { rule, ...more }] as const);

const paidVerbs = wordList(`
  funded | co-funded | cofunded | financed | co-financed | cofinanced | pre-financed | sponsored | co-sponsored | bankrolled
  underwritten | paid for | paid | subsidised | subsidized | donated | endowed | supported financially | financially supported
  bought with money | bought with funds | purchased with funds | procured with funds
`);

const money = wordList(`
  funding | funds | money | financing | financial support | financial assistance | financial backing | financial contribution
  financial contributions | co-financing | co-funding | grant | grants | donation | donations | contribution | contributions
  allocation | allocations | endowment | subsidy | subsidies | loan | loans | soft loan | bursary | bursaries | cash injection | co-financing | capital | core funding | seed funding | additional funding | financial aid | financial resources
`);

const supported = [
  ...wordList(`
    supported by | backed by
    with the backing of | with backing from | with the help of | with help from | with the assistance of | with assistance from
    supported through | supported under | benefits from the support of | thanks to | supported primarily by | also supported by
    bought by | purchased by | procured by | equipped by | supplied by | enabled by | with the kind support of | with additional support from | support comes from | support came from
  `),
  ...crossed(
    ['with support', 'thanks to support', 'thanks to the support', 'with the support', 'through the support'],
    ['from', 'of', 'by', 'provided by'],
  ),
];

/** How English says who paid. */
export const enFunders: Pairs<Trigger<FunderRule>> = [
  ...said(
    'funded-by',
    crossed(paidVerbs, [
      'by',
      'jointly by',
      'through',
      'in part by',
      'from',
      'thanks to',
      'with support from',
    ]),
  ),
  ...said(
    'funding-from',
    crossed(money, ['from', 'of', 'by', 'provided by', 'made available by', 'received from']),
  ),
  ...said(
    'funding-from',
    crossed(
      money,
      wordList(`
        was provided by | is provided by | were provided by | are provided by | has been provided by | was given by | came from
        was made available by | is being provided by | provided jointly by | come from | comes from | has come from
        have come from | is coming from | have been provided by | was made by | was received from | were received from
      `),
    ),
  ),
  ...said(
    'funding-from',
    crossed(
      wordList(`
        donors | funders | its donors | donors to the project | financial partners | funding partners | main donors
        project donors | sponsors
      `),
      ['are', 'include', 'included', 'were', 'including'],
    ),
  ),
  ...said(
    'funding-from',
    crossed(
      crossed(
        ['main', 'sole', 'only', 'largest', 'biggest', 'lead', 'principal'],
        ['donor', 'funder', 'sponsor', 'backer'],
      ),
      [
        'is',
        'was',
        'of the project is',
        'of the programme is',
        'of the scheme is',
        'of the work is',
        'of the initiative is',
      ],
    ),
  ),
  ...said(
    'funding-from',
    crossed(
      [
        'those who gave',
        'those who contributed',
        'those who paid',
        'those who donated',
        'those who chipped in',
        'those who gave money',
      ],
      ['were', 'are', 'include', 'included'],
    ),
  ),
  ...said('funding-from', [
    'a gift from',
    'gift from',
    'gift of',
    'present from',
    'presents from',
    'bequest from',
    'bequest of',
    'gifts from',
    'loan from',
    'loans from',
    'credit from',
  ]),
  ...said(
    'generous-support',
    crossed(
      wordList(`
        generous support | generous financial support | generous funding | generous contribution | generous contributions
        generous grant | generous donation | generous donations | generous assistance | generous gift | generosity
      `),
      ['of', 'from', 'by', 'provided by'],
    ),
  ),
  ...said('supported-by', [
    'made possible by',
    'made possible through',
    'made possible with',
    'made possible thanks to',
    'financial backing of',
    'financial backing from',
    'financial support of',
    'out of the budget of',
    'from the budget of',
    'from the coffers of',
  ]),
  ...said(
    'funding-from',
    crossed(
      [
        'is channelled',
        'are channelled',
        'was channelled',
        'were channelled',
        'is channeled',
        'are channeled',
        'was channeled',
      ],
      ['through', 'via'],
    ),
    { nearMoney: true },
  ),
  ...said('generous-support', [
    'generously funded by',
    'generously supported by',
    'generously donated by',
    'kindly funded by',
    'kindly supported by',
    'kindly sponsored by',
    'kindly donated by',
    'kindly financed by',
  ]),
  ...said('supported-by', supported, { weak: true }),
  ...said(
    'funder-label',
    wordList(`
      Donor | Donors | Funding | Funder | Funders | Funding partners | Funding partner | Sponsors | Sponsor | Funded by
      Financed by | Co-funded by | Financing | Financial support | Funding source | Funding sources | Source of funding
      Sources of funding | Supported by | With support from | With the support of | Financial partners | Main donor
      Main donors | Commissioned by | Co-financed by | Cofinanced by | Client | Financing partners | Financing agency | Financed through | Project donor | Project donors | Financial partner | Funding agency | Donor partners | With funding from
    `),
    { label: true },
  ),
];

const promisedTo = crossed(
  [
    'has undertaken to',
    'have undertaken to',
    'undertook to',
    'has agreed to',
    'have agreed to',
    'agreed to',
    'has committed to',
    'has pledged to',
    'have pledged to',
    'pledged to',
    'has promised to',
  ],
  ['pay', 'pay for', 'cover', 'meet', 'bear', 'fund', 'finance', 'contribute', 'provide'],
);

export const enPayment: PaymentRules = {
  costVerbs: [
    ...promisedTo,
    ...wordList(`
    met | covered | borne | bore | footed | shouldered | shared | picked up | has met | have met | meets | meet | covers | cover
    is covering | are covering | has covered | have covered | bears | foots | has footed | shoulders | paid | pays | has paid
    have paid | is paying | split | contributed | provided | is meeting | will cover | will pay | will meet | settled
    equipped | pays for | paid for | has paid for | have paid for | is paying for | absorbed
  `),
  ],
  costNouns: wordList(`
    cost | costs | bill | bills | expenses | expense | fees | rest | remainder | salaries | price | tab | wages | budget
    salary | wage | upkeep | fuel | rent | transport | electricity | fare | fares | thirds | quarters | lion’s
    percent | cent | half | third | quarter | balance | shortfall | scholarships | premiums | shipping | tuition | share
  `),
  nouns: [
    ...wordList(`
      grant | grants | donation | donations | contribution | contributions | gift | gifts | loan | loans | funding | financing
      financial support | financial assistance | financial aid | financial contribution | subsidy | subsidies | sponsorship
      cheque | check | cheques | sponsorship | scholarship | scholarships | co-financing | co-funding | seed money | pledge | bequest | investment | generosity | credit | support | aid
    `).map((noun) => [noun, noun === 'support' || noun === 'aid' ? 'support' : 'giving'] as const),
    ...wordList('funds | money | allocation | package | award | budget | resources').map(
      (noun) => [noun, 'money'] as const,
    ),
  ],
  from: ['from'],
  givenVerbs: wordList(
    'provided | donated | given | made | pledged | granted | awarded | contributed | available | offered | extended | allocated | presented | handed',
  ),
  aims: ['to', 'for', 'on', 'into', 'at', 'with', 'and', 'in'],
  leads: ['with', 'through', 'under', 'using', 'from', 'to', 'by'],
};

export const enGiving: Pick<
  RoleRules,
  | 'givingVerbs'
  | 'fundingVerbs'
  | 'donatingVerbs'
  | 'lendingVerbs'
  | 'freeOfCharge'
  | 'goods'
  | 'clauseLeads'
  | 'subjectLinks'
  | 'donorWords'
  | 'giverNouns'
  | 'paidParticiples'
  | 'agentWords'
  | 'agentBarriers'
  | 'thanks'
  | 'thanksLinks'
  | 'thanksFor'
  | 'currencies'
> = {
  paidParticiples: paidVerbs,
  agentWords: ['by'],
  agentBarriers: wordList(`
    which | who | while | but | because | was | were | is | are | had | will | than | whose | if | not | until | that | against
    between | among | without | said | including | such | like | away | apart | them | he | she | they | we | ranging
  `),
  thanks: wordList(`
    thanks | thanked | grateful to | gratitude to | appreciation to | thankful to | thanking | indebted to | thank | appreciates
  `),
  thanksLinks: ['for', 'whose', 'which'],
  thanksFor: wordList(`
    contribution | contributions | funding | donation | donations | grant | generosity | financial support | generous support
    generous | financing | financed | funded | paid for | gift | paying | donating | lent | gave | given | donated | free of charge
    funded | sponsoring | sponsored | equipment | backing | financially
  `),
  fundingVerbs: wordList(`
    fund | funds | finance | finances | co-fund | co-funds | co-finance | co-finances | is funding | are funding
    is financing | are financing | funded | financed | has funded | have funded | has financed | have financed | will fund
    will finance | sponsors | sponsored | is sponsoring | co-funded | co-financed | underwrites | underwrote | is co-funding
    is the main donor | is the main funder | is the sole donor | is the sole funder | is the largest donor | is its main donor
    is the lead donor | is the principal donor | are the main donors | are the donors | is the donor | are its donors | is the main sponsor
    is co-financing | subsidises | subsidizes | bankrolled
  `),
  lendingVerbs: wordList(`
    bought | has bought | purchased | lent | has lent | have lent | lends | loaned | supplied | has supplied | supplies | gave | has given | gives | provided | provides
    has provided | offered | offers | made available | let | sent | has sent | have sent | shipped | has shipped | delivered | did
    contributed | transported | carried | flew in | ferried | repaired | fitted | hosted | allowed
  `),
  freeOfCharge: wordList(`
    free of charge | free use | for free | at no cost | at no charge | for nothing | without charge | rent-free | pro bono
    free of cost | free transport | free access | at its own expense | at their own expense | out of its own pocket | free fuel | from its own stock | from its own stocks | from its own stores | from its own resources | from its own funds | from its own budget | from its own means | from their own stock | from their own resources | from their own funds | from their own budget | out of its own funds | out of its own budget | out of its own resources | from its reserves
  `),
  goods: wordList(`
    blankets | tents | kits | stoves | mattresses | tarpaulins | bicycles | books | laptops | computers | tablets | textbooks
    wheelchairs | ambulances | vehicles | trucks | tonnes | tons | doses | boxes | parcels | bags | sacks | seedlings | nets
    pumps | tanks | generators | filters | beds | desks | boats | litres | cartons | sets | packages | uniforms | masks
  `),
  donatingVerbs: wordList(`
    donated | has donated | have donated | donates | is donating | are donating | will donate | gifted | has gifted
    paid for | has paid for | have paid for | pays for | is paying for | are paying for | will pay for | pay for
  `),
  givingVerbs: wordList(`
    is providing | has provided | have provided | provided | provides | are providing | will provide | provide | contributed
    has contributed | have contributed | is contributing | are contributing | contributes | contribute | will contribute
    donated | has donated | have donated | granted | has granted | have granted | pledged | has pledged | have pledged
    has allocated | allocated | have allocated | is funding | is donating | gave | has given | have given | gives | is giving
    has committed | committed | have committed | invested | has invested | have invested | is investing | are investing
    invests | awarded | has awarded | have awarded | has made available | made available | disbursed | has disbursed
    approved | has approved | released | has released | put up | has put up | is supporting | supported | has supported
    extended | has extended | earmarked | has earmarked | lent | has lent | paid | has paid | have paid | pays | put in | chipped in | supports | will invest | will support | added | has added | put | is putting
  `),
  clauseLeads: wordList(
    'and | while | which | that | as | because | but | when | where | today | yesterday | so | after | why',
  ),
  subjectLinks: wordList(`
    also | generously | kindly | jointly | together | both | each | already | recently | has | have | had | then | now | today
    later | further | fully | partly | largely | initially | yesterday | directly | alone | itself | will
  `),
  donorWords: ['government', 'foreign', 'development', 'cooperation', 'embassy', 'aid', 'people', 'kingdom'],
  giverNouns: ['foundation', 'foundations', 'fund', 'bank', 'lottery', 'facility', 'endowment', 'stiftung'],
  currencies: wordList(`
    KSh | Ksh | TSh | USh | Rs | Le | MK | USD | US$ | $ | EUR | € | GBP | £ | JPY | ¥ | CHF | CAD | CAD$ | C$ | AUD | A$ | AU$ | NZ$ | NZD | FJD | SEK | NOK | DKK | CZK | PLN | HUF
    KRW | CNY | RMB | INR | SAR | AED | KWD | QAR | ZAR | KES | UGX | NGN | XAF | XOF | TRY$ | BRL | MXN | dollar | dollars
    euro | euros | pound | pounds | yen | francs | kronor | kroner | krone | shillings | rupees | riyals | dirhams | pesos | naira
    GHS | GH¢ | GH₵ | ₵ | GMD | BWP | MZN | MWK | ZMW | XCD | EC$ | TT$ | J$ | G$ | BZ$ | S$ | HK$ | NT$ | R$ | PGK | SBD | WST | VUV | PHP | ₱ | LRD | L$ | PKR | LKR | ETB | TZS | RWF | CDF | MGA | NAD | N$ | SZL | LSL | SLL | SLE | GNF | CVE | MAD | TND | EGP | JOD
    YER | IQD | NPR | BDT | ৳ | MMK | THB | ฿ | VND | ₫ | KHR | IDR | Rp | MYR | RM | SGD | TRY | ₺ | UAH | ₴ | AMD | AZN | KZT | UZS | KGS | TJS | MDL | HTG | DOP | JMD | TTD | BBD | GTQ | HNL | PYG | MNT | ₦ | XPF | F.CFA | CFA
    pesewas | cedi | kyat | kyats | rupiah | ringgit | metical | meticais | dalasi | leones | ariary | tugrik | som | soms | tenge | lari | dram | drams | hryvnia | hryvnias | lei | quetzals | lempiras | bolivianos | guaranies | gourdes | kina | vatu | tala | afghanis | ngultrum | rufiyaa | maloti | nakfa | escudos | rubles | roubles | rupee | shilling | peso | dinar | dirham | riyal | franc | zlotys | forints | leva
    rand | yuan | won | cents | taka | kwacha | birr | baht | dinars | lira | zloty | koruna | crowns | pula | cedis | ₩ | ₹ | HK$
  `),
};
