import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

const opening = 'بئر جديدة لثلاث قرى\n\nافتُتحت اليوم بئر جديدة في أوغندا، وكان أول من شرب منها شيخ القرية.';
const closing = 'وقال المدير إن البئر عميقة وإن الماء نظيف.';

function rolesUnder(line: string): string[] {
  const text = [opening, line, '- بلدية صور\n- نادي الصيد', closing].join('\n\n');
  const { funders, partners, participants } = summarize(fromText(text, { language: 'ar' }).articles[0]!);
  return Object.entries({ funders, partners, participants }).flatMap(([role, names]) =>
    names?.length === 2 ? [role] : [],
  );
}

describe('a line that tells the role of those below it', () => {
  test.each([
    ['شارك في الملتقى:', 'participants'],
    ['وحضرت حفل الافتتاح الجهات التالية:', 'participants'],
    ['حضر اللقاء كل من:', 'participants'],
    ['الجهات التي شاركت في الورشة:', 'participants'],
    ['شارك في تنظيم اللقاء:', 'partners'],
    ['شارك في التنفيذ:', 'partners'],
    ['ونفذ المشروع كل من:', 'partners'],
    ['لم يشارك في اللقاء:'],
    ['شارك المقال:'],
    ['وستشارك في الدورة المقبلة:'],
    ['واستفادت من الأجهزة:'],
  ])('%s', (line, ...expected) => {
    expect(rolesUnder(line)).toEqual(expected);
  });
});
