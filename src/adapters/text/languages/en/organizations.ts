import type { NameRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { enBodies } from './bodies.js';

const heads: NameRules['heads'] = [
  ['Ministry', 'Ministries', 'fields'],
  ['Department', 'Departments', 'fields'],
  ['Directorate', 'Directorates', 'fields'],
  ['Secretariat', 'Secretariats', 'fields'],
  ['Bureau', 'Bureaus', 'fields'],
  ['Office', 'Offices', 'fields'],
  ['Agency', undefined, 'fields'],
  ['Authority', undefined, 'fields'],
  ['Commission', undefined, 'fields'],
  ['Committee', undefined, 'fields'],
  ['Council', undefined, 'fields'],
  ['Institute', undefined, 'fields'],
  ['Centre', undefined, 'fields'],
  ['Center', undefined, 'fields'],
  ['Organization', undefined, 'fields'],
  ['Organisation', undefined, 'fields'],
  ['Division', undefined, 'fields'],
  ['Faculty', 'Faculties', 'fields'],
  ['School', undefined, 'fields'],
  ['Federation', undefined, 'fields'],
  ['Association', undefined, 'fields'],
  ['League', undefined, 'fields'],
  ['Confederation', undefined, 'fields'],
  ['Trust', undefined, 'fields'],
  ['Programme', undefined, 'fields'],
  ['Ombudsman', undefined, 'fields'],
  ['Service', undefined, 'fields'],
  ['Union', undefined, 'fields'],
  ['Chamber', 'Chambers', 'fields'],
  ['Society', undefined, 'fields'],
  ['Network', undefined, 'fields'],
  ['Coalition', undefined, 'fields'],
  ['Fund', undefined, 'fields'],
  ['Foundation', undefined, 'names'],
  ['Alliance', undefined, 'fields'],
  ['Academy', undefined, 'fields'],
  ['Government', 'Governments', 'countries'],
  ['Embassy', 'Embassies', 'countries'],
  ['Consulate', 'Consulates', 'countries'],
  ['Kingdom', undefined, 'countries'],
  ['Republic', undefined, 'countries'],
  ['State', undefined, 'countries'],
  ['University', 'Universities', 'names'],
  ['College', undefined, 'names'],
  ['Bank', undefined, 'names'],
  ['Municipality', 'Municipalities', 'names'],
  ['City', 'Cities', 'names'],
  ['Governorate', 'Governorates', 'names'],
  ['Province', 'Provinces', 'names'],
  ['Diocese', 'Dioceses', 'names'],
  ['Port', undefined, 'names'],
  ['Club', 'Clubs', 'names'],
  ['Principality', undefined, 'countries'],
  ['People', undefined, 'countries'],
  ['Universitas', undefined, 'names'],
  ['Universidad', undefined, 'names'],
  ['Universidade', undefined, 'names'],
  ['Université', undefined, 'names'],
  ['Universität', undefined, 'names'],
  ['Institut', undefined, 'names'],
  ['Instituto', undefined, 'names'],
  ['Fundación', undefined, 'names'],
  ['Fundação', undefined, 'names'],
  ['Fondation', undefined, 'names'],
  ['Stichting', undefined, 'names'],
  ['Yayasan', undefined, 'names'],
  ['Asociación', undefined, 'names'],
];

const tails = wordList(`
  Ministry | Department | Directorate | Secretariat | Bureau | Office | Agency | Authority | Commission
  Committee | Council | Institute | Centre | Center | Organization | Organisation | Division | Faculty
  Federation | Association | Union | Chamber | Society | Network | Coalition | Fund | Foundation
  Foundations | Alliance | Academy | Government | Embassy | University | College | Bank | Municipality
  Unit | Section | Branch | Team | Service | Services | Force | Forces | Police | Army | Guard | Corps
  Cross | Crescent | Company | Corporation | Group | Trust | Consortium | Cooperative | Board | Parliament
  Assembly | Senate | Court | Church | Initiative | Facility | Forum | Hospital | Aid | Administration
  Mission | Delegation | Partnership | Partners | Charity | Relief | Observatory | Press | Syndicate
  Confederation | Inspectorate | Tribunal | Registry | Mechanism | Library | Museum | Club | Laboratory
  Hall | Judiciary | Secretariat | Commune | Prefecture | Kingdom | Museum | Theatre | Orchestra | Archive | Archives | Hospitals | Clinic
  Asociación | Asociacion | Fundación | Fundacion | Associação | Fundação | Fondation | Universidad | Universidade | Université | Cooperativa
  Instituto | Centro | Comité | Federación | Colectivo | Secretaría | Ministerio | Ministère | Ministério
  Survey | Programme | Media | Cooperation | Stores | League | Ombudsman | Inc | Ltd | GmbH | NGO | Congress | Museums | Libraries | Universities | Colleges | Banks | Railway | Bar | Endowment
  Program | Landbank | Postbank | Citibank | Commerzbank | Rabobank | Ecobank | Nedbank | Rūnanga | Corporación | Corporação | Comitê | Federação | Coopérative | Conseil | Consejo
  Alcaldía | Gobierno | Agencia | Agence | Groupement | Mairie | Cámara | Confederación | Verein | Associazione | Cooperativas | Gobernación | Hogar | Movimiento
`);

/** Words of portfolios: "Planning and International Cooperation". */
const fields = wordList(`
  accountability | transparency | integrity | democracy | governance |  green | blue | territorial | spatial | renewable | efficiency | beautification | circular | creative | livelihoods | wellness | ocean | oceans | standards | quality | rivers | coastal | meteorology | broadcasting | postal | electoral | elections | procurement | rangelands |  government |   affairs | agrarian | agriculture | agricultural | animal | anti-corruption | antiquities | arts | asylum
  aviation | awqaf | border | budget | business | care | child | children | citizenship | civil | climate
  change | commerce | communication | communications | community | conservation | construction | consumer
  cooperation | co-operation | correctional | crime | criminal | culture | cultural | customs
  decentralization | defence | defense | development | diaspora | digital | disabilities | disability
  disaster | displacement | drugs | economic | economy | education | elderly | electricity | emergency
  emergencies | employment | endowments | energy | engineering | environment | environmental | equality
  expatriates | family | families | federal | finance | financial | fisheries | food | foreign | forest
  forestry | forests | gender | global | geology | health | heritage | higher | highways | home | hotels
  housing | human | humanitarian | hygiene | immigration | inclusion | industry | industries | informatics
  information | infrastructure | innovation | integration | interior | internal | international
  investigation | investment | irrigation | islamic | justice | juvenile | labor | labour | land | lands
  law | legal | livestock | local | management | manpower | marine | maritime | martyrs | media | medical
  medicine | migrants | migration | mines | mining | mineral | minerals | minorities | national | natural
  nutrition | oil | parliamentary | peace | pensions | persons | petroleum | physical | planning | police
  policy | political | population | ports | posts | poverty | preparedness | prevention | primary
  prisons | productivity | protection | public | railways | reconciliation | reform | refugee | refugees
  regional | rehabilitation | relations | relief | religion | religious | repatriation | research | resettlement
  resources | response | return | returnees | rights | risk | roads | rural | safety | sanitation
  science | sciences | secondary | security | services | skills | social | solidarity | sport | sports
  statistics | strategic | supply | sustainable | taxation | technical | technology | telecommunications
  tourism | town | trade | trafficking | training | transformation | transport | transportation | treasury
  tribal | urban | veterans | veterinary | vocational | water | welfare | wildlife | women | works | youth
`);

/** Organisations' names in English. */
export const enOrganizations: Pick<
  NameRules,
  'heads' | 'tails' | 'endings' | 'titles' | 'units' | 'fields' | 'bodies' | 'notNames'
> = {
  heads,
  tails,
  endings: wordList(`
    International | Worldwide | Overseas | Boosters | Friends | Volunteers | Rangers | Scouts | Guides | Farmers | Brothers | Sons
    Industries | Holdings | Motors | Foods | Pharmacy | Bakery | Brewery | Brewers | Rotary | Collective | Works | Railways
    Airlines | Airways | Energy | Electric | Power | Telecom | Systems | Solutions | Technologies | Labs | Hydro | Nation | Nations
    Circle | Guild | Lodge | Choir | Sisters | Ministries | Parish | Congregation | Shelter | Pantry | Museum | Gallery
    Movement | Campaign | Platform | Institution | Growers | Makers | Weavers | Fishers | Herders | Workers | Mothers | Women | Youth | Kitchen | Café | Cafe | Workshop | Radio | Borders | Watch
    Action | Relief | Community | Communities | Conservancy | Cathedral | Diocese | Temple | Mosque | Brigade | Stewards | Keepers | Table | Projects
    Hardware | Supermarket | Builders’ | Electrical | Garage | Printers | Timber | Cement | Breweries | Mills | Shipping | Logistics | Transport
    Construction | Consulting | Engineering | Architects | Hotel | Hotels | Insurance | Telecommunications | Textiles | Stores | Mining
    Studios | Farm | Farms | Nursery | Nurseries | Builders | Students | Zoo | Aquarium | Gardens | Polytechnic | School
    Ports | Dairies | Dairy | Bakers | Bakeries | Butchers | Opticians | Haulage | Shed | Hub | Ferries | Coaches | Cycles | Beekeepers | Rowers | Divers
    Safaris | Lodges | Tours | Travels | Estates | Plantations | Outfitters | Stations | Publishers | Quarries | Tanneries | Sawmills | Refineries | Wineries | Vineyards | Orchards | Apiaries
    Paddlers | Walkers | Ramblers | Runners | Cyclists | Pensioners | Veterans | Ventures | Associates | Printing | Roofing
    Band | Menzshed | Water | Lottery | Gas | Steel | Buses | Fibre | Waterways | Canals | Orchestra | Housing
  `),
  titles: wordList(`
    Chancellor | Rector | Dean | Registrar | Provost | Commissioner | Minister | Director | President | Ambassador | Governor | Secretary | Head | Chief | Officer | Coordinator | Representative | Mayor | Envoy | Chair
    Chairperson | Chairman | Chairwoman | Adviser | Advisor | Rapporteur | Ombudsman | Specialist | Manager
  `),
  units: [
    'Unit',
    'Section',
    'Branch',
    'Team',
    'Division',
    'Department',
    'Office',
    'Service',
    'Desk',
    'Directorate',
  ],
  fields,
  bodies: enBodies,
  notNames: wordList(`
    USD | US$ | EUR | GBP | JPY | CHF | CAD | AUD | SEK | NOK | DKK | COVID | HIV | AIDS | SDG | SDGs | II
    God | Heaven | Allah | III | IV | VI | ICT | GBV | WASH | NGO | NGOs | INGO | INGOs | TV | PDF | IDP | IDPs
  `),
};
