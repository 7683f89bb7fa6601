import { cached } from '../../../model/cached.js';
import { isInstant } from '../../../model/dates.js';
import { readOffset } from '../../internal/timeZones.js';
import type { Span } from '../draft.js';
import type { LanguageData } from '../languages/types.js';
import { tokenize, withoutFiller } from '../tokens.js';
import { findDates } from './dates.js';

/** The start of a line that embargoes a text. In all languages at once: an English line often stands above a text in another. */
const label =
  /^[^\p{L}\p{N}\n]{0,20}(?:(?:strictly\s)?embargoed(?=\s+(?:until|till|to|for)\s|\s*[:–—-]|\s*$)|under\s(?:strict\s)?embargo(?=\s+(?:until|till)\s|\s*[:–—-]|\s*$)|embargo\s+(?:until|till)\s|embargo\s*[:：]|(?:not for (?:publication|release)|hold for release)\s+(?:before|until)\s|sous embargo(?=\s+jusqu|\s*[:–—-]|\s*$)|embargo\s+jusqu|(?:bajo embargo|embargad[oa])(?=\s+hasta\s|\s*[:–—-]|\s*$)|embargo\s+hasta\s|(?:под\s)?эмбарго(?:\s+до\s|\s*:)|не публиковать до\s|(?:محظور|يحظر|يُحظر|حظر|ممنوع)\s+(?:من\s)?النشر(?:\s+(?:حتى|قبل)\s|\s*:)|(?:禁发|禁止发布|解禁)(?:期|时间)?(?:[至到：:]|$))/iu;

/** Longer lines are prose about an embargo. */
const maxLine = 160;

const time =
  /(?<![\d:.])(\d{1,2})(?:\s?[:.h]\s?([0-5]\d)(?![:.\d])|\s?h(?!\w)|[时時点點](?:([0-5]\d)分)?|(?=\s?[ap]\.?m\b))(?:\s?([ap])\.?m\b\.?)?/giu;
const zones: Readonly<Record<string, string>> = {
  غرينتش: 'Z',
  гринвичу: 'Z',
  格林尼治时间: 'Z',
  格林尼治标准时间: 'Z',
  московскому: '+03:00',
  мск: '+03:00',
  北京时间: '+08:00',
};
const zone =
  /(?:GMT|UTC|UT)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|(?<![A-Z])[A-Z]{2,4}T(?![A-Z])|UTC|غرينتش|гринвичу|格林尼治(?:标准)?时间|московскому|мск|北京时间/giu;

/** Words that do not change the time. Any other word might, such as “evening”, so it makes the line unclear. */
const known = new Set(
  'strictly embargoed under strict embargo until till to for not publication release hold before at on hrs hours hour the of and sous jusqu au à a heure heures h le du de la bajo embargado embargada hasta las los hora horas el del y под эмбарго до не публиковать в час часов часа времени время по г года محظور يحظر يُحظر حظر ممنوع من النشر حتى قبل الساعة يوم في بتوقيت توقيت 禁发至 禁发到 禁发期至 禁发期到 禁止发布至 解禁时间'.split(
    ' ',
  ),
);
const weekdays = (language: string) =>
  cached(`weekdays ${language}`, () => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)).toLowerCase());
  });

/**
 * Finds the lines that embargo a text, and until when. If a line is not explicit, or two lines differ, `until` is the text of that line:
 * `parseArticle` reports it and embargoes the story without end. `day` is set for a clear embargo, because the story appears on that day.
 */
export function findEmbargo(
  text: string,
  data: Pick<LanguageData, 'language' | 'words'> | undefined,
): { lines: Span[]; until: string | undefined; day: string | undefined } {
  const lines: Span[] = [];
  const found = new Map<number, string>();
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.length > maxLine || !label.test(line)) continue;
    lines.push({ start: index, end: index + line.length });
    const words = withoutFiller(line);
    // Once one line is not understood, the others do not matter.
    const until = found.has(Number.NaN) ? undefined : instantIn(words, data);
    found.set(until === undefined ? Number.NaN : Date.parse(until), until ?? words);
    // A second time contradicts the first.
    if (found.size > 1) found.set(Number.NaN, words);
  }
  const [first] = found.values();
  const isClear = !found.has(Number.NaN);
  return { lines, until: found.get(Number.NaN) ?? first, day: isClear ? first?.slice(0, 10) : undefined };
}

function instantIn(line: string, data: Parameters<typeof findEmbargo>[1]): string | undefined {
  const written = /\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/.exec(line)?.[0];
  if (written)
    return isOnly(line.replace(written, ''), data?.language) && isInstant(written) ? written : undefined;
  if (!data) return undefined;
  const tokens = tokenize(line);
  const [date, other] = findDates(tokens, data.language, data.words);
  if (!date || date.doubtful || other) return undefined;
  let rest = `${line.slice(0, tokens[date.from]!.start)} ${line.slice(tokens[date.to - 1]!.end)}`;
  const offsets = [...rest.matchAll(zone)].map(([name]) => zones[name.toLowerCase()] ?? readOffset(name));
  rest = rest.replace(zone, ' ').replaceAll(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`);
  const times = [...rest.matchAll(time)].map(timeOf);
  const instants = times.map((clock, index) => `${date.iso}T${clock}${offsets[index]}`);
  const isClear = instants.length > 0 && offsets.length === instants.length && instants.every(isInstant);
  const isSame = new Set(instants.map((each) => Date.parse(each))).size === 1;
  return isClear && isSame && isOnly(rest.replace(time, ' '), data.language) ? instants[0] : undefined;
}

/** "10:00" or "3 p.m." as the model has it; an invalid text if the hour does not exist. */
function timeOf([, hours, minutes, chinese, half]: RegExpExecArray): string {
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const isPossible = !half || (Number(hours) >= 1 && Number(hours) <= 12);
  return isPossible ? `${`${hour}`.padStart(2, '0')}:${minutes ?? chinese ?? '00'}` : '';
}

function isOnly(rest: string, language = 'en'): boolean {
  const left = rest.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return left.every((word) => known.has(word) || weekdays(language).includes(word));
}
