/**
 * `node bench/feed.mjs` (after `npm run build`): the cost of reading a feed, as a ratio to its parser alone (feedsmith, which
 * leaves HTML, dates and URLs as they are) and to rss-parser, in the same run; and whether it stays linear. *Both parsers*
 * is feedsmith followed by htmlparser2 on each story, ignoring the results: the least that any reader of feeds needs.
 */
import { fileURLToPath } from 'node:url';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import RssParser from 'rss-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const { fromFeed } = await import(`${root}dist/exports/adapters.js`);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A story of about 2,200 characters as a content management system writes it.
 *
 * @param {number} index
 */
function story(index) {
  const paragraph = `<p>In district ${index}, teams opened <a href="/stories/${index}/clinic">a clinic</a> for families &#8211; the third this year. The building has two rooms, a pharmacy and a waiting area with shade &amp; water, and it is staffed by nurses from the county health service.</p>\n`;
  return `<p><img src="https://example.org/pictures/${index}.jpg" alt="A low white building" width="1200" height="800" class="size-large" /></p>
${paragraph.repeat(3)}<h2>What comes next</h2>
<ul>
<li>A third room by spring</li>
<li>Training for <strong>twelve</strong> nurses</li>
</ul>
<blockquote><p>&#8220;We needed this,&#8221; said a nurse.</p></blockquote>
${paragraph.repeat(4)}`;
}

/** @param {number} count @param {(html: string) => string} wrap */
function rss(count, wrap) {
  const items = Array.from(
    { length: count },
    (_, index) => `<item><title>Clinic ${index} opens its doors &#038; sees two hundred people a day</title>
<link>https://example.org/stories/${index}/</link><guid isPermaLink="false">https://example.org/?p=${index}</guid>
<dc:creator><![CDATA[Press office]]></dc:creator><pubDate>Thu, 02 Apr 2015 09:30:00 +0000</pubDate>
<category><![CDATA[Health]]></category><category><![CDATA[SDG 3]]></category>
<description>${wrap(`In district ${index}, teams opened a clinic for families &#8211; the third this year. The building [&#8230;]`)}</description>
<content:encoded>${wrap(story(index))}</content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Agency news</title><link>https://example.org</link><description>News</description><language>en-US</language>
${items.join('\n')}
</channel></rss>`;
}

/** @param {number} count */
function atom(count) {
  const entries = Array.from(
    { length: count },
    (
      _,
      index,
    ) => `<entry><title>Clinic ${index} opens its doors</title><link href="https://example.org/stories/${index}/"/>
<id>tag:example.org,2015:${index}</id><published>2015-04-02T09:30:00Z</published><updated>2015-04-02T09:30:00Z</updated>
<content type="html">${escaped(story(index))}</content></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Agency news</title><author><name>Press office</name></author>${entries.join('\n')}</feed>`;
}

/** @param {{ items?: object[], entries?: object[] }} feed */
function readStories({ items = [], entries = [] }) {
  for (const { content } of /** @type {{ content?: string | { encoded?: string, value?: string } }[]} */ ([
    ...items,
    ...entries,
  ])) {
    const parser = new Parser({});
    parser.write(typeof content === 'string' ? content : (content?.encoded ?? content?.value ?? ''));
    parser.end();
  }
}

/** @param {() => unknown} run */
async function time(run) {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const feeds = {
  'RSS, HTML in CDATA': { text: rss(1000, (html) => `<![CDATA[${html}]]>`), parse: parseRssFeed },
  'RSS, HTML escaped': { text: rss(1000, escaped), parse: parseRssFeed },
  'Atom, HTML escaped': { text: atom(1000), parse: parseAtomFeed },
};
console.log(
  '1,000 items'.padEnd(22),
  'feedsmith  both parsers  rss-parser    fromFeed   to feedsmith  to both  to rss-parser',
);
for (const [name, { text, parse }] of Object.entries(feeds)) {
  /** @type {(() => unknown)[]} */
  const runs = [
    () => parse(text),
    () => readStories(parse(text)),
    () => new RssParser().parseString(text),
    () => fromFeed(text),
  ];
  /** @type {number[][]} */
  const times = runs.map(() => []);
  // Interleaved, so that a temporary slowdown of the machine affects all readers alike.
  for (let round = 0; round < 15; round++) {
    for (const [index, run] of runs.entries()) times[index]?.push(await time(run));
  }
  const [alone = 1, both = 1, other = 1, ours = 1] = times.map(median);
  const ms = [alone, both, other, ours].map((value) => `${value.toFixed(0)} ms`.padStart(10)).join('  ');
  const ratios = [alone, both, other].map((value) => `${(ours / value).toFixed(2)}×`.padStart(9)).join('  ');
  console.log(`${name.padEnd(21)}${ms}  ${ratios}`);
}

let before = 0;
for (const count of [1000, 2000, 4000, 8000]) {
  const text = rss(count, (html) => `<![CDATA[${html}]]>`);
  const times = [];
  for (let round = 0; round < 5; round++) times.push(await time(() => fromFeed(text)));
  const took = median(times);
  const ratio = before ? `${(took / before).toFixed(2)}×` : '';
  console.log(`${String(count).padStart(5)} items ${took.toFixed(0).padStart(6)} ms ${ratio}`);
  before = took;
}
