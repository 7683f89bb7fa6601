import { seedText } from './seed.js';

const pressReleases = import.meta.glob<string>(['../../test/fixtures/pressReleases/*.txt', '!**/??-*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const others = import.meta.glob<string>(
  [
    '../../test/fixtures/pressReleases/fr-gafsaEntreprises.txt',
    '../../test/fixtures/pressReleases/es-aguaRiohacha.txt',
    '../../test/fixtures/pressReleases/ar-zahleSchools.txt',
    '../../test/fixtures/pressReleases/ru-cahulCentres.txt',
    '../../test/fixtures/pressReleases/zh-nyarugusuSchools.txt',
    '../../test/fixtures/feeds/same.*',
    '../../test/fixtures/jsonLd/{agency.json,wordPress.html}',
    '../../test/fixtures/reliefWeb/*.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Names of samples by path suffix, in display order. */
const names: Readonly<Record<string, string>> = {
  'fr-gafsaEntreprises.txt': 'French',
  'es-aguaRiohacha.txt': 'Spanish',
  'ar-zahleSchools.txt': 'Arabic',
  'ru-cahulCentres.txt': 'Russian',
  'zh-nyarugusuSchools.txt': 'Chinese',
  'same.rss.xml': 'Feed, RSS 2.0',
  'same.rdf.xml': 'Feed, RDF',
  'same.atom.xml': 'Feed, Atom',
  'same.feed.json': 'Feed, JSON',
  'agency.json': 'JSON-LD',
  'wordPress.html': 'Page with JSON-LD',
  'reliefWeb/report.json': 'ReliefWeb, a report',
  'reliefWeb/list.json': 'ReliefWeb, a list',
};

/** Sample sources by name: the seed, other languages, other formats, then press releases written for the tests. */
export const samples: Readonly<Record<string, string>> = {
  'IOM Jordan': seedText,
  ...Object.fromEntries(
    Object.entries(names).map(([end, name]) => [
      name,
      Object.entries(others).find(([path]) => path.endsWith(end))?.[1] ?? '',
    ]),
  ),
  ...Object.fromEntries(Object.entries(pressReleases).map(([path, text]) => [nameOf(path), text])),
};

/** ".../schoolMeals.txt" → "School meals" */
function nameOf(path: string): string {
  const words = path
    .replace(/^.*\/|\.txt$/g, '')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
