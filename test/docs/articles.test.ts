/** The articles that the guide shows. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/exports/model.js';
import { ArticleSchema } from '../../src/model/schema.js';

const page = ['Articles', 'Corrections']
  .map((name) => readFileSync(`stories/guide/${name}.mdx`, 'utf8'))
  .join('\n');
const examples = Array.from(page.matchAll(/^```json\n([\s\S]*?)^```$/gm), ([, text = '']) =>
  JSON.parse(text),
);
const [complete] = examples;

test.each(examples)('example %# of an article is valid, and nothing of it is omitted', (example) => {
  expect(parseArticle(example)).toMatchObject({ ok: true, article: example, issues: [] });
});

test('the complete example has every field but the id, which is the URL, and those of special stories', () => {
  const fields = Object.keys(ArticleSchema.entries).filter(
    (field) => !/^(id|status|embargoUntil|glide|media|translatedFrom)$/.test(field),
  );
  expect(Object.keys(complete).sort()).toEqual(fields.sort());
});
