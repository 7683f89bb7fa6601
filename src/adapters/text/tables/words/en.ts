import type { Words } from '../types.js';

export const enWords: Words = {
  sections: `
    News|Latest news|News story|News release|News item|Press release|Press releases|Feature|Features
    Feature story|Story|Stories|Field story|Success story|Human interest story|Blog|Statement|Statements
    Press statement|Media release|Media advisory|Media note|Press note|Press briefing|Briefing note|Report
    Reports|Opinion|Interview|Speech|Announcement|Update|Updates|Photo story|Event|Events|Article|Articles
    Joint press release|Newsletter|Joint statement|Situation report|News stories|Situation update
    Situation overview|Operational update|Flash update|Emergency update|Field update|Humanitarian update
    Progress update|Media statement|Press advisory|Web story|Voices from the field|From the field|Case study
    News note|Profile|In focus|Information note|Dispatch|Dispatches|Bulletin|Appeal|Q&A|Explainer|Blog post
    Blog posts|Local news|News and Speeches|Research news|Embassy news|Joint media release
    Stories from the field|News releases|Media releases|Media statements|Press statements|Press notes
    Community news|Programme news|Project news|Field news|Company news|Briefing notes|Press briefing notes
    Call for proposals|Call for applications|Call for expressions of interest|Project closing|Project launch
    Project update|Project story|Project stories|Field notes|Success stories|Impact story|Impact stories
    Feature article|Featured story|Web stories|Web article|Photo essay|News flash|News in brief
    Press briefings|Human interest stories|Analysis|Commentary|Highlights|News & stories|News and stories
    Press notice|Press communiqué|Joint communiqué|Press corner|Daily press briefing|Noon briefing
    Joint news release|Statement by the Spokesperson|Statements and speeches|Keynote speech|Opinion piece
    News comment|News article|News and press release|Departmental update|Departmental news|Feature stories
    Photo stories|Photo gallery|Video story|Results brief|Results briefs|Case studies|Questions and answers
    Long read|Fact sheet|Fact sheets|Fact check|Media advisories|Media alert|Media kit|Press kit
    Note to correspondents|Invitation to media|Situation reports|Operation update|Emergency appeal
    Flash appeal|Humanitarian bulletin|Humanitarian snapshot|News from the field|Country update
    External update|Disease Outbreak News|Breaking news|News brief|World news story|Authored article
    Oral statement to Parliament|Written statement to Parliament|Policy paper|Policy brief|Policy briefs
    Working paper|Technical brief|Position paper|Guest blog|Public notice|Calls for proposals|Call for papers
    Request for proposals|Request for quotation|Invitation to bid|Invitation for bids|Procurement notice
    Vacancy announcement|Terms of reference|Travel advisory|Security alert|Letters to the editor|Live blog
    Sponsored content|Special report|Urgent action|Regional News|Branch news|Conference report|Journal`,
  releaseLabels: 'For immediate release|For release|For immediate publication|Embargoed until',
  organizationNouns:
    'Ministry|Embassy|Office|Department|Government|Delegation|University|Association|Federation|Agency|Committee|Secretariat',
  scopes: {
    local: 'local',
    national: 'national',
    regional: 'regional',
    global: 'global|international|worldwide',
  },
  contacts: `
    For more information please contact|For more information, please contact|For more information contact
    For more information, contact|For further information, please contact|For further information contact
    For further information please contact|For further information, contact|For additional information
    For more information|For further information|For more details|For further details|Media contact|Media contacts
    Press contact|Press contacts|Contact:|Contacts:|Contact person|Contact us|Contact information|Contact details
    Media enquiries|Media inquiries|Press enquiries|Press office:|For media enquiries|For media inquiries
    For press enquiries|For interviews|For media queries|For enquiries|For inquiries|For questions
    For interview requests|To arrange an interview`,
  notes: `
    About|Notes to editors|Note to editors|Notes to the editor|Notes for editors|Note for editors|Editor’s note
    Editor’s notes|Editors’ notes|Notes|Disclaimer|Copyright|All rights reserved|End|Ends|Related|Read more|Read also|See also
    Further reading|Useful links|We use cookies|This site uses cookies|This website uses cookies|Share`,
  captions: 'Photo|Photos|Image|Picture|Caption|Photo credit|Credit|Video',
  titles: `
    Minister|Ministers|Deputy Minister|President|Vice President|Director|Directors|Executive Director|Ambassador
    Ambassadors|Governor|Mayor|Secretary|Commissioner|Chairman|Chairwoman|Chairperson|CEO|Founder|Co-founder
    Professor|Prof|Dr|Mr|Mrs|Ms|Senator|Spokesperson|Spokesman|Spokeswoman
    Chief of Mission|Representative|Coordinator|Manager|Officer`,
  notOrganizations: `
    HIV|AIDS|HIV/AIDS|COVID|COVID-19|Covid-19|Ebola|Malaria|Cholera|Measles|Polio|Tuberculosis|Dengue|Zika|Mpox
    Diabetes|Cancer|SDG|SDGs|Agenda 2030|2030 Agenda|Sustainable Development Goals|Goals|Paris Agreement|Internet
    Android|iPhone|Windows|Linux|Facebook Live|YouTube|WhatsApp|Christmas|Ramadan|PRNewswire|PR Newswire|PRWEB
    NewMediaWire|Newswire|Business Wire|GlobeNewswire|ACCESSWIRE|EIN Presswire|24-7PressRelease`,
  sources: `
    Source|Provided by|Issued by|Published by|News provided by|Distributed by`,
  abouts: `
    About the|About`,
  phones: 'Tel|Telephone|Phone|Mobile|Mob|Fax|Cell|WhatsApp|Ph',
  months: `
    January,Jan|February,Feb|March,Mar|April,Apr|May|June,Jun|July,Jul|August,Aug|September,Sep,Sept|October,Oct
    November,Nov|December,Dec`,
  dateFillers: 'st|nd|rd|th|of',
  dayFirst: false,
  updated: `
    Last update|Updated|Updated on|Last updated|Last updated on|Last modified|Modified`,
  placeKinds: {
    province: `
      province|governorate|department|prefecture|oblast|state|provinces|governorates|departments|prefectures|states
      oblasts`,
    district: `
      county|district|subdistrict|sub-district|sub-county|municipality|commune|raion|parish|counties|districts
      municipalities|communes|sub-counties|subcounties|sub-districts|parishes`,
    region: `
      region|atoll|island|regions|atolls|islands`,
    city: `
      city|town|port city|village|township|hamlet|cities|towns|villages|townships|hamlets`,
    site: `
      neighbourhood|neighborhood`,
    camp: `
      camp|refugee camp|IDP camp|displacement camp|transit camp|refugee settlement|settlement|IDP site
      displacement site|camps|refugee camps|IDP camps|displacement camps|refugee settlements|settlements`,
  },
  sharedHeads: `
    Ministries of > Ministry of|Departments of > Department of|Directorates of > Directorate of
    Governments of > Government of|Embassies of > Embassy of|Universities of > University of
    Secretariats of > Secretariat of`,
  policyFields: `
    Affairs|Agriculture|Commerce|Communications|Cooperation|Culture|Development|Education|Employment|Energy|Environment
    Finance|Fisheries|Forestry|Health|Housing|Industry|Irrigation|Labour|Labor|Livestock|Migration|Planning|Refugees
    Science|Sports|Technology|Tourism|Trade|Transport|Water|Welfare`,
  countryNouns: 'countries|nations|states',
  projectNouns: 'project|programme|program|initiative|campaign|scheme',
  disputed: `
    Jerusalem|East Jerusalem|Gaza|Gaza City|Gaza Strip|West Bank|Ramallah|Hebron|Nablus|Bethlehem|Jericho|Jenin
    Tulkarem|Rafah|Khan Younis|Khan Yunis|Deir al-Balah|Golan|Golan Heights|Kashmir|Jammu|Jammu and Kashmir
    Srinagar|Muzaffarabad|Gilgit-Baltistan|Ladakh|Aksai Chin|Arunachal Pradesh|Crimea|Sevastopol|Simferopol|Donetsk
    Luhansk|Donbas|Donbass|Kherson|Zaporizhzhia|Abkhazia|Sukhumi|South Ossetia|Tskhinvali|Nagorno-Karabakh|Karabakh
    Stepanakert|Khankendi|Transnistria|Tiraspol|Northern Cyprus|Nicosia|Famagusta|Kyrenia|Laayoune|Dakhla|Smara
    Pristina|Prishtina|Mitrovica|Taipei|Kaohsiung|Abyei|Hala’ib|Halaib|Kafia Kingi|Ilemi|Somaliland|Hargeisa
    Stanley|Ceuta|Melilla|Gibraltar|Shebaa|Ghajar|Essequibo|Kuril Islands`,
};
