import { type Issue, isArray, showValue } from '../../model/issue.js';
import { Budget } from '../internal/budget.js';
import { isRecord, lengthOf, take } from '../internal/foreign.js';
import { Gathering, maxItems } from '../internal/gathering.js';
import { parseLenientJson } from '../internal/json.js';
import type { AdapterResult } from '../internal/result.js';
import { readReport } from './report.js';
import { resourceOf } from './resource.js';

/** Characters read of a text. */
const maxText = 50_000_000;

/**
 * Reads reports from an answer of the ReliefWeb API (https://apidoc.reliefweb.int/), versions 1 and 2: one report, or a list
 * of them; as text or as the value it stands for. Ask for `profile=full`, or for the fields that a card shows: an
 * entry without a title becomes an issue.
 *
 * It is a mapper and asks nobody: the API wants an `appname` that ReliefWeb approved beforehand
 * (https://apidoc.reliefweb.int/parameters#appname), and version 1 is closed.
 *
 * The source is the publisher; its first, where there are several. `date.original` is the date; `date.created`, when ReliefWeb
 * posted the report, is never taken for it. Countries are the locations, the primary one first; themes and disasters are
 * topics; files are a list of links under the story. Other resources (jobs, training, disasters, countries, sources, blog)
 * are refused, and an error of the API is told as an issue.
 *
 * Pure, linear in the length of the input, and never throws: bad input becomes issues. An entry that becomes no article is
 * named by its place in the answer: `data[3].headline`.
 */
export function fromReliefWeb(input: unknown): AdapterResult {
  const gathering = new Gathering();
  const answer = answerOf(input, gathering);
  if (answer === undefined) return gathering.result();
  const [place, entries] = entriesOf(answer);
  const failed = errorOf(answer);
  if (failed !== undefined) {
    gathering.refuse(failure('error', 'source', `received an error of the API: ${failed}; expected reports`));
    return gathering.result();
  }
  if (!entries) {
    const keys = 'expected an answer of the ReliefWeb API, with a list "data"';
    gathering.refuse(failure('', 'type', `received ${showValue(answer)}; ${keys}`));
    return gathering.result();
  }
  const length = lengthOf(entries);
  if (length > maxItems) {
    const message = `received ${length} entries; the first ${maxItems} were read`;
    gathering.tell({ ...failure(place, 'too-long', message), severity: 'warning' });
  }
  const budget = new Budget();
  for (let index = 0; index < Math.min(length, maxItems); index++) {
    readEntry(take(entries, index), answer, `${place}[${index}]`, budget, gathering);
  }
  return gathering.result();
}

function readEntry(
  entry: unknown,
  answer: unknown,
  place: string,
  budget: Budget,
  gathering: Gathering,
): void {
  if (!isRecord(entry)) {
    gathering.refuse(failure('', 'type', `received ${showValue(entry)}; expected a report`), place);
    return;
  }
  const inner = take(entry, 'fields');
  const fields = isRecord(inner) ? inner : entry;
  const resource = resourceOf(entry, fields, answer);
  if (resource !== 'reports') {
    const message = `received an entry of the resource "${resource}"; expected one of "reports"`;
    gathering.refuse(failure('', 'source', message), place);
    return;
  }
  gathering.add(readReport(fields, take(entry, 'id') ?? take(fields, 'id'), budget), place);
}

/** The list of an answer, and its name; a report alone, or a list without an answer around it, will do. */
function entriesOf(answer: unknown): readonly [string, readonly unknown[] | undefined] {
  if (isArray(answer)) return ['', answer];
  const data = take(answer, 'data');
  if (isArray(data)) return ['data', data];
  if (isRecord(data)) return ['data', [data]];
  const isEntry = isRecord(take(answer, 'fields')) || take(answer, 'title') !== undefined;
  return ['', isEntry ? [answer] : undefined];
}

/** What the API says went wrong: `{ "status": 403, "error": { "type": …, "message": … } }`. */
function errorOf(answer: unknown): string | undefined {
  const error = take(answer, 'error');
  if (error === undefined || error === null || isArray(take(answer, 'data'))) return undefined;
  const message = typeof error === 'string' ? error : take(error, 'message');
  const status = take(answer, 'status');
  const code = typeof status === 'number' ? `${status} ` : '';
  return code + (typeof message === 'string' ? showValue(message) : 'without a message');
}

function answerOf(input: unknown, gathering: Gathering): unknown {
  if (typeof input !== 'string') {
    if (typeof input === 'object' && input !== null) return input;
    const message = `received ${showValue(input)}; expected an answer of the ReliefWeb API`;
    gathering.refuse(failure('', 'type', message));
    return undefined;
  }
  if (input.length > maxText) {
    const message = `received ${input.length} characters; expected at most ${maxText}`;
    gathering.refuse(failure('', 'too-long', message));
    return undefined;
  }
  const json = parseLenientJson(input);
  if (!json)
    gathering.refuse(failure('', 'value', 'received a text that is no JSON; expected an answer of the API'));
  else if (json.value === null)
    gathering.refuse(failure('', 'type', 'received null; expected an answer of the API'));
  return json?.value ?? undefined;
}

function failure(path: string, code: Issue['code'], message: string): Issue {
  return { path, code, severity: 'error', message };
}
