import type { Article } from '../model/article.js';
import { escapeHtml, linkHtml } from '../output/html.js';
import type { VisibilityResult } from '../output/visibility/checkVisibility.js';
import type { StagedFiles } from './replaceFiles.js';

/** As long as the longest; the counts are written over it at the end. */
const noCounts = ' '.repeat(60);

const columns = ['Story', 'Address', 'Rule', 'Form', 'Met', 'Emblem height', 'Path', 'Received', 'Expected'];

/** An annex for a report, and a table for spreadsheets beside it. Each story is written at once, so that ten thousand take no more memory than one. */
export function annexFiles(staged: StagedFiles, path: string, title: string, about: string) {
  const paths = [path, path.replace(/(\.html?)?$/i, '.csv')] as const;
  const [page, table] = [staged.add(paths[0]), staged.add(paths[1])];
  const head = ['Story', ...columns.slice(2)].map((name) => `<th>${name}`).join('');
  const before = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{font:15px/1.45 system-ui,sans-serif}table{border-collapse:collapse}th,td{padding:.4em .8em .4em 0;border-bottom:1px solid #aaa;text-align:start;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}</style>
<h1>${escapeHtml(title)}</h1>
<p>${about}<br>`;
  page.write(`${before}${noCounts}</p>\n<table><thead><tr>${head}<tbody>\n`);
  table.write(`\ufeff${csvRow(columns)}`);
  return {
    paths,
    add({ headline, url }: Article, form: string, results: readonly VisibilityResult[]) {
      for (const cells of results.flatMap((result) => rowsOf(result, form))) {
        const html = [linkHtml(escapeHtml(headline), url), ...cells.map(escapeHtml)];
        page.write(`<tr>${html.map((cell) => `<td>${cell}`).join('')}\n`);
        table.write(csvRow([headline, url, ...cells]));
      }
    },
    finish(counts: string) {
      page.write('</table>\n');
      page.write(counts, Buffer.byteLength(before));
      page.close();
      table.close();
    },
  };
}

/** A row for each finding, and one for a rule that is kept. */
function rowsOf({ rule, findings, emblemHeight = '' }: VisibilityResult, form: string): string[][] {
  if (!findings.length) return [[rule.name, form, 'yes', emblemHeight, '', '', '']];
  return findings.map(({ path, received, expected }) => [
    rule.name,
    form,
    'no',
    emblemHeight,
    path,
    received,
    expected,
  ]);
}

/** A row as in RFC 4180. A spreadsheet would run a cell that starts like a formula. */
function csvRow(cells: readonly (string | undefined)[]): string {
  const safe = cells.map((cell = '') => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
  return `${safe.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
