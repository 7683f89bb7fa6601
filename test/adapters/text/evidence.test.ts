import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText, type TextResult } from '../../../src/adapters/text.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { cleanText } from '../../../src/model/text.js';

const derived = /(^scope|^published|^updated|\.country|\.kind|\.goal|\.targets\[\d+\])$/;

/** Every text of an article with its path; runs of a block as one. */
function textsOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (Array.isArray(value)) {
    const runs = value.length > 0 && value.every((item) => typeof item === 'object' && 'text' in item);
    if (runs)
      return [[path.replace(/\.content$/, ''), value.map(({ text }: { text: string }) => text).join('')]];
    return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, path ? `${path}.${key}` : key));
  }
  return [[path, value]];
}

function check(input: string, { articles, issues, evidence }: TextResult): void {
  expect(articles.length).toBeLessThanOrEqual(1);
  const [article] = articles;
  if (!article) {
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    expect(evidence).toEqual([]);
    return;
  }
  expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
  for (const { path } of issues) expect(path === '' || path.startsWith('articles[0].')).toBe(true);

  const values = new Map(textsOf(article).filter(([path]) => !/^(id|language|.*\.type)$/.test(path)));
  for (const { path, start, end, head, confidence } of evidence) {
    expect(['stated', 'likely']).toContain(confidence);
    expect(values.has(path), path).toBe(true);
    expect(start).toBeLessThan(end);
    const words = input.slice(start, end);
    if (derived.test(path)) continue;
    if (!head) {
      expect(values.get(path), path).toBe(cleanText(words));
      continue;
    }
    const whole = head.behind ? `${words} ${head.restored}` : `${head.restored} ${words}`;
    expect(values.get(path), path).toBe(cleanText(whole));
    expect(head.start).toBeLessThan(head.end);
    expect(input.slice(head.start, head.end).slice(0, 4)).toBe(head.restored.slice(0, 4));
  }
  const proven = new Set(evidence.map(({ path }) => path));
  for (const path of values.keys()) expect(proven.has(path), `evidence for ${path}`).toBe(true);
}

const folder = 'test/fixtures/pressReleases';
const development = 'test/fixtures/accuracy/development';
const files = [
  ...readdirSync(folder).map((name) => `${folder}/${name}`),
  ...readdirSync(development).flatMap((name) => (name.endsWith('.txt') ? `${development}/${name}` : [])),
  'test/fixtures/seed.txt',
];

describe('each value has its evidence, and each evidence its value', () => {
  test.each(files)('in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    check(text, fromText(text));
  });

  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));

  test('in texts shuffled from the lines of press releases', () => {
    const text = fc
      .array(fc.constantFrom(...lines, '', ''), { maxLength: 25 })
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: 300 },
    );
  });

  test('in texts made of the words that rules look for', () => {
    const words = fc.constantFrom(
      ...[
        'funded by',
        'the',
        'Ministries of',
        'Ministry of',
        'Health',
        'Labour',
        ',',
        ' and',
        'as well as',
        '(MoH)',
        '/',
      ],
      ...[
        'Japan',
        'Canadian',
        'in',
        'Jordan',
        'province of',
        'camp',
        'Za’atari',
        'SDG',
        'SDGs 5, 8',
        'target 10.7',
        '.',
      ],
      ...[
        'attended by',
        'officials from',
        'University',
        'Universities of',
        'Unit',
        'part of the',
        'Project',
        'IOM',
        '– ',
      ],
      ...[
        'in partnership with',
        '3 May 2019',
        '\n',
        '\n\n',
        '\u00a0',
        'EU-funded',
        'Amman',
        '- ',
        ':',
        '’s',
        'A',
        '18',
      ],
    );
    const text = fc.array(words, { maxLength: 60 }).map((parts) => `A New Well\n\n${parts.join(' ')}`);
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'fr',
      'financé par |grâce au soutien |de |du |des |d’|l’|la |le |ministères |ministère |de la Santé|des Finances|, |et |ainsi que |(OIM) |Agence |nationale |pour l’emploi|en partenariat avec |Ont assisté |représentants |association |« |» |Union européenne|Japon|en Jordanie|dans la région |de Gafsa|à Gafsa|projet |Premier Contrat|ODD 6|Objectif 6 : |cible 6.1|le 3 mai 2019|par |à hauteur de 3 millions d’euros |. |\n|\n\n|– |troisième Objectif de développement durable|Direction |du ministère ',
    ],
    [
      'es',
      'financiado por |con el apoyo |de |del |la |el |los |Ministerios |Ministerio |de Salud|Educación|, |y |así como |(OIM) |Agencia |Nacional |para el Desarrollo|en alianza con |Asistieron |delegados |asociación |«|» |Unión Europea|Japón|en Jordania|en el departamento |La Guajira|municipios |Taisha|proyecto |Redes Justas|ODS 6|meta 6.1|3 de mayo de 2019|por |con 3 millones de euros |. |\n|\n\n|.- |tercer Objetivo de Desarrollo Sostenible|Oficina |junto con ',
    ],
    [
      'ru',
      'финансируется |при поддержке |министерств |Министерства |финансов|здравоохранения|, |и |а также |(МОМ) |Агентство |по миграции |государственный |в партнёрстве с |приняли участие |представители |ассоциацией |«|» |Европейским союзом|Японии|в Иордании|Ширакской области|районов |Шаартуз|проект |«Вода»|ЦУР 6|задаче 6.1|3 мая 2019 г.|из |выделено |3 миллиона евро |. |\n|\n\n|– |третьей Цели в области устойчивого развития|посольств |Германии',
    ],
  ])('in texts made of the words of %s', (language, list) => {
    const words = fc.constantFrom(...list.split('|'));
    const text = fc.array(words, { maxLength: 60 }).map((parts) => `Abc Def\n\n${parts.join('')}`);
    fc.assert(
      fc.property(text, (input) => {
        check(input, fromText(input, { language }));
        check(input, fromText(input, { language, accept: 'stated' }));
      }),
      { numRuns: 700 },
    );
  });

  test('in any text at all', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(text, (input) => check(input, fromText(input))),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const input = `A ${headline}\n\n${body} Ministry of ${headline}`;
        check(input, fromText(input));
      }),
      { numRuns: 500 },
    );
  });
});

test('the same text gives the same article', () => {
  const text = readFileSync('test/fixtures/seed.txt', 'utf8');
  expect(fromText(text)).toEqual(fromText(text));
  expect(fromText(text.replaceAll('\n', '\r\n')).articles).toEqual(fromText(text).articles);
});
