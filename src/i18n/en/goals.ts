import type { GoalWords } from '../locale.js';

/** English strings of goal labels. Titles: UN Statistics Division, linked data of the SDGs (UNStats/LOD4Stats). */
export const enGoals: GoalWords = {
  language: 'en',
  goalLabel: 'SDG {code}: {title}',
  targetLabel: ', target {target}',
  goalTitles: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
};
