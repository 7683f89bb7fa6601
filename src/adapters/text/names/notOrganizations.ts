import { itemsOf } from '../../internal/lists.js';
import type { Words } from '../tables/types.js';
import { foldWord, type Token } from '../tokens.js';
import { foldName, type NameGroup } from './mentions.js';
import { knownWithin, type Passage } from './passage.js';

/** The last character of a Chinese organisation whose name contains a title: "部长会议", "大使馆". */
const office = /[会會議议府室處处署局院部团團馆館所厅廳司组組金心学學校行社网網报報]$/;
/** Characters of the longest Chinese name of a person. */
const maxPersonName = 4;

/** Recognises names that are never organisations: persons with a title, nationalities, diseases, agreements, products. */
export class NotOrganizations {
  private readonly names: ReadonlySet<string>;
  private readonly titles: readonly string[];
  private readonly titleKeys: ReadonlySet<string>;

  constructor(
    private readonly passages: readonly Passage[],
    { notOrganizations, titles }: Words,
  ) {
    this.names = new Set(itemsOf(notOrganizations).map(foldName));
    this.titles = itemsOf(titles);
    this.titleKeys = new Set(this.titles.map(foldWord));
  }

  has({ best, mentions, name }: NameGroup): boolean {
    if (this.names.has(foldName(name)) || this.isChinesePerson(name)) return true;
    const passage = this.passages[best.passage]!;
    const known = knownWithin(passage, best);
    const isDemonym = best.to === best.from + 1 && passage.tokens[best.from]!.kind !== 'upper';
    if (isDemonym && known.length > 0 && known.every(({ kind }) => kind === 'demonym')) return true;
    return mentions.some(({ passage: at, from, to, prefix }) => {
      const { tokens } = this.passages[at]!;
      // "Minister Deno Katiba" and "Deno Katiba, Director", but "Governor's Office"
      const hasTitle = this.isTitle(tokens[from], prefix) && !/^['’]/.test(tokens[from + 1]?.text ?? '');
      return hasTitle || this.endsWithPerson(tokens, from, to) || this.isPersonWithOffice(tokens, from, to);
    });
  }

  /** A title before or after a name: "联合创始人肖盾". */
  private isChinesePerson(name: string): boolean {
    if (!/^\p{sc=Han}/u.test(name)) return false;
    return this.titles.some((title) => {
      const at = name.indexOf(title);
      const rest = at < 0 ? '' : name.slice(at + title.length);
      return at >= 0 && rest.length <= maxPersonName && (at === 0 || !office.test(rest));
    });
  }

  /** A title, perhaps after an Arabic particle: "وسفيرة". */
  private isTitle(token: Token | undefined, prefix = 0): boolean {
    if (!token) return false;
    return this.titleKeys.has(prefix ? foldWord(token.text.slice(prefix)) : token.key);
  }

  /** "City of Nakuru Commissioner Deno Katiba": a title and the two words of a person's name at the end. */
  private endsWithPerson(tokens: readonly Token[], from: number, to: number): boolean {
    const title = to - 3;
    if (title <= from || !this.isTitle(tokens[title]) || tokens[title]!.kind !== 'capitalized') return false;
    return tokens.slice(title + 1, to).every(({ kind }) => kind === 'capitalized');
  }

  /** Two or three capitalized words, perhaps with an initial, before a comma and an office. */
  private isPersonWithOffice(tokens: readonly Token[], from: number, to: number): boolean {
    const words = tokens.slice(from, to).filter(({ text }) => text !== '.');
    const isNamed = words.length <= 3 && words.every(({ kind }) => kind === 'capitalized');
    if (!isNamed || !/^[,،]$/.test(tokens[to]?.text ?? '')) return false;
    return this.isTitle(tokens[to + 1]) || (tokens[to + 1]?.kind !== 'mark' && this.isTitle(tokens[to + 2]));
  }
}
