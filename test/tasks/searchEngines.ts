import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const searchEngines: Task = {
  instruction: `Write headFor(data): what goes into the <head> of a story's page so that search engines see a NewsArticle and messengers a preview.
Headlines come from strangers and may contain anything.`,
  file: 'head.ts',
  start: `export const headFor = (_data: unknown): string => '';\n`,
  solution: `import { parseArticle } from 'news-cards/model';
import { jsonLdScript, toJsonLd } from 'news-cards/output/json-ld';
import { metaTagsHtml, toOpenGraph } from 'news-cards/output/open-graph';

export function headFor(data: unknown): string {
  const result = parseArticle(data);
  if (!result.ok) return '';
  const jsonLd = jsonLdScript(toJsonLd(result.article));
  return \`\${metaTagsHtml(toOpenGraph(result.article))}
<script type="application/ld+json">\${jsonLd}</script>\`;
}
`,
  async grade({ load, open }) {
    const { headFor } = await load<{ headFor: (data: unknown) => string }>();
    const headline = 'Nurses </script><script>document.title = "taken"</script> open "a" clinic';
    const { page, consoleErrors } = await open('', { head: headFor({ ...clinic, headline }) });
    const scripts = page.locator('script[type="application/ld+json"]');
    const data = JSON.parse((await scripts.textContent({ timeout: 1000 })) ?? '');
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: clinic.url });
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    expect([data.headline, await page.title()]).toEqual([title, 'Host']);
    expect(title).toMatch(/^Nurses.* open "a" clinic$/);
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toBe(clinic.image.src);
    expect(consoleErrors).toEqual([]);
  },
};
