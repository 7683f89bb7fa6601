/**
 * `npm run fuzz -- --minutes 10`: after a build, gives changed fixtures to all adapters, to `parseArticle`, and their articles to all
 * outputs, and draws elements with them in a browser. What throws, is slow, is not valid or could run a script is written to `test/fuzz/found`, which a test tries again from
 * then on. `--seed 7` repeats a run.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtApi } from './api.mjs';
import { problemWith } from './checks.mjs';
import { openElements } from './elements.mjs';
import { mutateJson, mutateText, randomFrom } from './mutate.mjs';
import { seeds } from './seeds.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const seed = Number(values.seed ?? Date.now() % 1e9);
const elements = await openElements();
const api = { ...(await builtApi()), element: elements.element };

const random = randomFrom(seed);
/** Those of both elements that change what is drawn. */
const attributes = [
  {},
  { variant: 'full', 'ai-labels': 'all', 'heading-level': '2' },
  { variant: 'compact', locale: 'ar', 'color-scheme': 'dark' },
  { filters: 'goals countries years', more: '1', layout: 'list', limit: '2' },
];
const texts = [...seeds.fromText, ...seeds.fromFeed];
// What adapters make of the fixtures.
for (const name of /** @type {const} */ (['fromText', 'fromFeed', 'fromJsonLd'])) {
  for (const each of seeds[name])
    seeds.parseArticle.push(...((await api.adapters[name]?.(each))?.articles.slice(0, 3) ?? []));
}
seeds.element = seeds.parseArticle.map((article, index) => ({
  attributes: random.oneOf(attributes),
  data: index % 3 ? article : [article, random.oneOf(seeds.parseArticle)],
}));
console.log(`${minutes} minutes from seed ${seed}`);
/** @type {Record<string, number>} */
const counts = {};
/** @type {Map<string, string>} */
const problems = new Map();
const end = Date.now() + minutes * 60_000;
let told = Date.now();
const names = /** @type {(keyof typeof seeds)[]} */ (
  Object.keys(seeds).filter((name) => seeds[/** @type {keyof typeof seeds} */ (name)].length)
);
while (Date.now() < end) {
  // As many calls of the gate as of all adapters: it guards every page.
  const name = random.below(2) ? 'parseArticle' : random.oneOf(names);
  let input = random.oneOf(/** @type {unknown[]} */ (seeds[name]));
  if (typeof input === 'string') input = mutateText(input, random, texts);
  else for (let left = 1 + random.below(4); left > 0; left--) input = mutateJson(input, random, texts);
  counts[name] = (counts[name] ?? 0) + 1;
  // Three outputs: trying all would take most of the time, each time with much the same article.
  const outputs = [1, 2, 3].map(() => random.oneOf(Object.keys(api.outputs)));
  const problem = await problemWith(api, name, input, outputs);
  if (problem && !problems.has(`${name} ${problem.slice(0, 160)}`)) {
    problems.set(`${name} ${problem.slice(0, 160)}`, problem);
    const text = `${JSON.stringify({ name, problem, input }, null, 2)}\n`;
    const file = `test/fuzz/found/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
    writeFileSync(file, text);
    console.log(`${name} ${problem}\n  ${file}`);
  }
  if (Date.now() > told + 30_000) {
    told = Date.now();
    console.log(`${Math.round((end - told) / 1000)} s left, ${JSON.stringify(counts)}`);
  }
}
await elements.close();
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`${total} inputs, ${JSON.stringify(counts)}: ${problems.size} problems`);
process.exitCode = problems.size ? 1 : 0;
