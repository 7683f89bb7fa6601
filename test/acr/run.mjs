/**
 * `npm run acr`: runs the tests that show how far cards meet WCAG 2.2 and EN 301 549, and writes the report: `openacr.yaml`, and a
 * page of the guide. Exits with 1 if a test that the report needs is missing, skipped or fails; the criterion is then "not evaluated".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { ensureBrowser } from '../support/ensureBrowser.mjs';
import { guidePage } from './page.mjs';
import { evidence, gapIn, openAcr } from './report.mjs';

await ensureBrowser(console.log);
const files = new Set(
  Object.values(evidence).flatMap((entries) => entries.map((entry) => entry.split(': ')[0] ?? '')),
);
const folder = mkdtempSync(join(tmpdir(), 'news-cards-acr-'));
const output = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
spawnSync('npx', ['vitest', 'run', ...reporters, ...files], { stdio: 'inherit' });
/** @type {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} */
const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
rmSync(folder, { recursive: true });

const results = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({
    file: relative(process.cwd(), name),
    title: fullName,
    status,
  })),
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const report = openAcr(results, { version, date: new Date().toISOString().slice(0, 10) });
const validate = new Ajv().compile(
  JSON.parse(readFileSync(new URL('openacr-0.1.0.json', import.meta.url), 'utf8')),
);
if (!validate(report)) throw new Error(`not valid OpenACR: ${JSON.stringify(validate.errors)}`);
// JSON is YAML.
writeFileSync(new URL('openacr.yaml', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync('stories/guide/Conformance.mdx', guidePage(results));

const levels = Object.values(report.chapters).flatMap(({ criteria = [] }) =>
  criteria.map(({ components }) => components[0]?.adherence.level),
);
const count = (/** @type {string} */ level) => levels.filter((each) => each === level).length;
console.log(
  `\n${results.length} tests: ${count('supports')} criteria supported, ${count('not-applicable')} not applicable, ${count('not-evaluated')} not evaluated`,
);
const gaps = Object.keys(evidence).flatMap((name) => gapIn(name, results) ?? []);
for (const gap of gaps) console.error(`not shown: ${gap}`);
process.exitCode = gaps.length ? 1 : 0;
