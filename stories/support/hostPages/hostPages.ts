/** Six pages that a card may come into: their style, and what stands around it. Written for this; no site is meant. */
import { hostilePages } from '../../../test/embed/element/hostilePages.js';
import blog from './blog.css?raw';
import framework from './framework.css?raw';
import magazine from './magazine.css?raw';
import plain from './plain.css?raw';
import reset from './reset.css?raw';

export interface HostPage {
  name: string;
  /** What its style does, in a sentence. */
  note: string;
  css: string;
  /** Attributes of `<html>`; default English. */
  html?: string;
  text?: HostText;
  /** What it does to cards that come in a way it can reach. */
  notes?: Readonly<Record<string, string>>;
}

interface HostText {
  site: string;
  links: readonly string[];
  headline: string;
  before: string;
  after: string;
}

const english: HostText = {
  site: 'The valley paper',
  links: ['News', 'Places', 'About'],
  headline: 'What we are reading this week',
  before: 'A paragraph of this page, before the card, with a link to another page of it. ',
  after: 'A paragraph after the card. If it looks like the one above, the card has kept to itself.',
};

const arabic: HostText = {
  site: 'مجلة الوادي',
  links: ['أخبار', 'أماكن', 'من نحن'],
  headline: 'ما نقرؤه هذا الأسبوع',
  before: 'فقرة من هذه الصفحة قبل البطاقة، وفيها رابط إلى صفحة أخرى منها. ',
  after: 'فقرة بعد البطاقة. إن بدت كالتي قبلها فقد بقيت البطاقة في حدودها.',
};

const unreachable = 'No markup can stand up to this, only a shadow root.';

const unset = hostilePages.find(({ name }) => name === 'everything unset')?.css ?? '';
// Its own parts stay where they were, so that there is a page to look at.
const blocks = `head, script, style { display: none !important; }
body, header, main, h1, main > p, .slot { display: block !important; }
body, main > *, .site { padding: 8px !important; }
.site { border-bottom: 1px solid !important; }`;

export const hostPages: readonly HostPage[] = [
  { name: 'By hand', note: 'A few lines of CSS, and none for what is inside of a card.', css: plain },
  {
    name: 'A framework',
    note: 'Like Bootstrap: every heading, list and link has a look.',
    css: framework,
  },
  { name: 'A reset', note: 'Like Tailwind’s preflight: no heading, list or link has a look.', css: reset },
  {
    name: 'A blog’s theme',
    note: 'Like WordPress: whatever stands in an entry is styled, widths and margins too.',
    css: blog,
  },
  {
    name: 'Right to left',
    note: 'A magazine in Arabic. The story keeps its own direction.',
    css: magazine,
    html: 'lang="ar" dir="rtl"',
    text: arabic,
  },
  {
    name: 'All unset',
    note: 'It takes every value away, with !important.',
    css: `${unset}\n${blocks}`,
    notes: {
      plain: unreachable,
      markup: unreachable,
      iframe: 'It takes the frame’s size away as well, and nothing inside of a frame can give it back.',
    },
  },
];

/** A page as HTML with a snippet in it. */
export function hostPage({ css, html = 'lang="en"', text = english }: HostPage, snippet: string): string {
  const links = text.links.map((name) => `<a href="#">${name}</a>`).join(' ');
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<title>${text.site}</title>
<base target="_blank">
<style>
${css}
</style>
</head>
<body>
<header class="site"><span>${text.site}</span><nav>${links}</nav></header>
<main class="entry-content">
<h1>${text.headline}</h1>
<p>${text.before}<a href="#">${text.links[1]}</a></p>
<div class="slot">
${snippet}</div>
<p>${text.after}</p>
</main>
</body>
</html>
`;
}
