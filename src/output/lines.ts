import { cleanRun } from '../model/text.js';

/** Embeddings, overrides and isolates; without their ends they would affect the text that follows. Marks are kept. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without control characters and line breaks, and without bidi controls that it may not close. */
export function withoutControls(text: string): string {
  return cleanRun(text).replace(bidiControls, '');
}

/** {@link withoutControls}, trimmed. */
export function toLine(text: string): string {
  return withoutControls(text).trim();
}
