import { readCaselessGoals } from '../caseless/goals.js';
import { compileCaselessGoals } from '../caseless/goalWords.js';
import type { CaselessFacts, CaselessReader } from '../caseless/reader.js';
import { type NamedCountry, settle } from '../caseless/settings.js';
import type { Compiled } from '../compiled.js';
import { sameBody } from '../names/aliases.js';
import type { Item } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import type { Paragraph, Story } from '../page/story.js';
import { phraseSet } from '../phrases.js';
import { findQuotedProject } from '../quotedProject.js';
import type { FoundRole } from '../roles/roles.js';
import type { TextRules } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { readUnspacedDateline } from './dateline.js';
import { withoutEarlierGivers } from './earlier.js';
import { readUnspacedHeaded } from './headed.js';
import { endOfRegion, isMastheadName } from './masthead.js';
import { hostOfMission, withoutShortMissions } from './missions.js';
import { readUnspacedName } from './names.js';
import { withoutPassing } from './passing.js';
import { readUnspacedPlaces } from './places.js';
import { findFramedProject, findNamedProject, findTitledProject } from './project.js';
import { findUnspacedPublisher } from './publisher.js';
import { readUnspacedRoles } from './roles.js';
import type { UnspacedRules } from './rules.js';
import { seeUnspacedNames } from './seenNames.js';
import { asNamed, inHomeCountry, namedOften } from './where.js';
import { compileUnspaced, type UnspacedWords } from './words.js';

/** Signs on a line that says where the text is from. */
const maxSource = 40;

/** Cities with a code of their own. */
const cities: ReadonlySet<string> = new Set(['HK', 'MO', 'SG']);

/** The reader of a language without capitals and without spaces: Chinese. */
export function unspacedReader(rules: UnspacedRules, text: Omit<TextRules, 'reader'>): CaselessReader {
  const words = compileUnspaced(rules, text);
  const goals = compileCaselessGoals(rules.goals, text.goals.titles);
  const notices = phraseSet(rules.notices);
  const goingOn = phraseSet(rules.goingOn);
  const abouts = phraseSet(rules.abouts);
  const profiles = phraseSet(rules.profiles);
  const sources = phraseSet(rules.sources);
  return {
    isPage: (tokens, { from, to }) =>
      tokens.key(from) === '第' && tokens.key(from + 2) === '版' && to - from < 9,
    isSource: (tokens, { from, to }) => {
      const source = sources.match(tokens, from, to);
      return (
        source !== undefined &&
        tokens.key(source.to) === ':' &&
        to - from <= maxSource &&
        tokens.key(to - 1) !== '。'
      );
    },
    goesOn: (tokens, { from, to }) => {
      // "在乌干达北部修建供水站".
      if (/^[在向]$/.test(tokens.key(from)) && words.places.match(tokens, from + 1, to)) return true;
      const verb = goingOn.match(tokens, from, to);
      // "建设银行", "援助处", "发布会": the start of a name or of a noun.
      const known = words.bodies.match(tokens, from, to) ?? words.names.notBreakers.match(tokens, from, to);
      const noun = verb && /^[者会會班处處局署部站所区區期国國]$/.test(tokens.key(verb.to));
      return verb !== undefined && !known && !noun;
    },
    isNotice: (tokens, { from, to }) => {
      if (notices.match(tokens, from, to)) return true;
      const about = abouts.match(tokens, from, to);
      // "—— 昆明市阳光义工服务队"
      const signed = [from, from + 1].every((index) => /^[—–―]$/.test(tokens.key(index)));
      const name = readUnspacedName(tokens, words, about?.to ?? (signed ? from + 2 : from), to);
      if (!name || name.country !== undefined) return false;
      const profile = profiles.match(tokens, name.after, to);
      const end = profile?.to ?? name.after;
      // A name alone on a line signs the text.
      return end === to || ((about ?? profile) !== undefined && tokens.key(end) === ':');
    },
    dateline: (tokens, compiled, range) => readUnspacedDateline(tokens, compiled, words, range),
    goals: (tokens, compiled, range, context) => readCaselessGoals(tokens, compiled, goals, range, context),
    isOrganization: (tokens, { from, to }) => {
      if (isMastheadName(tokens, words, { from, to })) return true;
      const known = words.bodies.match(tokens, from, to);
      if (known && endOfRegion(tokens, words, known.to, to)) return true;
      const name = readUnspacedName(tokens, words, from, to);
      if (!name || name.country !== undefined) return false;
      if (name.after === to) return true;
      // "联合国开发计划署 | 中国"
      const office =
        /^[|｜·-]$/.test(tokens.key(name.after)) && words.places.whole(tokens, name.after + 1, to);
      return office ? office.type === 'country' : false;
    },
    organizationAt: (tokens, from, to) => {
      const name = readUnspacedName(tokens, words, from, to);
      return name && name.country === undefined ? name.after : undefined;
    },
    countryOf: (tokens, _, name) => countryOf(tokens, words, name),
    facts: (tokens, compiled, story, ranges) => factsOf(tokens, compiled, words, story, ranges),
  };
}

function factsOf(
  tokens: Tokens,
  compiled: Compiled,
  words: UnspacedWords,
  story: Story,
  ranges: readonly Range[],
): CaselessFacts {
  const publisher = findUnspacedPublisher(tokens, words, story);
  const sentences = ranges.flatMap((range) => readSentences(tokens, compiled, range));
  const read = sentences.map((sentence) =>
    readUnspacedPlaces(tokens, words, sentence, nameTest(tokens, words, sentence)),
  );
  const filed = story.dateline?.places.map((place) => ({
    ...place,
    ...(words.places.whole(tokens, place.from, place.to) ?? { type: 'uncertain' as const }),
  }));
  const first = ranges[story.standfirst ? 2 : 1];
  const settleWith = (list: typeof filed, named: readonly NamedCountry[]) =>
    settle({
      places: read.flatMap(({ places }) => places),
      countries: named,
      filed: list ?? [],
      early: (index) => index < (first?.to ?? 0),
      nameOf: (range) => tokens.slice(range.from, range.to),
      runTogether: true,
    });
  const countries = read.flatMap((part) => part.countries);
  // A city that is a territory of its own is where a release is written, as long as it tells of another country.
  const elsewhere = filed?.map((place) =>
    cities.has(place.code ?? '') ? { ...place, type: 'seat' as const } : place,
  );
  // Named alone it is most often whose something is; at the start of the headline it is where.
  const said = countries.filter(({ placed, from }) => placed || from === story.headline?.from);
  const strict = settleWith(elsewhere, said);
  const told = strict.settings.length > 0 || strict.places.some(({ country }) => country !== undefined);
  // A mission tells where it is better than its own country does that it names so often.
  const host = told ? undefined : hostOfMission(tokens, words, sentences);
  const named = host ? [host] : namedOften(countries, story.headline);
  const settled = told ? strict : settleWith(filed, named);
  const homed = settled.settings.length
    ? settled.places
    : inHomeCountry(tokens, words, settled.places, sentences);
  const around = { ...settled, places: asNamed(tokens, words, homed, sentences, settled.settings) };
  const where = withoutPassing(tokens, words, around, first?.to ?? tokens.count, sentences);
  const own = publisher && tokens.slice(publisher.from, publisher.to);
  const house = publisher && words.bodies.match(tokens, publisher.from, publisher.to);
  const whole = house ? tokens.slice(publisher.from, house.to) : undefined;
  const same = sameBody(words.rules.names.aliases);
  const isPublisher = ({ name, acronym }: Item) =>
    own !== undefined &&
    [name, acronym].some((range) => {
      if (range === undefined) return false;
      const text = tokens.slice(range.from, range.to);
      // "驻斐济使馆" of "中华人民共和国驻斐济共和国大使馆".
      const mission =
        (text.startsWith('驻') && /[使領领]馆|使館|領館/.test(text) && own.includes(text.slice(0, 3))) ||
        (own.endsWith('馆') && /^(?:大使馆|使馆|总领馆|领馆|总领事馆)/.test(text));
      // "教科文组织巴马科办事处" of "联合国教育、科学及文化组织".
      const body = words.bodies.match(tokens, range.from, range.to);
      const ours = body && tokens.slice(range.from, body.to);
      return (
        same(text, own) ||
        (ours !== undefined && same(ours, own) && isOfficeOf(ours, text)) ||
        (whole !== undefined && same(text, whole) && isOfficeOf(whole, own)) ||
        mission ||
        isBranchOf(own, text) ||
        (text.length >= 3 &&
          (own.endsWith(text) || inWhole(own).endsWith(inWhole(text)) || isOfficeOf(text, own)))
      );
    });
  const context = {
    isPublisher,
    published: publisher !== undefined,
    settings: new Set(where.settings.map(({ code }) => code)),
  };
  const roles = [
    ...withoutPlans(tokens, words, ranges).flatMap((range) =>
      readSentences(tokens, compiled, range).flatMap((sentence) =>
        readUnspacedRoles(tokens, words, sentence, context),
      ),
    ),
    ...readUnspacedHeaded(tokens, words, story.paragraphs, context),
  ];
  const project =
    findQuotedProject(tokens, sentences, words.projects, words.links, 12) ??
    findNamedProject(tokens, sentences) ??
    findFramedProject(tokens, words, sentences) ??
    findTitledProject(tokens, words, story.headline, sentences);
  return {
    ...where,
    roles: withoutShortMissions(tokens, inFull(tokens, withoutEarlierGivers(tokens, words, story, roles))),
    seen: seeUnspacedNames(tokens, compiled, words, ranges, isPublisher),
    ...(publisher && { publisher }),
    ...(project && { project }),
  };
}

/** "联合国妇女署" of "联合国妇女署中国办公室". */
function isOfficeOf(body: string, office: string): boolean {
  return (
    office.startsWith(body) &&
    /(?:办公[室厅]|办事处|代表处|秘书处|新闻[处社]|辦公[室廳]|辦事處|代表處|秘書處|新聞[處社])$/.test(office)
  );
}

/** "国际劳工组织北京局" of "国际劳工组织". */
function isBranchOf(own: string, text: string): boolean {
  return (
    own.length >= 4 &&
    text.startsWith(own) &&
    /(?:局|分部|分会|办公室|办事处|代表处|代表團|代表团|辦公室|辦事處|代表處)$/.test(text)
  );
}

/** Signs of a short name in brackets. */
const maxShort = 10;

/** A body that is called by a short name, given in brackets behind its name, under its name: "（简称“山促会”）". */
function inFull(tokens: Tokens, roles: readonly FoundRole[]): FoundRole[] {
  const full = new Map<string, Range>();
  for (const { item } of roles) {
    const { from, to } = item.name;
    if (tokens.key(to) !== '(') continue;
    for (let close = to + 3; close < to + maxShort + 6; close++) {
      if (tokens.key(close) !== ')') continue;
      const short = tokens
        .slice(to + 1, close)
        .replace(/^(?:以下|下文|下)?[简簡]?[称稱]?[:：]?[“"「『]?/u, '')
        .replace(/[”"」』]$/u, '');
      if (/^\p{sc=Han}{2,10}$/u.test(short) && !full.has(short)) full.set(short, { from, to });
      break;
    }
  }
  if (full.size === 0) return [...roles];
  return roles.map((role) => {
    const name = full.get(tokens.slice(role.item.name.from, role.item.name.to));
    return name ? { ...role, item: { ...role.item, name } } : role;
  });
}

/** Names of bodies that every unit has, written out: "妇联" is "妇女联合会". */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/妇联|婦聯/, '妇女联合会'],
  [/残联|殘聯/, '残疾人联合会'],
  [/疾控中心/, '疾病预防控制中心'],
  [/卫健委|卫生健康委(?!员)/, '卫生健康委员会'],
  [/发改委|发展改革委/, '发展和改革委员会'],
  [/红会$/, '红十字会'],
  [/工商联$/, '工商业联合会'],
  [/科协$/, '科学技术协会'],
  [/文联$/, '文学艺术界联合会'],
  [/侨联$/, '归国华侨联合会'],
];

function inWhole(name: string): string {
  let whole = name;
  for (const [short, long] of shortNames) whole = whole.replace(short, long);
  return whole;
}

/** Without the items of lists whose heading speaks of what is still to come: "下一步工作：". */
function withoutPlans(tokens: Tokens, words: UnspacedWords, ranges: readonly Paragraph[]): Paragraph[] {
  let planned = false;
  return ranges.filter((range) => {
    if (range.item) return !planned;
    planned = false;
    const isHead = range.heading === true || tokens.key(range.to - 1) === ':';
    for (let index = range.from; isHead && index < range.to; index++)
      planned ||= words.roles.plans.match(tokens, index, range.to) !== undefined;
    return true;
  });
}

/** Whether a token belongs to the name of an organisation: its places are not the story's. */
function nameTest(tokens: Tokens, words: UnspacedWords, { from, to }: Range): (index: number) => boolean {
  const names: boolean[] = [];
  for (let index = from; index < to; index++) {
    const known = words.bodies.match(tokens, index, to) ?? words.places.match(tokens, index, to);
    if (!known) continue;
    const name = readUnspacedName(tokens, words, index, to);
    if (name && name.country === undefined) {
      for (let at = index; at < name.to; at++) names[at] = true;
    }
    index = Math.max(known.to, name?.to ?? 0) - 1;
  }
  return (index) => names[index] === true;
}

/** A name that begins with a country: "挪威难民理事会". */
function countryOf(
  tokens: Tokens,
  words: UnspacedWords,
  { from, to }: Range,
): (Range & { readonly code: string }) | undefined {
  const place = words.places.match(tokens, from, to);
  return place?.value.type === 'country' && place.value.code
    ? { from, to: place.to, code: place.value.code }
    : undefined;
}
