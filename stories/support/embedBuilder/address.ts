import { choices, type Settings, settingsFor } from './settings.js';

type Samples = Readonly<Record<string, string>>;

/** Characters of an address that browsers, chats and mails still carry. A longer one is not written. */
const longest = 16_000;

/**
 * Settings as what stands behind the `#` of an address, without the `#`: only what differs from the first sample, a text of one's
 * own packed by DEFLATE (RFC 1951). Undefined when it would be too long.
 */
export async function toAddress(settings: Settings, samples: Samples): Promise<string | undefined> {
  const first = settingsFor(Object.values(samples)[0] ?? '');
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (value === first[name as keyof Settings]) continue;
    if (name !== 'text') fields.set(name, value);
    else {
      const sample = Object.keys(samples).find((one) => samples[one] === value);
      fields.set(...((sample ? ['sample', sample] : ['text', await pack(value)]) as [string, string]));
    }
  }
  const address = fields.toString();
  return address.length <= longest ? address : undefined;
}

/** What {@link toAddress} wrote; of a broken address what is whole. Never rejects. */
export async function fromAddress(address: string, samples: Samples): Promise<Settings> {
  const fields = new URLSearchParams(address.replace(/^#/, ''));
  const packed = fields.get('text');
  const own = packed === null ? undefined : await unpack(packed);
  const sample = fields.get('sample') ?? '';
  const settings = settingsFor(
    own ?? (Object.hasOwn(samples, sample) ? samples[sample]! : (Object.values(samples)[0] ?? '')),
  );
  const told = Object.keys(settings).flatMap((name) => {
    const value = fields.get(name);
    const allowed: readonly string[] | undefined = choices[name as keyof typeof choices];
    const stands = name !== 'text' && value !== null && (!allowed || allowed.includes(value));
    return stands ? [[name, value] as const] : [];
  });
  return { ...settings, ...Object.fromEntries(told) };
}

async function pack(text: string): Promise<string> {
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}

async function unpack(packed: string): Promise<string | undefined> {
  try {
    const binary = atob(packed.replace(/[-_]/g, (sign) => (sign === '-' ? '+' : '/')));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(await throughStream(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

/** Bytes through a stream that packs or unpacks them. */
export async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
