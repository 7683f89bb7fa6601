import { enPage } from '../../page/pageWords.js';
import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { enAliases } from './aliases.js';
import { enAway, enLocals } from './away.js';
import {
  enCapitals,
  enCountryNames,
  enDemonyms,
  enNotCountries,
  enUncertainCountryNames,
} from './countries.js';
import { enGazetteer } from './gazetteer.js';
import { enGoals } from './goals.js';
import { enOrganizations } from './organizations.js';
import { enPlaces } from './places.js';
import { enRoles } from './roles.js';
import { enRoleWeights } from './roleWeights.js';
import { enSiteWords } from './siteWords.js';

/** The rules for English. Words only: how they are used is the engine's. */
export const en: TextRules = {
  away: enAway,
  locals: enLocals,
  gazetteer: enGazetteer,
  weights: {
    language: 'en',
    table: enRoleWeights,
    joints: ['and', ',', ';', 'the', '&'],
    near: 8,
    letters: 6,
    least: 100,
  },
  layout: {
    site: enSiteWords,
    sections: wordList(`
      News | Latest news | News story | News release | News item | Press release | Press releases
      Feature | Features | Feature story | Story | Stories | Field story | Success story
      Human interest story | Blog | Statement | Statements | Press statement | Media release
      Media advisory | Media note | Press note | Press briefing | Briefing note | Report | Reports
      Opinion | Interview | Speech | Announcement | Update | Updates | Photo story | Event | Events
      Article | Articles | Joint press release | Newsletter | Joint statement | Situation report
      News stories | Situation update | Situation overview | Operational update | Flash update | Emergency update | Field update
      Humanitarian update | Progress update | Media statement | Press advisory | Web story | Voices from the field | From the field
      Case study | News note | Profile | In focus | Information note | Dispatch | Dispatches | Bulletin | Appeal | Q&A | Explainer
      Blog post | Blog posts | Local news | News and Speeches | Research news | Embassy news | Joint media release | Stories from the field | News releases
      Media releases | Media statements | Press statements | Press notes | Community news | Programme news | Project news | Field news | Company news
      Briefing notes | Press briefing notes | Call for proposals | Call for applications | Call for expressions of interest | Project closing | Project launch | Project update | Project story | Project stories
      Field notes | Success stories | Impact story | Impact stories | Feature article | Featured story | Web stories | Web article | Photo essay | News flash | News in brief | Press briefings | Human interest stories
      Analysis | Commentary | Highlights | News & stories | News and stories
    `),
    scopes: [
      ['local', 'local'],
      ['national', 'national'],
      ['regional', 'regional'],
      ['global', 'global'],
      ['international', 'global'],
      ['worldwide', 'global'],
    ],
    chrome: wordList(`
      Home | Who we are | What we do | Where we work | Our work | About | About us | Contact | Contact us
      Newsroom | Media | Media centre | Media center | Press | Press centre | Press center | Search | Menu
      Skip to main content | Skip to content | Publications | Resources | Data | Donate | Donate now
      Jobs | 2030 Agenda | English | Français | Español | العربية | Русский | 中文 | Share | Share this
      Print | Share this page | Tweet | Facebook | Twitter | LinkedIn | WhatsApp | Email | Back
      Back to news | For immediate release | Immediate release | For release | Embargoed | Ends | End
      Sports | Sport | Obituaries | Classifieds | Politics | Business | Weather | Community | Lifestyle | Culture | Entertainment | World
      Scope | Volunteer | Opening hours | Give | Our story | X | Share on Facebook | Save | Listen | Related topics | Regions | Shop | Events calendar
      Close | Login | Log in | Sign up | Subscribe | Get involved | Take action | Careers | Read more
      Countries | Topics | Main navigation | Breadcrumb | You are here | Date | Language | Where we are
      Our impact | Join us | Cookies | Accept | Accept all cookies | Sitemap | Archive | Next | Previous
      All news | Worldwide sites | Press material | Cite this page | Download | Download PDF | PDF | Text size | A+ | A- | Instagram | YouTube
      Skip to navigation | Skip navigation | Toggle navigation | Our stories | Our projects | Our programmes | What’s new | Latest | Related | Related news
      Related stories | See also | Also read | Tags | Subscribe to our newsletter | Privacy policy | Terms of use | Legal notice | All rights reserved
      Please enter your comment! | Please enter your name here | Back to top button | Welcome to the discussion. | Log In | Connect with us | Print news | Listen to this article
      EEAS | The Diplomatic Service of the European Union | European External Action Service | The UN Refugee Agency | Coordination Saves Lives | For every child | Posted in | Filed under | Category | Categories | Cookie settings | Manage cookies
      Advertisement | Leave a reply | Leave a comment | No comments yet | No comments | Comments | Comment this post | Add a comment | Post a comment | Loading
      EN | FR | ES | AR | RU | ZH | Change language | Select language | Global site | Top | Back to top | News and media | Media room | Press room | Press office
    `),
    observances: ['Day', 'Week', 'Month', 'Year'],
    notDatelines: wordList(`
      Update | Updated | Note | Notes | Watch | Breaking | Alert | Photo | Photos | Video | Background
      Summary | Quote | Quotes | Facts | Correction | Corrected | Attention | Urgent | Opinion | Analysis
      Today | Yesterday | Caption | Question | Answer | Embargo | Embargoed | Headline | Subject | Title
      Location | Place | Event | Where | Project | Donor | Donors | Partner | Partners | Editors | Media
    `),
    datelineLeads: [
      'Issued in',
      'Issued at',
      'Done in',
      'Done at',
      'Given at',
      'Dated at',
      'From our correspondent in',
    ],
    bylines: [
      'By',
      'Written by',
      'Text by',
      'Story by',
      'Text and photos by',
      'Photo by',
      'Photos by',
      'Photo:',
      'Photos:',
      'Photo credit',
    ],
    page: enPage,
    headlineLeads: ['Title', 'Headline', 'Subject', 'Sub', 'Subj'],
    mailHeaders: ['Subject', 'Sub', 'Subj', 'Ref', 'From', 'To', 'Cc', 'Sent', 'Re', 'Fwd'],
    boilerplate: ['About'],
    editorNotes: wordList(`
      Note to editors | Notes to editors | Note for editors | Notes for editors | Note to Editor | Editor’s note
      Editors’ notes | Editors’ note | Editor’s notes | Notes for journalists | Note to journalists | Background notes
      Notes to media | Note to media | Note to the editor | Background information | Background note | Notes
    `),
    ends: ['Ends', 'End', 'The end', 'End of release', 'End of press release', 'End of statement', 'Fin'],
    related: wordList(`
      Read next | Read also | Also read | See also | Read more | Related | Related stories | Related news | Related articles
      Related content | Related links | Related resources | Related items | Related pages | Related publications | Recent articles | Latest articles | Latest updates
      Latest from this section | More from this section | Also on this site | You might be interested in | Other articles | Related press releases | More stories | More news | More on this story
      More from the field | You may also like | You might also like | Latest news | Latest stories | Recent stories
      Recent posts | More in | Recent news | Other news | Other stories | Further reading | Learn more | Keep reading
      Similar stories | More like this | Recommended | Most read | Explore more | Popular stories | Up next | What to read next
    `),
    selfCopulas: ['is a', 'is an', 'is the', 'are a', 'is one of', 'was founded', 'is part of the'],
    selfNouns: wordList(`
      charity | organisation | organization | agency | ngo | foundation | network | federation | nonprofit | profit | movement
      institution | body | partnership | association | alliance | cooperative | coalition | trust | society | company | union
      fund | programme | news | newsroom | magazine | weekly | portal | newspaper | broadcaster | secretariat | initiative | enterprise | governmental
    `),
    credits: wordList(`
      Photo | Photos | Photo credit | Photo credits | Photo by | Photos by | Photograph | Picture | Pictures | Image | Images
      Credit | Credits | Image credit | Photograph by | Photo courtesy | Caption | Photo caption | Pic
    `),
    contactStarts: wordList(`
      For more information please contact | For more information, please contact
      For more information contact | For more information, contact
      For further information, please contact | For further information contact
      For further information please contact | For further information, contact
      For additional information | For more information | For further information | For more details
      For further details | Media contact | Media contacts | Press contact | Press contacts | Contact:
      Contacts: | Contact person | Contact us | Contact information | Contact details | Media enquiries
      Media inquiries | Press enquiries | Press office: | For media enquiries | For media inquiries
      For press enquiries | For interviews | For media queries | For enquiries | For inquiries
      For questions | For interview requests | To arrange an interview
    `),
    phoneWords: ['Tel', 'Telephone', 'Phone', 'Mobile', 'Mob', 'Fax', 'Cell', 'WhatsApp', 'Ph'],
  },
  dates: {
    months: months(
      'January February March April May June July August September October November December',
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
      '- - - - - - - - Sept - - -',
    ),
    weekdays: wordList(`
      Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Mon | Tue | Tues | Wed | Thu
      Thur | Thurs | Fri | Sat | Sun
    `),
    fillers: ['st', 'nd', 'rd', 'th', 'of'],
    published: wordList(`
      Date | Dated | Published | Published on | Date published | Publication date | Posted | Posted on | Issued
      Issued on | As of | Release date | Date of release | Released | Released on | For release | Publish date | Written
    `),
    updated: [
      'Last update',
      'Updated',
      'Updated on',
      'Last updated',
      'Last updated on',
      'Last modified',
      'Modified',
    ],
  },
  names: {
    determiners: ['the', 'a', 'an', 'its', 'their', 'our', 'both', 'his', 'her', 'this'],
    of: [
      'of',
      'de',
      'du',
      'la',
      'le',
      'des',
      'del',
      'el',
      'al',
      'und',
      'für',
      'van',
      'der',
      'di',
      'do',
      'da',
      'dos',
      'las',
      'los',
      'y',
      'et',
      'para',
    ],
    afterNoun: ['for', 'on', 'against', 'to'],
    and: ['and', '&'],
    joiners: ['as well as', 'along with', 'together with', 'in addition to', 'and also', 'plus'],
    listLeads: ['from', 'of', 'by', 'with'],
    possessive: ['s'],
    particles: wordList(
      'o | e | i | ya | wa | na | za | cha | van | von | bin | ibn | della | delle | dei | pour | sur | von | ng | sa | ka | le | til',
    ),
    activities: wordList(
      'Administration | Cooperation | Aid | Relief | Survey | Press | Media | Information | Communication | Service',
    ),
    spread: wordList(
      'Centre | Center | Network | Forum | Federation | Coalition | Association | Alliance | Union',
    ),
    aliases: enAliases,
    posts: ['Embassy', 'Consulate', 'Commission', 'Mission', 'Delegation', 'General'],
    leads: wordList(`
      Statistics | Sport | Elections | Radio | Caritas | Groundwork | Rotary | Friends | Télé | Hôtel | Banco | Banque | Corporación | Corporação | Fundación | Fundação | Fondation | Asociación | Associação
      Cooperativa | Coopérative | Instituto | Institut | Centro | Comité | Comitê | Federación | Federação | Colectivo | Consejo | Conseil | Alcaldía | Gobierno | Gobernación | Agencia
      Agence | Groupement | Mairie | Cámara | Confederación | Associazione | Movimiento | Secretaría | Ministerio | Ministère | Ministério
    `),
    notBrands: wordList(`
      northern | southern | eastern | western | central | north | south | east | west | northeast | northwest | southeast | southwest | northeastern | northwestern
      southeastern | southwestern | upper | lower | greater | inner | outer | rural | urban | coastal | mainland | island | highland | team | miss | mr | mrs | ms | dr
      president | prime | king | queen | visiting | neighbouring | neighboring | modern | colonial | occupied | former | new | old | independent | across | throughout
      unlike | whole | saint | st | inside | beyond | despite | currently | overall | elsewhere | meanwhile | here | there | it | we | you | i | they | he | she | all | every | most | many
      only | not | no | now | then | again | yet | still | even | just | both | some | visit | project | digital | vision | welcome | goodbye | dear | hello | thank | long | post
    `),
    assisting: ['assistance', 'support', 'aid', 'access'],
    smallTails: wordList(
      'association | committee | council | cooperative | operative | federation | union | society | club | board | assembly',
    ),
    smallRulers: wordList('government | council | administration | assembly | municipality | governorate'),
    smallInside: wordList(`
      co | owners | producers | breeders | hunters | artisans | miners | nurses | midwives | exporters | millers | porters | employers | waste | pickers | recyclers | bakers | tailors | divers | seaweed | oyster | shrimp | salt | cashew | banana | onion | potato | maize | palm
      community | village | district | ward | parish | town | city | county | municipal | provincial | forest | forestry | water | users | user | farmers | farmer | fishers | fishing
      women | youth | beach | management | traders | growers | herders | pastoralists | parents | teachers | pupils | residents | tenants | neighbourhood | cattle | dairy | coffee | tea | rice | cocoa
      honey | irrigation | school | land | local | rural | credit | savings | football | sailing | rowing | fishermen | weavers | potters | taxi | drivers | market | vendors | island | tribal | chiefs | elders | fish | livestock | poultry | beekeepers | bee | cotton | sugar | fruit | vegetable | timber | housing | consumers | transport | boda | sports | cricket | carers | mothers
    `),
    groups: wordList(
      'boys | girls | persons | women | children | men | people | girl | boy | farmer | fishermen | worker | mother | king | queen | prince | bishop | youth',
    ),
    introducers: wordList(`
      charity | charities | organisation | organisations | organization | organizations | NGO | NGOs | association | associations
      foundation | foundations | company | companies | firm | group | network | cooperative | operative | federation | union
      agency | agencies | bank | club | society | trust | partner | partners | nonprofit | start-up | startup | consultancy
      collective | movement | coalition | consortium | retailer | supermarket | supplier | manufacturer | donor | donors
      philanthropist | broadcaster | operator | brand | chain | body | bodies | processor | trader | wholesaler | distributor | builder | lender | insurer | developer | enterprise | business | contractor | institute
    `),
    introducedPeople: wordList(`
      volunteers | members | engineers | staff | technicians | nurses | doctors | employees | scientists | researchers | students
      divers | rangers | trainers | lawyers | crews | teams | specialists | surveyors | workers | divisions | branches | branch
      chapter | chapters | team | crew | colleagues | lads
    `),
    auxiliaries: wordList(
      'is | are | was | were | has | have | had | will | would | can | could | may | must | helped | helps | enabled | enables | allowed',
    ),
    functionWords: wordList(`
      in | on | at | to | for | from | of | by | with | through | under | over | via | across | during
      since | until | within | throughout | and | or | but | while | which | who | whose | that | where
      when | as | after | before | between | among | towards | toward | against | into | upon | amid
      jointly | together | this | last | today | yesterday | so | because | alongside | including | both
      around | near | inside | about | then | also | if | per | like | such | respectively | recently
    `),
    abbreviations: [
      'Mr',
      'Mrs',
      'Ms',
      'Dr',
      'St',
      'Prof',
      'Gen',
      'Col',
      'Lt',
      'Sgt',
      'Hon',
      'No',
      'Rev',
      'Gov',
      'Sen',
    ],
    ...enOrganizations,
  },
  roles: enRoles,
  project: {
    phrases: wordList(`
      under the umbrella of | as part of | part of | through | under | within the framework of
      in the framework of | within | in the context of | funded under | framework of
    `),
    naming: ['project', 'programme', 'program', 'initiative'],
    nouns: ['Project', 'Programme', 'Program', 'Initiative'],
    after: ['for', 'on', 'to', 'of', 'and', '&'],
    afterMore: ['in'],
  },
  places: enPlaces,
  countries: {
    names: enCountryNames,
    demonyms: enDemonyms,
    capitals: enCapitals,
    uncertain: enUncertainCountryNames,
    notCountries: enNotCountries,
  },
  goals: enGoals,
};

function months(...lines: string[]): TextRules['dates']['months'] {
  return lines.flatMap((line) =>
    line.split(' ').flatMap((word, index) => (word === '-' ? [] : [[word, index + 1] as const])),
  );
}
