import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const url = 'https://example.org/story';

test('an article has evidence only if asked for', () => {
  expect(fromText(seed).articles[0]?.evidence).toBeUndefined();
  const { articles, issues } = fromText(seed, { withEvidence: true, url });
  expect(articles[0]?.evidence?.length).toBeGreaterThan(8);
  expect({ ...articles[0], evidence: undefined }).toEqual(fromText(seed, { url }).articles[0]);
  expect(issues).toEqual(fromText(seed, { url }).issues);
});

test('it is the sentence of the story that contains the value’s words, with the address of the story', () => {
  const [article] = fromText(seed, { withEvidence: true, url }).articles;
  const quoteOf = (path: string) => article?.evidence?.find((one) => one.path === path);
  expect(quoteOf('funders[0].name')?.quote).toMatch(
    /^[A-Z].*US Bureau of Population Refugees and Migration.*\.$/,
  );
  expect(quoteOf('funders[0].name')?.url).toBe(url);
  const story = article?.body
    .flatMap((block) => (block.type === 'paragraph' ? block.content.map(({ text }) => text).join('') : []))
    .join('\n');
  for (const { path, quote } of article?.evidence ?? []) {
    if (!/^sdgs/.test(path)) expect(story).toContain(quote);
  }
});

test('no contact of the release gets into it', () => {
  const contact = 'For more information contact Amal Haddad, Tel: +962 6 555 0100, amal@example.org';
  const { articles } = fromText(`${seed}\n\n${contact}\n`, { withEvidence: true });
  expect(articles[0]?.contacts).toBeUndefined();
  expect(JSON.stringify(articles[0])).not.toMatch(/555 0100|amal@|Haddad/);
});
