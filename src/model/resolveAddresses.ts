import type * as v from 'valibot';
import type { Article } from './article.js';
import { notesOf, type Schema } from './fieldNotes.js';
import { asValidated } from './isArticle.js';
import { ArticleSchema } from './schema.js';

const articleSchema: v.GenericSchema = ArticleSchema;

/** An article of another site, with every path on that site resolved: a page would request it from its own site. */
export function resolveAddresses(article: Article, baseUrl: string): Article {
  return asValidated(resolve(articleSchema as Schema, article, baseUrl) as Article);
}

/** Follows the schema, which knows the fields that may hold a path. */
function resolve(schema: Schema, value: unknown, baseUrl: string): unknown {
  if (value === undefined) return value;
  switch (schema.type) {
    case 'optional':
      return resolve(schema.wrapped!, value, baseUrl);
    case 'array':
      return (value as unknown[]).map((item) => resolve(schema.item!, item, baseUrl));
    case 'strict_object': {
      const fields = Object.entries(value as object).map(([key, field]) => [
        key,
        resolve(schema.entries![key]!, field, baseUrl),
      ]);
      return Object.fromEntries(fields);
    }
    case 'variant': {
      const { [schema.key!]: kind } = value as Record<string, unknown>;
      const option = schema.options!.find(({ entries }) => entries![schema.key!]!.literal === kind);
      return resolve(option!, value, baseUrl);
    }
    default:
      return notesOf(schema).path ? new URL(value as string, baseUrl).href : value;
  }
}
