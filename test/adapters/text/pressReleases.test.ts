import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

/**
 * Invented events in the manner of real press releases; names of ministries and donors are generic. Each file
 * says by its layout which form it stands for; what it must give is written down here by hand. What is not named
 * must be absent.
 */
const expected: Record<string, Summary> = {
  // A release with a dated dateline, funders and partners in one paragraph, an inline footer.
  borderPosts: {
    section: 'PRESS RELEASE',
    headline: 'New Equipment for Border Posts Helps Ugandan Officers Find Missing Children',
    published: '2021-09-14',
    dateline: 'Kampala',
    project: 'Safe Crossings Programme',
    locations: ['Kasese | district | UG', 'Uganda | country | UG'],
    participants: ['Ministry of Internal Affairs', 'Uganda Police Force [UG]', 'National Children Authority'],
    partners: ['Uganda Red Cross Society [UG]', 'Ministry of Gender, Labour and Social Development'],
    funders: [
      'Government of Japan [JP]',
      'Swedish International Development Cooperation Agency (Sida) [SE]',
      'European Union',
    ],
    sdgs: ['5: 5.2', '8: 8.7', '16: 16.2'],
    paragraphs: 5,
  },
  // A web page: breadcrumb, date above the title, single line ends, an end mark, a contact block.
  clinics: {
    section: 'Press Releases',
    headline: 'UNFPA Opens Three Clinics for Displaced Women in Northern Iraq',
    published: '2019-05-03',
    dateline: 'Erbil',
    publisher: 'UNFPA',
    locations: [
      'Hasansham | camp | IQ',
      'Dohuk | province | IQ',
      'Nineveh | province | IQ',
      'Iraq | country | IQ',
    ],
    partners: ['Directorate of Health', 'Norwegian Refugee Council (NRC) [NO]'],
    funders: ['Government of Canada [CA]', 'Republic of Korea [KR]', 'Netherlands [NL]'],
    sdgs: ['3', '5'],
    paragraphs: 3,
  },
  // Plain text of an e-mail: hard-wrapped, also the title.
  fisheries: {
    section: 'NEWS',
    scope: 'national',
    headline: 'Fishers of Lake Tana learn to sell together as the third cooperative opens its doors',
    dateline: 'Bahir Dar, Ethiopia',
    project: 'Blue Harvest Project',
    locations: ['Bahir Dar | city | ET', 'Ethiopia | country | ET'],
    participants: ['Amhara Regional Bureau of Agriculture', 'Bahir Dar University'],
    partners: [
      'Ministry of Agriculture',
      'Ministry of Trade and Industry',
      'Ministry of Women and Social Affairs',
    ],
    funders: [
      'German Federal Ministry for Economic Cooperation and Development (BMZ) [DE]',
      'Bill & Melinda Gates Foundation',
    ],
    sdgs: ['8', '14'],
    paragraphs: 3,
  },
  // A head line with three facts, two agencies, donors that only give, advice that is no money.
  schoolMeals: {
    section: 'Story',
    scope: 'regional',
    headline: 'WFP and UNICEF Bring Warm Meals to 90 Schools',
    published: '2020-02-02',
    dateline: 'Dakar/Niamey (WFP)',
    publisher: 'WFP',
    locations: [
      'Niamey | city | NE',
      'Niger | country | NE',
      'Mali | country | ML',
      'Burkina Faso | country | BF',
    ],
    partners: [
      'UNICEF',
      'Plan International',
      'Action Against Hunger',
      'Ministry of National Education of Niger [NE]',
    ],
    funders: ['France [FR]', 'Germany [DE]', 'World Bank', 'European Commission'],
    sdgs: ['2', '4'],
    paragraphs: 4,
  },
  // A contact above the title, section and title on one line, a city in capitals and a colon, a denial at the end.
  flood: {
    section: 'PRESS RELEASE',
    headline: 'Flood Families in Sindh Move into Brick Homes Before Winter',
    dateline: 'KARACHI',
    locations: [
      'Sindh | province | PK',
      'Dadu | district | PK',
      'Badin | district | PK',
      'Sanghar | district | PK',
      'Pakistan | country | PK',
    ],
    partners: [
      'Sindh Rural Support Organization',
      'UN-Habitat',
      'Provincial Disaster Management Authority (PDMA)',
    ],
    funders: ['Government of the United Arab Emirates [AE]', 'Asian Development Bank (ADB)'],
    sdgs: ['1: 1.5', '11', '13'],
    paragraphs: 5,
  },
  // A standfirst before the dateline; a place that is only talked about.
  journalists: {
    section: 'News release',
    headline: 'Journalists From Six Newsrooms Learn to Report on Trafficking',
    summary: 'How to ask a survivor, and when not to',
    published: '2017-11-09',
    dateline: 'Tunis (UNODC)',
    publisher: 'UNODC',
    project: 'Voices Against Trafficking Programme',
    locations: ['Tunis | city | TN', 'Tunisia | country | TN'],
    participants: [
      'Ministry of Justice',
      'High Authority for Audiovisual Communication',
      'Tunisian League for Human Rights [TN]',
    ],
    partners: ['Arab Institute for Human Rights'],
    funders: ['Kingdom of the Netherlands [NL]', 'Denmark [DK]', 'Italy [IT]'],
    sdgs: ['5', '16'],
    paragraphs: 5,
  },
  // Markdown's title, a list, labelled donors and partners, goals by number only.
  libraries: {
    headline: 'A Library on a Boat Reaches the Islands',
    updated: '2022-03-03',
    locations: ['Palawan | province | PH', 'Philippines | country | PH'],
    partners: ['Department of Education', 'Palawan State University', 'Save the Children'],
    funders: ['Australia [AU]', 'Korea International Cooperation Agency (KOICA)', 'Rotary International'],
    sdgs: ['4', '5', '10'],
    paragraphs: 3,
  },
  // Windows line ends and no-break spaces; a dateline from headquarters; goals run together; "goal 3 minutes".
  market: {
    section: 'News',
    scope: 'local',
    headline: 'Traders\u00a0at Two Border Towns Get Market Halls With Cold Rooms',
    dateline: 'Nairobi',
    project: 'Simple Trade Initiative',
    locations: ['Busia | - | KE', 'Malaba | - | UG', 'Kenya | country | KE', 'Uganda | country | UG'],
    funders: ['EU', 'United Kingdom [GB]'],
    sdgs: ['8', '10'],
    paragraphs: 4,
  },
  // A letterhead and navigation above the title; headquarters; people who fled from elsewhere; office contacts.
  resettlement: {
    section: 'News and stories',
    headline: 'UNHCR welcomes new school places for refugee children in Ethiopia and Kenya',
    published: '2023-06-20',
    dateline: 'GENEVA (UNHCR)',
    publisher: 'UNHCR',
    locations: [
      'Gambella | province | ET',
      'Kakuma | camp | KE',
      'Turkana | district | KE',
      'Ethiopia | country | ET',
      'Kenya | country | KE',
    ],
    partners: [
      'Ethiopian Refugees and Returnees Service [ET]',
      'Kenyan Ministry of Education [KE]',
      'Lutheran World Federation',
    ],
    funders: ['United States of America [US]', 'Education Cannot Wait', 'LEGO Foundation'],
    sdgs: ['4'],
    paragraphs: 6,
  },
  // A section of the site's own, a project in quotes, money in several phrases, a long list of guests.
  euDelegation: {
    section: 'Delegation news',
    headline: 'Moldovan Courts Go Digital',
    published: '2022-03-15',
    project: 'Justice at Hand',
    locations: [
      'Cahul | city | MD',
      'Comrat | city | MD',
      'Chisinau | city | MD',
      'Republic of Moldova | country | MD',
    ],
    participants: [
      'Chisinau Court of Appeal',
      'Superior Council of Magistracy',
      'Ministry of Justice',
      'Agency for Courts Administration',
      'National Institute of Justice',
    ],
    partners: ['Council of Europe', 'Ministry of Justice'],
    funders: ['European Union', 'Sweden [SE]'],
    paragraphs: 4,
  },
  // Place and date on a line with a bar; provinces in a list; a ministry of five fields.
  handover: {
    headline: 'Japan hands over fishing boats to cooperatives in Vanuatu',
    published: '2018-10-12',
    dateline: 'PORT VILA',
    project: 'Pacific Resilience Programme',
    locations: [
      'Shefa | province | VU',
      'Sanma | province | VU',
      'Tafea | province | VU',
      'Port Vila | city | VU',
      'Vanuatu | country | VU',
    ],
    participants: [
      'Ministry of Agriculture, Livestock, Forestry, Fisheries and Biosecurity',
      'Vanuatu Maritime Safety Authority [VU]',
    ],
    funders: ['Government of Japan [JP]'],
    sdgs: ['2', '14'],
    paragraphs: 3,
  },
  // A broken dateline; support that is not all money; a neighbour's border; "our goal 1".
  vaccines: {
    section: 'MEDIA NOTE',
    scope: 'national',
    headline: 'Polio: 2.1 million children to be vaccinated in six days',
    dateline: 'Islamabad',
    locations: [
      'Balochistan | province | PK',
      'Kohat | district | PK',
      'Bannu | district | PK',
      'Khyber Pakhtunkhwa | province | PK',
      'Pakistan | country | PK',
    ],
    partners: ['National Emergency Operations Centre (NEOC)'],
    funders: ['Bill and Melinda Gates Foundation', 'United Arab Emirates [AE]', 'Islamic Development Bank'],
    sdgs: ['3: 3.2, 3.b'],
    paragraphs: 5,
  },
  // Reportage: similar things in other countries, an embassy's city, a list that breaks off at "in".
  seeds: {
    headline: 'Seeds that Survive the Salt',
    project: 'Coastal Seeds and Livelihoods Programme',
    locations: ['Satkhira | district | BD', 'Bangladesh | country | BD'],
    partners: [
      'Uttaran',
      'Khulna University',
      'Bangladesh Rice Research Institute (BRRI) [BD]',
      'Department of Agricultural Extension',
      'Department of Fisheries',
    ],
    funders: [
      'Misereor',
      'Swiss Agency for Development and Cooperation (SDC) [CH]',
      'Embassy of the Kingdom of the Netherlands in Dhaka [NL]',
      'HSBC',
    ],
    sdgs: ['2', '5', '13'],
    paragraphs: 5,
  },
  // The date behind the dash; Georgia, which is a state of the US too; a funder whose name can't be told for sure.
  taskForce: {
    headline:
      'The Ministry of Interior of Georgia and IOM launch a task force against cyber-enabled trafficking',
    published: '2020-12-07',
    dateline: 'Tbilisi, Georgia',
    project: "Enhancing Georgia's Response to Trafficking",
    locations: ['Tbilisi | city | GE', 'Georgia | country | GE'],
    participants: [
      'Central Criminal Police Department',
      "Prosecutor General's Office",
      'Labour Inspectorate',
    ],
    sdgs: ['8: 8.7', '16: 16.2'],
    paragraphs: 4,
  },
  // Single line ends, a dated dateline with a colon, "About" the publisher and its own funders at the end.
  nurses: {
    headline: 'WHO and Ministry of Health Train Nurses in Sierra Leone',
    published: '2018-05-04',
    dateline: 'Freetown',
    publisher: 'WHO',
    locations: ['Freetown | city | SL', 'Sierra Leone | country | SL'],
    participants: ['Nurses Association of Sierra Leone [SL]'],
    partners: ['UNFPA', 'UNICEF', 'Ministry of Health and Sanitation'],
    funders: ['UK aid [GB]', 'Islamic Development Bank', 'Canadian Government [CA]'],
    sdgs: ['3: 3.1'],
    paragraphs: 3,
  },
  // A name that ends in ", Bangladesh (CIPRB)"; countries that only compare.
  swimming: {
    section: 'NEWS',
    headline: "Rohingya Children Learn to Swim in Cox's Bazar",
    dateline: "Cox's Bazar",
    locations: ["Cox's Bazar | district | BD", 'Kutupalong | camp | BD', 'Bangladesh | country | BD'],
    participants: ['University of Dhaka'],
    partners: [
      'Royal National Lifeboat Institution (RNLI)',
      'Centre for Injury Prevention and Research, Bangladesh (CIPRB) [BD]',
      'Save the Children',
    ],
    funders: ['Princess Charlene of Monaco Foundation', 'Australian Aid [AU]', 'Norway [NO]'],
    sdgs: ['3', '4', '10'],
    paragraphs: 4,
  },
  // A portrait: a fund that belongs to a body, a ministry "of Denmark", two projects.
  sailor: {
    section: 'Feature Story',
    headline: 'From Port Said to Port Sudan: a Sailor Comes Home',
    published: '2022-01-09',
    dateline: 'Khartoum, Sudan',
    project: 'EU-IOM Joint Initiative for Migrant Protection and Reintegration',
    locations: ['Port Sudan | city | SD', 'Sudan | country | SD'],
    funders: [
      "European Union's Emergency Trust Fund for Africa",
      'Ministry of Foreign Affairs of Denmark [DK]',
      'Federal Republic of Germany [DE]',
      'EU',
    ],
    paragraphs: 3,
  },
  // An embargo above the title, two cities in the dateline, "Sponsored by no one".
  drought: {
    section: 'Press Release',
    scope: 'regional',
    headline: 'Drought Insurance Pays Out to Herders in the Horn of Africa',
    published: '2020-06-05',
    dateline: 'ADDIS ABABA/NAIROBI',
    locations: [
      'Somali | region | ET',
      'Marsabit | district | KE',
      'Isiolo | district | KE',
      'Gedo | province | SO',
      'Ethiopia | country | ET',
      'Kenya | country | KE',
      'Somalia | country | SO',
    ],
    partners: ['World Bank', 'Government of Ethiopia [ET]', 'Government of Kenya [KE]', 'ZEP-RE'],
    funders: ['KfW'],
    sdgs: ['1', '2', '13', '17'],
    paragraphs: 4,
  },
};

test.each(Object.entries(expected))('%s', (name, summary) => {
  const text = readFileSync(`test/fixtures/pressReleases/${name}.txt`, 'utf8');
  const { articles, issues } = fromText(text);
  expect(articles.map(summarize)).toEqual([summary]);
  expect(issues).toEqual([]);
  const printed = JSON.stringify(articles);
  expect(printed).not.toMatch(/@|Tel\b|\+\d/);
});
