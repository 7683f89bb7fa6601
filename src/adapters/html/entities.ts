import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The most common entities, without "&" and ";". */
const common: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  // Many programs write these as numbers.
  ['#38', '&'],
  ['#038', '&'],
  ['#39', "'"],
  ['#039', "'"],
  ['#34', '"'],
  ['#160', '\u00a0'],
  ['#8211', '–'],
  ['#8212', '—'],
  ['#8216', '‘'],
  ['#8217', '’'],
  ['#8220', '“'],
  ['#8221', '”'],
  ['#8230', '…'],
]);
const maxName = 6;

/**
 * Decodes HTML entities in text or in an attribute value. In a value, `&copy=` is not an entity: URLs contain such. If any
 * entity is not a common one, all are left to the HTML parser, which is slower.
 */
export function decodeEntities(text: string, inAttribute = false): string {
  let at = text.indexOf('&');
  let decoded = '';
  let from = 0;
  while (at !== -1) {
    let end = at + 1;
    while (end <= at + maxName && text.charCodeAt(end) !== 0x3b) end++;
    const character = common.get(text.slice(at + 1, end));
    if (character !== undefined && text.charCodeAt(end) === 0x3b) {
      decoded += text.slice(from, at) + character;
      from = end + 1;
    } else if (/[#a-z]/i.test(text[at + 1] ?? '')) {
      return inAttribute ? decodeAttribute(text) : decodeText(text);
    }
    at = text.indexOf('&', Math.max(from, at + 1));
  }
  return from ? decoded + text.slice(from) : text;
}

function decodeText(text: string): string {
  let decoded = '';
  const safe = text.replaceAll('<', '&lt;');
  read(safe, {
    ...silent,
    ontext(start, end) {
      decoded += safe.slice(start, end);
    },
    ontextentity(codePoint) {
      decoded += String.fromCodePoint(codePoint);
    },
  });
  return decoded;
}

function decodeAttribute(value: string): string {
  let decoded = '';
  const tag = `<a b="${value.replaceAll('"', '&quot;')}">`;
  read(tag, {
    ...silent,
    onattribdata(start, end) {
      decoded += tag.slice(start, end);
    },
    onattribentity(codePoint) {
      decoded += String.fromCodePoint(codePoint);
    },
  });
  return decoded;
}

function read(text: string, callbacks: TokenizerCallbacks): void {
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(text);
  tokenizer.end();
}

const nothing = () => {};
const silent: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
