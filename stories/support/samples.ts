import { seedText } from './articles.js';

const files = import.meta.glob<string>('../../test/fixtures/pressReleases/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Press releases to try, by name: the seed, then those written for the tests. */
export const samples: Readonly<Record<string, string>> = {
  'IOM Jordan': seedText,
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [nameOf(path), text])),
};

/** ".../schoolMeals.txt" → "School meals" */
function nameOf(path: string): string {
  const words = path
    .replace(/^.*\/|\.txt$/g, '')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
