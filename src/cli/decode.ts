/** Text decoded from bytes. */
export interface Decoded {
  readonly text: string;
  /** A doubt about the encoding, if any. */
  readonly warning?: string;
}

/**
 * Decodes bytes as UTF-8, as UTF-16 with a byte order mark, in the encoding that an XML declaration or HTML page names, or else as
 * windows-1252, in which old Windows programs save.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const text = tryDecode(bytes, 'utf-8') ?? tryDeclared(bytes);
  return text === undefined ? guess(bytes) : { text };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function tryDeclared(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, 1024));
  const [, encoding] = /(?:encoding|charset)\s?=\s?["']?([\w-]{1,40})/i.exec(start) ?? [];
  return encoding && !/^utf-?8$/i.test(encoding) ? tryDecode(bytes, encoding) : undefined;
}

function guess(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes);
  const western = decodeWindows1252(bytes);
  if (isMostlyUtf8(text)) return { text, warning: 'some bytes are not UTF-8; U+FFFD replaces them' };
  return notWestern.test(western)
    ? { text, warning: 'this is not text; save a PDF or Word document as plain text first' }
    : { text: western, warning: 'the text is not UTF-8; read as windows-1252' };
}

/** Whether more non-ASCII characters were decoded than failed: then the text is UTF-8 with a few broken bytes. */
function isMostlyUtf8(text: string): boolean {
  let balance = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) balance += code === 0xfffd ? -1 : 1;
  }
  return balance > 0;
}

/** NUL, which does not occur in text, and bytes that windows-1252 does not define. */
const notWestern = /[\0\x80-\x9f]/;

/** Characters of windows-1252 for bytes 0x80 to 0x9F; five are undefined. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Does not use `TextDecoder`: in Node 20 it decodes windows-1252 as ISO 8859-1, without quotes and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80));
}
