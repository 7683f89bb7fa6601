import { adherence, chapters } from './report.mjs';

/** @type {Record<string, string[]>} chapters by their heading */
const sections = {
  'WCAG 2.2, level A': ['success_criteria_level_a'],
  'WCAG 2.2, level AA': ['success_criteria_level_aa'],
  'EN 301 549, chapters 4, 5 and 12': [
    'en_301_549_functional_performance',
    'en_301_549_generic_requirements',
    'en_301_549_documentation_and_support_services',
  ],
};

/** @param {string} level */
const inWords = (level) => level.replace('-', ' ');

/**
 * The report as a page of the guide.
 *
 * @param {readonly import('./report.mjs').TestResult[]} results
 */
export function guidePage(results) {
  const parts = Object.entries(sections).map(([heading, names]) => {
    const criteria = names.flatMap((name) => chapters[name] ?? []);
    const rows = criteria.flatMap(([id, title, web, documents = null, person]) => {
      const shown = adherence(web, person, results);
      if (shown.level === 'not-applicable') return [];
      const inDocuments = adherence(documents, undefined, results);
      const notes = shown.notes.replace('Shown by the tests on: ', '');
      return [[`${id} ${title}`, inWords(shown.level), inWords(inDocuments.level), notes]];
    });
    const head = ['Criterion', 'Web', 'E-mail', 'Tests, remarks'];
    return `${table(heading, head, rows)}${notApplicable(criteria)}`;
  });
  return `import { Meta } from '@storybook/addon-docs/blocks';
import { Table } from '../support/Table.tsx';

<Meta title="Guides/Conformance" id="guide-conformance" />

# Conformance

How far cards meet WCAG 2.2, levels A and AA, and EN 301 549 for web content. “Supports” means that all tests under the names in
the last column pass; \`test/acr/evidence.json\` lists them by name. No person has evaluated cards with assistive technology for this report; what only a person can judge is marked. “Web” is
cards, lists, elements, frames and static HTML. The page around a card has its own part: see [Accessibility](?path=/docs/guide-accessibility--docs).

\`npm run acr\` runs the tests, and writes this page and \`test/acr/openacr.yaml\` in the form of [OpenACR](https://github.com/GSA/openacr).

${parts.join('\n')}`;
}

/**
 * The criteria that do not apply, by the reason. It is the same for all forms of a card.
 *
 * @param {readonly import('./report.mjs').Criterion[]} criteria
 */
function notApplicable(criteria) {
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const [id, title, reason] of criteria) {
    if (adherence(reason, undefined, []).level !== 'not-applicable') continue;
    byReason.set(`${reason}`, [...(byReason.get(`${reason}`) ?? []), `${id} ${title}`]);
  }
  const lines = Array.from(byReason, ([reason, names]) => `- ${names.join('; ')}: ${reason}\n`);
  return lines.length ? `\nNot applicable:\n\n${lines.join('')}` : '';
}

/**
 * @param {string} heading
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(heading, head, rows) {
  const lines = rows.map((row) => `    ${JSON.stringify(row)},\n`);
  return `## ${heading}\n\n<Table\n  head={${JSON.stringify(head)}}\n  rows={[\n${lines.join('')}  ]}\n/>\n`;
}
