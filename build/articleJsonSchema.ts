import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';

/** Writes `dist/article.schema.json` from the schema that validates articles, so they cannot diverge. */
export function articleJsonSchema(): Plugin {
  return {
    name: 'article-json-schema',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const { toJsonSchema } = await import('@valibot/to-json-schema');
      const { definitions: parts } = await import('../src/model/schema.js');
      const { Article, ...definitions } = parts;
      const { $schema, ...schema } = toJsonSchema(Article, {
        target: 'draft-2020-12',
        definitions,
        // The schema describes input: fields that `parseArticle` fills in are optional. Validation functions have no JSON form.
        typeMode: 'input',
        errorMode: 'ignore',
        // Most metadata of the schema consists of functions; `expected` is text.
        overrideAction({ valibotAction, jsonSchema }) {
          if (valibotAction.type !== 'metadata') return undefined;
          const { notes, ...rest } = jsonSchema as JsonSchema & { notes?: { expected?: string } };
          return notes?.expected ? { ...rest, description: `Expected: ${notes.expected}.` } : rest;
        },
      });
      // `parseArticle` derives an omitted id; it is not empty.
      const { id } = schema.properties ?? {};
      if (typeof id === 'object') delete id.default;
      const document = { $schema, $id: 'urn:news-cards:article', title: 'Article', ...schema };
      writeFileSync(join(dir, 'article.schema.json'), `${JSON.stringify(document, null, 2)}\n`);
    },
  };
}
