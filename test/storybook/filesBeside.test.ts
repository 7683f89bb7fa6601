/** What a built Storybook has beside its pages, and one that is served. */
import { build, createServer, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBeside, markdownGuide } from '../../.storybook/filesBeside.js';

/** The files of a build of nothing else. */
async function builtWith(plugin: Plugin): Promise<ReadonlyMap<string, string>> {
  const nothing = { name: 'nothing', load: (id: string) => (id.endsWith('nothing.ts') ? '' : undefined) };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ ...nothing, resolveId: (id) => (id.endsWith('nothing.ts') ? id : undefined) }, plugin],
    build: { write: false, rolldownOptions: { input: 'nothing.ts' } },
  });
  if (!('output' in result)) throw new Error('expected one output');
  return new Map(
    result.output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
  );
}

test('a built Storybook has llms.txt and every page that it lists, as Markdown without JSX', async () => {
  const files = await builtWith(markdownGuide());
  const listed = Array.from(files.get('llms.txt')?.matchAll(/\]\((\S+)\)/g) ?? [], ([, path = '']) => path);
  expect(listed.length).toBeGreaterThan(20);
  expect([...files.keys()].filter((path) => path !== 'llms.txt').sort()).toEqual([...listed].sort());
  for (const path of listed) {
    const prose = files.get(path)?.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '') ?? '';
    expect(prose, path).toMatch(/^# .+\n[\s\S]{300}/);
    expect(prose, path).not.toMatch(/<\/?[A-Za-z]|^(import|export) |[{}]/m);
  }
});

const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
  plugins: [filesBeside('files', /^docs\//, async () => new Map([['docs/react.md', '# React']]))],
});
beforeAll(() => server.listen().then(() => undefined));
afterAll(() => server.close());

test('a served Storybook has the files too, and answers others of their folder with 404', async () => {
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  const page = await fetch(`${origin}docs/react.md?raw`);
  expect([page.headers.get('content-type'), await page.text()]).toEqual([
    'text/markdown; charset=utf-8',
    '# React',
  ]);
  expect((await fetch(`${origin}docs/absent.md`)).status).toBe(404);
});
