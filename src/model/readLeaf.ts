import * as v from 'valibot';
import { expected, type Inert, isInert, planOf, type Schema } from './fieldNotes.js';
import { type Issue, isArray, showValue, warning } from './issue.js';
import { limits } from './limits.js';
import { cleanRun, cleanText, cut } from './text.js';
import { pathOf, safely, type Walk } from './walk.js';

/** Reads a value that has no parts of its own to report on: a text, a number, a choice, a pair of numbers. */
export function readLeaf(schema: Schema, value: unknown, walk: Walk): unknown {
  const { simple, min = 0 } = planOf(schema);
  const given = typeof value === 'string' ? readText(schema, value, walk) : readValue(schema, value);
  if (simple && typeof given === 'string' && given.length >= min) return given;
  // Valibot asks an object for its constructor's name, and would so run code of the caller's: it sees none.
  if (given !== undefined && v.is(schema, given)) return given;

  return repairLeaf(schema, value, given, walk);
}

/** Repairs a value that is not valid where the result is likely to be right; otherwise reports the reason. */
function repairLeaf(schema: Schema, value: unknown, given: Inert | Inert[] | undefined, walk: Walk): unknown {
  const { notes } = planOf(schema);
  const report = (code: Issue['code'], message: string, suggestion?: string) =>
    walk.report(warning(pathOf(walk), code, `received ${showValue(value)}; ${message}`, suggestion));
  const repaired = safely(() => notes.repair?.(given ?? value), undefined);
  if (repaired !== undefined && v.is(schema, repaired)) {
    report('repaired', `kept as ${showValue(repaired)}`);
    return repaired;
  }
  const code = given === '' ? 'required' : sameType(schema, given) ? 'value' : 'type';
  report(code, `expected ${expected(schema)}`, isInert(given) ? notes.suggest?.(given) : undefined);
  return undefined;
}

/** What a schema of no text may look at: a number, a boolean, or a copy of a pair of them; else undefined. */
function readValue(schema: Schema, value: unknown): Inert | Inert[] | undefined {
  const plain = (part: unknown) => (part === 0 ? 0 : part); // -0, which JSON does not keep, is 0
  const size = schema.items?.length;
  if (size === undefined || !isArray(value)) return isInert(value) ? (plain(value) as Inert) : undefined;
  return safely(() => {
    const parts =
      value.length === size ? Array.from({ length: size }, (_, index) => plain(value[index])) : [];
    return parts.every(isInert) ? parts : [];
  }, undefined);
}

/** A text cleaned, in the field's form, and cut at its limit; a cut is reported. */
function readText(schema: Schema, value: string, walk: Walk): string {
  const { notes, formed, max = limits.text } = planOf(schema);
  const { canonical, run } = notes;
  // Cut roughly first: to clean a hundred megabytes and keep 500 characters would freeze a page. Unicode's
  // composition makes at most one code unit of four.
  const whole = run ? value : value.trim();
  const rough = cut(whole, max * 4);
  walk.left -= rough.length;
  const text = (run ? cleanRun : cleanText)(rough);
  if (formed) {
    // Half an address is no address: what has a form is not cut, but refused as it is.
    return rough === whole ? (canonical?.(text) ?? text) : whole;
  }
  if (rough === whole && text.length <= max) return text;
  const kept = run ? cut(text, max) : cut(text, max).trimEnd();
  walk.report(
    warning(
      pathOf(walk),
      'too-long',
      `received ${value.length} characters; the first ${kept.length} were kept`,
    ),
  );
  return kept;
}

/** Whether a value that is not valid has the type of its field, as far as `readValue` can tell. */
function sameType(schema: Schema, given: unknown): boolean {
  if (schema.type === 'picklist') return typeof given === 'string';
  if (schema.type === 'literal') return typeof given === typeof schema.literal;
  return schema.items ? isArray(given) : schema.expects === typeof given;
}
