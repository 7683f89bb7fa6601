import type { Article } from '../../../src/exports/model.js';

/** What the fields of an article are called, in the singular; the others by their names. */
const fields: Readonly<Partial<Record<keyof Article | 'articles', string>>> = {
  id: 'Identifier',
  summary: 'Standfirst',
  body: 'Paragraph',
  scope: 'Reach',
  published: 'Date',
  embargoUntil: 'Embargoed until',
  updated: 'Date of change',
  authors: 'Author',
  locations: 'Place',
  participants: 'Participant',
  partners: 'Partner',
  funders: 'Funder',
  sdgs: 'Goal',
  topics: 'Topic',
  glide: 'GLIDE number',
  disclosure: 'Use of AI',
  translations: 'Translation',
  attachments: 'Document',
  contacts: 'Contact',
  image: 'Picture',
  url: 'Web address',
  articles: 'Article',
};

const parts: Readonly<Record<string, string>> = {
  parent: 'parent body',
  within: 'area around it',
  url: 'web address',
  goal: 'number',
  targets: 'target',
  src: 'file',
  alt: 'text alternative',
  statement: 'required sentence',
  disclaimer: 'disclaimer',
  bytes: 'size',
};

interface LabelOptions {
  /** Whether to number the entries of lists: "Funder 2". */
  numbered?: boolean;
}

/** A path in words: `funders[1].country` is "Funder · country". */
export function labelOf(path: string, { numbered = false }: LabelOptions = {}): string {
  const words: string[] = [];
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    if (!/^\d+$/.test(key)) words.push(wordsFor(key, words.length > 0));
    else if (words.length === 0) words.push(`Article ${Number(key) + 1}`);
    else if (numbered) words.push(`${words.pop()} ${Number(key) + 1}`);
  }
  // The name is what an organisation or place goes by: "Funder", not "Funder · name".
  return words.filter((word, index) => index === 0 || word !== 'name').join(' · ');
}

function wordsFor(key: string, isPart: boolean): string {
  const field = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : undefined;
  const known = isPart ? (parts[key] ?? field?.toLowerCase()) : field;
  const plain = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return known ?? (isPart ? plain : plain.charAt(0).toUpperCase() + plain.slice(1));
}
