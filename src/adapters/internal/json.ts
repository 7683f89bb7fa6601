import { parseJson } from '../../model/json.js';

/**
 * Parses JSON and repairs common mistakes whose meaning is certain: control characters inside a string, comments, a comma before a
 * closing bracket, escapes that JSON does not have, and quotation marks inside a string that were not escaped. Undefined for anything
 * else that is not JSON.
 */
export function parseLenientJson(text: string): { readonly value: unknown } | undefined {
  const strict = parseJson(text);
  if (strict.ok) return strict;
  const clean = withoutControls(withoutComments(text));
  const json = parseJson(withoutCommas(clean));
  const repaired = json.ok ? json : parseJson(withoutCommas(withEscapes(clean)));
  return repaired.ok ? repaired : undefined;
}

/** What follows the last quotation mark of a string. Others belong to its text. */
const afterString = /\s*(?:[}\]:]|,\s*(?:["{}[\]\d-]|true\b|false\b|null\b)|$)/y;
const validEscape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Escapes quotation marks inside strings, and removes the backslash of escapes that do not exist, such as `\'`. */
function withEscapes(text: string): string {
  let result = '';
  let from = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '\\' && inString) {
      validEscape.lastIndex = index;
      if (!validEscape.test(text)) {
        result += text.slice(from, index);
        from = index + 1;
      } else index++;
    } else if (sign === '"') {
      afterString.lastIndex = index + 1;
      if (!inString || afterString.test(text)) inString = !inString;
      else {
        result += `${text.slice(from, index)}\\`;
        from = index;
      }
    }
  }
  return result + text.slice(from);
}

/** Control characters count as white space, between values and inside strings. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this replaces
  return text.replace(/[\0-\x1f]/g, ' ');
}

/** Replaces comments outside strings by spaces. An unclosed block comment stays. */
function withoutComments(text: string): string {
  if (!/\/[/*]/.test(text)) return text;
  let result = '';
  let from = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (inString) {
      if (sign === '\\') index++;
      else if (sign === '"') inString = false;
      continue;
    }
    inString = sign === '"';
    const next = sign === '/' ? text[index + 1] : undefined;
    if (next !== '/' && next !== '*') continue;
    const end = text.indexOf(next === '/' ? '\n' : '*/', index + 2);
    if (end === -1 && next === '*') break;
    result += `${text.slice(from, index)} `;
    from = end === -1 ? text.length : end + (next === '/' ? 1 : 2);
    index = from - 1;
  }
  return result + text.slice(from);
}

/** Removes a comma before a closing bracket. Written by hand, because a regular expression would take quadratic time. */
function withoutCommas(text: string): string {
  let result = '';
  let from = 0;
  let comma = -1;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (inString) {
      if (sign === '\\') index++;
      else if (sign === '"') inString = false;
      continue;
    }
    if ((sign === '}' || sign === ']') && comma >= 0) {
      result += text.slice(from, comma);
      from = comma + 1;
    }
    if (sign !== ' ') comma = sign === ',' ? index : -1;
    inString = sign === '"';
  }
  return result + text.slice(from);
}
