import { completeLocale } from '../i18n/completeLocale.js';
import { enStory } from '../i18n/en/story.js';
import type { CardLocale, StoryLocale } from '../i18n/locale.js';
import type { Block } from '../model/article.js';
import { printableEvidence } from '../model/evidence/printableEvidence.js';
import { dateText } from '../model/generatedAt.js';
import { placeDateline } from '../model/placeDateline.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type ArticleView, type ArticleViewOptions, articleView } from './articleView.js';
import { type DateView, dateFormat } from './dateView.js';
import { type ListItem, listItem } from './listItem.js';
import { readingTime } from './readingTime.js';
import { releaseLists } from './releaseLists.js';

/** Everything a whole story shows. Its lists begin with the organisations; others, such as authors and topics, follow. */
export interface StoryView extends ArticleView {
  /** The story. Without a summary it starts with the dateline, if it can. */
  body: readonly Block[];
  /** Label of the disclosure, if the story is folded. */
  readStory: string | undefined;
  /** Whether the lists would be longer than the story if they were beside it. */
  hasManyFacts: boolean;
  /** Quotations with the values they prove. */
  evidence: ListItem[];
  /** Label of their disclosure. */
  evidenceLabel: string;
  /** When the copy was made. */
  generatedAt: DateView | undefined;
}

/** Options of {@link storyView}. */
export interface StoryViewOptions extends Omit<ArticleViewOptions, 'variant' | 'opening' | 'aiLabels'> {
  /** When a static copy was made. */
  generatedAt?: string | Date | undefined;
  /** Whether the story is open (default) or folded into a disclosure. */
  story?: 'open' | 'folded' | undefined;
}

/** Turns the whole visible part of an article into formatted plain text. */
export function storyView(
  article: VisibleArticle,
  ownLocale: CardLocale | undefined,
  { generatedAt, story, ...options }: StoryViewOptions,
): StoryView {
  const locale = completeLocale(enStory, ownLocale);
  const view = articleView(article, locale, { ...options, variant: 'full' });
  const date = dateFormat(locale, options.timeZone, options.now);
  const placed = placeDateline(view.dateline, { summary: view.standfirst, body: article.body });
  const { lists } = view;
  for (const [label, items = []] of releaseLists(article, locale, date))
    if (items.length > 0) lists.push({ label, items: { shown: items, rest: [], more: undefined } });
  return {
    ...view,
    ...placed,
    source: { ...view.source, extent: readingTime(article, locale) },
    lists,
    readStory: story === 'folded' ? locale.readStory : undefined,
    hasManyFacts: areManyFacts(view, placed.body),
    evidence: evidenceItems(article, locale),
    evidenceLabel: locale.evidence,
    generatedAt: dateFormat(locale, options.timeZone)(dateText(generatedAt), locale.generatedAt),
  };
}

/** The quotations that prove the article's values and that readers may see, each once, linked to its source. */
function evidenceItems(article: VisibleArticle, locale: StoryLocale): ListItem[] {
  const sources = new Map(printableEvidence(article).map(({ quote, url }) => [quote, url]));
  return [...sources].map(([text, href]) => listItem(text, href, locale));
}

// Estimated height of a fact, in characters of the story.
const charactersPerFact = 60;

function areManyFacts({ lists, places, goals }: ArticleView, body: readonly Block[]): boolean {
  const facts = lists.reduce((count, { items }) => count + items.shown.length, places.length + goals.length);
  return facts * charactersPerFact > textLength(body);
}

function textLength(body: readonly Block[]): number {
  let length = 0;
  for (const block of body)
    for (const runs of block.type === 'list' ? block.items : [block.content])
      for (const { text } of runs) length += text.length;
  return length;
}
