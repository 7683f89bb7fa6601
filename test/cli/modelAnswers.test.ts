import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { install } from '../embed/recipeFolder.js';
import { runProgram } from './built.js';

const guide = readFileSync('stories/guide/LanguageModel.mdx', 'utf8');
const [format = '', accept = ''] = Array.from(
  guide.matchAll(/^```js\n([\s\S]*?)^```$/gm),
  ([, text = '']) => text,
);
const folder = mkdtempSync(join(tmpdir(), 'news-cards-answers-'));
install(folder, '');
writeFileSync(join(folder, 'format.mjs'), format);
writeFileSync(join(folder, 'accept.mjs'), accept);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answer = (name: string) => readFileSync(`test/fixtures/answers/${name}.json`, 'utf8');
const accepted = (text: string) => {
  writeFileSync(join(folder, 'answer.json'), text);
  return runProgram(['accept.mjs', 'press-release.txt', 'answer.json'], { cwd: folder });
};

describe('the guide "Filled in by a model"', () => {
  test('keeps every value of an honest answer', async () => {
    const { code, out, err } = await accepted(answer('honest'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject(JSON.parse(answer('honest')));
  });

  test('leaves out an invented funder, a date without a quotation and a participant without one, and says so', async () => {
    const { code, out, err } = await accepted(answer('invented'));
    expect(code).toBe(0);
    const { funders, published, participants, evidence } = JSON.parse(out);
    const honest = JSON.parse(answer('honest'));
    expect(funders).toHaveLength(2);
    expect({ published, participants, evidence }).toMatchObject({
      participants: [],
      evidence: honest.evidence,
    });
    expect(published).toBeUndefined();
    const lines = err.trim().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['funders[2].name', 'participants[0].name', 'published']),
    );
    expect(guide).toContain(`\n${lines.find((line) => line.startsWith('funders[2].name'))}\n`);
  });

  test('the response format allows both answers, and no other field', async () => {
    const { code, out } = await runProgram(['format.mjs'], { cwd: folder });
    const { properties, additionalProperties } = JSON.parse(out);
    expect({ code, additionalProperties }).toEqual({ code: 0, additionalProperties: false });
    for (const name of ['honest', 'invented']) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(answer(name)))));
    }
  });
});
