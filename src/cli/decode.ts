/** Text decoded from bytes, or why they cannot be. */
export type Decoded =
  | {
      readonly text: string;
      /** A doubt about the encoding, if any. */
      readonly warning?: string;
    }
  | { readonly error: string };

/** Bytes at the beginning of a page or feed in which it names its encoding. */
const maxHead = 8192;
/** In a text that is in another encoding than it says, more characters than one in so many cannot be decoded. */
const brokenShare = 50;

/**
 * Decodes bytes as UTF-8, as UTF-16 with a byte order mark, in the encoding that an XML declaration or HTML page names, or else as
 * windows-1252, in which old Windows programs save. It is an error if a text is not in the encoding that it names.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== undefined) return { text: utf8 };
  const declared = declaredEncoding(bytes);
  return declared && !/^utf-?8$/i.test(declared) ? decodeDeclared(bytes, declared) : guess(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding in an XML declaration, else in the `<meta>` elements of a page; scripts and links have charsets of their own. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, maxHead));
  const [declaration = ''] = /^\s{0,100}<\?xml/.test(start) ? start.split('?>') : [];
  const [, ofXml] = /encoding\s?=\s?["']([\w-]{1,40})/i.exec(declaration) ?? [];
  if (ofXml) return ofXml;
  const tags = start.split(/<meta\s/i).slice(1);
  return tags.flatMap((tag) => /charset\s?=\s?["']?([\w-]{1,40})/i.exec(tag.split('>')[0]!)?.[1] ?? [])[0];
}

function decodeDeclared(bytes: Uint8Array, declared: string): Decoded {
  // Pages that name one of the older Chinese encodings often contain characters of the newer one, which contains both.
  const encoding = /^(?:gb_?2312(?:-80)?|gbk|x-gbk|csgb2312|chinese)$/i.test(declared) ? 'gb18030' : declared;
  const whole = decodeAs(bytes, encoding, true);
  if (whole !== undefined) return { text: whole };
  const text = decodeAs(bytes, encoding, false);
  if (text === undefined) return { error: `received the unknown encoding ${declared}; save it as UTF-8` };
  const broken = text.split('\ufffd').length - 1;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return broken * brokenShare > foreign
    ? { error: `received bytes that are not ${declared}, the encoding that it names; save it as UTF-8` }
    : { text, warning: `some bytes are not ${declared}; U+FFFD replaces them` };
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
