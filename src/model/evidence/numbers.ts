import { type EvidenceLocale, sourceLanguages } from './countries.js';
import { foldText } from './text.js';
import { wordsFollow } from './words.js';

/** With Arabic and Persian digits as ASCII. */
function withDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`).replace(/٫/g, '.');
}

/** Whether a quote contains a number or the code of a target, and not only as part of a longer one. */
export function numberFollows(number: string, quote: string): boolean {
  return (withDigits(quote).match(/\d+(?:\.(?:\d+|[a-d]\b))*/g) ?? ([] as string[])).includes(number);
}

const goalWords =
  /sdgs?|goals?|targets?|odd|ods|objectifs?|objetivos?|cibles?|metas?|цур|цел|задач|هدف|أهداف|غاي|目标|具体/iu;

/** Whether a quote names a goal: by its number or that of a target, beside a word for goals, or by its title. */
export function goalFollows(goal: number, quote: string, locales: readonly EvidenceLocale[]): boolean {
  if (locales.some(({ goalTitles }) => hasTitle(goalTitles?.[goal - 1], quote))) return true;
  if (!goalWords.test(quote)) return false;
  const numbers = withDigits(quote).match(/\d+(?:\.(?:\d+|[a-d]\b))*/g) ?? [];
  return numbers.some((number) => number.split('.', 1)[0] === `${goal}`);
}

function hasTitle(title: string | undefined, quote: string): boolean {
  return title !== undefined && wordsFollow(title, quote);
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:thousand|mille|mil\b(?! mill)|тыс|ألف|آلاف|千)/iu, 1e3],
  [/^\s*(?:万)/u, 1e4],
  [/^\s*(?:亿)/u, 1e8],
  [/^\s*(?:billion|bn\b|milliard|mil millones|млрд|миллиард|مليار)/iu, 1e9],
  [/^\s*(?:million|mn?\b|millón|millones|млн|миллион|مليون|ملايين)/iu, 1e6],
];

/** Whether a quote contains an amount: "1.5 million", "1,500,000", "1 500 000". */
export function amountFollows(amount: number, quote: string): boolean {
  const text = withDigits(quote);
  for (const match of text.matchAll(/\d+(?:[.,' ]\d{1,9})*/g)) {
    const rest = text.slice(match.index + match[0].length);
    const scale = scales.find(([word]) => word.test(rest))?.[1] ?? 1;
    const readings = [match[0].replace(/[.,' ]/g, ''), match[0].replace(',', '.')];
    const isGrouped = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(match[0]);
    const [whole, decimal] = readings.map((reading) => Number(reading) * scale);
    if (isGrouped && whole === amount) return true;
    if (decimal !== undefined && Math.abs(decimal - amount) < 1e-9 * amount + 1e-9) return true;
  }
  return false;
}

/** Whether a quote names a currency by its code, sign or name. */
export function currencyFollows(currency: string, quote: string): boolean {
  const names = sourceLanguages.flatMap((locale) =>
    (['code', 'symbol', 'narrowSymbol', 'name'] as const).map((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const part = format.formatToParts(2).find(({ type }) => type === 'currency');
      return foldText(part?.value ?? currency);
    }),
  );
  return names.some((name) => (/^\p{L}{2,}/u.test(name) ? wordsFollow(name, quote) : quote.includes(name)));
}

// Where the month's name differs between countries, and the way in which UN texts write both: "نيسان/أبريل".
const monthLanguages = [...sourceLanguages, 'ar-JO', 'ar-TN', 'ar-MA'];
const monthNames = new Map<number, ReadonlySet<string>>();

function namesOfMonth(month: number, locales: readonly EvidenceLocale[]): Set<string> {
  const known = monthNames.get(month) ?? intlMonths(month);
  monthNames.set(month, known);
  const own = locales.flatMap(({ dateFormat }) => dateFormat?.months[month - 1] ?? []);
  return new Set([...known, ...own.map((name) => foldText(name).toLowerCase())]);
}

function intlMonths(month: number): Set<string> {
  const date = Date.UTC(2000, month - 1, 1);
  return new Set(
    monthLanguages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) =>
        [{ month: style }, { month: style, day: 'numeric' } as const].map((fields) => {
          const format = new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' });
          const part = format.formatToParts(date).find(({ type }) => type === 'month');
          return foldText(part?.value ?? '')
            .toLowerCase()
            .replace(/\.$/, '');
        }),
      ),
    ),
  );
}

/** Whether a quote states the day of a date, with its year: "2 April 2015", "2015年4月2日", "02/04/2015". */
export function dateFollows(date: string, quote: string, locales: readonly EvidenceLocale[]): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  const months = namesOfMonth(month, locales);
  const words =
    withDigits(quote)
      .toLowerCase()
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const isNumber = (at: number, value: number) => Number(words[at]) === value;
  return words.some((word, at) => {
    // Two words in Arabic: "كانون الأول".
    if (!/^\d/.test(word) && (months.has(word) || months.has(`${word} ${words[at + 1]}`))) {
      const days = [at - 3, at - 2, at - 1, at + 1];
      const years = [...days, at + 2, at + 3, at + 4];
      return days.some((one) => isNumber(one, day)) && years.some((one) => isNumber(one, year));
    }
    const numbers = words
      .slice(at, at + 6)
      .filter((one) => !/^[年月日]$/u.test(one))
      .slice(0, 3)
      .map(Number);
    const orders = [
      [year, month, day],
      [day, month, year],
      [month, day, year],
    ];
    return orders.some((order) => order.every((value, index) => numbers[index] === value));
  });
}
