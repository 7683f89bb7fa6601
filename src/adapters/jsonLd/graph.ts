import { isArray } from '../../model/issue.js';
import { isRecord, keysOf, lengthOf, take } from '../internal/foreign.js';
import type { Context } from './context.js';
import { type Node, readNode } from './node.js';
import { keyAround, type Position, placeOf, start, type Visit } from './visit.js';
import { articleTypes, ownerTypes } from './vocabulary.js';

/** An article of a document and where it stands in it: `@graph[2]`. */
export interface FoundArticle {
  readonly node: Node;
  /** Made when it is asked for: most places are never told. */
  readonly place: () => string;
}

// What these hold are things of their own right and not parts of what holds them.
const listing = new Set([
  '@graph',
  '@included',
  '@list',
  '@set',
  'mainEntity',
  'itemListElement',
  'item',
  'hasPart',
  'blogPost',
  'blogPosts',
  'dataFeedElement',
]);

// These lead from an article to what holds it.
const upward = new Set(['isPartOf', 'mainEntityOfPage']);

/** Objects and list entries that are looked at; the rest of the document is left out. */
const maxVisits = 1_500_000;

/** Organisations kept that may be who publishes. */
const maxOwners = 10;

/**
 * The objects of a document, found by `@id`, and its articles in order. Several objects with one `@id` are one thing.
 * Each object is looked at once, so that references in a circle end.
 */
export class Graph {
  readonly #nodes = new Map<object, Node>();
  readonly #byId = new Map<string, Node[]>();
  readonly #merged = new Map<string, Node>();
  readonly #found: (FoundArticle & { readonly position: Position; readonly inGraph: boolean })[] = [];
  readonly #owners = { organizations: [] as Node[], sites: [] as Node[] };
  readonly #cited = new Map<string, Set<string>>();
  readonly #listed = new Set<string>();
  readonly #lists = new Set<object>();
  readonly #keys = new Map<object, readonly string[]>();
  #left = maxVisits;

  constructor(root: unknown) {
    const stack: Visit[] = [start(root)];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const children = isArray(visit.value) ? this.#entries(visit, visit.value) : this.#enter(visit);
      for (const child of children.reverse()) stack.push(child);
    }
  }

  /** Whether the document was looked at to its end. */
  get complete(): boolean {
    return this.#left > 0;
  }

  /** Organisations and sites that stand beside the articles, a few of them: two are as many as ten. */
  owners(): { readonly organizations: readonly Node[]; readonly sites: readonly Node[] } {
    return this.#owners;
  }

  /** The thing that a value is or refers to; undefined for a text, a number or a list, also in an `@value`. */
  node(value: unknown, context: Context): Node | undefined {
    if (!isRecord(value) || take(value, '@value') !== undefined) return undefined;
    const own = this.#nodes.get(value) ?? readNode(value, context);
    return own.id === undefined ? own : (this.#whole(own.id) ?? own);
  }

  /** The first keys of an object. It may have a million and be referred to as often: they are listed once. */
  keysOf(value: object, max: number): readonly string[] {
    const known = this.#keys.get(value);
    if (known) return known;
    const keys = keysOf(value).slice(0, max);
    this.#keys.set(value, keys);
    return keys;
  }

  /** The thing with an `@id`. */
  byId(id: string): Node | undefined {
    return this.#whole(id);
  }

  /**
   * The articles: those that stand alone, in a list, a `@graph` or as what a page is about; if there are none, those
   * inside other things. One that another article only cites, as an object or by its `@id`, is not of them.
   */
  articles(): FoundArticle[] {
    const own = this.#found.filter(({ position }) => position === 'listed');
    const listed = own.length ? own : this.#found.filter(({ position }) => position === 'inside');
    const citedOnly = this.#citedOnly(listed);
    const seen = new Set<string>();
    return listed.flatMap(({ node, place, inGraph }) => {
      if (node.id === undefined) return [{ node, place }];
      if (seen.has(node.id) || (inGraph && citedOnly.has(node.id))) return [];
      seen.add(node.id);
      return [{ node: this.#whole(node.id) ?? node, place }];
    });
  }

  /** Reads an object; what is in it comes next. */
  #enter(visit: Visit): Visit[] {
    const { value, position } = visit;
    if (!isRecord(value) || this.#nodes.has(value)) return [];
    const node = readNode(value, visit.context);
    this.#nodes.set(value, node);
    if (node.id !== undefined) this.#register(node.id, node, visit);
    if (position === 'listed' && /^(?:@graph)?$/.test(keyAround(visit))) this.#own(node);
    const isArticle = node.types.some((type) => articleTypes.has(type));
    if (isArticle && position !== 'inArticle') {
      const inGraph = position === 'listed' && keyAround(visit) === '@graph';
      this.#found.push({ node, position, inGraph, place: () => placeOf(visit) });
    }
    const article = isArticle ? (node.id ?? visit.article) : visit.article;
    const children: Visit[] = [];
    for (const [key, inner] of node.properties) {
      if (typeof inner !== 'object' || this.#left-- <= 0) continue;
      const within = position === 'listed' && !listing.has(key) ? 'inside' : position;
      children.push({
        value: inner,
        context: node.context,
        parent: visit,
        key,
        article,
        position: isArticle ? 'inArticle' : within,
      });
    }
    return children;
  }

  #own(node: Node): void {
    const { organizations, sites } = this.#owners;
    if (organizations.length < maxOwners && node.types.some((type) => ownerTypes.has(type)))
      organizations.push(node);
    else if (sites.length < maxOwners && node.types.includes('WebSite')) sites.push(node);
  }

  /** What is in a list; the same list a second time holds nothing new. */
  #entries(visit: Visit, list: readonly unknown[]): Visit[] {
    if (this.#lists.has(list)) return [];
    this.#lists.add(list);
    const children: Visit[] = [];
    for (let index = 0; index < lengthOf(list) && this.#left-- > 0; index++) {
      const value = take(list, index);
      if (typeof value === 'object') children.push({ ...visit, value, parent: visit, key: index });
    }
    return children;
  }

  #register(id: string, node: Node, visit: Visit): void {
    const isReference = [...node.properties.keys()].every((name) => name === '@id' || name === '@type');
    if (!isReference) {
      const known = this.#byId.get(id);
      if (known) known.push(node);
      else this.#byId.set(id, [node]);
      return;
    }
    const { position, article } = visit;
    if (position === 'listed') {
      if (keyAround(visit) !== '@graph') this.#listed.add(id);
    } else if (article !== undefined && article !== id && !upward.has(keyAround(visit))) {
      this.#cited.set(article, (this.#cited.get(article) ?? new Set()).add(id));
    }
  }

  /** What can be reached by citations from the articles that no other cites. */
  #citedOnly(found: readonly FoundArticle[]): ReadonlySet<string> {
    const cited = new Set([...this.#cited.values()].flatMap((ids) => [...ids]));
    const open = found.flatMap(({ node: { id } }) => (id !== undefined && !cited.has(id) ? [id] : []));
    const reached = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const next of this.#cited.get(id) ?? []) {
        if (reached.has(next) || this.#listed.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    }
    return reached;
  }

  /** All that the document says of a thing, whatever objects it is spread over; what comes first wins. */
  #whole(id: string): Node | undefined {
    const parts = this.#byId.get(id);
    if (!parts || parts.length < 2) return parts?.[0];
    const known = this.#merged.get(id);
    if (known) return known;
    const properties = new Map<string, unknown>();
    for (const part of parts) {
      for (const [name, value] of part.properties) if (!properties.has(name)) properties.set(name, value);
    }
    const whole: Node = {
      id,
      types: [...new Set(parts.flatMap(({ types }) => types))],
      properties,
      context: (parts[0] as Node).context,
    };
    this.#merged.set(id, whole);
    return whole;
  }
}
