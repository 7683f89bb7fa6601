import { cutInput, failure, isArray, phrase, showValue } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { Budget } from '../internal/budget.js';
import { isRecord, lengthOf, safeGet } from '../internal/foreign.js';
import { readResponse } from '../internal/readResponse.js';
import type { AdapterResult } from '../internal/result.js';
import { ResultBuilder } from '../internal/resultBuilder.js';
import { readReport } from './report.js';

/**
 * Reads reports from a response of the ReliefWeb API (https://apidoc.reliefweb.int/), versions 1 and 2: one report or a list
 * of them, as JSON text or its parsed value. Request `profile=full`, or the fields that a card shows: an entry without a title
 * becomes an issue.
 *
 * It only maps data and sends no request: the API requires an `appname` approved by ReliefWeb
 * (https://apidoc.reliefweb.int/parameters#appname), and version 1 is closed.
 *
 * The first source is the publisher. `date.original` is the date, never `date.created`, when ReliefWeb posted the report.
 * Countries are the locations, the primary one first; themes and disasters are topics, and a
 * disaster's GLIDE number is `glide`; files are attachments.
 * Other resources (jobs, training, disasters, countries, sources, blog) are rejected, and an API error becomes an issue.
 *
 * Pure, linear in the length of the input, and never throws: bad input becomes issues. The path of a rejected entry is its place
 * in the response: `data[3].headline`.
 */
export function fromReliefWeb(input: unknown): AdapterResult {
  const builder = new ResultBuilder();
  const response = readResponse(input, 'a response of the ReliefWeb API', builder);
  if (response === undefined) return builder.result();
  const [place, entries] = entriesOf(response);
  const error = errorOf(response);
  if (error !== undefined) {
    builder.reject(
      failure('error', 'source', {
        received: phrase('an error of the API: {0}', error),
        expected: 'a response of the ReliefWeb API',
      }),
    );
    return builder.result();
  }
  if (!entries) {
    const expected = 'a response of the ReliefWeb API';
    builder.reject(failure('', 'type', { received: showValue(response), expected }));
    return builder.result();
  }
  const length = lengthOf(entries);
  if (length > maxArticles) {
    const message = {
      received: phrase('{0} entries', length),
      outcome: phrase('the first {0} were read', maxArticles),
    };
    builder.report(cutInput(message));
  }
  const budget = new Budget();
  for (let index = 0; index < Math.min(length, maxArticles); index++) {
    readEntry(safeGet(entries, index), response, `${place}[${index}]`, budget, builder);
  }
  return builder.result();
}

function readEntry(
  entry: unknown,
  response: unknown,
  place: string,
  budget: Budget,
  builder: ResultBuilder,
): void {
  if (!isRecord(entry)) {
    builder.reject(failure('', 'type', { received: showValue(entry), expected: 'an article' }), place);
    return;
  }
  const inner = safeGet(entry, 'fields');
  const fields = isRecord(inner) ? inner : entry;
  const resource = resourceOf(entry, fields, response);
  if (resource !== 'reports') {
    const message = {
      received: phrase('an entry of the resource "{0}"', resource),
      expected: phrase('one of {0}', '"reports"'),
    };
    builder.reject(failure('', 'source', message), place);
    return;
  }
  builder.add(readReport(fields, safeGet(entry, 'id') ?? safeGet(fields, 'id'), budget), place);
}

/** The entries of a response and their path. Also accepts a single report, or a list without a response around it. */
function entriesOf(response: unknown): readonly [string, readonly unknown[] | undefined] {
  if (isArray(response)) return ['', response];
  const data = safeGet(response, 'data');
  if (isArray(data)) return ['data', data];
  if (isRecord(data)) return ['data', [data]];
  const isEntry = isRecord(safeGet(response, 'fields')) || safeGet(response, 'title') !== undefined;
  return ['', isEntry ? [response] : undefined];
}

/** The error message of a response: `{ "status": 403, "error": { "type": …, "message": … } }`. */
function errorOf(response: unknown): string | undefined {
  const error = safeGet(response, 'error');
  if (error === undefined || error === null || isArray(safeGet(response, 'data'))) return undefined;
  const message = typeof error === 'string' ? error : safeGet(error, 'message');
  const status = safeGet(response, 'status');
  const code = typeof status === 'number' ? `${status} ` : '';
  return code + (typeof message === 'string' ? showValue(message) : 'without a message');
}

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
function resourceOf(entry: unknown, fields: unknown, response: unknown): string {
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
