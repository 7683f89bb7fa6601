import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { type Phrase, writePhrases } from '../src/model/issue.js';

/** Writes `dist/article.schema.json` from the schema that validates articles, so they cannot diverge. */
export function articleJsonSchema(): Plugin {
  return {
    name: 'article-json-schema',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      writeFileSync(join(dir, 'article.schema.json'), `${JSON.stringify(await articleSchema(), null, 2)}\n`);
    },
  };
}

/** The published JSON Schema of an article. */
export async function articleSchema(): Promise<JsonSchema> {
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
      const { notes, maxItems, ...rest } = jsonSchema as JsonSchema & { notes?: { expected?: Phrase } };
      if (valibotAction.type === 'max_length' && maxItems !== undefined && maxItems <= mostInTuples)
        return { ...rest, description: `Expected: at most ${maxItems}.` };
      if (valibotAction.type !== 'metadata') return undefined;
      const description = notes?.expected && `Expected: ${writePhrases([notes.expected])}.`;
      return { ...rest, ...(maxItems !== undefined && { maxItems }), ...(description && { description }) };
    },
  });
  // `parseArticle` derives an omitted id; it is not empty.
  const { id } = schema.properties ?? {};
  if (typeof id === 'object') delete id.default;
  return {
    ...($schema !== undefined && { $schema }),
    $id: 'urn:news-cards:article',
    title: 'Article',
    ...schema,
  };
}

/** json-schema-to-typescript writes a tuple for each length up to this, and then has 86,000 lines instead of 2,000. */
const mostInTuples = 20;
