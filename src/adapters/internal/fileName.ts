/** The last part of a URL's path, decoded; undefined if the path is empty. */
export function fileNameOf(url: string): string | undefined {
  const name = /^[a-z]+:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+)(?:[?#]|$)/i.exec(url)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
