import type { StoryContext } from '@storybook/react-vite';

/**
 * A story as a developer would write it: values that fit on a line as they are, longer ones by name, and without the
 * words that the toolbar adds. A story that draws more than its component shows its own source.
 */
export function usage(code: string, { initialArgs, args, parameters }: StoryContext): string {
  const [, name] = /^<([A-Z]\w*)/.exec(code) ?? [];
  if (!name) return parameters.docs?.source?.originalSource ?? code;
  const attributes = Object.entries({ ...initialArgs, ...args }).map(([prop, value]) =>
    attribute(prop, value),
  );
  const line = ['<', name, ...attributes.map((text) => ` ${text}`), ' />'].join('');
  return line.length <= 80 ? line : [`<${name}`, ...attributes.map((text) => `  ${text}`), '/>'].join('\n');
}

function attribute(prop: string, value: unknown): string {
  if (typeof value === 'string') return `${prop}=${JSON.stringify(value)}`;
  const literal = JSON.stringify(value);
  const short = literal?.length <= 60 && literal !== '{}';
  return `${prop}={${short ? literal.replaceAll(/(,?)"(\w+)":/g, (_, comma, key) => `${comma && ', '}${key}: `) : prop}}`;
}
