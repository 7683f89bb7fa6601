import type { Organization } from '../../model/article.js';
import type { Node } from './node.js';
import { fromNode, organizationsOf } from './organizations.js';
import { type Source, valuesOf } from './source.js';

/**
 * Who publishes: the first of the properties that names it. Where the article says nothing, it is the one organisation that
 * stands beside it in the document and is nobody's part, else the one site; of two, nobody knows.
 */
export function publisherOf(node: Node, source: Source): Organization | undefined {
  const names = ['publisher', 'sourceOrganization', 'provider'];
  const name = names.find((each) => valuesOf(node, each).length);
  const [publisher] = name ? organizationsOf(node, source, 'publisher', name) : [];
  if (publisher || source.exact) return publisher;
  const { organizations, sites } = source.graph.owners();
  return only(organizations, source) ?? (organizations.length ? undefined : only(sites, source));
}

/** What the things are, where all have one name. */
function only(things: readonly Node[], source: Source): Organization | undefined {
  const found = things.flatMap((thing) => fromNode(thing, source) ?? []);
  return found.every(({ name }) => name === found[0]?.name) ? found[0] : undefined;
}
