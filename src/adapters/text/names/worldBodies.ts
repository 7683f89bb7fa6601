import type { BodyKind, Pairs } from '../rules.js';
import { wordList } from '../wordList.js';

const kinds = (kind: BodyKind, names: string): Pairs<BodyKind> => wordList(names).map((name) => [name, kind]);

/** Bodies that go by the same name or acronym in Latin script whatever the language of the text. */
export const worldBodies: Pairs<BodyKind> = [
  ...kinds(
    'agency',
    `
    UNICEF | Unicef | UNHCR | UNFPA | UNESCO | Unesco | FAO | WFP | UNDP | UNOPS | UNAIDS | UNIDO | UNODC | UNEP
    UNRWA | UNCTAD | UNMAS | UNITAR | OCHA | OHCHR | UN Women | UN-Habitat | IFAD | IOM | UNECE | ESCWA | UNV
    UNCDF | PAHO | WHO | ILO
  `,
  ),
  ...kinds(
    'donor',
    `
    ECHO | DG ECHO | USAID | PRM | BPRM | DFID | FCDO | UK Aid | UKaid | UK aid | BMZ | GIZ | KfW | JICA | KOICA | AFD
    SIDA | Sida | NORAD | Norad | Danida | DANIDA | SDC | COSUDE | DFAT | Global Affairs Canada | Irish Aid | AECID
    TIKA | LuxDev | Enabel | AICS | CERF | Gavi | GAVI | Gavi, la Alianza para las Vacunas | Gavi, la Alianza Mundial para las Vacunas | KSrelief | MPTF | Comic Relief | GEF | FONPRODE | FIIAPP
    Fundación La Caixa | Ford Foundation | Open Society Foundations | IKEA Foundation | Mastercard Foundation
    Rockefeller Foundation | Bill & Melinda Gates Foundation | Gates Foundation | Qatar Charity
    Millennium Challenge Corporation | Education Cannot Wait | Norwegian Agency for Development Cooperation
    Swedish International Development Cooperation Agency | Millennium Challenge Account
  `,
  ),
  ...kinds(
    'other',
    `
    Oxfam | CARE | CARE International | Save the Children | World Vision | World Vision International | Caritas
    Plan International | Mercy Corps | ActionAid | MSF | ACTED | INTERSOS | Intersos | WaterAid | Islamic Relief
    Catholic Relief Services | CRS | Norwegian Refugee Council | NRC | Danish Refugee Council
    International Rescue Committee | IRC | HelpAge International | Handicap International | Terre des Hommes
    Deutsche Gesellschaft für Internationale Zusammenarbeit | Cordaid | Tearfund | WWF | Greenpeace | Humanity & Inclusion
    SOS Children’s Villages | Right to Play | Microsoft | Google | Mastercard | Orange | Unilever | Rotary International
    Lutheran World Federation | Internews | Transparency International | Human Rights Watch | Amnesty International
    Age UK | Voluntary Action | Citizens Advice | Wellcome | Wellcome Trust | BRAC | Diakonia | WorldFish | Self Help Africa | Sarvodaya | Kimberly-Clark | Rotary
    War Child | Street Child | Malteser International | Johanniter | Diakonie | Welthungerhilfe | Helvetas | HEKS | Swisscontact
  `,
  ),
];
