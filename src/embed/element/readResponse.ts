import { quote } from '../../model/issue.js';
import { parseJson } from '../../model/json.js';
import { cut } from '../../model/text.js';
import { type LoadResult, loadFailure } from '../loadResult.js';
import { readArticles } from './readArticles.js';

const maxBytes = 2_000_000;

/**
 * The articles in the response from `url`. Whatever goes wrong is reported as an issue: no response, an error status, a redirect to
 * another scheme, more than 2 MB, text that no adapter reads.
 */
export async function readResponse(
  pending: Promise<Response>,
  url: string,
  signal: AbortSignal,
  limit?: number,
): Promise<LoadResult> {
  const address = quote(cut(url, 200));
  try {
    const response = await pending;
    const { protocol } = new URL(url);
    if (response.redirected && new URL(response.url).protocol !== protocol) {
      return loadFailure(`${address} leads to another scheme, which is not followed`, response.url);
    }
    if (!response.ok) return loadFailure(`${address} answered ${response.status}; expected an article`);
    const text = await readText(response);
    if (text === undefined)
      return loadFailure(`${address} sent more than ${maxBytes} bytes; nothing was read`);
    const json = parseJson(text);
    return await readArticles(json.ok ? json.value : text, { url: response.url || url, limit });
  } catch (error) {
    if (signal.aborted) return loadFailure(`${address} took too long`);
    // Browsers report the cause in the console only.
    return loadFailure(
      `${address} could not be read (${error instanceof Error ? error.message : 'unknown'}): no network, ` +
        'a site that does not share it (CORS), or a policy of this page (connect-src)',
    );
  }
}

/** The body as text; undefined when it is too long, and then the rest is not read. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = decoderFor(response.headers.get('content-type') ?? '');
  let text = '';
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** By the charset of the content type, if it is known; else UTF-8, which JSON is always in. */
function decoderFor(contentType: string): TextDecoder {
  const [, label = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
