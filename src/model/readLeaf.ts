import * as v from 'valibot';
import { expected, type Fallback, type Inert, isInert, planOf, type Schema } from './fieldNotes.js';
import { type Issue, isArray, type Mismatch, phrase, showValue, warning } from './issue.js';
import { limits } from './limits.js';
import { plainText } from './plainText.js';
import { cleanRun, cleanText, cut } from './text.js';
import { pathOf, safely, type Walk } from './walk.js';

/** Reads a value without parts: a text, number, boolean, picklist value or pair of numbers. */
export function readLeaf(schema: Schema, value: unknown, walk: Walk): unknown {
  const { simple, min = 0 } = planOf(schema);
  const given = typeof value === 'string' ? normalizeText(schema, value, walk) : readValue(schema, value);
  // Stryker disable next-line ConditionalExpression, StringLiteral, EqualityOperator: only slower
  if (simple && typeof given === 'string' && given.length >= min) return given;
  // Pass only plain values to valibot: it reads an object's constructor name, which could run the caller's code.
  if (v.is(schema, given)) return given;

  return repairLeaf(schema, value, given, walk);
}

/** Repairs an invalid value if the result is likely right; otherwise reports it. */
function repairLeaf(schema: Schema, value: unknown, given: Inert | Inert[] | undefined, walk: Walk): unknown {
  const { notes } = planOf(schema);
  const report = (
    code: Issue['code'],
    rest: Omit<Mismatch, 'received'>,
    suggestion?: string,
    severity: Issue['severity'] = 'warning',
  ) =>
    walk.report({
      ...warning(pathOf(walk), code, { received: showValue(value), ...rest }, suggestion),
      severity,
    });
  const repaired = safely(() => notes.repair?.(given ?? value), undefined);
  if (v.is(schema, repaired)) {
    report('repaired', { outcome: phrase('kept as {0}', showValue(repaired)) });
    return repaired;
  }
  const code = given === '' ? 'required' : sameType(schema, given) ? 'value' : 'type';
  const suggestion = isInert(given) ? notes.suggest?.(given) : undefined;
  const { value: kept, severity, ...done }: Partial<Fallback> = notes.fallback?.(value) ?? {};
  report(code, { expected: expected(schema), ...done }, suggestion, severity);
  return kept;
}

/** A safe copy of a value that is not a text: a number, a boolean, or a list of them of the schema's length; else undefined. */
function readValue(schema: Schema, value: unknown): Inert | Inert[] | undefined {
  const plain = (part: unknown) => (part === 0 ? 0 : part); // -0 becomes 0: JSON has no -0
  const size = schema.items?.length;
  if (size === undefined || !isArray(value)) return isInert(value) ? (plain(value) as Inert) : undefined;
  return safely(() => {
    const parts =
      value.length === size ? Array.from({ length: size }, (_, index) => plain(value[index])) : [];
    return parts.every(isInert) ? parts : [];
  }, undefined);
}

/** Cleans a text, brings it to canonical form and cuts it at its limit; reports a cut. */
function normalizeText(schema: Schema, value: string, walk: Walk): string {
  const { notes, formed, max = limits.text } = planOf(schema);
  const { canonical, run } = notes;
  // Cut before cleaning: to clean a hundred megabytes and keep 500 characters would freeze a page. NFC shortens a text
  // to no less than a quarter.
  const whole = run ? value : value.trim();
  const rough = cut(whole, max * 4);
  walk.budget -= rough.length;
  const clean = run ? cleanRun : cleanText;
  const text = clean(rough);
  if (formed) {
    // A truncated URL or code would be wrong, so a text with a canonical form is rejected instead of cut.
    return rough === whole ? (canonical?.(text) ?? text) : whole;
  }
  const plain = withoutTags(text, clean, walk);
  if (rough === whole && plain.length <= max) return plain;
  const kept = run ? cut(plain, max) : cleanText(cut(plain, max));
  walk.report(
    warning(pathOf(walk), 'too-long', {
      received: phrase('{0} characters', value.length),
      outcome: phrase('the first {0} were kept', kept.length),
    }),
  );
  return kept;
}

/** Removes tags, which readers would see, and reports them. */
function withoutTags(text: string, clean: (text: string) => string, walk: Walk): string {
  const plain = plainText(text, clean);
  if (plain !== text && plain !== '') {
    const message: Mismatch = {
      received: showValue(text),
      expected: 'text without HTML',
      outcome: phrase('kept as {0}', showValue(plain)),
    };
    walk.report(warning(pathOf(walk), 'repaired', message));
  }
  return plain;
}

/** Whether an invalid value has the type of its field, as far as `readValue` can know. */
function sameType(schema: Schema, given: unknown): boolean {
  if (schema.type === 'picklist') return typeof given === 'string';
  if (schema.type === 'literal') return typeof given === typeof schema.literal;
  return schema.items ? isArray(given) : schema.expects === typeof given;
}
