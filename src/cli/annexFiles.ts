import { renderArticle } from '../embed/static/renderToHtml.js';
import type { Article } from '../model/article.js';
import { escapeHtml } from '../output/escapeHtml.js';
import { linkHtml } from '../output/linkHtml.js';
import type { VisibilityResult } from '../output/visibility/checkVisibility.js';
import css from './annex.css?inline';
import type { StagedFiles } from './replaceFiles.js';

/** As long as the longest; the counts are written over it at the end. */
const noCounts = ' '.repeat(60);

/** An annex for a report, and a table beside it. Each story is written at once, so that ten thousand take no more memory than one. */
export function annexFiles(staged: StagedFiles, path: string, title: string, about: string, base = '') {
  const paths = [path, path.replace(/(\.html?)?$/i, '.csv')] as const;
  const [page, table] = [staged.add(paths[0]), staged.add(paths[1])];
  const before = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${base && `<base href="${escapeHtml(base)}">\n`}<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
<header><h1>${escapeHtml(title)}</h1><p>${about}<br>`;
  let hasCss = false;
  page.write(`${before}${noCounts}</p></header>\n`);
  table.write(`\ufeff${csvRow(['Story', 'Address', 'Rule', 'Met', 'Path', 'Received', 'Expected'])}`);
  return {
    paths,
    add(article: Article, results: readonly VisibilityResult[]) {
      const card = renderArticle(article, { colorScheme: 'light', headingLevel: 2 });
      const sheet = hasCss ? '' : `<style>${card.css}</style>\n`;
      hasCss = true;
      page.write(`${sheet}${storyHtml(article, card.html, results)}`);
      table.write(csvRows(article, results));
    },
    finish(counts: string) {
      page.write(counts, Buffer.byteLength(before));
      page.close();
      table.close();
    },
  };
}

function storyHtml({ url }: Article, card: string, results: readonly VisibilityResult[]): string {
  const address = linkHtml(escapeHtml(url ?? 'Without an address'), url);
  const found = results.map(({ rule, findings }) => {
    const items = findings.map(
      ({ path, received, expected }) =>
        `<li><code>${path}</code>: received ${escapeHtml(received)}; expected ${escapeHtml(expected)}</li>`,
    );
    const verdict = findings.length ? 'not met' : 'met';
    return `<div class="result${findings.length ? ' unmet' : ''}"><b>${escapeHtml(rule.name)}: ${verdict}</b><ul>${items.join('')}</ul></div>`;
  });
  // A printed page does not wait for pictures below the viewport.
  return `<section><div>${card.replaceAll(' loading="lazy"', '')}</div><div><p>${address}</p>${found.join('')}</div></section>\n`;
}

/** A row for each finding, and one for each rule that a story keeps. */
function csvRows({ headline, url }: Article, results: readonly VisibilityResult[]): string {
  const rows = results.flatMap(({ rule, findings }) =>
    findings.length
      ? findings.map(({ path, received, expected }) => [rule.name, 'no', path, received, expected])
      : [[rule.name, 'yes', '', '', '']],
  );
  return rows.map((row) => csvRow([headline, url, ...row])).join('');
}

/** A row as in RFC 4180. A spreadsheet would run a cell that starts like a formula. */
function csvRow(cells: readonly (string | undefined)[]): string {
  const safe = cells.map((cell = '') => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
  return `${safe.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
