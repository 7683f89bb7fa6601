import { fromText } from '../../../src/adapters/text.js';
import { type Summary, summarize } from './summary.js';

/** A headline and a first sentence of a release from Uganda, by language. */
const openings: Record<string, string> = {
  en: 'A new well for three villages\n\nA well opened today in Uganda.',
  ar: 'بئر جديدة لثلاث قرى\n\nافتُتحت اليوم بئر جديدة في أوغندا.',
  es: 'Un nuevo pozo para tres aldeas\n\nUn pozo abrió hoy en Uganda.',
  fr: 'Un nouveau puits pour trois villages\n\nUn puits a ouvert aujourd’hui en Ouganda.',
  zh: '三个村庄有了新水井\n\n一口新水井今天在乌干达启用。',
  // With a publisher: else the first that did something would be taken for it.
  ru: 'Новый колодец для трёх сёл\n\nЖенева (ГЭФ) – Колодец открыт сегодня в Уганде.',
};

/** What is read of a sentence that stands in the story of a release from Uganda. */
export function sentenceIn(language: string, sentence: string): Summary {
  const { articles } = fromText(`${openings[language]} ${sentence}`, { language });
  return summarize(articles[0]!);
}

/** Funders, partners and participants of such a sentence, in this order, each name after the first letter of its role. */
export function rolesIn(language: string, sentence: string): string[] {
  return signed(sentenceIn(language, sentence));
}

/** The same of an English text, as one line, without the country or acronym in brackets behind a name. */
export function barelyIn(text: string): string {
  return signed(summarize(fromText(text, { language: 'en' }).articles[0]!))
    .map(withoutBrackets)
    .join(' | ');
}

/** A name without the country or acronym in brackets behind it. */
export function withoutBrackets(role: string): string {
  return role.replace(/ \([^)]*\)/, '').replace(/ \[..\]$/, '');
}

function signed({ funders = [], partners = [], participants = [] }: Summary): string[] {
  return [
    ...funders.map((name) => `$ ${name}`),
    ...partners.map((name) => `& ${name}`),
    ...participants.map((name) => `@ ${name}`),
  ];
}

/** The dateline of a first paragraph, the date, and the paragraph without it. */
export function datelineIn(language: string, paragraph: string): string[] {
  const [headline] = openings[language]!.split('\n');
  const article = fromText(`${headline}\n\n${paragraph}`, { language }).articles[0]!;
  const [first] = article.body;
  const text = first && 'content' in first ? first.content.map((run) => run.text).join('') : '';
  const { place = '', agency = '' } = article.dateline ?? {};
  return [place, agency, article.published ?? '', text];
}

/** Goals and targets of a line below a story, "6: 6.1", and whether the line is a paragraph. */
export function goalsIn(language: string, line: string): { sdgs: string; paragraph: boolean } {
  const { articles } = fromText(`${openings[language]}\n\n${line}`, { language });
  const { sdgs = [], paragraphs } = summarize(articles[0]!);
  return { sdgs: sdgs.join(' | '), paragraph: paragraphs > 1 };
}
