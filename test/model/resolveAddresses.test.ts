import { expect, test } from 'vitest';
import { resolveAddresses } from '../../src/model/resolveAddresses.js';
import { articleOf, everyField } from './inputs.js';

test('resolves every path of an article against the address of its data, and changes nothing else', () => {
  const article = articleOf(everyField);
  const resolved = JSON.stringify(resolveAddresses(article, 'https://news.example/stories/1.json'));
  const paths = JSON.stringify(article).match(/"\/[^"]+"/g);
  expect(paths?.length).toBeGreaterThan(5);
  expect(resolved).toBe(JSON.stringify(article).replaceAll(/"\/(?=[^"])/g, '"https://news.example/'));
});
