import { DomUtils, parseDocument } from 'htmlparser2';
import { toUri } from '../../src/output/addresses.js';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const isTag = (node: object): node is Element => 'attribs' in node;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these (https://www.w3.org/TR/xml/#charsets)
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rfc822 = /^(\w{3}, )?\d\d \w{3} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/;

/** What RFC 4287 or the specification of RSS 2.0 forbids in a feed, as far as our writers could do it. */
export function feedErrors(xml: string): string[] {
  const errors = forbidden.test(xml) ? ['a character that XML forbids'] : [];
  const root = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  const check = (holds: unknown, message: string) => holds || errors.push(message);
  if (root?.name === 'feed') checkAtom(root, check);
  else checkRss(DomUtils.getElementsByTagName('channel', root ?? [])[0] as Element, check);
  return errors;
}

type Check = (holds: unknown, message: string) => void;

function checkAtom(feed: Element, check: Check): void {
  const entries = childrenOf(feed, 'entry');
  for (const node of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) check(textsOf(node, name)[0]?.trim(), `no ${name}`);
    for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content', 'subtitle'])
      check(childrenOf(node, name).length < 2, `more than one ${name}`);
    for (const name of ['updated', 'published'])
      for (const date of textsOf(node, name)) check(rfc3339.test(date), `${name} ${date}`);
    check(isIri(textsOf(node, 'id')[0] ?? ''), `id ${textsOf(node, 'id')}`);
    const links = childrenOf(node, 'link').map(({ attribs }) => attribs);
    for (const { href = '' } of links) check(isIri(href), `href ${href}`);
    const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
    const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
    check(new Set(kinds).size === kinds.length, 'two alternates of one type and language');
    for (const author of childrenOf(node, 'author')) check(textsOf(author, 'name')[0]?.trim(), 'no name');
    if (node === feed) continue;
    check(
      [feed, node].some((one) => childrenOf(one, 'author').length),
      'no author',
    );
    check(alternates.length || childrenOf(node, 'content').length, 'neither alternate link nor content');
  }
}

function checkRss(channel: Element, check: Check): void {
  for (const name of ['title', 'link', 'description'])
    check(textsOf(channel, name)[0]?.trim(), `no ${name} of the channel`);
  for (const node of [channel, ...childrenOf(channel, 'item')]) {
    check(
      ['title', 'description'].some((name) => textsOf(node, name)[0]?.trim()),
      'no title and description',
    );
    for (const name of ['pubDate', 'lastBuildDate'])
      for (const date of textsOf(node, name)) check(rfc822.test(date), `${name} ${date}`);
    for (const link of textsOf(node, 'link')) check(isIri(link), `link ${link}`);
    for (const guid of childrenOf(node, 'guid'))
      check(guid.attribs.isPermaLink === 'false' || isIri(DomUtils.textContent(guid)), 'guid');
    for (const { attribs } of childrenOf(node, 'enclosure'))
      check(isIri(attribs.url ?? '') && attribs.type && /^\d+$/.test(attribs.length ?? ''), 'enclosure');
  }
}

function isIri(text: string): boolean {
  return URL.canParse(text) && !/[\s"<>\\^`{|}]/.test(text) && toUri(text) !== '';
}

function childrenOf(node: Element, name: string): Element[] {
  return node.children.filter(isTag).filter((child) => child.name === name);
}

function textsOf(node: Element, name: string): string[] {
  return childrenOf(node, name).map((child) => DomUtils.textContent(child));
}
