/**
 * The case forms of Russian names and titles, made from the nominative by the endings of regular declension
 * (nominative, genitive, dative, accusative, instrumental, prepositional). Enough for names of countries and
 * bodies, whose words are regular; a form too many harms nothing, since it is only looked up. What does not
 * inflect is marked: `~` before the rest of a phrase ("Организация ~ Объединённых Наций"), `=` before a word.
 * Words in capitals, and those that end in о, е, и, у, ю, э when they name a place, stay as they are.
 */
export function ruForms(phrase: string, isPlace = false): string[] {
  const [moving = '', rest] = phrase.split(/\s*~\s*/);
  const words = moving.split(' ').map((word) => cases(word, isPlace));
  const forms = new Set<string>();
  for (let number = 0; number < 6; number++) {
    let made = [''];
    for (const word of words)
      made = made.flatMap((start) => (word[number] ?? []).map((form) => `${start} ${form}`));
    for (const form of made) {
      const whole = rest ? `${form.trim()} ${rest}` : form.trim();
      forms.add(whole);
      forms.add(whole.replaceAll('ё', 'е').replaceAll('Ё', 'Е'));
    }
  }
  return [...forms];
}

type Cases = readonly (readonly string[])[];

function cases(word: string, isPlace: boolean): Cases {
  const fixed = word.replace(/^=/, '');
  const same: Cases = Array.from({ length: 6 }, () => [fixed]);
  if (word !== fixed || fixed === fixed.toUpperCase() || fixed.length < 3) return same;
  if (isPlace && /[еиоуюэ]$/.test(word) && !/(ая|ые|[кгхжшчщн]ие)$/.test(word)) return same;
  return adjective(word) ?? noun(word) ?? same;
}

const made = (word: string, stem: string, endings: string): Cases => [
  [word],
  ...endings.split(' ').map((list) => list.split('/').map((ending) => stem + ending.replace('-', ''))),
];

function adjective(word: string): Cases | undefined {
  const stem = word.slice(0, -2);
  const soft = /[жшчщ]$/.test(stem);
  if (/(ск|цк|[нлврмтб])ая$/.test(word)) return made(word, stem, 'ой ой ую ой ой');
  if (/[жшчщ]ая$/.test(word)) return made(word, stem, 'ей ей ую ей ей');
  if (/няя$/.test(word)) return made(word, stem, 'ей ей юю ей ей');
  if (/(ск|цк|[нлврмтбдз])ое$/.test(word))
    return made(word, stem, `ого ому ое ${/[кг]$/.test(stem) ? 'им' : 'ым'} ом`);
  if (/[жшчщ]ее$/.test(word)) return made(word, stem, 'его ему ее им ем');
  if (/[а-яё]ый$/.test(word)) return made(word, stem, 'ого ому ый/ого ым ом');
  if (/[кгх]ий$/.test(word)) return made(word, stem, 'ого ому ий/ого им ом');
  if (/[жшчщн]ий$/.test(word)) return made(word, stem, 'его ему ий/его им ем');
  if (/[нлврмтбд]ые$/.test(word)) return made(word, stem, 'ых ым ые/ых ыми ых');
  if (/(ск|[хг])ие$/.test(word) || (soft && /ие$/.test(word))) return made(word, stem, 'их им ие/их ими их');
  return undefined;
}

function noun(word: string): Cases | undefined {
  const stem = word.slice(0, -1);
  const hard = /[гкхжшчщ]$/.test(stem);
  if (/строва$/.test(word)) return made(word, stem, 'ов ам а ами ах');
  if (/ия$/.test(word)) return made(word, stem, 'и и ю ей и');
  if (/ие$/.test(word)) return made(word, stem, 'я ю е ем и');
  if (/а$/.test(word))
    return made(word, stem, `${hard ? 'и' : 'ы'} е у ${/[жшчщц]$/.test(stem) ? 'ей' : 'ой'} е`);
  if (/я$/.test(word)) return made(word, stem, 'и е ю ей е');
  if (/о$/.test(word)) return made(word, stem, 'а у о ом е');
  if (/[ыи]$/.test(word)) return made(word, stem, `-/ов/ев/ей ам/ям ${word.slice(-1)} ами/ями ах/ях`);
  if (/ь$/.test(word)) return made(word, stem, 'и/я и/ю ь ью/ем и/е');
  if (/й$/.test(word)) return made(word, stem, 'я ю й ем е');
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word))
    return made(word, word, `а у - ${/[жшчщц]$/.test(word) ? 'ем' : 'ом'} е`);
  return undefined;
}
