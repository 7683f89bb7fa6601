import { wordList } from '../../wordList.js';

/** The three forms that give the others: past of "he" and "she", present without its first letter. */
function stems(verbs: string): [he: string, she: string, present: string][] {
  return wordList(verbs).map((verb) => verb.split(' ') as [string, string, string]);
}

/** The forms of verbs that news uses, in the third person and of "we"; the present with and without "will". */
export function verbForms(verbs: string): string[] {
  return stems(verbs).flatMap(([he, she, present]) => [
    ...[he, she, `${she}ا`, `ف${he}`, `ف${she}`],
    ...['ي', 'ت', 'ن', 'سي', 'ست', 'سن'].map((prefix) => prefix + present),
    ...['ي', 'ت', 'سي', 'ست'].map((prefix) => `${prefix + joined(present)}ان`),
    ...[`${joined(present)}ون`].map((form) => `ي${form}`),
  ]);
}

/** The past of "we" of verbs whose root stays whole: "we worked". */
export function weForms(verbs: string): string[] {
  return stems(verbs).map(([, she]) => `${she.slice(0, -1)}نا`);
}

/** The same with "it" or "them" behind: "which she funds". */
export function verbsWithObject(verbs: string): string[] {
  return stems(verbs).flatMap(([he, she, present]) =>
    [he, she, `ف${he}`, `ف${she}`, ...['ي', 'ت', 'سي', 'ست'].map((prefix) => prefix + present)].flatMap(
      (form) => ['ه', 'ها', 'هم', 'هن', 'هما', 'نا'].map((object) => joined(form) + object),
    ),
  );
}

/** A last ya without dots is an alef before an ending. */
function joined(form: string): string {
  return form.replace(/ى$/, 'ا');
}
