import type { GoalTable } from './neutral.js';

/** How English names the goals. */
export const en: GoalTable = {
  phrases: {
    strong: `
      Global Goal | Global Goals | UN Goal | UN Goals | U.N. Goal | U.N. Goals
      United Nations Sustainable Development Goals | UN Sustainable Development Goals
      Sustainable Development Goal target | Sustainable Development Goal targets
    `,
    weak: 'goal | goals',
    target: 'target | targets',
    context: '2030 Agenda | Agenda 2030 | Global Goals | sustainable development goals',
    owners: 'UN | United Nations | 2030 Agenda | Agenda 2030 | UN’s list',
    gap: `
      number | numbers | no | the | of | its | their | in particular | particularly | especially | notably
      including | namely | specifically | and specifically | above all | most of all | also | to | with
      as well as | those of | both | under | for | within | in its | upon | towards | following | are
    `,
    and: 'and | or | plus | as well as',
    range: 'to | through',
    units: `
      million | billion | thousand | hundred | percent | per | percentage | times | years | year | degrees
      kilometres | metres | minutes | points | hours | days | weeks | months | tonnes | litres | people
      more | new | January | February | March | April | May | June | July | August | September | October
      November | December
    `,
    cardinals: `
      one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen
      fourteen | fifteen | sixteen | seventeen
    `,
    ordinals: `
      first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh
      twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth
    `,
    endings: 'st | nd | rd | th',
    titleLeads: 'on | for | about | to | which is',
    line: `
      related | relevant | linked | links | goal | goals | target | targets | sustainable | development
      global | un | the | and | our | work | contributes | to | supports | tags | filed under | keywords
      this | story | project | article | addressed | addresses | topics | number | no | we | are
      supporting | through | initiative
    `,
    tags: 'tags | keywords | topics | filed under',
    others: `
      strategic | corporate | inflation | growth | sales | revenue | football | league | half | winning
      own | decisive
    `,
    of: 'of | for | is to',
    denials: `
      all SDGs | all the SDGs | all 17 SDGs | all of the SDGs | all seventeen SDGs | all Global Goals
      all the Sustainable Development Goals | all Sustainable Development Goals
      all 17 Sustainable Development Goals | every SDG | not | nor | neither | never | rather than
      instead of | excluding | except | except for | other than | apart from | unlike | no link to
      no bearing on | nothing to do with | no longer | isn’t | doesn’t | don’t | won’t | aren’t | didn’t
    `,
    links: `
      filed | tagged | labelled | labeled | listed | classified | marked | categorised | categorized
      under | including | especially | in particular | such as | among them | about | on | to | of | for
      with | in | by | the | a | any | be | is | are | part | contribute | contributes | contributing
      contribution | relate | related | concern | concerns | address | addressing | addressed | cover
      covering | covered | count | counted | counts | towards | toward | serve | serving | support
      supporting | target | targeting | progress | linked | link | mean | meaning | refer | claim | fall
      aligned | align | belong | our | its | work | directly | yet | as | both | either | this | project
      matter
    `,
    exempt: '',
    deniedBy: `
      is not concerned | is not covered | is not addressed | is not part | is not targeted
      is not affected | is not included | is not among | is not our | is not claimed | is not meant
      is not at issue | does not apply | is excluded | are excluded | are not covered | are not addressed
      are not part | are not targeted | are not included | are not among | are not claimed | isn’t covered
      isn’t part | isn’t included | plays no part | is out of scope | has been put off | have been put off
      was put off | were put off | has been postponed | was postponed | was shelved | has been shelved
      was dropped | has been dropped | is on hold | are on hold | as well has been put off
      as well , has been put off | too has been put off | too is on hold | will not | were left to
      was left to
    `,
    titles: `
      No poverty / End poverty in all its forms everywhere / End poverty
      Zero hunger / End hunger, achieve food security and improved nutrition and promote sustainable agriculture / End hunger
      Good health and well-being / Good health and wellbeing / Ensure healthy lives and promote well-being for all at all ages / Good health
      Quality education / Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all
      Gender equality / Achieve gender equality and empower all women and girls
      Clean water and sanitation / Ensure availability and sustainable management of water and sanitation for all
      Affordable and clean energy / Ensure access to affordable, reliable, sustainable and modern energy for all / Clean energy
      Decent work and economic growth / Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all / Decent work
      Industry, innovation and infrastructure / Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation
      Reduced inequalities / Reduce inequality within and among countries / Reduced inequality
      Sustainable cities and communities / Make cities and human settlements inclusive, safe, resilient and sustainable / Make cities inclusive, safe, resilient and sustainable
      Responsible consumption and production / Ensure sustainable consumption and production patterns
      Climate action / Take urgent action to combat climate change and its impacts
      Life below water / Conserve and sustainably use the oceans, seas and marine resources for sustainable development
      Life on land / Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss
      Peace, justice and strong institutions / Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels
      Partnerships for the goals / Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development / Partnership for the goals
    `,
  },
  capitals: true,
  ordinalSign: '',
  letters: 'aa bb cc dd',
  dashed: false,
  prefixes: '',
  variants: '',
};
