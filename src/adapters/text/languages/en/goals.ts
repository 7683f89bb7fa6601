import { crossed } from '../../names/linked.js';
import type { GoalRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { neutralGoals } from '../neutral.js';

/** How English names the goals: the UN's short and full titles, and near writings of them. */
const titles: GoalRules['titles'] = [
  ['No poverty', 'End poverty in all its forms everywhere'],
  [
    'Zero hunger',
    'End hunger, achieve food security and improved nutrition and promote sustainable agriculture',
  ],
  [
    'Good health and well-being',
    'Ensure healthy lives and promote well-being for all at all ages',
    'Good health',
  ],
  [
    'Quality education',
    'Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all',
  ],
  ['Gender equality', 'Achieve gender equality and empower all women and girls'],
  [
    'Clean water and sanitation',
    'Ensure availability and sustainable management of water and sanitation for all',
  ],
  [
    'Affordable and clean energy',
    'Ensure access to affordable, reliable, sustainable and modern energy for all',
    'Clean energy',
  ],
  [
    'Decent work and economic growth',
    'Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all',
    'Decent work',
  ],
  [
    'Industry, innovation and infrastructure',
    'Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation',
  ],
  ['Reduced inequalities', 'Reduce inequality within and among countries', 'Reduced inequality'],
  [
    'Sustainable cities and communities',
    'Make cities and human settlements inclusive, safe, resilient and sustainable',
    'Make cities inclusive, safe, resilient and sustainable',
  ],
  ['Responsible consumption and production', 'Ensure sustainable consumption and production patterns'],
  ['Climate action', 'Take urgent action to combat climate change and its impacts'],
  [
    'Life below water',
    'Conserve and sustainably use the oceans, seas and marine resources for sustainable development',
  ],
  [
    'Life on land',
    'Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss',
  ],
  [
    'Peace, justice and strong institutions',
    'Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels',
  ],
  [
    'Partnerships for the goals',
    'Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development',
    'Partnership for the goals',
  ],
];

/** "SDG 4 as well has been put off": small words behind a goal, and that it is left for later. */
const leftForLater = crossed(
  ['', 'as well', 'too', 'also'],
  crossed(
    ['has been', 'have been', 'was', 'were', 'is', 'are', ', has been', ', was', ', is'],
    ['put off', 'postponed', 'shelved', 'deferred', 'dropped', 'abandoned', 'on hold', 'left for later'],
  ),
).map((phrase) => phrase.trim().replace(' ,', ','));

export const enGoals: GoalRules = {
  strong: [...neutralGoals.strong, 'Global Goal', 'Global Goals', 'UN Goal', 'U.N. Goal'],
  weak: ['goal', 'goals'],
  targets: ['target', 'targets'],
  context: [...neutralGoals.context, '2030 Agenda', 'Agenda 2030', 'Global Goals'],
  units: wordList(`
    million | billion | thousand | percent | per | percentage | times | years | degrees | km | minutes
    points | hours | days | tonnes
  `),
  ordinals: wordList(`
    first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth
    fifteenth | sixteenth | seventeenth
  `).map((word, index) => [word, index + 1] as const),
  cardinals: wordList(`
    one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen
  `).map((word, index) => [word, index + 1] as const),
  numberWords: ['number', 'numbers'],
  rangeWords: ['to', 'through'],
  titles,
  lineWords: wordList(`
    related | relevant | linked | goal | goals | target | targets | sdg | sdgs | sustainable | development
    global | un | the | and | our | work | contributes | to | supports | tags | this | story | project
    article | addressed | topics | number | no
  `),
  denials: {
    // "guided by all SDGs, including SDG 16": what is said of all is said of none.
    before: wordList(`
      all SDGs | all the SDGs | all 17 SDGs | all of the SDGs | all seventeen SDGs | all Global Goals | all the Sustainable Development Goals | all Sustainable Development Goals
      all 17 Sustainable Development Goals | every SDG | not | nor | neither | ’t | never | rather than | instead of | excluding | except | except for | other than | apart from | unlike | no link to | no bearing on | nothing to do with
    `),
    links: wordList(`
      filed | filed under: | tagged | tagged: | tagged with | labelled | labeled | listed | classified | marked | categorised | categorized | under: | including | , including | , especially | , in particular | , such as | , among them
      about | on | to | of | for | under | with | in | by | the | a | any | be | is | are | part | contribute | contributes | contributing | contribution | relate | related | concern | concerns
      address | addressing | addressed | cover | covering | covered | count | counted | counts | towards | toward | serve | serving | support | supporting | target | targeting | progress | linked | link
      mean | meaning | refer | claim | fall | aligned | align | belong | UN | United Nations | our | its | work | directly | yet | as | both | either | this | project | matter
    `),
    after: [
      ...leftForLater,
      ...wordList(`
      is not concerned | is not covered | is not addressed | is not part | is not targeted | is not affected | is not included | is not among | is not our | is not claimed | is not meant | is not at issue | does not apply
      is excluded | are excluded | are not covered | are not addressed | are not part | are not targeted | are not included | are not among | are not claimed | isn’t covered | isn’t part | isn’t included | plays no part | is out of scope
    `),
    ],
  },
};
