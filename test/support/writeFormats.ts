import type { Article } from '../../src/model/article.js';
import { type FormatName, formatNames, formats } from '../../src/output/formats.js';

type Options = Partial<Parameters<Awaited<ReturnType<(typeof formats)['atom']['load']>>>[1]>;

/** Articles in every format, by its name; those that hold one article are written one after another. */
export async function writeFormats(
  articles: readonly Article[],
  options: Options = {},
): Promise<Record<FormatName, string>> {
  const written = formatNames.map(async (name) => {
    const format = formats[name];
    const all = { title: 'News', url: 'https://example.org/', ...options };
    const text =
      format.holds === 'many'
        ? (await format.load())(articles, all)
        : await Promise.all(articles.map(async (each) => (await format.load())(each, all))).then((texts) =>
            texts.join('\n'),
          );
    return [name, text] as const;
  });
  return Object.fromEntries(await Promise.all(written)) as Record<FormatName, string>;
}
