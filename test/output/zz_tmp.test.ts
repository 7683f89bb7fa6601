import { writeFileSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { toEmail } from '../../src/output/email/toEmail.js';
import { toMarkdown } from '../../src/output/markdown/toMarkdown.js';
import { parseArticles } from '../../src/model/parseArticles.js';
import { locales } from '../support/locales.js';
test('x', () => {
  for (const tag of ['en', 'ar'] as const) {
    const data = JSON.parse(readFileSync(`stories/support/demo/stories.${tag}.json`, 'utf8'));
    const list = Array.isArray(data) ? data : data.stories ?? Object.values(data);
    const { articles, issues } = parseArticles(list);
    console.log(tag, articles.length, issues.length);
    const options = { title: tag === 'en' ? 'Five weeks at the harbour, and what else happened' : 'أخبار الأسبوع', intro: tag === 'en' ? 'Eleven boats went out at night, and all of them came back.\n\nBelow is what our members wrote this week.' : 'ما كتبه أعضاؤنا هذا الأسبوع.', url: 'https://example.org/news/', locale: locales[tag], baseUrl: 'https://pic.example/' };
    const mail = toEmail(articles, options);
    writeFileSync(`/tmp/r42-shots/${tag}.html`, mail.html.replaceAll(/https:\/\/pic\.example\/[^"]*\/([^"\/]+)"/g, `file:///work/w/next42/stories/support/demo/pictures/$1"`));
    writeFileSync(`/tmp/r42-shots/${tag}.txt`, mail.text);
    writeFileSync(`/tmp/r42-shots/${tag}.md`, toMarkdown(articles, options));
    console.log(mail.html.length, new TextEncoder().encode(mail.html).length);
  }
});
