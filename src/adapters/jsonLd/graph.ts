import { isArray } from '../../model/issue.js';
import { isRecord, keysOf, lengthOf, safeGet } from '../internal/foreign.js';
import type { Context } from './context.js';
import { type Node, readNode, statusProperty } from './node.js';
import { keyAround, type Position, placeOf, start, type Visit } from './visit.js';
import { articleTypes, ownerTypes } from './vocabulary.js';

/** An article of a document and its place in it: `@graph[2]`. */
export interface FoundArticle {
  readonly node: Node;
  /** Computed on demand: most places are never reported. */
  readonly place: () => string;
}

// Properties whose values are independent things, not parts of their parent.
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

// Properties that lead from an article to its container.
const upward = new Set(['isPartOf', 'mainEntityOfPage']);

// Properties that protect people: of objects with one `@id`, the values of all count.
const accumulated = [statusProperty, 'correction', 'digitalSourceType'];

/** An object that says what became of a story. */
export interface StatedNode {
  readonly node: Node;
  /** Whether it is inside an article, or only cited by one: then it is about another story, unless both have one URL. */
  readonly isCited: boolean;
}

/** Types that no thing has both of. */
export type Kind = 'person' | 'organization';

/** The kind of a thing; undefined if it may be either, such as Yoast's `["Person", "Organization"]`. */
function kindOf({ types }: Node): Kind | undefined {
  const isPerson = types.includes('Person');
  const isOrganization = types.some((type) => ownerTypes.has(type));
  if (isPerson === isOrganization) return undefined;
  return isPerson ? 'person' : 'organization';
}

/** Objects and list entries visited; the rest of the document is ignored. */
const maxVisits = 1_500_000;

/** Candidates kept for the publisher. */
const maxOwners = 10;

/**
 * The objects of a document by `@id`, and its articles in order. Objects with the same `@id` are merged. Each object is
 * visited once, so circular references end.
 */
export class Graph {
  readonly #nodes = new Map<object, Node>();
  readonly #byId = new Map<string, Node[]>();
  readonly #merged = new Map<string, Node>();
  readonly #found: (FoundArticle & { readonly position: Position; readonly inGraph: boolean })[] = [];
  readonly #stated: { readonly node: Node; readonly isInside: boolean }[] = [];
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

  /** Whether the whole document was visited. */
  get complete(): boolean {
    return this.#left > 0;
  }

  /** Organisations and sites listed next to the articles. Only a few are kept: more than one is already ambiguous. */
  owners(): { readonly organizations: readonly Node[]; readonly sites: readonly Node[] } {
    return this.#owners;
  }

  /**
   * The object that a value is or refers to; undefined for a text, a number, a list or an `@value`. `wanted` decides between a person
   * and an organisation with one `@id`.
   */
  node(value: unknown, context: Context, wanted?: Kind): Node | undefined {
    if (!isRecord(value) || safeGet(value, '@value') !== undefined) return undefined;
    const own = this.#nodes.get(value) ?? readNode(value, context);
    return own.id === undefined ? own : (this.#whole(own.id, kindOf(own) ?? wanted) ?? own);
  }

  /** Whether a person and an organisation have this `@id`: one of them is wrong. */
  isShared(id: string): boolean {
    const kinds = new Set(this.#byId.get(id)?.map(kindOf));
    return kinds.has('person') && kinds.has('organization');
  }

  /** The first keys of an object. Cached, because an object may have a million keys and be referenced as often. */
  keysOf(value: object, max: number): readonly string[] {
    const known = this.#keys.get(value);
    if (known) return known;
    const keys = keysOf(value).slice(0, max);
    this.#keys.set(value, keys);
    return keys;
  }

  /** The object with an `@id`. */
  byId(id: string): Node | undefined {
    return this.#whole(id);
  }

  /**
   * The articles at the root, in a list, in a `@graph` or as a page's main entity; if there are none, those inside other
   * objects. Excludes articles that another article only cites, as an object or by `@id`.
   */
  articles(): FoundArticle[] {
    const listed = this.#listedArticles();
    const citedOnly = this.#citedOnly(listed);
    const seen = new Set<string>();
    return listed.flatMap(({ node, place, inGraph }) => {
      if (node.id === undefined) return [{ node, place }];
      if (seen.has(node.id) || (inGraph && citedOnly.has(node.id))) return [];
      seen.add(node.id);
      return [{ node: this.#whole(node.id) ?? node, place }];
    });
  }

  /** The objects that say what became of a story: articles, pages and any other. */
  stated(): StatedNode[] {
    const citedOnly = this.#stated.length ? this.#citedOnly(this.#listedArticles()) : new Set();
    return this.#stated.map(({ node, isInside }) => ({
      node,
      isCited: isInside || (node.id !== undefined && citedOnly.has(node.id)),
    }));
  }

  #listedArticles() {
    const own = this.#found.filter(({ position }) => position === 'listed');
    return own.length ? own : this.#found.filter(({ position }) => position === 'inside');
  }

  /** Reads an object and returns its children. */
  #enter(visit: Visit): Visit[] {
    const { value, position } = visit;
    if (!isRecord(value) || this.#nodes.has(value)) return [];
    const node = readNode(value, visit.context);
    this.#nodes.set(value, node);
    if (node.id !== undefined) this.#register(node.id, node, visit);
    if (node.properties.has(statusProperty))
      this.#stated.push({ node, isInside: position === 'inArticle' && !upward.has(keyAround(visit)) });
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

  /** The entries of a list, unless it was visited before. */
  #entries(visit: Visit, list: readonly unknown[]): Visit[] {
    if (this.#lists.has(list)) return [];
    this.#lists.add(list);
    const children: Visit[] = [];
    for (let index = 0; index < lengthOf(list) && this.#left-- > 0; index++) {
      const value = safeGet(list, index);
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

  /** The ids that are reachable by citation from articles that are not cited themselves. */
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

  /** Merges the objects with one `@id`, but no person with an organisation; of most properties, the first value wins. */
  #whole(id: string, wanted?: Kind): Node | undefined {
    const all = this.#byId.get(id);
    if (!all || all.length < 2) return all?.[0];
    const kind = this.isShared(id) ? (wanted ?? all.map(kindOf).find(Boolean)) : undefined;
    const key = `${kind ?? ''} ${id}`;
    const known = this.#merged.get(key);
    if (known) return known;
    const parts = kind ? all.filter((part) => (kindOf(part) ?? kind) === kind) : all;
    const properties = new Map<string, unknown>();
    for (const part of parts) {
      for (const [name, value] of part.properties) if (!properties.has(name)) properties.set(name, value);
    }
    for (const name of accumulated) {
      // Each value once, because only a few are read.
      const values = new Set(parts.map((part) => part.properties.get(name)));
      if (properties.has(name)) properties.set(name, [...values]);
    }
    const whole: Node = {
      id,
      types: [...new Set(parts.flatMap(({ types }) => types))],
      properties,
      context: (parts[0] as Node).context,
    };
    this.#merged.set(key, whole);
    return whole;
  }
}
