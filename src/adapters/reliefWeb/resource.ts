import { safeGet } from '../internal/foreign.js';

/** Fields that only one resource has (https://apidoc.reliefweb.int/fields-tables), for responses without URLs. */
const uniqueFields: readonly (readonly [field: string, resource: string])[] = [
  ['how_to_apply', 'jobs'],
  ['career_categories', 'jobs'],
  ['how_to_register', 'training'],
  ['training_language', 'training'],
  ['glide', 'disasters'],
  ['related_glide', 'disasters'],
  ['content_type', 'sources'],
  ['homepage', 'sources'],
  ['iso3', 'countries'],
];

/**
 * The resource of an entry: by the URLs in the response (`https://api.reliefweb.int/v2/disasters/1`), else by a field that
 * only one resource has, else `reports`.
 */
export function resourceOf(entry: unknown, fields: unknown, response: unknown): string {
  const addresses = [
    safeGet(entry, 'href'),
    safeGet(response, 'href'),
    safeGet(safeGet(safeGet(response, 'links'), 'self'), 'href'),
  ];
  for (const address of addresses) {
    if (typeof address !== 'string') continue;
    const [, resource] = /\/v\d{1,2}\/([a-z]+)(?:[/?#]|$)/.exec(address.slice(0, 2000)) ?? [];
    if (resource) return resource;
  }
  return uniqueFields.find(([field]) => safeGet(fields, field) !== undefined)?.[1] ?? 'reports';
}
