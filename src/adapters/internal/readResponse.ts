import { failure, type Mismatch, type Phrase, phrase, showValue } from '../../model/issue.js';
import { maxCharacters } from './budget.js';
import { parseLenientJson } from './json.js';
import type { ResultBuilder } from './resultBuilder.js';

/** A response of an API, given as JSON text or its parsed value; undefined, with an issue, for anything else. */
export function readResponse(input: unknown, expected: Phrase, builder: ResultBuilder): object | undefined {
  const reject = (code: 'type' | 'value' | 'too-long', received: Mismatch['received'], wanted = expected) => {
    builder.reject(failure('', code, { received, expected: wanted }));
    return undefined;
  };
  if (typeof input !== 'string')
    return typeof input === 'object' && input !== null ? input : reject('type', showValue(input));
  if (input.length > maxCharacters)
    return reject('too-long', phrase('{0} characters', input.length), phrase('at most {0}', maxCharacters));
  const json = parseLenientJson(input);
  if (!json) return reject('value', 'text that is not valid JSON');
  const { value } = json;
  return typeof value === 'object' && value !== null ? value : reject('type', showValue(value));
}
