import { quote } from '../../model/issue.js';
import { parseJson } from '../../model/json.js';
import { cut } from '../../model/text.js';
import { failure, type Loaded } from '../loaded.js';
import { readArticles } from './readArticles.js';

/** Bytes that are read of an answer. */
const most = 2_000_000;

/**
 * The articles in an answer that is on its way to `url`'s question. Whatever goes wrong is an issue that says what and where:
 * no answer, an error's number, a redirect to another scheme, more than 2 MB, text that no adapter knows.
 */
export async function readResponse(
  asked: Promise<Response>,
  url: string,
  signal: AbortSignal,
  limit?: number,
): Promise<Loaded> {
  const address = quote(cut(url, 200));
  try {
    const response = await asked;
    const { protocol } = new URL(url);
    if (response.redirected && new URL(response.url).protocol !== protocol) {
      return failure(`${address} leads to another scheme, which is not followed`, response.url);
    }
    if (!response.ok) return failure(`${address} answered ${response.status}; expected an article`);
    const text = await readText(response);
    if (text === undefined) return failure(`${address} sent more than ${most} bytes; nothing was read`);
    const json = parseJson(text);
    return await readArticles(json.ok ? json.value : text, { url: response.url || url, limit });
  } catch (error) {
    if (signal.aborted) return failure(`${address} took too long`);
    // What exactly, browsers tell only the reader of the console.
    return failure(
      `${address} could not be read (${error instanceof Error ? error.message : 'unknown'}): no network, ` +
        'a site that does not share it (CORS), or a policy of this page (connect-src)',
    );
  }
}

/** The answer as text; undefined when it is too long, of which no more is then read. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = decoderFor(response.headers.get('content-type') ?? '');
  let text = '';
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** By the character set that the answer names, if there is such; else UTF-8, which JSON is always in. */
function decoderFor(contentType: string): TextDecoder {
  const [, label = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
