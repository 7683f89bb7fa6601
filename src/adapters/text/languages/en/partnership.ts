import type { PartnerRule } from '../../evidence.js';
import { crossed } from '../../names/linked.js';
import type { Pairs, RoleRules, Trigger } from '../../rules.js';
import { wordList } from '../../wordList.js';

const said = (rule: PartnerRule, phrases: readonly string[], more: Omit<Trigger<PartnerRule>, 'rule'> = {}) =>
  phrases.map((phrase) => [phrase, { rule, ...more }] as const);

/** How English says who carried it out together. */
export const enPartners: Pairs<Trigger<PartnerRule>> = [
  ...said(
    'in-collaboration-with',
    crossed(
      crossed(
        wordList(
          'in | in close | in full | in direct | in strong | in joint | in active | in a | through | through a | under a | working in',
        ),
        wordList(`
          collaboration | partnership | cooperation | co-operation | coordination | co-ordination | association | conjunction
          consortium | alliance | tandem | strategic partnership | close partnership | close collaboration | close cooperation
        `),
      ),
      ['with', 'between'],
    ),
  ),
  ...said(
    'in-collaboration-with',
    wordList(`
      hand in hand with | side by side with | shoulder to shoulder with | jointly with | partnered with | partnering with
      partners with | has partnered with | teamed up with | has teamed up with | teaming up with | joined forces with
      joining forces with | joined hands with | working alongside | works alongside | work alongside | worked alongside | alongside
      working together with | works together with | works closely with | worked closely with | working closely with
      work closely with | collaborated with | collaborating with | collaborates with | cooperated with | cooperates with
      cooperating with | works jointly with | in concert with | in collaboration between | jointly by | a joint project of | joint product of | joint product by | joint work of | joint work by | joint campaign of | joint campaign by | joint survey by | joint survey of | joint study by | joint training by | joint mission of | joint operation of | joint operation by | common project of | common initiative of | year project of | year programme of | year program of | year initiative of
      joint project of | joint project between | joint initiative of | joint initiative between | joint programme of
      joint programme between | joint program of | joint effort by | joint effort of | joint effort between | joint undertaking of
      worked with | works with | working with | work with | a partnership between | a collaboration between | joint venture between | joint project by | joint initiative by
      partnership between | collaboration between | co-created with | co-designed with | together with its partners
      together with partners
    `),
  ),
  ...said(
    'in-collaboration-with',
    crossed(
      wordList(`
        checked | drawn up | prepared | developed | designed | organised | organized | held | run | planned | built | drafted | written
        produced | conducted | done | set up | mapped | created | devised | put together | launched | verified | compiled | hosted
      `),
      ['with', 'together with', 'jointly with'],
    ),
  ),
  ...said(
    'in-collaboration-with',
    crossed(
      [
        'a partnership of',
        'an alliance of',
        'a collaboration of',
        'a consortium of',
        'a coalition of',
        'a joint venture of',
        'a team of',
      ],
      [''],
    ).map((phrase) => phrase.trim()),
  ),
  ...said('in-collaboration-with', [
    'partners at',
    'our partner,',
    'its partner,',
    'our local partner,',
    'its local partner,',
    'their partner,',
    'our partners,',
  ]),
  ...said('in-collaboration-with', ['together with'], { company: true }),
  ...said(
    'implemented-by',
    crossed(
      wordList(`
        implemented | carried out | delivered | executed | rolled out | co-organized | co-organised | organized jointly | organised jointly
        jointly organized | jointly organised | jointly implemented | co-implemented | run jointly | jointly run
        undertaken | co-hosted | cohosted | jointly hosted | co-led | jointly led | led jointly | hosted jointly
        executed jointly | implemented jointly | delivered jointly | jointly delivered | developed jointly | jointly developed
        co-developed | jointly managed | co-managed
      `),
      ['by', 'with', 'together with', 'through', 'jointly with', 'locally by', 'on the ground by'],
    ),
  ),
  ...said(
    'implemented-by',
    wordList(`
    implementation lies with | responsibility lies with | is in the hands of | are in the hands of | was in the hands of | is the responsibility of
    falls to | is the work of | was the work of | is a project of | is an initiative of | entrusted to | was entrusted to | is entrusted to
  `),
  ),
  // "Hands for Tomorrow, a programme run by A and B"
  ...said(
    'implemented-by',
    crossed(
      crossed(
        [', a', ', the', 'is a', 'was a', 'are part of a', 'is part of a', 'belong to a'],
        wordList(
          'programme | program | project | scheme | initiative | campaign | fund | course | drive | pilot | service',
        ),
      ),
      crossed(
        wordList('run | led | managed | coordinated | organised | organized | set up | taught | hosted'),
        ['by'],
      ),
    ),
  ),
  ...said(
    'in-collaboration-with',
    wordList(
      'with the help of | with help from | with the assistance of | with assistance from | with the participation of',
    ),
    { helper: true },
  ),
  // "a training run by X" may be anybody's; "is run by" tells of this one.
  ...said(
    'implemented-by',
    crossed(
      crossed(
        ['is', 'are', 'was', 'were', 'been', 'being', 'be'],
        wordList(`
          run | managed | distributed | constructed | built | spearheaded | operated | conducted | led | organised | organized
          put together | taught | staffed | supervised | overseen | maintained | hosted | staged | prepared | coordinated | facilitated | convened | set up | designed | developed | done
        `),
      ),
      ['by', 'with', 'together with', 'jointly with'],
    ),
  ),
  ...said(
    'implemented-by',
    crossed(
      wordList(`
        implementing partners | project partners | local partners | its implementing partners | implementing agencies | partners
        its partners | its local partners | partner organisations | partner organizations | partners in the project
        partners in the programme | consortium members | members of the consortium | other partners | main partners
        partners on the project | key partners | technical partners
      `),
      ['are', 'include', 'included', 'were', 'including'],
    ),
  ),
  ...said(
    'partner-label',
    wordList(`
      Partner | Partners | Implementing partner | Implementing partners | Project partners | Project partner | In partnership with
      Implemented by | In collaboration with | In cooperation with | Local partner | Local partners | Partner organisations
      Partner organizations | Implementing organisations | Implementing organizations | Implementing agency | Co-organisers
      Co-organizers | Consortium | Consortium members | Implementing agencies | Technical partners | Key partners
      Collaborating partners | Executing agency | Executing agencies | Lead executing agency | Lead agency | Political partner | Executed by | Implementing body | Implementing organisation | Implementing organization | Delivery partner | Delivery partners | Carried out by | Lead implementing agency
    `),
    { label: true },
  ),
];

export const enCompany: Pick<
  RoleRules,
  'actVerbs' | 'withWords' | 'organizedBy' | 'helpVerbs' | 'helpBarriers'
> = {
  helpVerbs: wordList(`
    ran | runs | run | supplied | supplies | trained | trains | built | repaired | repairs | designed | supervised | supervises
    shared | surveyed | taught | teaches | drew up | delivered | delivers | distributed | distributes | installed | carried out
    carried | drilled | dug | planted | conducted | conducts | coordinated | coordinates | organised | organized | facilitated
    oversaw | oversees | monitored | monitors | provided | provides | transported | drove | tested | mapped | maintains | manages
    managed | operates | operated | collected | cleared | laid | vaccinated | screened | treated | recruited | led | leads | prepared
    looks after | looked after | handled | handles | contributed | assisted | helped to build | helped build | helped to run | staffed
    staffs | is responsible for | are responsible for | took charge of | takes care of | is carrying out | is running | is training
    are training | is distributing | are distributing | is building | are building | has trained | have trained | has built
    have built | has distributed | has installed | has supplied | has run | selected | identified | brought | developed | produced
    translated | printed | hosted | hosts | dived | inspected | rebuilt | restored | insulated | cleaned | mobilised | mobilized
    is providing | are providing | deployed | put up | set up | worked with | works with | lent | made
  `),
  helpBarriers: wordList(`
    chairmanship | presidency | chair | letter | copy | copies | petition | advice | guidance | regrets | apologies | apology | greetings | condolences | congratulations | permission | permissions | consent | approval | licence | strategy | strategies | report | study | award | prize | policy | law | bill | statement
    figures | data | information | update | speech | remarks | overview | evidence | campaigners | survey | separate | million
    comment | sense | history | headlines | news | its own | attention | hope | stands | booths | criticism | elections | it clear
  `),
  organizedBy: ['organised by', 'organized by', 'put together by', 'hosted by', 'convened by', 'staged by'],
  actVerbs: wordList(`
    launched | opened | built | ran | held | began | started | completed | inaugurated | organised | organized | hosted | trained
    distributed | delivered | installed | renovated | rehabilitated | repaired | restored | constructed | drilled | planted
    set up | established | created | developed | designed | carried out | conducted | implemented | handed over | provided
    supplied | equipped | vaccinated | treated | screened | taught | drew up | drafted | published | produced | rolled out
    kicked off | concluded | finished | finalised | finalized | led | managed | coordinated | co-hosted | co-organised
    co-organized | mapped | surveyed | monitored | insulated | cleaned | cleared | rebuilt | brought | gave | put | put together
    put up | prepared | presented | celebrated | marked | unveiled | introduced | are launching | are building | are running
    are rolling out | are working together | are implementing | are training | are distributing | are delivering | are providing
    are installing | are rehabilitating | are setting up | are opening | teamed up | joined forces | joined hands | partnered
    worked | works | cooperated | collaborated | cooperate | collaborate | resumed | restarted | reopened | relaunched | expanded | extended | scaled up | stepped up | piloted | staged | refurbished | modernised | modernized
    digitised | digitized | electrified | rescued | relocated | released | removed | resume | expand | reopen | pilot | scale up | handed out | gave out | gave away
    are planting | are restoring | are supporting | work together | will launch | will run | will train | will build | will open
    run | build | implement | manage | lead | organise | organize | conduct | dug | laid | painted | wired | tested | collected
    convened | released | commissioned | upgraded | converted | connected | cut | fitted | furnished | translated | recorded
    is launching | is building | is running | is implementing | is training | is distributing | has been running | have been running
    have been working | selected | recruited | registered | printed | dredged | mended | paved | stocked | switched on | turned
  `),
  withWords: ['with', 'together with', 'alongside', 'jointly with', 'side by side with'],
};
