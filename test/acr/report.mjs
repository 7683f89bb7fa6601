import { readFileSync } from 'node:fs';

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** @type {Record<string, string[]>} tests by what they show: a file, or a file and the start of a title */
export const evidence = readJson('evidence.json');

/**
 * Number and title of a criterion; what shows that the web forms meet it, or why it does not apply; the same for e-mail and print, null
 * if nothing does; what only a person can judge.
 *
 * @typedef {[id: string, title: string, web: string[] | string, documents?: string[] | null, person?: string]} Criterion
 */
/** @type {Record<string, Criterion[]>} by the chapter of OpenACR's catalogue */
export const chapters = readJson('criteria.json');

/** @typedef {{ file: string, title: string, status: string }} TestResult */

/**
 * @typedef {object} Chapter
 * @property {{ num: string, components: { name: string, adherence: { level: string, notes: string } }[] }[]} [criteria]
 * @property {boolean} [disabled] the chapter does not apply
 * @property {string} [notes]
 */

/**
 * What is wrong with the tests that an entry of `evidence` names; undefined if all of them passed.
 *
 * @param {string} name
 * @param {readonly TestResult[]} results
 */
export function gapIn(name, results) {
  for (const entry of evidence[name] ?? [name]) {
    const [file, title = ''] = entry.split(': ');
    const found = results.filter((result) => result.file === file && result.title.includes(title));
    if (found.length === 0) return `no test "${entry}"`;
    const other = found.find(({ status }) => status !== 'passed');
    if (other) return `${other.status}: ${file}: ${other.title}`;
  }
}

/**
 * The level of a criterion, and why.
 *
 * @param {Criterion[2] | null} shown
 * @param {string | undefined} person
 * @param {readonly TestResult[]} results
 * @returns {{ level: string, notes: string }}
 */
export function adherence(shown, person, results) {
  const judged = person ? ` A person must judge: ${person}` : '';
  if (typeof shown === 'string' && shown !== 'person') return { level: 'not-applicable', notes: shown };
  if (!Array.isArray(shown)) return { level: 'not-evaluated', notes: `No test shows it.${judged}` };
  const gaps = shown.map((name) => gapIn(name, results)).filter((gap) => gap !== undefined);
  if (gaps.length) return { level: 'not-evaluated', notes: `Not shown: ${gaps.join('; ')}` };
  return { level: 'supports', notes: `Shown by the tests on: ${shown.join(', ')}.${judged}` };
}

const disabled = {
  hardware: 'Not hardware.',
  software: 'Web content only.',
  en_301_549_hardware: 'Not hardware.',
  'en_301_549_ict_with_two-way_voice': 'No voice.',
  en_301_549_ict_with_video: 'No video.',
  en_301_549_software: 'Web content only.',
  en_301_549_ict_providing_relay_or_emergency_service_access: 'No such service.',
};

/**
 * An accessibility conformance report in the form of OpenACR (https://github.com/GSA/openacr).
 *
 * @param {readonly TestResult[]} results
 * @param {{ version: string, date: string }} about
 */
export function openAcr(results, { version, date }) {
  const entries = Object.entries(chapters).map(([chapter, criteria]) => {
    const written = criteria.map(([num, , web, documents = null, person]) => ({
      num,
      components: [
        { name: 'web', adherence: adherence(web, person, results) },
        {
          name: 'electronic-docs',
          adherence: adherence(typeof web === 'string' ? web : documents, undefined, results),
        },
      ],
    }));
    return [chapter, { criteria: written }];
  });
  const others = Object.entries(disabled).map(([chapter, notes]) => [chapter, { disabled: true, notes }]);
  return {
    title: 'news-cards Accessibility Conformance Report',
    product: {
      name: 'news-cards',
      version,
      description:
        'News cards for web pages. "web": cards, lists, elements, frames and static HTML. "electronic-docs": e-mail.',
    },
    author: { email: 'none: the repository takes reports' },
    report_date: date,
    version: 1,
    evaluation_methods_used:
      'Automated tests in browsers, among them axe, accessibility trees, keyboard, zoom and forced colours. "npm run acr" runs them and writes this report. No person has evaluated it with assistive technology.',
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    /** @type {Record<string, Chapter>} */
    chapters: Object.fromEntries([...entries, ...others]),
  };
}
