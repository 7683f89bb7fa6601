import { adherence, chapters, evidence } from './report.mjs';

/** @type {Record<string, string>} */
const headings = {
  success_criteria_level_a: 'WCAG 2.2, level A',
  success_criteria_level_aa: 'WCAG 2.2, level AA',
  en_301_549_functional_performance: 'EN 301 549, chapter 4: functional performance',
  en_301_549_generic_requirements: 'EN 301 549, chapter 5: generic requirements',
  en_301_549_documentation_and_support_services: 'EN 301 549, chapter 12: documentation',
};

/** @param {string} level */
const inWords = (level) => level.replace('-', ' ');

/**
 * The report as a page of the guide.
 *
 * @param {readonly import('./report.mjs').TestResult[]} results
 */
export function guidePage(results) {
  const tables = Object.entries(chapters).map(([chapter, criteria]) => {
    const rows = criteria.map(([id, title, web, documents = null, person]) => {
      const shown = adherence(web, person, results);
      const inDocuments = adherence(typeof web === 'string' ? web : documents, undefined, results);
      return [`${id} ${title}`, inWords(shown.level), inWords(inDocuments.level), shown.notes];
    });
    return table(headings[chapter] ?? chapter, ['Criterion', 'Web', 'E-mail', 'Remarks'], rows);
  });
  const tests = Object.entries(evidence).flatMap(([name, entries]) =>
    entries.map((entry) => [name, `\`${entry.split(': ')[0]}\``, entry.split(': ')[1] ?? 'all']),
  );
  return `import { Meta } from '@storybook/addon-docs/blocks';
import { Table } from '../support/Table.tsx';

<Meta title="Guides/Conformance" id="guide-conformance" />

# Conformance

How far cards meet WCAG 2.2, levels A and AA, and EN 301 549 for web content. “Supports” means that every test named for it passes:
\`npm run acr\` runs them, writes this page and the report in the form of [OpenACR](https://github.com/GSA/openacr), and fails if one
is missing, skipped or fails. “Web” is cards, lists, elements, frames and static HTML. No person has evaluated cards with assistive
technology for this report; what only a person can judge is marked. The page around a card has its own part: see
[Accessibility](?path=/docs/guide-accessibility--docs).

${tables.join('\n')}
${table('Tests', ['On', 'File', 'Tests whose titles contain'], tests)}`;
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
