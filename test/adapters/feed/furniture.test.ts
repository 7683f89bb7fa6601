import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../../src/adapters/html/htmlToBlocks.js';
import { articleOf, escaped } from './rss.js';

const url = 'https://agency.example/well';
const content = (html: string) => articleOf(`<content:encoded><![CDATA[${html}]]></content:encoded>`);
const texts = (html: string) =>
  content(html).body.map((block) =>
    block.type === 'list' ? block.items.length : block.content.map(({ text }) => text).join(''),
  );

describe('ignores images that are page furniture', () => {
  test.each([
    ['a FeedBurner button', 'http://feeds.feedburner.com/~ff/news?d=yIl2AUoC8zA'],
    ['a tracking pixel', 'https://pixel.wp.com/b.gif?host=x'],
    ['an advertisement', 'https://ad.doubleclick.net/x.jpg'],
    ['an avatar', 'https://1.gravatar.com/avatar/abc?s=96'],
    ['an icon', 'https://cdn.example/sd/twitter_icon_large.png'],
    ['a share button', 'https://cdn.example/img/facebook-share.png?v=2'],
  ])('%s', (_, src) => {
    const story = '<p>A.</p><p>B.</p>';
    expect(content(`${story}<img src="${src}"><img src="/well.jpg">`).image?.src).toBe(
      'https://agency.example/well.jpg',
    );
    expect(articleOf(`<media:content url="${escaped(src)}" medium="image"/>`).image).toBeUndefined();
    expect(articleOf(`<media:thumbnail url="${escaped(src)}"/>`).image).toBeUndefined();
  });

  test('a thumbnail smaller than 50 pixels', () => {
    expect(articleOf('<media:thumbnail url="/a.png" width="30" height="30"/>').image).toBeUndefined();
    expect(articleOf('<media:thumbnail url="/a.png" width="150" height="100"/>').image?.width).toBe(150);
  });

  test.each([['https://twitter.com/share?url=x'], ['https://agency.example/well?share=facebook']])(
    'an image in a link to %s',
    (href) => expect(content(`<p>A.</p><a href="${href}"><img src="/x.png"></a>`).image).toBeUndefined(),
  );

  test('but not a photo whose name contains "twitter"', () => {
    expect(content('<p>A.</p><img src="/2024/twitter-headquarters.jpg">').image).toBeDefined();
  });
});

describe('lines of share links', () => {
  test.each([
    ['one link', '<p><a href="https://twitter.com/intent/tweet?text=x">Tweet</a></p>'],
    [
      'a word and a link',
      '<p>Share: <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></p>',
    ],
    [
      'several links',
      '<div><a href="https://wa.me/?text=x">WhatsApp</a> | <a href="mailto:?subject=x">Email</a></div>',
    ],
    ['a list', '<ul><li><a href="https://t.me/share/url?url=x">Telegram</a></li></ul>'],
    ['a list of WordPress’ own links', `<ul><li><a href="${url}?share=linkedin&nb=1">LinkedIn</a></li></ul>`],
  ])('are removed: %s', (_, line) => {
    expect(texts(`<p>One.</p>${line}<p>Two.</p>`)).toEqual(['One.', 'Two.']);
  });

  test.each([
    ['a sentence', '<p>He wrote it <a href="https://twitter.com/share?url=x">in his post</a> on Friday.</p>'],
    ['a profile', '<p><a href="https://twitter.com/agency">@agency</a></p>'],
    [
      'a list with another item',
      '<ul><li><a href="https://t.me/share/url?url=x">Pass on</a></li><li>A</li></ul>',
    ],
  ])('do not include %s', (_, line) => {
    expect(htmlToBlocks(`<p>One.</p>${line}`).blocks).toHaveLength(2);
  });
});

describe('removes a last line that only links to the item’s own page', () => {
  test.each([
    ['"Continue reading"', `<a href="${url}">Continue reading...</a>`, []],
    ['the same with tracking parameters', `<p><a href="${url}?source=rss&x=1">اقرأ المزيد</a></p>`, []],
    ['"12 comments"', `<p><a href="http://agency.example/well/#comments">12 comments</a></p>`, []],
    ['but not a sentence', `<p>More <a href="${url}">here</a>.</p>`, ['More here.']],
    ['but not a link to another page', '<p><a href="https://agency.example/">Home</a></p>', ['Home']],
  ])('%s', (_, line, rest) => {
    expect(texts(`<p>One.</p><p>Two.</p>${line}`)).toEqual(['One.', 'Two.', ...rest]);
  });

  test('but not if there is no other text', () => {
    expect(texts(`<p><a href="${url}">Continue reading</a></p>`)).toHaveLength(1);
  });
});
