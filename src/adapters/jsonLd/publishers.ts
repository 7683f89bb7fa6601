import type { Organization, Publisher } from '../../model/article.js';
import { type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import type { Node } from './node.js';
import { fromNode, organizationsOf } from './organizations.js';
import { policiesOf } from './release.js';
import { present, type Source, thingOf, valuesOf } from './source.js';

/**
 * The publisher, from the first property that names it. If the article names none, the only organisation listed next to it in
 * the document, else the only site; undefined if there are several.
 */
export function publisherOf(node: Node, source: Source): Publisher | undefined {
  const names = ['publisher', 'sourceOrganization', 'provider'];
  const name = names.find((each) => valuesOf(node, each).length);
  const [publisher] = name ? organizationsOf(node, source, 'publisher', name) : [];
  if (publisher) {
    const own = name ? thingOf(valuesOf(node, name)[0], node.context, source, name) : undefined;
    if (own?.id !== undefined && source.graph.isShared(own.id)) {
      const message: Mismatch = {
        received: phrase('a person and an organisation with the @id {0}', showValue(own.id)),
        outcome: 'the organisation was taken as the publisher',
      };
      source.issues.push(warning('publisher', 'repaired', message));
    }
    return present({ ...publisher, policies: own && policiesOf(own, source) });
  }
  if (source.exact) return undefined;
  const { organizations, sites } = source.graph.owners();
  return only(organizations, source) ?? (organizations.length ? undefined : only(sites, source));
}

/** The first thing, if all have the same name. */
function only(things: readonly Node[], source: Source): Organization | undefined {
  const found = things.flatMap((thing) => fromNode(thing, source) ?? []);
  return found.every(({ name }) => name === found[0]?.name) ? found[0] : undefined;
}
