/** A picture's bytes, as an image of known format and size. */
export interface SharePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** As large as any camera writes. A renderer needs about ten bytes for each pixel, however few bytes the picture has. */
const maxMegabytes = 32;
const maxMegapixels = 50;

/** Reads format and size of a JPEG, PNG or GIF. Throws for any other data, and for a picture that is too large to draw. */
export function readPicture(bytes: Uint8Array): SharePicture {
  if (bytes.length > maxMegabytes * 1e6) {
    throw new RangeError(`picture: received more than ${maxMegabytes} MB; expected at most that`);
  }
  const found = readPng(bytes) ?? readGif(bytes) ?? readJpeg(bytes);
  if (!found?.width || !found.height) {
    throw new TypeError('picture: received bytes that are not a picture; expected a JPEG, PNG or GIF');
  }
  const { width, height } = found;
  if (width * height > maxMegapixels * 1e6) {
    throw new RangeError(
      `picture: received ${width} × ${height} pixels; expected at most ${maxMegapixels} million`,
    );
  }
  return { ...found, url: `data:${found.type};base64,${toBase64(bytes)}` };
}

interface Size {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readPng(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 10 || view.getUint32(0) !== 0x47494638) return undefined;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The size is in the first "start of frame" segment. Refuses what decoders skip in different ways, as it could hide that segment. */
function readJpeg(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const hasLength = marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xda);
    if (!hasLength) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function toBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(chunks.join(''));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Writes a picture that covers a box, cropped so that its focal point is as close to the middle as the picture allows. */
export function svgPicture(
  { url, width, height }: SharePicture,
  box: Box,
  [focusX, focusY]: readonly [number, number] = [0.5, 0.5],
): string {
  const scale = Math.max(box.width / width, box.height / height);
  const cropX = crop(width, box.width / scale, focusX);
  const cropY = crop(height, box.height / scale, focusY);
  // The inner `<svg>` clips, without an id that could clash on a page.
  return (
    `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" ` +
    `viewBox="${cropX} ${cropY} ${box.width / scale} ${box.height / scale}">` +
    `<image href="${url}" width="${width}" height="${height}"/></svg>`
  );
}

function crop(size: number, visible: number, focus: number): number {
  return Math.min(Math.max(size * focus - visible / 2, 0), size - visible);
}
