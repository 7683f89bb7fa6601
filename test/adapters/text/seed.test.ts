import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text/text.js';

const seed = readFileSync('test/fixtures/seed.txt', 'utf8');
const { articles, issues, evidence } = fromText(seed);
const [article] = articles;

test('reads one article without an issue', () => {
  expect(articles).toHaveLength(1);
  expect(issues).toEqual([]);
});

// `npx vitest run --project adapters --update` writes the file anew.
test('the guide shows what is read now', async () => {
  const read = JSON.stringify({ article, evidence }, null, 1);
  await expect(`${read}\n`).toMatchFileSnapshot('../../fixtures/seed.json');
});

test('reads every field of the sample press release', () => {
  const { body: _, id: __, ...fields } = article!;
  const ministry = (of: string) => ({ name: `Ministry of ${of}` });
  expect(fields).toEqual({
    language: 'en',
    section: 'News',
    scope: 'local',
    headline:
      'IOM Jordan Trains Officials on Combating Human Trafficking among Syrian Refugees and Host Communities',
    publisher: { name: 'IOM' },
    authors: [],
    locations: [
      { name: 'Mafraq', kind: 'province', country: 'JO' },
      { name: 'Za’atari', kind: 'camp', country: 'JO' },
      { name: 'Jordan', kind: 'country', country: 'JO' },
    ],
    participants: [
      ...['Interior', 'Labour', 'Justice', 'Social Development', 'Education', 'Health', 'Agriculture'].map(
        ministry,
      ),
      { name: 'Public Security Department' },
    ],
    partners: [
      { name: 'Counter Trafficking Unit', acronym: 'CTU', parent: 'Criminal Investigation Directorate' },
      { name: 'Ministry of Labour' },
    ],
    funders: [
      { name: 'US Bureau of Population Refugees and Migration', acronym: 'PRM', country: 'US' },
      { name: 'Canadian Department of Foreign Affairs, Trade, and Development', country: 'CA' },
    ],
    project: {
      name: 'Anti-Human Trafficking Awareness Raising Project and Direct Assistance for Syrians and Jordanians in Mafraq Governorate',
    },
    sdgs: [{ goal: 10 }],
    topics: [],
  });
});

test('keeps nine paragraphs unchanged and omits the line of goals', () => {
  const texts = article!.body.map((block) =>
    'content' in block ? block.content.map(({ text }) => text).join('') : '',
  );
  const lines = seed.split('\n').map((line) => line.trim());
  expect(texts).toEqual(lines.filter((line) => line.endsWith('.')));
  expect(texts).toHaveLength(9);
});

test.each([
  ['scope', 'Local', 'scope-line'],
  ['locations[0].kind', 'province', 'kind-beside-place'],
  ['participants[3].name', 'Social Development', 'attended-by'],
  ['partners[0].parent', 'Criminal Investigation Directorate', 'parent-body'],
  ['partners[0].name', 'Counter Trafficking Unit', 'in-partnership-with'],
  ['funders[0].name', 'US Bureau of Population Refugees and Migration', 'funded-by'],
  ['funders[0].country', 'US', 'country-in-name'],
  ['funders[0].acronym', 'PRM', 'acronym'],
  ['sdgs[0].goal', 'SDG 10 - Reduced Inequalities', 'goal-with-title'],
])('finds the evidence of %s in "%s"', (path, words, rule) => {
  const found = evidence.find((entry) => entry.path === path);
  expect(found && [seed.slice(found.start, found.end), found.rule]).toEqual([words, rule]);
});

test('restores the shared noun of the ministries and gives its span', () => {
  const found = evidence.find((entry) => entry.path === 'participants[0].name');
  expect(found?.head?.restored).toBe('Ministry of');
  expect(seed.slice(found!.head!.start, found!.head!.end)).toBe('Ministries of');
  expect(evidence.find((entry) => entry.path === 'participants[7].name')?.head).toBeUndefined();
});
