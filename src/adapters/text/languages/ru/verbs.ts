import { crossed } from '../../names/linked.js';
import { wordList } from '../../wordList.js';

/** The four forms of past tenses, by their masculine singular, with what follows: "выделил", "внёс", "взял на себя". */
export function past(verbs: string): string[] {
  return wordList(verbs).flatMap((phrase) => {
    const [verb = '', ...more] = phrase.split(' ');
    // "трудился": "трудилась", "трудились"
    const own = verb.endsWith('лся');
    const stem = verb.replace(own ? /лся$/ : /л$/, '').replace('ё', 'е');
    const endings = own ? ['лась', 'лось', 'лись'] : ['ла', 'ло', 'ли'];
    return [verb, ...endings.map((ending) => stem + ending)].map((form) => [form, ...more].join(' '));
  });
}

/** Of regular verbs the third persons: "построил" has "построит", "построят". */
export function thirdPersonsOf(verbs: string): string[] {
  return wordList(verbs).flatMap((verb) => (verb.includes(' ') ? [] : thirdPersons(verb)));
}

/** "наладил": "наладит", "наладят"; "сформировал": "сформирует"; "вывозил" and "проверял" likewise. None of "шил". */
function thirdPersons(verb: string): string[] {
  const stem = verb.slice(0, -2);
  if (/[а-яё]{3}ил$/.test(verb)) return [`${stem}ит`, /[жшчщ]$/.test(stem) ? `${stem}ат` : `${stem}ят`];
  if (/ировал$|[бвджзклмнпрст]овал$/.test(verb)) {
    const short = verb.slice(0, -4);
    return [`${short}ует`, `${short}уют`];
  }
  if (/[ыи]вал$|[лнрсмщ]ял$/.test(verb)) {
    const long = verb.slice(0, -1);
    return [`${long}ет`, `${long}ют`];
  }
  return [];
}

const endings = ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ых', 'ому', 'ым', 'ыми', 'ом', 'ую'];

/**
 * The forms of passive participles by the stem of the long ones, "выделенн"; the short ones have one `letter` fewer:
 * "выделен". Without one there are long ones only.
 */
export function participles(stems: string, letter: string): string[] {
  return wordList(stems).flatMap((stem) => [
    ...endings.map((ending) => stem + ending),
    ...(letter ? ['', 'а', 'о', 'ы'].map((ending) => shortOf(stem, ending)) : []),
  ]);
}

/** "внесён", "внесена": the stress is on the ending, so ё is е; compared folded they are one. */
function shortOf(stem: string, ending: string): string {
  return stem.slice(0, -1) + ending;
}

const works = wordList(`
  проекта | программы | инициативы | мероприятия | строительства | акции | форума | фестиваля | конкурса | работ | кампании | этого проекта | данного проекта
  нашего проекта | семинара | выставки | обучения | исследования | тренинга | конференции | встречи | курса | курсов | практикума | форума | лагеря | экспедиции | школы | марафона
  ярмарки | олимпиады | слёта | круглого стола | учений | турнира | недели | праздника | съезда | реконструкции | ремонта | издания | фестиваля
`);
const be = wordList(`
  является | являются | выступает | выступают | выступил | выступила | выступило | выступили | стал | стала | стало | стали | был | была | были | остаётся
`);

/** "партнёрами проекта выступили", "главным донором является": who somebody is in a work. Nouns in the instrumental. */
export function beings(nouns: string): string[] {
  return crossed(withWorks(wordList(nouns)), be);
}

/** "Донор проекта – Япония", "среди доноров – Австрия", "партнёры: А, Б". */
export function dashed(nouns: string): string[] {
  const all = withWorks(wordList(nouns));
  return [...crossed(all, ['–', '—', '-']), ...all.map((noun) => `${noun}:`)];
}

function withWorks(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => [noun, ...works.map((work) => `${noun} ${work}`)]);
}
