import { BlockReader, type HtmlContent } from '../html/blockReader.js';
import { voidElements } from '../html/elements.js';
import { isHidden } from '../html/isHidden.js';
import { type Attributes, readTags, type TagHandler } from '../html/tagReader.js';

/** The story of a page, where the page marks it; empty if it does not. */
export function storyOf(html: string, base: string | undefined): HtmlContent {
  const finder = new StoryFinder(base);
  readTags(html, finder);
  return finder.finish();
}

/** Finds the first element that is marked as a story, and the `<article>` around the first `<h1>`, or the only one. */
class StoryFinder implements TagHandler {
  private marked: Region | undefined;
  /** The `<article>` that is read, if it is still open or is the story. */
  private article: Region | undefined;
  private articles = 0;
  /** The hidden element that is open, and how many of its name are. */
  private hidden = '';
  private depth = 0;

  constructor(private readonly base: string | undefined) {}

  open(name: string, attributes: Attributes) {
    if (name === 'h1' && this.article?.isOpen) this.article.hasHeading = true;
    this.marked?.open(name, attributes);
    if (this.isInHidden(name, attributes)) {
      this.article?.open(name, attributes);
      return;
    }
    if (!this.marked && isMarked(attributes) && !voidElements.has(name))
      this.marked = new Region(name, this.base);
    if (name === 'article' && !this.article?.isOpen) {
      this.articles++;
      if (!this.article?.hasHeading) this.article = new Region(name, this.base);
    } else this.article?.open(name, attributes);
  }

  text(text: string) {
    this.marked?.text(text);
    this.article?.text(text);
  }

  close(name: string) {
    this.marked?.close(name);
    this.article?.close(name);
    if (this.depth && name === this.hidden) this.depth--;
  }

  /** Whether an element is hidden, or inside one that is: no story begins there. */
  private isInHidden(name: string, attributes: Attributes): boolean {
    if (this.depth) {
      if (name === this.hidden) this.depth++;
      return true;
    }
    if (!isHidden(attributes) || voidElements.has(name)) return false;
    this.hidden = name;
    this.depth = 1;
    return true;
  }

  finish(): HtmlContent {
    const isStory = this.article?.hasHeading || this.articles === 1;
    const region = this.marked ?? (isStory ? this.article : undefined);
    return region?.finish() ?? { blocks: [], images: [] };
  }
}

function isMarked({ itemprop, property, class: names }: Attributes): boolean {
  return (
    [itemprop, property].some((each) => each && /(?:^|[\s:])articleBody(?:\s|$)/i.test(each)) ||
    (names !== undefined && /(?:^|\s)(?:e-content|entry-content)(?:\s|$)/.test(names))
  );
}

/** The content of an element, from its start tag to its end tag. */
class Region {
  hasHeading = false;
  private depth = 1;
  private readonly reader: BlockReader;

  constructor(
    private readonly name: string,
    base: string | undefined,
  ) {
    this.reader = new BlockReader(base);
  }

  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(name: string, attributes: Attributes) {
    if (!this.isOpen) return;
    if (name === this.name) this.depth++;
    this.reader.open(name, attributes);
  }

  text(text: string) {
    if (this.isOpen) this.reader.text(text);
  }

  close(name: string) {
    if (!this.isOpen) return;
    if (name === this.name) this.depth--;
    if (this.isOpen) this.reader.close(name);
  }

  finish(): HtmlContent {
    return this.reader.finish();
  }
}
