import type { PlaceRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { enTowns } from './towns.js';

/** Where things happen, in English words. */
export const enPlaces: PlaceRules = {
  towns: enTowns,
  prepositions: [
    'in',
    'across',
    'throughout',
    'within',
    'inside',
    'at',
    'near',
    'around',
    'coast',
    'coasts',
    'coastline',
  ],
  elsewhere: wordList(`
    relatives | cousins | brother | sister | brothers | sisters | jobs | job | war | wars | conflict | conflicts | crisis | crises | fighting | violence | unrest | situation
    hostilities | instability | persecution | based | headquartered | born | leaving | fleeing | departing | registered | out | educated
    studied | offices | headquarters | embassy | ambassador | interested | donors | supporters | taxpayers
    spokesperson | spokesman | spokeswoman | said | told | reporters | headquarter | consulate | famine
    specializing | specialising
  `),
  later: wordList(`
    will | would | plans | plan | planned | hopes | hope | due | expected | intends | intend | aims | scheduled | next | soon | later
    previously | earlier | could | may | might
  `),
  nextOnes: wordList(`
    next | second | third | fourth | fifth | another | follow-up | further | then | afterwards | later | soon | previously | earlier | sister
    extension | expanded | extended | expand | extend | replicate | replicated | follow
  `),
  otherTimes: wordList(`
    inspired by | modelled on | modeled on | used to | similar to | like those in | like the one in | unlike in | compared with | compared to | fled from
    originally from | is planned | are planned | being planned | planned for | will follow | has been postponed | was cancelled | not yet | will move to
    will move on to | move on to | will take place | will be held | will meet | will travel to | had been held | was held last year | headquartered | is based
    the same in | during the pilot | in the pilot | the pilot in | a pilot in | the pilot phase | do the same | had been | which had | who had | that had | will be repeated | be completed in | study for | hopes to open | hope to open | dream of | dreams of | plans to open | arrived from | came from
  `),
  origins: wordList(
    'from | left | escaped | neighbouring | neighboring | to | than | thanks | thanked | thanking | by | donor | via',
  ),
  postedNouns: wordList(`
    embassy | embassies | ambassador | consulate | commission | mission | delegation | representative | cooperation | development | foreign | aid | agency
    overseas
  `),
  sites: wordList(`
    school | schools | field | clinic | centre | center | hospital | market | camp | site | plant | port | station | farm | bridge | well | wells | dam | reserve
    classrooms | nursery | mill | workshop | laboratory | airstrip | crossing | landing | harbour | base | ceremony | meeting | event | held | opened
  `),
  shores: [
    'shore',
    'shores',
    'coast',
    'banks',
    'bank',
    'slopes',
    'edge',
    'side',
    'outskirts',
    'border',
    'plains',
    'island',
    'islands',
  ],
  onWords: ['on', 'along', 'off', 'from'],
  inWords: ['in', 'near', 'around', 'across', 'throughout', 'outside', 'inside', 'off'],
  keptNouns: ['island', 'islands', 'atoll', 'atolls'],
  betweens: ['between', 'off'],
  talks: wordList(
    'talks | agreement | agreements | partnership | cooperation | collaboration | border | signed | match | war | fighting | dispute | relations | treaty | pact | memorandum | contract | dialogue',
  ),
  placeNouns: wordList(`
    shore | side | bank | banks | foot |    upazila | subdistrict | tehsil | woreda | barangay | ward | suburb | enclave | district | slopes |    people | residents | tropics | interior | plains | highlands | lowlands | waters | hinterland | uplands | villages | village | parts | part | streets | coast | schools | communities | community | farmers | women | children | hills | island
    families | fishermen | outskirts | suburbs | suburb | quarters | quarter | neighbourhood | neighbourhoods | capital | centre | shores | villagers
    valleys | valley | mountains | heart | towns | areas | area | edge | most
    youth | mothers | midwives | nurses | pupils | inhabitants | towns | districts | slums | port | roads | corner | corners | half
  `),
  comparisons: ['similar', 'similarly', 'unlike', 'elsewhere', 'compared', 'separate'],
  notSetting: [
    'from',
    'with',
    'by',
    'to',
    'for',
    'than',
    'like',
    'bordering',
    'outside',
    'fled',
    'fleeing',
    'leaving',
  ],
  between: wordList(`
    the | north | south | east | west | northern | southern | eastern | western | central | rural | urban
    northeast | northwest | southeast | southwest | northeastern | northwestern | all | of | southeastern
    southwestern | coastal | remote | drought-stricken | upper | lower | mainland | largest | biggest
    poorest | neighbourhoods | parts | most | much | both | nearby | whole | mountainous | capital
    war-torn | flood-affected | border | areas | towns | villages | outskirts
  `),
  kinds: [
    ['province', 'province'],
    ['governorate', 'province'],
    ['department', 'province'],
    ['prefecture', 'province'],
    ['oblast', 'province'],
    ['state', 'province'],
    ['county', 'district'],
    ['district', 'district'],
    ['subdistrict', 'district'],
    ['sub-district', 'district'],
    ['sub-county', 'district'],
    ['municipality', 'district'],
    ['commune', 'district'],
    ['region', 'region'],
    ['city', 'city'],
    ['town', 'city'],
    ['port city', 'city'],
    ['village', 'city'],
    ['township', 'city'],
    ['hamlet', 'city'],
    ['neighbourhood', 'site'],
    ['neighborhood', 'site'],
    ['raion', 'district'],
    ['parish', 'district'],
    ['atoll', 'region'],
    ['island', 'region'],
    ['camp', 'camp'],
    ['refugee camp', 'camp'],
    ['IDP camp', 'camp'],
    ['displacement camp', 'camp'],
    ['transit camp', 'camp'],
    ['refugee settlement', 'camp'],
    ['settlement', 'camp'],
    ['IDP site', 'camp'],
    ['displacement site', 'camp'],
  ],
  pluralKinds: [
    ['provinces', 'province'],
    ['governorates', 'province'],
    ['departments', 'province'],
    ['prefectures', 'province'],
    ['states', 'province'],
    ['counties', 'district'],
    ['districts', 'district'],
    ['municipalities', 'district'],
    ['communes', 'district'],
    ['regions', 'region'],
    ['cities', 'city'],
    ['towns', 'city'],
    ['villages', 'city'],
    ['townships', 'city'],
    ['hamlets', 'city'],
    ['sub-counties', 'district'],
    ['subcounties', 'district'],
    ['sub-districts', 'district'],
    ['oblasts', 'province'],
    ['parishes', 'district'],
    ['atolls', 'region'],
    ['islands', 'region'],
    ['camps', 'camp'],
    ['refugee camps', 'camp'],
    ['IDP camps', 'camp'],
    ['displacement camps', 'camp'],
    ['refugee settlements', 'camp'],
    ['settlements', 'camp'],
  ],
  notPlaces: wordList(`
    member | islamic | united | arab | secretary | gulf | baltic | host | federal | small | nation
    summer | winter | boot | training | youth | leadership | science | base | medical | eye | health
    christian | muslim | european | african | asian | american | african | asia-pacific | asia | africa
    europe | north | south | east | west | northern | southern | eastern | western | central | new | the
    two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | twenty | several | many | some | all | first | second | third | more | day
    refugee | idp | displacement | lake | river | mount
    a | an | this | that | each | every | in | at | our | its | their | police | fire | inner | old
    capital | home | smart | sister | pacific | atlantic | mena | sdg | phase | english | arabic | french | spanish
    latin | america | americas | middle | caribbean | mediterranean | parliament | congress | internet
    facebook | twitter | zoom | christmas | ramadan | easter | covid
  `),
  seats: [
    ['Geneva', 'CH'],
    ['New York', 'US'],
    ['Rome', 'IT'],
    ['Vienna', 'AT'],
    ['Nairobi', 'KE'],
    ['Paris', 'FR'],
    ['Brussels', 'BE'],
    ['London', 'GB'],
    ['Washington', 'US'],
    ['Washington, D.C.', 'US'],
    ['Washington, DC', 'US'],
    ['Washington D.C.', 'US'],
    ['Washington DC', 'US'],
    ['The Hague', 'NL'],
    ['Copenhagen', 'DK'],
    ['Oslo', 'NO'],
    ['Berlin', 'DE'],
    ['Bonn', 'DE'],
    ['Montreal', 'CA'],
  ],
  disputed: wordList(`
    Jerusalem | East Jerusalem | Gaza | Gaza City | Gaza Strip | West Bank | Ramallah | Hebron | Nablus
    Bethlehem | Jericho | Jenin | Tulkarem | Rafah | Khan Younis | Khan Yunis | Deir al-Balah | Golan
    Golan Heights | Kashmir | Jammu | Jammu and Kashmir | Srinagar | Muzaffarabad | Gilgit-Baltistan
    Ladakh | Aksai Chin | Arunachal Pradesh | Crimea | Sevastopol | Simferopol | Donetsk | Luhansk
    Donbas | Donbass | Kherson | Zaporizhzhia | Abkhazia | Sukhumi | South Ossetia | Tskhinvali
    Nagorno-Karabakh | Karabakh | Stepanakert | Khankendi | Transnistria | Tiraspol | Northern Cyprus
    Nicosia | Famagusta | Kyrenia | Laayoune | Dakhla | Smara | Pristina | Prishtina | Mitrovica | Taipei
    Kaohsiung | Abyei | Hala’ib | Halaib | Kafia Kingi | Ilemi | Somaliland | Hargeisa | Stanley | Ceuta
    Melilla | Gibraltar | Shebaa | Ghajar | Essequibo | Kuril Islands
  `),
};
