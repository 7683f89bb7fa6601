import { markdownTable } from './markdown.js';
import { describeTypes, type Property, type TypeDescription } from './properties.js';

/** The skill for coding agents. Its text is written by hand; its tables of the model come from the types. */
export const skillPath = 'skills/news-cards/SKILL.md';

const tables = /(?<=<!-- model -->\n)[\s\S]*(?=\n<!-- \/model -->)/;

/** The skill with the tables of the model as they are now. */
export const withModelTables = (skill: string): string => skill.replace(tables, () => modelTables());

function modelTables(): string {
  const types = describeTypes('src/exports/model.ts');
  const fields = types.get('Article')?.properties ?? [];
  return [
    markdownTable(
      ['Field', 'Type', 'Meaning'],
      fields.map(({ name, type, required, description }) => [
        `\`${name}${required ? '' : '?'}\``,
        `\`${plainType(type)}\``,
        description,
      ]),
    ),
    markdownTable(
      ['Type', 'Fields; those without a type are texts'],
      namesReachableFrom(fields, types).map((name) => [`\`${name}\``, inShort(types.get(name)!)]),
    ),
  ].join('\n\n');
}

type Types = ReadonlyMap<string, TypeDescription>;

/** Names of the types that fields have, and the fields of those, in the order in which they are met. */
function namesReachableFrom(fields: readonly Property[], types: Types): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const { properties = [], oneOf = [] } = types.get(name) ?? {};
    if (found.has(name) || properties.length === 0) return;
    found.add(name);
    oneOf.forEach(visit);
    if (oneOf.length === 0) properties.flatMap(namesIn).forEach(visit);
  };
  fields.flatMap(namesIn).forEach(visit);
  return [...found];
}

const namesIn = ({ type }: Property) => type.match(/\b[A-Z]\w+/g) ?? [];

const plainType = (type: string) => type.replaceAll('readonly ', '').replaceAll(/\((\w+\[\])\)/g, '$1');

function inShort({ properties, oneOf }: TypeDescription): string {
  if (oneOf.length > 0) return oneOf.map((name) => `\`${name}\``).join(' or ');
  return properties
    .map(({ name, required, type }) => {
      const field = `${name}${required ? '' : '?'}`;
      return type === 'string' ? `\`${field}\`` : `\`${field}: ${plainType(type)}\``;
    })
    .join(', ');
}
