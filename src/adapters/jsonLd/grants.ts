import type { Funder } from '../../model/article.js';
import type { Amount } from '../../model/releaseTypes.js';
import { ownMark } from '../../terms/jsonLd.js';
import type { Node } from './node.js';
import { distinct, organizationsOf } from './organizations.js';
import { propertyValue } from './properties.js';
import { nodesOf } from './release.js';
import { present, type Source, valuesOf } from './source.js';
import { textOf } from './texts.js';

/** Grants read per article; as many as the model has funders if `toJsonLd` wrote it. */
const maxGrants = 20;
const maxOwnGrants = 200;

/** The funders: `funder`, `sponsor`, and those of a grant in `funding`, with its amounts if it has one funder. */
export function fundersOf(node: Node, source: Source): readonly Funder[] {
  const funders = organizationsOf(node, source, 'funders', 'funder', 'sponsor');
  const grants = nodesOf(node, source, 'funding');
  if (source.exact) return withOwnGrants(funders, grants.slice(0, maxOwnGrants), source);
  const paid = grants.slice(0, maxGrants).flatMap((grant) => {
    const payers: readonly Funder[] = organizationsOf(grant, source, 'funders', 'funder', 'sponsor');
    const [payer, ...others] = payers;
    const amounts = amountsOf(grant, source);
    return payer && !others.length && amounts.length ? [{ ...payer, amounts }] : payers;
  });
  const amounts = (name: string) =>
    paid.flatMap((payer) => (payer.name === name ? (payer.amounts ?? []) : []));
  return distinct([...funders, ...paid], source).map((funder) => {
    const all = amounts(funder.name);
    return all.length ? { ...funder, amounts: all } : funder;
  });
}

/** The funders with the amounts, statements and disclaimers that `toJsonLd` wrote, each with the path of its funder. */
function withOwnGrants(funders: readonly Funder[], grants: readonly Node[], source: Source): Funder[] {
  const grantOf = new Map(
    grants.map((grant) => [propertyValue(grant, source, 'identifier', ownMark), grant] as const),
  );
  return funders.map((funder, index) => {
    const grant = grantOf.get(`funders[${index}]`);
    if (!grant) return funder;
    const amounts = amountsOf(grant, source);
    const statement = textOf(grant, source, 'description');
    const [notice] = nodesOf(grant, source, 'subjectOf');
    const disclaimer = notice && textOf(notice, source, 'text');
    return present({ ...funder, amounts: amounts.length ? amounts : undefined, statement, disclaimer });
  });
}

/** Amounts that name their currency, as a `MonetaryAmount` or as a number beside it. */
function amountsOf(grant: Node, source: Source): Amount[] {
  return valuesOf(grant, 'amount').flatMap((given) => {
    const money = source.graph.node(given, grant.context);
    const [value] = money ? valuesOf(money, 'value') : [given];
    const currency = textOf(money ?? grant, source, 'currency');
    const number = typeof value === 'string' && /^\d{1,15}(\.\d{1,9})?$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && currency ? [{ value: number, currency }] : [];
  });
}
