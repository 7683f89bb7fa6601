/** What identifies a story. */
export interface Subject {
  /** Its URLs, of any type; what is not a web address is ignored. */
  readonly urls: readonly unknown[];
  readonly headline?: unknown;
  /** The key that one of our own outputs wrote: two keys are two stories. */
  readonly id?: unknown;
}

/**
 * Collects what each description of a story says, so that the other descriptions of that story can look it up. Descriptions with the same
 * URL are about the same story. One without a URL is about the whole page or, outside of pages, about the story with the same headline.
 */
export class Statements<Value> {
  /** Whatever is said about the page or any story on it. */
  first: Value | undefined;
  private readonly byUrl = new Map<string, Value>();
  private readonly byHeadline = new Map<unknown, Value>();
  private readonly aboutPage = new ByKey<Value>();
  private readonly aboutAny = new ByKey<Value>();

  /** `isPage`: the document is one page. */
  constructor(private readonly isPage: boolean) {}

  /** `scope` is `url` for what is said about another story, such as one that is cited; `page` for the whole page in spite of its URL. */
  add({ urls, headline, id }: Subject, value: Value, scope?: 'url' | 'page'): void {
    const keys = urlKeys(urls);
    for (const key of keys) if (!this.byUrl.has(key)) this.byUrl.set(key, value);
    if (scope === 'url') return;
    this.first ??= value;
    this.aboutAny.add(id, value);
    if (scope !== 'page' && keys.length) return;
    if (scope === 'page' || this.isPage || headline === undefined) this.aboutPage.add(id, value);
    else if (!this.byHeadline.has(headline)) this.byHeadline.set(headline, value);
  }

  about({ urls, headline, id }: Subject): Value | undefined {
    const keys = urlKeys(urls);
    const key = keys.find((each) => this.byUrl.has(each));
    if (key !== undefined) return this.byUrl.get(key);
    const others = this.isPage && !keys.length ? this.aboutAny : this.aboutPage;
    return others.get(id) ?? this.byHeadline.get(headline);
  }
}

/** Values of which each may be about one key only. */
class ByKey<Value> {
  private any: Value | undefined;
  private keyless: Value | undefined;
  private readonly byKey = new Map<unknown, Value>();

  add(key: unknown, value: Value): void {
    this.any ??= value;
    if (key === undefined) this.keyless ??= value;
    else if (!this.byKey.has(key)) this.byKey.set(key, value);
  }

  get(key: unknown): Value | undefined {
    return key === undefined ? this.any : (this.keyless ?? this.byKey.get(key));
  }
}

/** Web addresses in a form in which those of one page are equal: without scheme, `www.`, fragment and final slash. */
export function urlKeys(urls: readonly unknown[]): string[] {
  return urls.flatMap((url) => {
    if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return [];
    const address = url
      .replace(/#.*$/s, '')
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/(?=\?|$)/, '');
    const [host = ''] = address.split(/[/?]/, 1);
    return [host.toLowerCase() + address.slice(host.length)];
  });
}
