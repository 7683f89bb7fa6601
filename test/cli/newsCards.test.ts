import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fromText } from '../../src/exports/adapters.js';
import { parseArticle } from '../../src/exports/model.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { article, wholeArticle } from '../support/articles.js';
import { shareFonts } from '../support/shareFonts.js';
import { built } from './built.js';

const { run, dist } = built();
const root = mkdtempSync(join(tmpdir(), 'news-cards-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const draftNote =
  'The result is a draft: check it before you publish it, above all participants, funders, partners, publisher and countries.\n';
const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const [seedArticle] = fromText(seed).articles;
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(root, 'work-'));
});
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), content);
};
const putJson = (name: string, value: unknown) => put(name, JSON.stringify(value));
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const go = (args: string[], input?: string | Uint8Array) =>
  run(args, { cwd, ...(input !== undefined && { input }) });

describe('help', () => {
  test.each(['import', 'check', 'render', 'oembed', 'newsroom'])(
    '%s --help describes the command with examples',
    async (command) => {
      const asked = await go([command, '--help']);
      expect(asked).toMatchObject({ code: 0, err: '' });
      expect(asked.out).toContain(`$ news-cards ${command} `);
      expect(await go(['help', command])).toEqual(asked);
    },
  );

  test('--help lists the commands and the exit codes', async () => {
    const { code, out } = await go(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/import .*check .*render .*oembed .*newsroom /s);
    expect(out).toMatch(/Exit codes: 0 .* 1 .* 2 /s);
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await go(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('the command is an executable Node script', () => {
    expect(readFileSync(join(dist, 'cli/newsCards.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('import', () => {
  test('reads a press release from a file or stdin', async () => {
    put('seed.txt', seed);
    const { code, out, err } = await go(['import', 'seed.txt']);
    expect({ code, err }).toEqual({ code: 0, err: draftNote });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(seedArticle)));
    expect(await go(['import', '-'], seed)).toEqual({ code, out, err });
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${seed}`)],
    ['UTF-16, little-endian', Buffer.from(`\ufeff${seed}`, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(`\ufeff${seed}`, 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    expect(JSON.parse((await go(['import', '-'], bytes)).out)).toMatchObject({
      headline: seedArticle?.headline,
    });
  });

  test('reads a page without JSON-LD, in the encoding that it declares', async () => {
    const page = Buffer.from(
      '<!doctype html><html lang="ru"><meta charset="windows-1251"><title>Mup</title>',
    );
    put(
      'page.html',
      page.map((byte) => (byte === 0x4d ? 0xcc : byte)),
    );
    const { code, out, err } = await go(['import', 'page.html', '--url', 'https://example.org/mir']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      url: 'https://example.org/mir',
      language: 'ru',
      headline: 'Мup',
    });
    expect(err).toContain('page.html: articles[0].headline: warning');
  });

  test('uses the encoding a feed declares and warns when it falls back to windows-1252', async () => {
    const feed =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>F</title><item><title>Caf\u00e9</title></item></channel></rss>';
    const { out } = await go(['import', '-', '--format', 'feed'], Buffer.from(feed, 'latin1'));
    expect(JSON.parse(out).headline).toBe('Café');
    const western = Buffer.from(seed.replace('IOM', 'Caf\u00e9').replace(/[^\0-\xff]/g, "'"), 'latin1');
    const old = await go(['import', '-'], western);
    expect(JSON.parse(old.out).headline).toContain('Café');
    expect(old.err).toContain('standard input: warning: the text is not UTF-8; read as windows-1252');
  });

  test('options fill in missing fields, and the evidence for read values is printed', async () => {
    const options = ['--url', 'https://example.org/a', '--published', '2015-04-02', '--language', 'en-GB'];
    const { out, err } = await go(['import', '-', '--evidence', ...options], seed);
    expect(JSON.parse(out)).toMatchObject({
      url: 'https://example.org/a',
      published: '2015-04-02',
      language: 'en-GB',
    });
    expect(err).toMatch(
      /^standard input: evidence: headline: likely: headline-line \d+-\d+: "IOM Jordan Trains /m,
    );
    expect(
      err
        .replace(draftNote, '')
        .trim()
        .split('\n')
        .every((line) => line.includes(': evidence: ')),
    ).toBe(true);
  });

  test('--report prints what of a press release is not in the article, and why', async () => {
    const contact = 'For more information please contact: press@example.org';
    const { err } = await go(['import', '-', '--report'], `${seed}\n\n${contact}`);
    expect(err).toMatch(new RegExp(`^standard input: left out: contact \\d+-\\d+: "${contact}"$`, 'm'));
  });

  test('--accept stated keeps only what the text says unambiguously', async () => {
    const { out } = await go(['import', '-', '--accept', 'stated'], seed);
    const [stated] = fromText(seed, { accept: 'stated' }).articles;
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(stated)));
  });

  test.each([
    [
      'feed',
      '<rss version="2.0"><channel><title>F</title><item><title>One</title><link>https://example.org/1</link></item><item><title>Two</title></item></channel></rss>',
      ['One', 'Two'],
    ],
    [
      'json-ld',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"One"}</script>',
      ['One'],
    ],
    ['relief-web', '{"data":[{"id":"1","fields":{"title":"One"}}]}', ['One']],
    ['article', '[{"headline":"One"},{"headline":"Two"}]', ['One', 'Two']],
  ])('accepts an explicit format: %s', async (format, text, headlines) => {
    const { out } = await go(['import', '-', '--format', format], text);
    const found = [JSON.parse(out)].flat();
    expect(found.map(({ headline }) => headline)).toEqual(headlines);
    for (const each of found) expect(parseArticle(each).issues).toEqual([]);
  });

  test.each([
    'test/fixtures/feeds/same.rss.xml',
    'test/fixtures/feeds/same.feed.json',
    'test/fixtures/jsonLd/wordPress.html',
    'test/fixtures/reliefWeb/list.json',
  ])('detects the format by content: %s', async (file) => {
    const { out } = await run(['import', file]);
    expect([JSON.parse(out)].flat().length).toBeGreaterThan(0);
  });

  test('parses an article and reports issues with their paths', async () => {
    const { code, out, err } = await go(['import', '-'], '{"headline":"H","sdgs":[{"goal":18}]}');
    expect(code).toBe(0);
    expect(JSON.parse(out).sdgs).toEqual([]);
    expect(err).toMatch(/^standard input: articles\[0\]\.sdgs\[0\]\S*: warning: received 18; .*\n$/);
  });

  test('imports a folder into one file per article and overwrites nothing', async () => {
    put('in/b.txt', seed);
    put('in/deep/a.txt', seed.replace('IOM Jordan', 'IOM Yemen'));
    put('in/.hidden.txt', seed);
    put('in/picture.png', 'x');
    putJson('in/two.json', [article({ url: 'https://example.org/one' }), article({ headline: 'Two' })]);
    const args = ['import', 'in', '--out', 'out'];
    const { code, out, err } = await go(args);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.replace(draftNote, '')).toMatch(
      /^in: skipped 1 file: picture\.png\nout: wrote 4 articles, 4 files, \d+ bytes\n$/,
    );
    const files = ['b.json', 'deep', 'deep/a.json', 'two', 'two/two.json', 'two/one.json'];
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(
      files.map((name) => join(name)).sort(),
    );
    put('out/two/one.json', 'mine');
    rmSync(join(cwd, 'out/b.json'));
    const again = await go(args);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(read('out/two/one.json')).toBe('mine');
    expect(existsSync(join(cwd, 'out/b.json'))).toBe(false);
    expect((await go([...args, '--force'])).code).toBe(0);
    expect(JSON.parse(read('out/two/one.json')).url).toBe('https://example.org/one');
  });

  test('reports text in a .json file as broken JSON unless the format is given', async () => {
    put('a.json', '{bad json');
    const { code, out, err } = await go(['import', 'a.json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^a\.json: error: received text that is not JSON: .*\n$/);
    expect((await go(['import', 'a.json', '--format', 'text'])).code).toBe(0);
  });

  test('prints progress only with the option for it', async () => {
    put('a.txt', seed);
    put('b.txt', seed);
    expect((await go(['import', 'a.txt', 'b.txt'])).err).toBe(draftNote);
    expect((await go(['import', 'a.txt', 'b.txt', '--verbose'])).err).toBe(
      `1 of 2: a.txt\n2 of 2: b.txt\n${draftNote}`,
    );
  });
});

describe('check', () => {
  const bad = { headline: 'H', sdgs: [{ goal: 18 }] };

  test('reports no issue for a valid article, and says on stderr that it is valid', async () => {
    putJson('a.json', wholeArticle);
    const err = '1 article is valid; 0 errors, 0 warnings\n';
    expect(await go(['check', 'a.json'])).toEqual({ code: 0, out: '', err });
  });

  test('prints warnings, and exits with 1 for them in strict mode, which it mentions otherwise', async () => {
    putJson('a.json', bad);
    const verdict = '1 article is valid; 0 errors, 1 warning';
    const { code, out, err } = await go(['check', 'a.json']);
    expect({ code, err }).toEqual({ code: 0, err: `${verdict}; --strict makes warnings fail\n` });
    expect(out).toMatch(/^a\.json: sdgs\[0\]\S*: warning: received 18; .*\n$/);
    expect(await go(['check', 'a.json', '--strict'])).toEqual({ code: 1, out, err: `${verdict}\n` });
  });

  test('names the position in a list and exits with 1 for an invalid article', async () => {
    const { code, out } = await go(['check', '-'], JSON.stringify([wholeArticle, bad, {}]));
    expect(code).toBe(1);
    expect(out).toMatch(/^standard input: \[1\]\.sdgs/m);
    expect(out).toMatch(/^standard input: \[2\]\.headline: error: /m);
  });

  test.each(['{', 'null', '3', '"text"', '\0\x1b[2J', '[]]'])(
    'rejects %j with exit code 1 and one line',
    async (text) => {
      const { code, out, err } = await go(['check', '-'], text);
      expect({ code, err }).toEqual({ code: 1, err: '0 articles are valid; 1 error, 0 warnings\n' });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
      expect(out).toMatch(/^standard input: [^\n\x00-\x1f]+\n$/);
    },
  );

  test('escapes terminal control sequences', async () => {
    const { out } = await go(
      ['check', '-'],
      JSON.stringify({ headline: 'H', 'x\u001b[2J\ny': 1, url: '\u001b]0;' }),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});

describe('render', () => {
  // From the build, because it minifies style sheets.
  const snippets = (): Promise<typeof import('../../src/embed/snippet.js')> =>
    import(pathToFileURL(join(dist, 'embed/snippet.js')).href);
  const theme =
    ':root { --nc-color-accent: light-dark(#7a1f3d, #f0a3bd); color: red } /* --nc-color-line: red */';

  test('prints exactly the snippet', async () => {
    const { scriptlessSnippets } = await snippets();
    putJson('a.json', wholeArticle);
    const generatedAt = '2026-11-30';
    const looks = { variant: 'full', headingLevel: 2, colorScheme: 'dark', locale: fr, generatedAt } as const;
    const names = ['--variant', 'full', '--heading-level', '2', '--color-scheme', 'dark', '--locale', 'fr'];
    const options = [...names, '--generated-at', generatedAt];
    expect((await go(['render', 'a.json'])).out).toBe(`${scriptlessSnippets.static(wholeArticle)}\n`);
    for (const [method, snippet] of Object.entries(scriptlessSnippets)) {
      const { out } = await go(['render', 'a.json', '--as', method, ...options]);
      expect(out).toBe(`${snippet(wholeArticle, looks)}\n`);
    }
  });

  test('a full card ends with the day it was made, which an environment variable can set', async () => {
    putJson('a.json', wholeArticle);
    const days = async (args: string[], epoch?: string) => {
      const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
      const { code, out, err } = await run(args, { cwd, env });
      return [code, ...(out.match(/(?<=made"><time datetime=")[^"]*/g) ?? []), err];
    };
    const full = ['render', 'a.json', '--as', 'plain', '--variant', 'full'];
    const before = new Date().toISOString().slice(0, 10);
    const [code, day] = await days(full);
    expect([code, [before, new Date().toISOString().slice(0, 10)].includes(`${day}`)]).toEqual([0, true]);
    expect(await days(full, '1796000000')).toEqual([0, '2026-11-30', '']);
    expect(await days([...full, '--generated-at', '2024-05-04'], '1796000000')).toEqual([
      0,
      '2024-05-04',
      '',
    ]);
    expect(await days(full, 'today')).toEqual([2, expect.stringContaining('expected seconds since 1970')]);
    const folder = [
      'oembed',
      'a.json',
      '--base-url',
      'https://example.org/',
      '--out',
      'o',
      '--variant',
      'full',
    ];
    expect(await days(folder, '1796000000')).toMatchObject([0, expect.any(String)]);
    expect(read('o/embed/a.html')).toContain('<time datetime="2026-11-30">As of');
  });

  test('oembed takes several files, and gives each article its own name', async () => {
    for (const name of ['one', 'two', 'more/two']) putJson(`${name}.json`, { ...wholeArticle, id: name });
    const args = [
      'oembed',
      'one.json',
      'two.json',
      'more',
      '--base-url',
      'https://example.org/',
      '--out',
      'many',
    ];
    expect(await go(args)).toMatchObject({ code: 0 });
    const pages = JSON.parse(read('many/oembed/index.json')).map(({ page }: { page: string }) => page);
    expect(pages).toEqual(['one', 'two', 'two-2'].map((name) => `https://example.org/embed/${name}.html`));
    expect(read('many/embed/two-2.html')).toContain('many/oembed/two-2.json'.slice(5));
  });

  test('renders a press release to HTML in a pipeline', async () => {
    const { out: json } = await go(['import', '-'], seed);
    const { code, out } = await go(['render', '-', '--as', 'plain'], json);
    expect(code).toBe(0);
    expect(out).toMatch(/^<article [^>]*><style>[^<]+<\/style>/);
    expect(out).toContain(seedArticle?.headline);
  });

  test('writes an image of an article', async () => {
    putJson('a.json', wholeArticle);
    const options = ['--as', 'image', '--out', 'card.png', '--locale', 'fr', '--color-scheme', 'dark'];
    const { code, out } = await go(['render', 'a.json', ...options, '--font', ...shareFonts]);
    expect([code, out]).toEqual([0, '']);
    const png = readFileSync(join(cwd, 'card.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each([
    ['iframe', 'src=https%3A%2F%2Fexample.org%2Fa.json&amp;refresh=visible'],
    ['element', '<news-card src="https://example.org/a.json" refresh="visible">'],
  ])('%s follows the changes of its article', async (method, expected) => {
    putJson('a.json', wholeArticle);
    const options = ['--assets', '/x/', '--src', 'https://example.org/a.json', '--refresh', 'visible'];
    expect((await go(['render', 'a.json', '--as', method, ...options])).out).toContain(expected);
  });

  test.each(['iframe', 'element'])('%s names the script with its version and hash', async (method) => {
    putJson('a.json', wholeArticle);
    const { code, out } = await go([
      'render',
      'a.json',
      '--as',
      method,
      '--assets',
      'https://cdn.example/nc',
    ]);
    expect(code).toBe(0);
    const file = method === 'iframe' ? 'frame.js' : 'embed.js';
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, 'script', file)))
      .digest('base64');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(out).toContain(
      `<script type="module" src="https://cdn.example/nc/${file}" integrity="sha384-${hash}" crossorigin="anonymous" data-version="${version}"></script>`,
    );
  });

  test('takes colors from a style sheet', async () => {
    putJson('a.json', wholeArticle);
    put('theme.css', theme);
    const { out } = await go(['render', 'a.json', '--theme', 'theme.css']);
    expect(out).toMatch(
      /^<div class="(nc-theme-\w+)"><style>\.\1\{--nc-color-accent:light-dark\(#7a1f3d, #f0a3bd\)\}<\/style>\n/,
    );
    const markup = await go(['render', 'a.json', '--as', 'markup', '--theme', 'theme.css']);
    expect(markup).toMatchObject({ code: 2, out: '', err: expect.stringContaining("page's style sheet") });
    put('typo.css', ':root { --nc-color-accent: red; --nc-colour: red }');
    const typo = await go(['render', 'a.json', '--theme', 'typo.css']);
    expect(typo).toMatchObject({ code: 0, err: 'typo.css: warning: no card uses --nc-colour\n' });
    put('bad.css', ':root { --nc-color-accent: url(https://evil.example/) }');
    expect(await go(['render', 'a.json', '--theme', 'bad.css'])).toMatchObject({ code: 2, out: '' });
  });

  test('writes to a file and overwrites one only on request', async () => {
    putJson('a.json', article({}));
    const args = ['render', 'a.json', '--out', 'deep/card.html'];
    const { err, ...result } = await go(args);
    expect(result).toEqual({ code: 0, out: '' });
    const bytes = Buffer.byteLength(read('deep/card.html'));
    expect(err).toBe(`deep/card.html: wrote 1 article, 1 file, ${bytes} bytes\n`);
    expect(read('deep/card.html')).toBe((await go(['render', 'a.json'])).out);
    put('deep/card.html', 'mine');
    expect(await go(args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('deep/card.html already exists'),
    });
    expect(read('deep/card.html')).toBe('mine');
    expect((await go([...args, '--force'])).code).toBe(0);
  });

  test('renders each article of a list and reports the invalid one', async () => {
    const { code, out, err } = await go(
      ['render', '-'],
      JSON.stringify([{ headline: 'One' }, {}, { headline: 'Two' }]),
    );
    expect(code).toBe(1);
    expect(err).toContain('[1].headline: error');
    expect(out.match(/<news-card/g)).toHaveLength(2);
  });

  test('--list renders one list, in every output but an iframe', async () => {
    const articles = JSON.stringify([{ headline: 'One' }, { headline: 'Two' }]);
    const list = ['render', '-', '--list', '--layout', 'stack'];
    const { out } = await go(list, articles);
    expect(out).toMatch(/^<div><news-card-list [^>]*layout="stack"/);
    expect((await go([...list, '--as', 'plain'], articles)).out).toContain('data-layout="stack"');
    const element = await go([...list, '--as', 'element', '--assets', '/x'], articles);
    expect(element.out).toMatch(/^<div><news-card-list layout="stack">\n.*"headline":"Two"/s);
    expect((await go([...list, '--as', 'iframe', '--assets', '/x'], articles)).code).toBe(2);
    expect((await go(['render', '-', '--layout', 'stack'], articles)).code).toBe(2);
  });

  test('prints nothing when there is no article', async () => {
    expect(await go(['render', '-'], '{}')).toMatchObject({ code: 1, out: '' });
    expect(await go(['render', '-', '--out', 'a.html'], '[]')).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(cwd, 'a.html'))).toBe(false);
  });
});

test.each([
  ['import', '-'],
  ['render', '-'],
  ['oembed', '-', '--base-url', 'https://example.org/', '--out', 'out'],
])('reports that a list holds no article: %s', async (...args) => {
  const err = 'standard input: error: received no article; expected at least one entry\n';
  expect(await go(args, '[]')).toEqual({ code: 1, out: '', err });
});
