/**
 * Texts with a name each in one text, as Dublin Core encodes them (https://www.dublincore.org/specifications/dublin-core/dcmi-dcsv/):
 * `name=Kakuma; country=KE`.
 */
export function writeParts(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, text]) => `${name}=${text.replace(/[\\;=]/g, '\\$&')}`)
    .join('; ');
}

/** The parts of such a text; undefined if it is no list of parts. */
export function readParts(text: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, maxLength).match(/(?:\\.|[^\\;])+/gs) ?? []) {
    const [, name, value = ''] = /^\s*([a-z]{1,20})=(.*)$/is.exec(part) ?? [];
    if (name === undefined) return undefined;
    parts.set(name, value.replace(/\\(.)/gs, '$1').trimEnd());
  }
  return parts.size ? parts : undefined;
}

const maxLength = 10_000;
