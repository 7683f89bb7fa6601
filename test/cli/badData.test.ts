/** Messages and exit codes of the command for each kind of bad data. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeArticle } from '../support/articles.js';
import { built } from './built.js';

const { run, dist } = built();
const cwd = mkdtempSync(join(tmpdir(), 'news-cards-bad-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

beforeAll(() => {
  const files: Record<string, string | Uint8Array> = {
    'good.json': JSON.stringify(wholeArticle),
    'two.json': JSON.stringify([wholeArticle, wholeArticle]),
    'seed.txt': readFileSync('test/fixtures/seed.txt'),
    'empty.txt': '\n',
    'broken.json': '{"headline":',
    'number.json': '3',
    'shape.json': '{"title":"One"}',
    'list.json': '[]',
    'status.json': JSON.stringify({ ...wholeArticle, status: 'draft' }),
    'noItems.xml': '<rss version="2.0"><channel><title>F</title></channel></rss>',
    'page.html': '<!doctype html><p>A page</p>',
    // Without a byte that is not ASCII.
    'long.xml': `<rss version="2.0"><channel><title>F</title><language>en</language>${Array.from({ length: 10_001 }, (_, at) => `<item><title>Story ${at}</title></item>`).join('')}</channel></rss>`,
    'report.pdf': '%PDF-1.4\n1 0 obj',
    'report.docx': Buffer.from('PK\x03\x04\x14\0', 'latin1'),
    'huge.txt': '',
    'unreadable.txt': 'A text',
    'theme.css': 'a { color: red }',
    'folder/one.json': '{}',
  };
  mkdirSync(join(cwd, 'folder'));
  mkdirSync(join(cwd, 'bare'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  truncateSync(join(cwd, 'huge.txt'), 64_000_001);
  chmodSync(join(cwd, 'unreadable.txt'), 0);
});

const oembed = '--base-url https://example.org/ --out';

type Case = [what: string, code: number, message: RegExp, command: string];

const cases: Case[] = [
  ['no such file', 2, /^none\.txt: cannot be read: no such file or folder$/, 'import none.txt'],
  ['a path through a file', 2, /cannot be read: part of its path is a file/, 'import seed.txt/a.txt'],
  ['a folder without files', 2, /^news-cards: bare: found no file with the extension/, 'check bare'],
  [
    'a folder as a style sheet',
    2,
    /folder: cannot be read: it is a folder/,
    'render good.json --theme folder',
  ],
  ['an empty file', 1, /^empty\.txt: error: received an empty text$/, 'import empty.txt'],
  ['an empty or closed input', 1, /^standard input: error: received an empty text$/, 'check -'],
  ['broken JSON', 1, /^broken\.json: error: .*expected valid JSON$/, 'import broken.json'],
  [
    'text instead of JSON',
    1,
    /^seed\.txt: error: received text that is not JSON.*\(news-cards import converts press releases/,
    'render seed.txt',
  ],
  ['a number', 1, /^number\.json: error: received 3; expected an object$/, 'render number.json'],
  [
    'an object of another shape',
    1,
    /^shape\.json: headline: error: received nothing; expected non-empty text/,
    'render shape.json',
  ],
  [
    'an empty list',
    1,
    /^list\.json: error: received no article; expected at least one entry$/,
    'render list.json',
  ],
  [
    'an empty list to check',
    1,
    /^list\.json: error: received no article; expected at least/,
    'check list.json',
  ],
  [
    'an unknown status',
    1,
    /^status\.json: status: error: received "draft"; expected an object with type correction, withdrawn/,
    'check status.json',
  ],
  ['a feed without items', 1, /^noItems\.xml: warning: found no items/, 'import noItems.xml'],
  ['a page without data', 1, /^page\.html: error: received no title; expected JSON-LD, /, 'import page.html'],
  ['a PDF', 1, /^report\.pdf: error: received a PDF, .* save it as plain text first$/, 'import report.pdf'],
  ['a Word document', 1, /^report\.docx: error: received a PDF, Word document or/, 'import report.docx'],
  [
    'a URL',
    2,
    /URLs are not fetched; use curl -sL 'https:.*' \| news-cards import - --url 'https:/,
    'import https://example.org/a.xml',
  ],
  ['a huge file', 1, /^huge\.txt: error: received more than 64 MB; split it/, 'import huge.txt'],
  [
    'a format that does not fit',
    1,
    /^seed\.txt: error: .*; expected a feed/,
    'import seed.txt --format feed',
  ],
  [
    'an unknown format',
    2,
    /'word' is invalid\. Allowed choices are auto, article, /,
    'import seed.txt --format word',
  ],
  [
    'the name of a language',
    2,
    /'Arabic' is invalid\. Expected a language tag such as en, ar/,
    'import seed.txt --language Arabic',
  ],
  [
    'a date in words',
    2,
    /'today' is invalid\. Expected a date such as 2015-04-02/,
    'import seed.txt --published today',
  ],
  [
    'an unknown option',
    2,
    /unknown option '--formt'\n\(Did you mean --format\?\)\n\(run news-cards help import for usage\)/,
    'import seed.txt --formt feed',
  ],
  ['an unknown command', 2, /unknown command 'imprt'\n\(Did you mean import\?\)/, 'imprt seed.txt'],
  [
    'an unknown variant',
    2,
    /'ful' is invalid\. Allowed choices are .*, full\./,
    'render good.json --variant ful',
  ],
  [
    'an unknown language',
    2,
    /'de' is invalid\. Allowed choices are en, fr, /,
    'render good.json --locale de',
  ],
  ['no command', 2, /^Usage: news-cards /, ''],
  ['no file', 2, /missing required argument 'file'/, 'import'],
  ['too many files', 2, /too many arguments for 'render'/, 'render good.json two.json'],
  ['two standard inputs', 2, /"-" can be read only once/, 'import - -'],
  ['a script as URL', 2, /Expected a URL that begins with http/, 'import seed.txt --url javascript:alert(1)'],
  [
    'one URL for several inputs',
    2,
    /--url and --published apply to a single input/,
    'import seed.txt good.json --url https://example.org/',
  ],
  [
    'an unknown method of embedding',
    2,
    /'table' is invalid\. Allowed choices are static, /,
    'render good.json --as table',
  ],
  [
    'a broken heading level',
    2,
    /Expected a whole number from 2 to 6/,
    'render good.json --heading-level 3.5',
  ],
  ['scripts without their URL', 2, /--as iframe needs --assets, the URL of/, 'render good.json --as iframe'],
  [
    'a URL of scripts that are not used',
    2,
    /--assets does not apply to static/,
    'render good.json --assets /x',
  ],
  [
    'a refresh without a URL',
    2,
    /--refresh needs --src/,
    'render good.json --as element --assets /x/ --refresh visible',
  ],
  [
    'a date for a card drawn by a script',
    2,
    /--generated-at does not apply to element/,
    'render good.json --as element --assets /x/ --variant full --generated-at 2026-11-30',
  ],
  [
    'a date that the card does not show',
    2,
    /--generated-at needs --variant full/,
    'render good.json --generated-at 2026-11-30',
  ],
  [
    'a URL of scripts with a query',
    2,
    /Expected a URL without \? and #/,
    'render good.json --as element --assets /x?v=1',
  ],
  [
    'a URL without a host',
    2,
    /Expected a URL without \? and #/,
    'render good.json --as iframe --assets https://',
  ],
  ['a missing option', 2, /required option '--base-url <url>' not specified/, 'oembed good.json --out o'],
  [
    'a style sheet without properties',
    2,
    /theme\.css: contains no --nc-… property/,
    'render good.json --theme theme.css',
  ],
  ['several files for one card', 2, /^news-cards: \.: received several files; expected one$/, 'render .'],
  [
    'one URL for several articles',
    2,
    /--src is the URL of one article; .* use --list/,
    'render two.json --as element --assets /x/ --src https://example.org/a.json',
  ],
  [
    'a file in the way of a folder',
    2,
    /^news-cards: seed\.txt\/good\.json: cannot be written: part of its path is a file$/,
    'import good.json --out seed.txt',
  ],
  [
    'the same for oembed',
    2,
    /seed\.txt\/.*: cannot be written: part of its path is a file$/,
    `oembed good.json ${oembed} seed.txt`,
  ],
  [
    'an existing file',
    2,
    /^news-cards: seed\.txt already exists; use --force to overwrite it$/,
    'render good.json --out seed.txt',
  ],
  [
    'a folder as the output file',
    2,
    /^news-cards: folder: cannot be written: it is a folder$/,
    'render good.json --out folder --force',
  ],
];
// Root can read everything, and Windows has no such permission.
if (process.getuid?.() !== 0 && process.platform !== 'win32') {
  cases.push(['no permission', 2, /cannot be read: permission denied/, 'import unreadable.txt']);
}

test.each(cases)('reports %s and exits with %d', async (_, code, message, command) => {
  const args = command.split(' ').filter(Boolean);
  const { out, err, ...result } = await run(args, { cwd });
  expect(result).toEqual({ code });
  const lines = err + (args[0] === 'check' ? out : '');
  expect(lines).toMatch(new RegExp(message.source, 'm'));
  expect(lines).not.toMatch(/^\s+at |Error:|node:/m);
  if (args[0] !== 'check') expect(out).toBe('');
});

test.each([
  [1, 'broken.json'],
  [2, 'none.json'],
])('exits with %d if one of several files is bad, and reads the others: %s', async (code, bad) => {
  const imported = await run(['import', bad, 'good.json'], { cwd });
  expect({ code: imported.code, headline: JSON.parse(imported.out).headline }).toEqual({
    code,
    headline: wholeArticle.headline,
  });
  expect(imported.err).toMatch(new RegExp(`^${bad}: .*\n$`));
  expect((await run(['check', 'good.json', bad], { cwd })).code).toBe(code);
});

test.each([
  [1, ['import', 'long.xml']],
  [0, ['import', 'long.xml', '--allow-partial']],
])('writes what it read of an input that is too long, says so, and exits with %d: %j', async (code, args) => {
  const { out, err, ...result } = await run(args, { cwd });
  expect(result).toEqual({ code });
  expect(JSON.parse(out)).toHaveLength(10_000);
  expect(err).toContain('long.xml: warning: received 10001 entries; the first 10000 were read\n');
  expect(err.includes('long.xml: error: only its beginning was read; --allow-partial accepts that')).toBe(
    code === 1,
  );
});

test('exits quietly when the reader closes the pipe', async () => {
  writeFileSync(join(cwd, 'many.json'), JSON.stringify(Array.from({ length: 300 }, () => wholeArticle)));
  const child = spawn(process.execPath, [join(dist, 'cli/newsCards.js'), 'render', 'many.json'], { cwd });
  let err = '';
  child.stderr.on('data', (text) => (err += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
