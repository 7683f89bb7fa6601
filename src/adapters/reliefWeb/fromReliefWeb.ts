import { cutInput, failure, isArray, showValue } from '../../model/issue.js';
import { maxArticles } from '../../model/limits.js';
import { Budget } from '../internal/budget.js';
import { isRecord, lengthOf, take } from '../internal/foreign.js';
import { Gathering } from '../internal/gathering.js';
import { maxCharacters } from '../internal/inputLimits.js';
import { parseLenientJson } from '../internal/json.js';
import type { AdapterResult } from '../internal/result.js';
import { readReport } from './report.js';
import { resourceOf } from './resource.js';

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
  const gathering = new Gathering();
  const response = responseOf(input, gathering);
  if (response === undefined) return gathering.result();
  const [place, entries] = entriesOf(response);
  const error = errorOf(response);
  if (error !== undefined) {
    gathering.reject(
      failure('error', 'source', { received: `an error of the API: ${error}`, expected: 'reports' }),
    );
    return gathering.result();
  }
  if (!entries) {
    const expected = 'a response of the ReliefWeb API, with a list "data"';
    gathering.reject(failure('', 'type', { received: showValue(response), expected }));
    return gathering.result();
  }
  const length = lengthOf(entries);
  if (length > maxArticles) {
    const message = { received: `${length} entries`, outcome: `the first ${maxArticles} were read` };
    gathering.report(cutInput(message));
  }
  const budget = new Budget();
  for (let index = 0; index < Math.min(length, maxArticles); index++) {
    readEntry(take(entries, index), response, `${place}[${index}]`, budget, gathering);
  }
  return gathering.result();
}

function readEntry(
  entry: unknown,
  response: unknown,
  place: string,
  budget: Budget,
  gathering: Gathering,
): void {
  if (!isRecord(entry)) {
    gathering.reject(failure('', 'type', { received: showValue(entry), expected: 'a report' }), place);
    return;
  }
  const inner = take(entry, 'fields');
  const fields = isRecord(inner) ? inner : entry;
  const resource = resourceOf(entry, fields, response);
  if (resource !== 'reports') {
    const message = { received: `an entry of the resource "${resource}"`, expected: 'one of "reports"' };
    gathering.reject(failure('', 'source', message), place);
    return;
  }
  gathering.add(readReport(fields, take(entry, 'id') ?? take(fields, 'id'), budget), place);
}

/** The entries of a response and their path. Also accepts a single report, or a list without a response around it. */
function entriesOf(response: unknown): readonly [string, readonly unknown[] | undefined] {
  if (isArray(response)) return ['', response];
  const data = take(response, 'data');
  if (isArray(data)) return ['data', data];
  if (isRecord(data)) return ['data', [data]];
  const isEntry = isRecord(take(response, 'fields')) || take(response, 'title') !== undefined;
  return ['', isEntry ? [response] : undefined];
}

/** The error message of a response: `{ "status": 403, "error": { "type": …, "message": … } }`. */
function errorOf(response: unknown): string | undefined {
  const error = take(response, 'error');
  if (error === undefined || error === null || isArray(take(response, 'data'))) return undefined;
  const message = typeof error === 'string' ? error : take(error, 'message');
  const status = take(response, 'status');
  const code = typeof status === 'number' ? `${status} ` : '';
  return code + (typeof message === 'string' ? showValue(message) : 'without a message');
}

function responseOf(input: unknown, gathering: Gathering): unknown {
  if (typeof input !== 'string') {
    if (typeof input === 'object' && input !== null) return input;
    const message = { received: showValue(input), expected: 'a response of the ReliefWeb API' };
    gathering.reject(failure('', 'type', message));
    return undefined;
  }
  if (input.length > maxCharacters) {
    const message = { received: `${input.length} characters`, expected: `at most ${maxCharacters}` };
    gathering.reject(failure('', 'too-long', message));
    return undefined;
  }
  const json = parseLenientJson(input);
  if (!json)
    gathering.reject(
      failure('', 'value', { received: 'a text that is not JSON', expected: 'a response of the API' }),
    );
  else if (json.value === null)
    gathering.reject(failure('', 'type', { received: 'null', expected: 'a response of the API' }));
  return json?.value ?? undefined;
}
