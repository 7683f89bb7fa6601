import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

/** Names and without the country in brackets behind them, each after the sign of its role. */
const roles = (sentence: string) =>
  rolesIn('en', sentence)
    .map((role) => role.replace(/ \([^)]*\)/, '').replace(/ \[..\]$/, ''))
    .join(' | ');

describe('who pays, works and attends, by the verb or noun that governs the name', () => {
  test.each([
    ['The bill, a little over £90,000, was picked up by the Wolfson Foundation.', '$ Wolfson Foundation'],
    [
      'Two thirds of the budget of 3 million dollars is borne by the African Development Bank; the Government of Uganda meets the remainder.',
      '$ African Development Bank | $ Government of Uganda',
    ],
    [
      'With $75,000 from the Coca-Cola Foundation and a further $20,000 from Rotary Club of Kampala, the school dug a second well.',
      '$ Coca-Cola Foundation | $ Rotary Club of Kampala',
    ],
    ['The pumps, worth 40 million shillings, are a gift of the people of Japan.', '$ people of Japan'],
    [
      'A loan of US$ 14 million approved by the International Development Association in June pays for the works.',
      '$ International Development Association',
    ],
    [
      'The Danish Refugee Council and Novo Nordisk, a pharmaceutical company, have each contributed half a million kroner.',
      '$ Danish Refugee Council | $ Novo Nordisk',
    ],
    [
      'Denmark’s Ministry of Foreign Affairs has allocated 12 million kroner to the programme over four years.',
      '$ Ministry of Foreign Affairs',
    ],
    ['The county council chipped in, and so did Lloyds Bank, which gave £2,500.', '$ Lloyds Bank'],
    [
      'It would not have been possible without the financial backing of the Hewlett Foundation and of UK Aid.',
      '$ Hewlett Foundation | $ UK Aid',
    ],
    [
      'Half the cost came out of the budget of Kabarole District Local Government; Norad and GIZ shared the rest.',
      '$ Kabarole District Local Government | $ Norad | $ GIZ',
    ],
    [
      'The clinic owes its new roof to the Tropical Health Trust, who paid for every sheet of iron.',
      '$ Tropical Health Trust',
    ],
    [
      'Thanks to the Qatar Fund for Development, 4,000 families now have a tap.',
      '$ Qatar Fund for Development',
    ],
    [
      'The activity is part of a five-year programme that the Swedish International Development Cooperation Agency (Sida) finances.',
      '$ Swedish International Development Cooperation Agency',
    ],
    [
      'Funds were channelled by the Government of Norway through the Central Emergency Response Fund.',
      '$ Government of Norway | $ Central Emergency Response Fund',
    ],
    ['KCB Bank wrote off the interest, and donated 60 desks.', '$ KCB Bank'],
    [
      'Made possible by a three-year, $1.2 million award from the National Science Foundation, the station measures rain.',
      '$ National Science Foundation',
    ],
    [
      'The Trust for Rural Schools, a family foundation in Leeds, has met the cost of the books.',
      '$ Trust for Rural Schools',
    ],
    [
      'WaterAid worked side by side with the district water office and with the Diocese of Kigezi.',
      '& Diocese of Kigezi',
    ],
    [
      'Its partners on the ground are Mercy Corps, Save the Children and the Karamoja Herders Association.',
      '& Mercy Corps | & Save the Children | & Karamoja Herders Association',
    ],
    ['The survey was carried out with help from students of Gulu University.', '& Gulu University'],
    [
      'Implementation lies with the Ministry of Water and Environment and with Amref Health Africa.',
      '& Ministry of Water and Environment | & Amref Health Africa',
    ],
    [
      'The lessons were worked out jointly by the British Council and the National Curriculum Development Centre.',
      '& British Council | & National Curriculum Development Centre',
    ],
    [
      'The project, a joint undertaking of the University of Leeds and Mbarara University, began in May.',
      '& University of Leeds | & Mbarara University',
    ],
    [
      'Teachers are trained by the Aga Khan Foundation, which has worked in the district for years.',
      '& Aga Khan Foundation',
    ],
    [
      'With the Uganda Wildlife Authority as its partner, the trust now patrols the shore.',
      '& Uganda Wildlife Authority',
    ],
    [
      'Among the guests were the Ministry of Health, Makerere University from Kampala, and the Kenya Red Cross.',
      '@ Ministry of Health | @ Makerere University | @ Kenya Red Cross',
    ],
    [
      'The opening was attended by officials from the Ministry of Education, the Embassy of Japan and the Uganda Law Society, as well as parents.',
      '@ Ministry of Education | @ Embassy of Japan | @ Uganda Law Society',
    ],
    [
      'Speakers from the World Bank, the University of Ghana and Transparency International addressed the meeting.',
      '@ World Bank | @ University of Ghana | @ Transparency International',
    ],
    [
      'Forty delegates representing the East African Community, the African Union and Kampala Capital City Authority came to the workshop.',
      '@ East African Community | @ African Union | @ Kampala Capital City Authority',
    ],
    [
      'Participants included the Uganda Police Force, the Judiciary and the Office of the Director of Public Prosecutions (ODPP).',
      '@ Uganda Police Force | @ Judiciary | @ Office of the Director of Public Prosecutions',
    ],
    [
      'The Chamber of Commerce and the Uganda Manufacturers Association sent delegates.',
      '@ Chamber of Commerce | @ Uganda Manufacturers Association',
    ],
    [
      'The ceremony was witnessed by the Lord Mayor, representatives of UNHCR and the Norwegian Refugee Council.',
      '@ UNHCR | @ Norwegian Refugee Council',
    ],
    [
      'The training gathered 32 officers of the Uganda Revenue Authority, the Immigration Directorate and the Civil Aviation Authority.',
      '@ Uganda Revenue Authority | @ Immigration Directorate | @ Civil Aviation Authority',
    ],
    [
      'Also taking part were the Busoga Farmers Union (BFU), Jinja Municipality and two schools.',
      '@ Busoga Farmers Union | @ Jinja Municipality',
    ],
    [
      "Present in the hall were the Prime Minister's Office, the Parliament of Uganda and UNDP.",
      "@ Prime Minister's Office | @ Parliament of Uganda | @ UNDP",
    ],
    [
      'The Kenya Meteorological Department and the Rwanda Environment Management Authority also joined the exercise.',
      '@ Kenya Meteorological Department | @ Rwanda Environment Management Authority',
    ],
    ['The University of Basel was represented by two of its students.', '@ University of Basel'],
    [
      'The workshop heard presentations by the Geological Survey of Finland and Uganda National Roads Authority.',
      '@ Geological Survey of Finland | @ Uganda National Roads Authority',
    ],
    [
      'The Aga Khan Foundation, whose staff have worked there since 2003, has paid for the roofing.',
      '$ Aga Khan Foundation',
    ],
    [
      "The nurses' wages are met, for the first year, by the Church of Norway and by the Lutheran World Federation.",
      '$ Church of Norway | $ Lutheran World Federation',
    ],
    ['The Ministry of Water built the tower and paid for the pump.', '$ Ministry of Water'],
    [
      'The Wellcome Trust and the Medical Research Council are jointly financing the trial.',
      '$ Wellcome Trust | $ Medical Research Council',
    ],
    ['Timber was donated by Ridgeway Sawmills Ltd.', '$ Ridgeway Sawmills Ltd'],
    ['With Irish Aid covering the cost of the seed, nobody had to borrow.', '$ Irish Aid'],
    ['The donors of the scheme are Norway, Denmark and the OPEC Fund.', '$ Norway | $ Denmark | $ OPEC Fund'],
    [
      'The clinic was equipped by the Mahler Foundation, which had already given a van in 2015.',
      '$ Mahler Foundation',
    ],
    ['The Ministry of Health has agreed to bear the running costs.', '$ Ministry of Health'],
    [
      'The course was taught by lecturers of Makerere University and the Royal Veterinary College.',
      '& Makerere University | & Royal Veterinary College',
    ],
    [
      'The Uganda Scouts Association, the local partner of the scheme, chose the sites.',
      '& Uganda Scouts Association',
    ],
    ['The seedlings were raised and planted by the Green Belt Movement.', '& Green Belt Movement'],
    [
      'The main partners in the consortium are GOAL Worldwide and the Norwegian Refugee Council.',
      '& GOAL Worldwide | & Norwegian Refugee Council',
    ],
    [
      'Also present at the handover were the Kenya Red Cross, the University of Leeds from Britain and UNFPA.',
      '@ Kenya Red Cross | @ University of Leeds | @ UNFPA',
    ],
    [
      'The Uganda Bureau of Statistics and the Parliament of Uganda were represented at the meeting.',
      '@ Uganda Bureau of Statistics | @ Parliament of Uganda',
    ],
    [
      'The workshop was attended by 40 engineers from the Roads Authority of Malawi, the Zambia Ports Authority and the private sector.',
      '@ Roads Authority of Malawi | @ Zambia Ports Authority',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(sentence)).toBe(expected);
  });
});

describe('what is asked for, denied, earlier, elsewhere or only said', () => {
  test.each([
    'The Bishop Tucker Fund agreed last year to match every shilling raised.',
    'UNHCR had asked the European Union to fund a second phase, but no answer has come.',
    'The Ford Foundation, which financed the first survey in 2012, is no longer involved.',
    'The World Bank has been approached for a loan.',
    'The bank offered advice on bookkeeping.',
    'The project is not funded by the Government of Canada.',
    'Lake Bank funds a similar scheme in Kenya.',
    'Mayors want the European Union to pay for the repairs.',
    'The Gatsby Foundation may contribute next year.',
    'Advice on the design came from the University of Delft.',
    'The National Environment Management Authority issued the permit.',
    'In a separate programme, Oxfam and the ministry built latrines in Kenya.',
    'A study by the London School of Economics had warned of the danger.',
    '"It is thirty years since Save the Children worked here," she said.',
    'The Ministry of Health was invited but did not attend.',
    'The report will be sent to the African Union.',
    'She is a member of the Uganda Law Society.',
    'A previous phase had been financed by the World Bank.',
    'The British Council could not fund the second course.',
    'Oxfam published a report on the cost of water.',
    'The European Investment Bank is considering a loan.',
    'The Bank of Uganda asked the Ford Foundation to fund a museum.',
    'The Ministry of Finance did not take part.',
  ])('nobody in: %s', (sentence) => {
    expect(roles(sentence)).toBe('');
  });
});
