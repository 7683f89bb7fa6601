import type {
  Contact,
  Disclosure,
  MediaKind,
  Policies,
  Quotation,
  Republication,
  Translation,
  TranslationSource,
} from '../../model/releaseTypes.js';
import {
  digitalSourceTypes,
  mediaTypes,
  ownMark,
  policyNames,
  policyProperties,
} from '../../terms/jsonLd.js';
import { fileNameOf } from '../internal/fileName.js';
import { addressOf } from './addresses.js';
import { languageOf } from './languages.js';
import type { Node } from './node.js';
import { propertyValue } from './properties.js';
import { present, reportLeftOut, type Source, valuesOf } from './source.js';
import { termsOf, textOf } from './texts.js';
import { sourceTypes } from './vocabulary.js';

/** The objects in some properties. */
export function nodesOf(node: Node, source: Source, ...names: readonly string[]): Node[] {
  return names.flatMap((name) =>
    valuesOf(node, name).flatMap((value) => source.graph.node(value, node.context) ?? []),
  );
}

/** `workTranslation`: each with its language and URL. */
export function translationsOf(node: Node, source: Source): Translation[] {
  return nodesOf(node, source, 'workTranslation').flatMap((work) => {
    const language = languageOf(work, source);
    const url = addressOf(work, source, 'url', '@id');
    return language && url
      ? [present({ language, url, disclosure: disclosureOf(work, source, 'translations') })]
      : [];
  });
}

/** `translationOfWork`: the language, the URL and, if `toJsonLd` wrote it, how it was translated. */
export function translatedFromOf(node: Node, source: Source): TranslationSource | undefined {
  const [work] = nodesOf(node, source, 'translationOfWork');
  const language = work && languageOf(work, source);
  if (!language) return undefined;
  const [translator] = source.exact ? nodesOf(node, source, 'translator') : [];
  const disclosure =
    translator &&
    withReviewer(
      aiOf(translator, 'roleName', source, 'translatedFrom.disclosure'),
      translator,
      nodesOf(translator, source, 'translator')[0],
      source,
    );
  return present({ language, url: addressOf(work, source, 'url', '@id'), disclosure });
}

/** Whether others may publish the story; only from `toJsonLd`, because other pages say it in words. */
export function republicationOf(node: Node, source: Source): Republication | undefined {
  const [usage] = source.exact ? nodesOf(node, source, 'usageInfo') : [];
  const permission = usage && propertyValue(usage, source, 'identifier', ownMark);
  if (!permission) return undefined;
  const note = textOf(usage, source, 'description');
  return present({
    permission: permission as Republication['permission'],
    note,
    url: addressOf(usage, source, 'url'),
  });
}

/** The policies of a publisher. */
export function policiesOf(publisher: Node, source: Source): Policies | undefined {
  // The principles of another page need not be about AI.
  const names = policyNames.filter((name) => source.exact || name !== 'ai');
  const policies = present(
    Object.fromEntries(names.map((name) => [name, addressOf(publisher, source, policyProperties[name])])),
  );
  return Object.keys(policies).length ? policies : undefined;
}

/** Files in `associatedMedia` and `encoding`. Images are read as the article's picture. */
export function attachmentsOf(node: Node, source: Source): object[] {
  return nodesOf(node, source, 'associatedMedia', 'encoding').flatMap((media) => {
    const url = addressOf(media, source, 'contentUrl');
    const name = textOf(media, source, 'name', 'caption') ?? (url && fileNameOf(url));
    if (!url || !name || media.types.includes('ImageObject')) return [];
    const mediaType = textOf(media, source, 'encodingFormat');
    return [present({ name, url, mediaType, bytes: bytesOf(textOf(media, source, 'contentSize')) })];
  });
}

/** The first video, sound, gallery or document that is a part of the story. */
export function mediaOf(node: Node, source: Source): object | undefined {
  for (const media of nodesOf(node, source, 'video', 'audio', 'hasPart')) {
    const kind = mediaKinds.find((name) => media.types.includes(mediaTypes[name]));
    const url = addressOf(media, source, 'url', 'embedUrl', 'contentUrl');
    if (!kind || !url) continue;
    const features = valuesOf(media, 'accessibilityFeature');
    return present({
      kind,
      url,
      seconds: secondsOf(textOf(media, source, 'duration')),
      captions: features.includes('captions') || undefined,
      transcript: features.includes('transcript') || undefined,
    });
  }
  return undefined;
}

const mediaKinds = Object.keys(mediaTypes) as MediaKind[];

/** "PT1H2M3S", of ISO 8601. */
function secondsOf(duration = ''): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:\.\d{1,9})?S)?$/i.exec(duration) ?? [];
  return +hours * 3600 + +minutes * 60 + +seconds || undefined;
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** "2400000 B", "2.4 MB", "2400000". */
function bytesOf(size = ''): number | undefined {
  const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,3})?)\s*([kmg]?)(?:b|bytes?)?$/i.exec(size) ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * units[unit.toLowerCase()]!);
}

/** Only those that `toJsonLd` wrote: the contact points of other documents are not for the press. */
export function contactsOf(node: Node, source: Source): Contact[] {
  if (!source.exact) return [];
  const points = nodesOf(node, source, 'publisher').flatMap((publisher) =>
    // As many as the model keeps, not as few as other things have.
    nodesOf({ ...publisher, maxValues: node.maxValues ?? 0 }, source, 'contactPoint'),
  );
  return points.flatMap((point) => {
    const name = textOf(point, source, 'name');
    const fields = {
      role: textOf(point, source, 'contactType'),
      email: textOf(point, source, 'email'),
      phone: textOf(point, source, 'telephone'),
      url: addressOf(point, source, 'url'),
    };
    return name ? [present({ name, ...fields })] : [];
  });
}

/** Use of AI, by IPTC's term or that of schema.org derived from it. */
export function disclosureOf(node: Node, source: Source, path: string): Disclosure | undefined {
  const ai = aiOf(node, 'digitalSourceType', source, path);
  if (!source.exact) return ai && { ai };
  const [editor] = nodesOf(node, source, 'editor');
  return withReviewer(ai, editor, editor && (nodesOf(editor, source, 'editor')[0] ?? editor), source);
}

/** Of several uses of AI, the one that leaves the least to people. Reports digital source types that are not known. */
function aiOf(node: Node, property: string, source: Source, path: string): Disclosure['ai'] | undefined {
  const found = valuesOf(node, property).flatMap((value) => {
    const terms = termsOf(value, node.context, source);
    const known = terms.map(sourceTypeName).filter((name) => sourceTypes.has(name));
    if (!known.length) {
      reportLeftOut(source, path, terms[0] ?? value, 'a digital source type of IPTC or schema.org');
    }
    return known.map((name) => sourceTypes.get(name));
  });
  return (Object.keys(digitalSourceTypes) as Disclosure['ai'][]).findLast((use) => found.includes(use));
}

/** "x" of "https://schema.org/XDigitalSource?lang=en", "schema:XDigitalSource" and "X". */
function sourceTypeName(term: string): string {
  const [address = ''] = term.split('?', 1);
  const name = address.split(/[/:#]/).findLast((part) => part.trim()) ?? '';
  return name
    .replace(/[\s_-]/g, '')
    .toLowerCase()
    .replace(/digitalsource$/, '');
}

/** A disclosure with the date of a `Role` and the person in it. */
function withReviewer(
  ai: Disclosure['ai'] | undefined,
  role: Node | undefined,
  person: Node | undefined,
  source: Source,
): Disclosure | undefined {
  const [date] = role ? valuesOf(role, 'startDate') : [];
  const reviewed = typeof date === 'string' ? date : undefined;
  return ai && present({ ai, reviewedBy: person && textOf(person, source, 'name'), reviewed });
}

/** The GLIDE number of the first subject that has one. */
export function glideOf(node: Node, source: Source): string | undefined {
  const numbers = nodesOf(node, source, 'about').map((subject) =>
    propertyValue(subject, source, 'identifier', /glide/i),
  );
  return numbers.find(Boolean);
}

/** The quotations that `toJsonLd` wrote. */
export function evidenceOf(node: Node, source: Source): Quotation[] {
  if (!source.exact) return [];
  return nodesOf(node, source, 'citation').flatMap((citation) => {
    const path = propertyValue(citation, source, 'identifier', ownMark);
    const quote = textOf(citation, source, 'text');
    return path && quote ? [present({ path, quote, url: addressOf(citation, source, 'url') })] : [];
  });
}
