import { crossed } from '../../names/linked.js';
import type { VerbAct, VerbForm, VerbRules, VerbSense } from '../../verbs/rules.js';
import { wordList } from '../../wordList.js';

/** Past and participle of verbs that do not end in "-ed". */
const irregular: Readonly<Record<string, string>> = {
  pay: 'paid',
  give: 'gave given',
  lend: 'lent',
  buy: 'bought',
  build: 'built',
  rebuild: 'rebuilt',
  run: 'ran run',
  lead: 'led',
  teach: 'taught',
  draw: 'drew drawn',
  hold: 'held',
  send: 'sent',
  bear: 'bore borne',
  meet: 'met',
  put: 'put',
  make: 'made',
  let: 'let',
  have: 'had',
  write: 'wrote written',
  take: 'took taken',
  bring: 'brought',
  lay: 'laid',
  dig: 'dug',
  split: 'split',
  set: 'set',
  come: 'came come',
  sit: 'sat',
  speak: 'spoke spoken',
  drive: 'drove driven',
  fly: 'flew flown',
  keep: 'kept',
  sell: 'sold',
  throw: 'threw thrown',
  stand: 'stood',
  find: 'found',
  choose: 'chose chosen',
  look: 'looked',
  oversee: 'oversaw overseen',
  undertake: 'undertook undertaken',
  spend: 'spent',
  breed: 'bred',
};

/** The forms of a verb, with the particle behind it: "put up", "putting up". */
function formsOf(verb: string): (readonly [phrase: string, form: VerbForm])[] {
  const [base = '', ...particle] = verb.split(' ');
  if (base === 'be')
    return ['is', 'are', 'was', 'were', 'will be'].map((form) => [[form, ...particle].join(' '), 'past']);
  const dashed = base.match(/^(?:co-|re-|pre-)/)?.[0] ?? '';
  const stem = base.slice(dashed.length);
  const own = irregular[stem]?.split(' ');
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$|^(?:commit|allot|transfer|refit|channel)$/.test(stem)
    ? stem + stem.at(-1)
    : stem;
  const soft = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : undefined;
  const regular = stem.endsWith('e') ? `${stem}d` : `${soft ?? doubled}ed`;
  const third = soft ? `${soft}es` : /(?:s|sh|ch|x|z|o)$/.test(stem) ? `${stem}es` : `${stem}s`;
  const ing = `${stem.endsWith('e') && !stem.endsWith('ee') ? stem.slice(0, -1) : doubled}ing`;
  const past: (readonly [string, VerbForm])[] =
    own && own.length > 1
      ? [
          [own[0]!, 'past'],
          [own[1]!, 'participle'],
        ]
      : [[own?.[0] ?? regular, 'both']];
  // "put" is a participle too: that use is told from the others by what stands beside it.
  const forms: (readonly [string, VerbForm])[] = [
    [stem, own?.[0] === stem ? 'both' : 'present'],
    [third, 'present'],
    [ing, 'ing'],
    ...past,
  ];
  return forms.map(([form, use]) => [[dashed + form, ...particle].join(' '), use]);
}

const senses = (act: VerbAct, verbs: string): (readonly [string, VerbSense])[] =>
  wordList(verbs).flatMap((verb) => formsOf(verb).map(([phrase, form]) => [phrase, { act, form }] as const));

/** English verbs that tell who paid, who worked on it, and who was there. */
export const enVerbs: VerbRules = {
  verbs: [
    // Only in the passive: who "finished the course" has learnt, and who "finished third" has run.
    ...crossed(['was', 'were', 'being'], ['finished', 'completed', 'concluded']).map(
      (phrase) => [phrase, { act: 'does', form: 'participle' }] as const,
    ),
    ...senses(
      'funds',
      `fund | finance | co-fund | cofund | co-finance | cofinance | pre-finance | part-fund | bankroll | sponsor | co-sponsor | underwrite | subsidise
      subsidize | endow | pay for | help pay for | help fund | help finance | donate | gift | chip in | foot the bill | pick up the bill | pick up the tab
      pay | foot | defray | reimburse | stump up | match-fund | back with | contribute financially`,
    ),
    ...senses(
      'pays',
      'cover | meet | bear | shoulder | absorb | settle | pick up | split | share | take on | take over | write off | waive | cut | help with | assume',
    ),
    ...senses(
      'gives',
      `give | provide | contribute | grant | award | lend | loan | supply | offer | commit | pledge | allocate | allot | earmark | invest | put up | put in
      throw in | announce | confirm | unveil | renew | come up with | step in with | weigh in with | help out with | come in with | stump up | shell out | fork out | pump in | plough in | cough up | wire | remit | release | disburse | make available | hand over | present | extend | add | send | ship | deliver | buy | purchase | match | raise | spend
      inject | set aside | approve | channel | transfer | advance | kick in | pour in | bring in | pass on | fly in | install | replace | fit`,
    ),
    ...senses(
      'lets',
      'let | make | allow | fly | haul | host | house | accommodate | print | transport | carry | ferry | store | repair | do | translate | supply',
    ),
    ...senses(
      'does',
      `run | build | rebuild | train | design | supervise | survey | teach | draw up | distribute | install | carry out | drill | dig | plant | conduct
      coordinate | organise | organize | facilitate | oversee | monitor | operate | manage | clear | lay | vaccinate | screen | treat | recruit | lead
      implement | execute | restore | renovate | rehabilitate | map | test | translate | record | set up | look after | take care of | maintain | deliver
      staff | develop | produce | construct | erect | mobilise | mobilize | co-lead | co-run | co-organise | co-host | be in charge of | be responsible for
      insulate | clean | paint | wire | connect | furnish | convert | upgrade | inspect | select | identify | trace | prepare | help | assist | guide | hand out | give out | patrol | cook | sew
      handle | mentor | collect | deploy | help to run | help to build | help to map | help build | help run | help to plant | help plant | help to train | help to set up
      coach | tutor | instruct | counsel | air | broadcast | film | weld | mount | craft | roof | plough | sow | harvest | irrigate | spray | fumigate | disinfect | immunise | immunize
      moderate | steer | spearhead | administer | curate | co-found | pipe | tile | devise | co-create | co-design | co-author | co-produce | co-organize | co-develop | co-manage | co-deliver | co-implement
      breed | register | enrol | enroll | weigh | count | interview | fill in | fill out | serve meals | serve hot meals | unload | excavate | catalogue | digitise | digitize | transcribe | graft | prune | thatch | plaster
      replant | reforest | refurbish | electrify | fence | terrace | dredge | rear
      join forces | team up | work together | join hands | collaborate | cooperate | work side by side | partner | work alongside | put together`,
    ),
    ...senses(
      'attends',
      `follow the sessions | follow the session | follow the training | follow the course | follow the workshop | follow the meeting | follow the discussions | follow the discussion | follow the launch | follow online | join online | watch online | tune in
      follow the exercise | follow the ceremony | follow the proceedings | follow the drill | watch the exercise | watch the ceremony | watch the drill | join the drill | join the forum | join the talks
      attend | take part | participate | be present | be represented | join the meeting | join the event | join the workshop | join the exercise | join the ceremony
      join the discussion | join the launch | send delegates | send representatives | send observers | send a delegation | send staff | also join the exercise | witness | set up stands | set up stalls | set up booths | set up a stand | set up a stall | set up a booth | have stands | have stalls | have booths
      have a stand | have a stall | speak at the event | be on hand | sit on the panel | grace the occasion | exhibit`,
    ),
  ],
  be: wordList('is | are | was | were | been | being | be | got | gets'),
  auxiliaries: wordList(
    'is | are | was | were | been | being | be | has | have | had | will | shall | also | both | each | all | now | then | again | just | still | already | even | today | yesterday | did | does | do | to | not | never | jointly | together | kindly',
  ),
  denying: wordList(
    'not | never | nor | neither | would | could | might | may | should | can | cannot | must | had | hardly | refused | declined | unable',
  ),
  catenatives: wordList(
    'proud | pleased | happy | glad | honoured | honored | delighted | agreed | helped | helps | undertaken | pledged | promised | committed | continues | continued | began | begun | begins | started | starts | undertook | offered | stepped | set | used | going | grouped | combined | teamed',
  ),
  to: 'to',
  past: 'had',
  earlier: wordList('earlier | previous | former | original | pilot | preceding | older'),
  relatives: wordList('which | who | that'),
  asides: wordList('which | who | that | whose | where'),
  adverbEnding: 'ly',
  notGifts: wordList(`
    chair | chairmanship | presidency | copy | copies | letter | results | responsibility | control | suspects | suspect | power | baton | conclusions | petition | statement | appeal | notice
    advice | guidance | training | trainings | opportunity | opportunities | information | leadership | oversight | technical | expertise | feedback | comment | comments
    update | overview | talk | speech | lecture | evidence | welcome | thanks | permission | approval | permit | permits | blessing | support | assistance | help | blood
    time | plasma | organs | insight | insights | data | figures | example | hope | way | warning | order | certificate | certificates | award | awards | prize | medal | diploma | visit | visits | tribute | attention | respects | homage | dividends | taxes | tax | fine | fines | fee
    services | service | jobs | work | care | access | shelter | report | recommendations | instructions | ideas | reason | rise | birth | vaccinations | loans | credit
  `),
  things: wordList(`
    vaccine | vaccines | boxes | panels | compressors | turbines | batteries | lamps | fittings | tablets | hosepipes | boats | engines | nets | lot | plots | cables | toys | shoes | clothes | fuel | solar kits | sorghum | maize | wheat | beans | grain | grains | millet | cereals | cooking oil | cloth | fabric | thread | wool | land | the land | site | the site | plot | building | premises | hall | venue | vehicle | van | truck | boat | equipment | tools | materials | timber | cement | fuel
    seed | seeds | seedlings | food | water tanks | medicines | medical supplies | supplies | computers | laptops | furniture | books | paint | bricks | pipes | pumps
    solar panels | ambulance | ambulances | generator | generators | uniforms | blankets | tents | stoves | machines | machinery | tractor | rice | flour | bicycles | bikes
    kits | masks | vaccines | airtime | tablets | phones | roofing | sheets | desks | beds | instruments | projectors | interpretation equipment | warehouse | workshop | office space
  `),
  shares: wordList(
    'rest | sum | amount | remainder | remaining | half | third | quarter | balance | difference | share | bulk | lion | majority | shortfall | everything | most | million | thousand | thirds | quarters',
  ),
  uncounted: wordList(`
    people | persons | families | households | farmers | children | women | men | girls | boys | pupils | students | patients | refugees | youth | days | hours | weeks
    months | years | staff | volunteers | experts | teachers | workers | engineers | doctors | nurses | midwives | trainers | kilometres | km | miles | courses
    trainings | workshops | sessions | jobs | visits | meetings | villages | schools | communities | districts | classes | lessons | officers | members | loans
    licences | permits | patents | metres | hectares | acres | tests | calls | cases | minutes | percent | per
  `),
  copulas: wordList('is | are | was | were | include | includes | included'),
  alone: wordList('judiciary | parliament | senate | police | army'),
  belonging: wordList(
    'student | students | graduate | graduates | alumni | pupil | pupils | children | youth | women | girls | boys | men',
  ),
  absolute: 'with',
  as: 'as',
  companions: wordList(
    'partner | partners | organiser | organizer | organisers | organizers | hosts | host | implementers | implementer',
  ),
  givers: wordList(
    'donor | donors | funder | funders | sponsor | sponsors | backer | backers | contributor | contributors',
  ),
  asking: wordList(`
    we | you | they | asked | invited | approached | potential | possible | former | past | waiting | wanted | needed | sought | future | new | how | why | for us | become
  `),
  firsts: wordList('first | second | third | trial'),
  narrator: 'we',
  announcing: wordList(
    'announce | announces | announced | announcing | confirm | confirms | confirmed | unveil | unveils | unveiled | renew | renews | renewed',
  ),
  mainly: wordList('mainly | namely | including | notably | chiefly | primarily | especially'),
  lessons: wordList(
    'training | trainings | course | courses | class | classes | lesson | lessons | coaching | mentoring | instruction | tuition | childcare | counselling',
  ),
  pacts: wordList(
    'shared | divided | agreement | agreements | memorandum | mou | accord | pact | protocol | compact | understanding',
  ),
  signing: wordList(
    'signed | sign | signs | inked | concluded | sealed | renewed | renew | renews | extended',
  ),
  pactLinks: ['between'],
  timeLeads: wordList('last | this | on | in | earlier | next | later | during'),
  times: wordList(
    'week | month | year | morning | afternoon | evening | weekend | spring | summer | autumn | winter',
  ),
  openers: wordList(
    'under | with | in | for | at | by | during | through | after | following | within | besides',
  ),
  negations: ['nor'],
  sources: wordList(
    'came from | come from | comes from | have come from | has come from | is from | are from | was from | were from | arrived from | were sent by',
  ),
  otherTimes: wordList(
    'past | war | wars | era | century | decades | colonial | independence | law | constitution',
  ),
  denyingObjects: wordList('no | nothing | neither | none'),
  atLeast: wordList('less | fewer'),
  installing: wordList('installed | fitted | replaced'),
  raising: ['put up'],
  buildings: wordList(`
    store | stores | storeroom | storehouse | hall | halls | school | schools | classroom | classrooms | building | buildings | house | houses | home | homes | hut | huts | shelter | shelters | tent | tents | marquee
    clinic | clinics | hospital | hospitals | ward | wards | wall | walls | fence | fences | latrine | latrines | toilet | toilets | block | blocks | roof | roofs | bridge | bridges | tank | tanks | tower | towers | mast | masts | pole | poles
    shed | sheds | barn | barns | warehouse | warehouses | workshop | workshops | kiosk | kiosks | stall | stalls | pavilion | mill | mills | greenhouse | greenhouses | kitchen | kitchens | library | libraries | structure | structures
    antenna | antennas | scaffolding | dormitory | dormitories | hostel | hostels | gate | gates | barrier | barriers | streetlights | lamps | panels | awning | awnings | nursery | playground | station | stations | turbine | turbines
  `),
  crews: wordList('pilots | drivers | sailors | captains | crews'),
  carrying: wordList(
    'flew | fly | carried | carry | ferried | ferry | hauled | haul | transported | transport',
  ),
  sales: wordList(
    'sale | auction | rent | lease | tender | adoption | bids | bidding | collateral | hotel | hotels',
  ),
  awarding: wordList(
    'awarded | received | receive | receives | receiving | won | wins | secured | secure | secures | granted | given | got',
  ),
  levels: wordList(
    'provincial | federal | regional | national | district | municipal | local | central | county | city | state | town | village | departmental | cantonal | interim | transitional | respective | relevant',
  ),
  oneOf: wordList('a | an | another | one | each | every | any | some'),
  speeches: wordList(
    'messages | message | speeches | speech | remarks | remark | addresses | presentations | presentation | statements | lectures | talks | greetings | keynotes',
  ),
  observers: wordList(
    'observers | observer | delegates | delegate | delegation | delegations | representatives | representative | participants',
  ),
  inspectors: wordList(
    'inspector | inspectors | auditor | auditors | reporter | reporters | police | congratulations | apologies | greetings',
  ),
  sending: wordList('sent | sends | send | sending'),
  reporting: wordList(
    'said | says | announced | announces | added | explained | noted | disclosed | revealed | confirmed | stated | recalled | reported',
  ),
  envoys: wordList('ambassador | embassy | consul | envoy | consulate | diplomat | diplomats'),
  possessors: wordList('its | our | their | implementing | distribution | delivery | project | field'),
  addressing: wordList(`
    thank | thanks | thanked | thanking | grateful | told | tells | asks | asked | urged | urges | invited | invites | calls | called | reminded | informed | for | without
    congratulated | praised | to
  `),
  handing: wordList('handed | hands | handing | donated | presented | gifted'),
  spending: wordList('use | spend | keep | put | draw'),
  bodies: wordList(
    'organisations | organizations | groups | bodies | agencies | institutions | charities | clubs | associations | ngos | grantees | firms | companies | recipients',
  ),
  adjuncts: wordList('from | in | at | of | based | for | under | on'),
  members: wordList(
    'local | two | three | four | five | six | several | many | other | parents | pupils | community | members | residents | volunteers | traditional | religious | elders | chiefs',
  ),
};
