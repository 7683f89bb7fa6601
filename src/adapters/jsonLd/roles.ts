import type { Author, Organization, Project } from '../../model/article.js';
import { addressOf } from './addresses.js';
import type { Node } from './node.js';
import { addressForm, distinct, nameOf, organization } from './organizations.js';
import { isRole, present, reportLeftOut, type Source, thingOf, valuesOf } from './source.js';
import { textOf } from './texts.js';

/** The authors: people and organisations, given as names or objects. */
export function authorsOf(node: Node, source: Source): readonly Author[] {
  const authors = valuesOf(node, 'author', 'creator').flatMap((value): Author[] => {
    const thing =
      thingOf(value, node.context, source, 'author') ?? thingOf(value, node.context, source, 'creator');
    const name = thing ? personName(thing, source) : nameOf(value, node.context, source, 'author');
    if (!name || (!source.exact && addressForm.test(name))) {
      const [given] = thing ? valuesOf(thing, 'name') : [value];
      if (given !== '') reportLeftOut(source, 'authors', value, 'a name');
      return [];
    }
    const url = thing && addressOf(thing, source, 'url', ...(source.exact ? [] : ['sameAs']));
    const [, fediverse] = /^acct:(.+)/.exec((thing && textOf(thing, source, 'identifier')) ?? '') ?? [];
    return [present({ name, url, fediverse: fediverse && `@${fediverse}` })];
  });
  return distinct(authors, source);
}

/** The full name, or given name and family name. */
function personName(person: Node, source: Source): string | undefined {
  const name = textOf(person, source, 'name');
  if (name || source.exact) return name;
  const parts = ['givenName', 'familyName'].flatMap((part) => textOf(person, source, part) ?? []);
  return parts.join(' ') || undefined;
}

/** The first thing that is a project. */
export function projectOf(values: readonly unknown[], node: Node, source: Source): Project | undefined {
  for (const value of values) {
    const thing = source.graph.node(value, node.context);
    if (!thing?.types.some((type) => type === 'Project' || type === 'ResearchProject')) continue;
    const name = textOf(thing, source, 'name');
    if (name) return present({ name, url: addressOf(thing, source, 'url') });
  }
  return undefined;
}

/** Contributors, sorted by the name of their role. An organisation without a role is a partner; a person without one is omitted. */
export function contributorsOf(node: Node, source: Source) {
  const roles = {
    partners: [] as Organization[],
    participants: [] as Organization[],
    funders: [] as Organization[],
  };
  for (const value of valuesOf(node, 'contributor')) {
    const role = source.graph.node(value, node.context);
    const found = organization(value, node.context, source, 'contributor');
    if (!found || !role) continue;
    const inner = thingOf(value, node.context, source, 'contributor');
    if (isRole(role)) {
      const name = textOf(role, source, 'roleName', 'namedPosition') ?? '';
      if (/partner|implement/i.test(name)) roles.partners.push(found);
      else if (/particip|attend/i.test(name)) roles.participants.push(found);
      else if (/fund|donor|sponsor/i.test(name)) roles.funders.push(found);
    } else if (inner && !inner.types.includes('Person') && inner.types.length) roles.partners.push(found);
  }
  return roles;
}
