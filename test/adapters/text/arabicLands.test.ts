import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { rolesIn, sentenceIn } from './sentenceIn.js';
import { summarize } from './summary.js';

const roles = (sentence: string) => rolesIn('ar', sentence);

describe('bodies told apart by their land', () => {
  test.each([
    [
      'ونُفذ العمل بالتعاون مع وزارة الصحة في إقليم كردستان ومنظمة كير.',
      '& وزارة الصحة في إقليم كردستان',
      '& منظمة كير',
    ],
    ['وموّله صندوق الإسكان في دولة الكويت.', '$ صندوق الإسكان في دولة الكويت [KW]'],
    ['وشاركت في الندوة وزارة المالية في المغرب.', '@ وزارة المالية في المغرب [MA]'],
    ['ونُفذ العمل بالتنسيق مع مكتب الإغاثة في حكومة كينيا.', '& مكتب الإغاثة في حكومة كينيا [KE]'],
    // Where it happened.
    ['ونُفذ العمل بالتعاون مع وزارة الصحة في كينيا وتنزانيا.', '& وزارة الصحة'],
    ['ونُفذ العمل بالتعاون مع وزارة الصحة في قرية كاسانجي.', '& وزارة الصحة'],
    ['ونُفذ العمل بالتعاون مع منظمة كير في كينيا.', '& منظمة كير'],
  ])('%s', (sentence, ...expected) => {
    expect(roles(sentence)).toEqual(expected);
  });

  test.each([
    ['وموّل الشراء برنامج القروض لصندوق المناخ الأخضر.', '$ برنامج القروض لصندوق المناخ الأخضر'],
    [
      'ونُفذ العمل بالتعاون مع الهيئة العليا لصون بيئة البحيرة وحوض النيل (HALB).',
      '& الهيئة العليا لصون بيئة البحيرة وحوض النيل (HALB)',
    ],
    ['ونُفذ العمل بالتعاون مع جمعية كمبالا للصحة النفسية.', '& جمعية كمبالا للصحة النفسية'],
    ['ونُفذ العمل بالتعاون مع جمعية الأمل واليونيسف.', '& جمعية الأمل', '& اليونيسف'],
  ])('names that go on: %s', (sentence, ...expected) => {
    expect(roles(sentence)).toEqual(expected);
  });
});

describe('who came, in a delegation or on a list', () => {
  test.each([
    ['وزار البئر وفد يضم وزارة المياه ومنظمة كير.', '@ وزارة المياه', '@ منظمة كير'],
    ['وزار البئر وفد مؤلف من اليونيسف وجامعة ماكيريري.', '@ اليونيسف', '@ جامعة ماكيريري'],
  ])('%s', (sentence, ...expected) => {
    expect(roles(sentence)).toEqual(expected);
  });

  const listed = (lead: string) => {
    const text = `بئر جديدة لثلاث قرى\n\nافتُتحت اليوم بئر جديدة في أوغندا.\n\n${lead}\n- وزارة المياه\n- البنك الأهلي\n\nوانتهى الحفل ظهراً.`;
    return summarize(fromText(text, { language: 'ar' }).articles[0]!).participants ?? [];
  };
  test('a list below a sentence', () => {
    expect(listed('وحضر الحفل مندوبون عن:')).toEqual(['وزارة المياه', 'البنك الأهلي']);
    expect(listed('ولم يحضر الحفل مندوبون عن:')).toEqual([]);
  });
});

describe('no funders', () => {
  test.each([
    'أما منحة بنك التنمية الألماني فخُصصت لمشاريع أخرى.',
    'وذهب تمويل صندوق المناخ الأخضر لبلدان أخرى.',
  ])('%s', (sentence) => {
    expect(roles(sentence)).toEqual([]);
  });
});

describe('no places of the story', () => {
  test.each([
    ['وتقع البئر على بعد ساعة من مدينة جينجا.', []],
    ['وتقع في قرية كاسانجي، على مسافة يوم من كمبالا.', ['كاسانجي | city | UG']],
    ['وبُنيت بدعم أهل الخير في دولة الكويت.', []],
  ])('%s', (sentence, places) => {
    expect(sentenceIn('ar', sentence).locations).toEqual([...places, 'أوغندا | country | UG']);
  });
});

test('a dateline of a capital that has the name of its country', () => {
  const placesOf = (story: string) =>
    summarize(fromText(`بئر جديدة لثلاث قرى\n\nتونس، 3 ماي 2024 – ${story}`, { language: 'ar' }).articles[0]!)
      .locations;
  expect(placesOf('افتُتحت اليوم بئر جديدة بولاية القصرين.')).toEqual(['القصرين | province | TN']);
  expect(placesOf('افتُتحت اليوم بئر جديدة.')).toEqual(['تونس | country | TN']);
});
