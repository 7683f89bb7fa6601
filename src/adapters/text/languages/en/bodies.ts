import { worldBodies } from '../../names/worldBodies.js';
import type { BodyKind, Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';

const kinds = (kind: BodyKind, names: readonly string[]): Pairs<BodyKind> =>
  names.map((name) => [name, kind]);

/** Bodies that news of organisations names, with case: so that "Save the Children" is one name and "UN" no donor. */
export const enBodies: Pairs<BodyKind> = [
  ...worldBodies,
  ...kinds(
    'agency',
    wordList(`
    United Nations | UN | U.N. | FAO | Food and Agriculture Organization | IAEA | ICAO | IFAD | ILO
    International Labour Organization | IMO | International Maritime Organization | IOM | ITC | ITU
    International Organization for Migration | UN Migration | UN Migration Agency | OCHA | UNOCHA | OHCHR
    UNAIDS | UNCDF | UNCTAD | UNDP | United Nations Development Programme | UNDRR | UNECE | ESCWA | ESCAP
    ECLAC | UNECA | UNEP | UN Environment | UN Environment Programme | UNESCO | UNFCCC | UNFPA
    United Nations Environment Programme | United Nations Population Fund | UN-Habitat | UN Habitat
    UNHCR | UN Refugee Agency | UNICEF | United Nations Children’s Fund | UN Children’s Fund | UNIDO
    United Nations High Commissioner for Refugees | UNITAR | UNMAS | UNODC | UNOPS | UNRWA | UNU | UNV
    United Nations Human Settlements Programme | United Nations Office on Drugs and Crime | UN Women
    United Nations Industrial Development Organization | UPU | WFP | World Food Programme | WHO | WIPO
    Office of the United Nations High Commissioner for Human Rights | Office of the High Commissioner for Human Rights | UN World Food Programme | United Nations World Food Programme | World Health Organization | WMO | WTO
    World Meteorological Organization | UN Tourism | UNWTO | DPPA | UNDESA | UNSDG | UNFIP | UNIFEM
    International Fund for Agricultural Development | International Telecommunication Union | PAHO
    Pan American Health Organization | International Trade Centre
  `),
  ),
  ...kinds(
    'donor',
    wordList(`
    Bureau of Population, Refugees, and Migration | Bureau of Population, Refugees and Migration
    Federal Foreign Office | German Federal Foreign Office | European Union | EU | European Commission | EC | ECHO | DG ECHO | USAID | PRM | BPRM | DFID | FCDO
    Environment and Climate Change Canada | Foreign, Commonwealth and Development Office | Foreign, Commonwealth & Development Office | UK Aid | UKAid | UK aid | BMZ | GIZ | KfW | JICA | KOICA | AFD | SIDA | Sida | NORAD | Norad | Danida
    DANIDA | SDC | DFAT | AusAID | Global Affairs Canada | CIDA | Irish Aid | AECID | TIKA | World Bank
    World Bank Group | Asian Development Bank | ADB | African Development Bank | AfDB | EIB
    European Investment Bank | Islamic Development Bank | IsDB | Inter-American Development Bank | EBRD
    Central Emergency Response Fund | CERF | Global Fund | Green Climate Fund
    Global Environment Facility | GEF | GCF | Adaptation Fund | Peacebuilding Fund | PBF
    Education Cannot Wait | Gavi | Gavi, the Vaccine Alliance | GAVI | Gates Foundation | Bill & Melinda Gates Foundation
    Bill and Melinda Gates Foundation | KSrelief | Qatar Charity | MPTF
    King Salman Humanitarian Aid and Relief Centre | Saudi Fund for Development
    Qatar Fund for Development | Kuwait Fund for Arab Economic Development | OPEC Fund
    OPEC Fund for International Development | Global Partnership for Education
    Millennium Challenge Corporation | Comic Relief | Luxembourg Aid
    Global Fund to Fight AIDS, Tuberculosis and Malaria | Novo Nordisk Foundation | IKEA Foundation
  `),
  ),
  ...kinds(
    'other',
    wordList(`
    Room to Read | Food for the Hungry | Bread for the World | Norwegian Church Aid | DanChurchAid | Christian Aid | Concern Worldwide
    People in Need | Medair | Samaritan’s Purse | Lutheran World Relief | Heifer International | TechnoServe | FHI 360 | Jhpiego | Sightsavers
    Marie Stopes International | Habitat for Humanity | Pencils of Promise | Helen Keller International | Teach for All
    Save the Children | World Vision | World Vision International | CARE | CARE International | Oxfam
    Caritas | Plan International | Action Against Hunger | Médecins Sans Frontières | Mercy Corps
    ActionAid | Doctors Without Borders | MSF | Terre des Hommes | Handicap International
    Humanity & Inclusion | BRAC | Humanity and Inclusion | Islamic Relief | Catholic Relief Services
    International Medical Corps | ACTED | ICRC | IFRC
    International Federation of Red Cross and Red Crescent Societies | NRC | DRC | IRC
    International Committee of the Red Cross | Relief International | WaterAid | HelpAge International
    Médecins du Monde | Première Urgence Internationale | INTERSOS | Intersos | ZOA | Cordaid | Tearfund
    African Union | AU | ASEAN | League of Arab States | Arab League | ECOWAS | IGAD | OSCE | NATO
    Organization of American States | Council of Europe | INTERPOL | Interpol | Europol | Frontex | OECD
    Microsoft | Google | Mastercard | Orange | Vodafone | Unilever | IKEA | Rotary International
  `),
  ),
];
