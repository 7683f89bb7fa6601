import { ownOptions } from '../../model/ownOptions.js';
import type { AdapterResult } from '../internal/result.js';
import type { Candidate } from '../text/candidates.js';
import type { Confidence, Evidence } from '../text/evidence.js';
import type { LeftOut } from '../text/leftOut.js';
import { detectFormat, type Format, formats } from './detectFormat.js';
import { readData } from './readData.js';

/** What the caller of {@link fromAny} knows about the data. */
export interface FromAnyHints {
  /** The format; by default it is detected from the content. */
  readonly format?: Format | undefined;
  /** Absolute URL that the data came from; for a press release, the URL of the story. */
  readonly url?: string | undefined;
  /** Language of an article that names none, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Publication date of a press release, as in `Article.published`. */
  readonly published?: string | undefined;
  /** Minimum confidence of a value read from a press release; by default `likely`, which accepts all. */
  readonly accept?: Confidence | undefined;
  /** Whether the article of a press release gets its evidence, as in `fromText`. */
  readonly withEvidence?: boolean | undefined;
  /** Maximum number of articles, 1 or more; the rest may not be read. */
  readonly limit?: number | undefined;
}

/** What {@link fromAny} returns. */
export interface AnyResult extends AdapterResult {
  readonly format: Format;
  /** Why this format was chosen, in plain English. */
  readonly reason: string;
  /** For a press release: where each value was found. */
  readonly evidence?: readonly Evidence[];
  /** For a press release: what is not in the article, and why. */
  readonly leftOut?: readonly LeftOut[];
  /** For a press release: organisations, places and dates that were seen and not used. */
  readonly candidates?: readonly Candidate[];
}

/**
 * Reads articles in any supported format: an article of the model, a press release, a feed, JSON-LD, an HTML page, a
 * response of the APIs of ReliefWeb and WordPress. Detects the format from the content and loads only the parser it needs. Never
 * throws for bad data and never tries a second format: what the chosen parser can't read becomes issues.
 */
export async function fromAny(input: unknown, hints?: FromAnyHints): Promise<AnyResult> {
  const own = ownOptions(hints);
  const { format, language, published, accept, withEvidence } = own;
  const url = typeof own.url === 'string' ? own.url : undefined;
  const limit = Number.isInteger(own.limit) && own.limit! >= 1 ? own.limit : undefined;
  const known = formats.find((one) => one === format);
  const found = detectFormat(input);
  const taken =
    known && known !== found.format ? { format: known, reason: 'specified by the caller', input } : found;
  const options = { url, language, published, accept, withEvidence, limit };
  const result = await read(taken.format, taken.input, options);
  return { ...result, format: taken.format, reason: taken.reason };
}

async function read(
  format: Format,
  input: unknown,
  { limit, ...hints }: FromAnyHints,
): Promise<Omit<AnyResult, 'format' | 'reason'>> {
  return format === 'text'
    ? (await import('../text/loadText.js')).loadText(input as string, hints)
    : readData(format, input, { ...hints, limit });
}
