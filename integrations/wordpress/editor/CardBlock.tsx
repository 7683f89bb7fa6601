import { type MouseEvent, useEffect, useState } from 'react';
import { ArticleCard, ArticleStory } from '../../../src/exports/bare.js';
import { type Article, type Issue, parseArticle } from '../../../src/exports/model.js';
import { listVariant } from '../../../src/view/variants.js';
import type { Question } from '../../../stories/support/edits.js';
import { embargoTimes } from '../../../stories/support/embargoTimes.js';
import { Appearance, type AppearanceAttributes } from './Appearance.js';
import { CardFields } from './CardFields.js';
import { CardStart } from './CardStart.js';
import { Issues } from './Issues.js';
import { limitBody, localeFor, storeCard, storedArticle } from './storedCard.js';
import { type BlockProps, t, wp } from './wordPress.js';

const { BlockControls, useBlockProps } = wp.blockEditor;
const { Notice, Spinner, ToolbarButton, ToolbarGroup } = wp.components;

export interface CardAttributes extends AppearanceAttributes {
  /** What `storeCard` made of the block's own article. */
  readonly card?: string | undefined;
  /** What was pasted and is no article yet. */
  readonly draft?: string | undefined;
  /** The post whose card is shown instead. */
  readonly post?: number | undefined;
}

/** A text, and the names in it that nobody has given a role. */
export interface Asked {
  readonly text: string;
  readonly questions: readonly Question[];
}

/** The card as readers will see it, with its fields in the sidebar. */
export function CardBlock({ attributes, setAttributes, context }: BlockProps<CardAttributes>) {
  const { card, draft, post, variant, language, headingLevel, theme, colorScheme } = attributes;
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [asked, setAsked] = useState<Asked>({ text: '', questions: [] });
  // In the template of other posts, or in a list of them, each post has its own.
  const around = context.postId === wp.data.select('core/editor')?.getCurrentPost().id ? 0 : context.postId;
  const shown = card ? 0 : (post ?? around ?? 0);
  const other = useStory(shown);
  const own = storedArticle(card);
  const article = own ?? other?.article;

  const set = (changes: Partial<CardAttributes>, next: Article | undefined = own) =>
    setAttributes({
      ...changes,
      ...(next && {
        card: storeCard(next, { ...attributes, ...changes }),
        draft: undefined,
        post: undefined,
      }),
    });
  /** Keeps fields as far as they are valid, and says what is not. */
  const change = (fields: unknown, before: readonly Issue[] = []): Article | undefined => {
    const result = parseArticle(fields);
    const kept = result.ok ? limitBody(result.article) : undefined;
    setIssues([...before, ...result.issues, ...(kept?.issues ?? [])]);
    if (kept) set({}, kept.article);
    return kept?.article;
  };

  const locale = localeFor(language ?? article?.language ?? 'en');
  const props = useBlockProps({ style: theme, 'data-color-scheme': colorScheme });
  return (
    <div {...props}>
      <Issues issues={issues} />
      {article?.embargoUntil && (
        <Notice status="warning" isDismissible={false}>
          {embargoNote(article.embargoUntil)}
        </Notice>
      )}
      {article ? (
        <div onClickCapture={stay}>
          {variant === 'full' && own ? (
            <ArticleStory
              article={article}
              locale={locale}
              headingLevel={headingLevel}
              now={article.embargoUntil}
            />
          ) : (
            <ArticleCard
              article={article}
              variant={listVariant(variant)}
              locale={locale}
              headingLevel={headingLevel}
              now={article.embargoUntil}
            />
          )}
        </div>
      ) : shown ? (
        other ? (
          <Notice status="warning" isDismissible={false}>
            {t('This post has no card, or not everybody may read it.')}
          </Notice>
        ) : (
          <Spinner />
        )
      ) : (
        <CardStart
          draft={draft ?? ''}
          onDraft={(next) => setAttributes({ draft: next })}
          onArticle={(next, found, before) => {
            setAsked(found);
            change(next, before);
          }}
          onPost={(id) => setAttributes({ post: id })}
        />
      )}
      {own && <CardFields article={own} asked={asked} onAsked={setAsked} onChange={change} />}
      {article && <Appearance attributes={attributes} set={set} hasStory={Boolean(own)} />}
      {shown > 0 && (
        <BlockControls>
          <ToolbarGroup>
            {other?.edit && (
              <ToolbarButton href={other.edit} target="_blank">
                {t('Edit the story')}
              </ToolbarButton>
            )}
            {post && (
              <ToolbarButton onClick={() => set({ post: undefined })}>{t('Choose another')}</ToolbarButton>
            )}
          </ToolbarGroup>
        </BlockControls>
      )}
    </div>
  );
}

/** Readers see the card when the clock of the site says that the embargo has ended. */
function embargoNote(embargoUntil: string): string {
  const times = embargoTimes(embargoUntil, document.documentElement.lang || undefined);
  if (!times) return t('Embargoed: the time of its end is not understood.');
  return `${t('Embargoed until')} ${times.until} (${t('your time')}: ${times.local})`;
}

/** Links of a card would leave the editor. */
function stay(event: MouseEvent) {
  if ((event.target as Element).closest('a')) event.preventDefault();
}

export interface Story {
  readonly id: number;
  readonly article: Article | undefined;
  /** Address of its editor, for those who may edit it. */
  readonly edit: string | null;
}

/** Stories of this site that have a card: those of a query, newest first. */
export async function loadStories(query: object): Promise<Story[]> {
  const path = wp.url.addQueryArgs('/news-cards/v1/stories', query);
  const stories = await wp.apiFetch<(Omit<Story, 'article'> & { article: unknown })[]>({ path });
  return stories.map((story) => {
    const result = parseArticle(story.article);
    return { ...story, article: result.ok ? result.article : undefined };
  });
}

function useStory(id: number): Story | undefined {
  const [story, setStory] = useState<Story>();
  useEffect(() => {
    const none = { id, article: undefined, edit: null };
    if (id)
      loadStories({ include: id }).then(
        ([found]) => setStory(found ?? none),
        () => setStory(none),
      );
  }, [id]);
  return story?.id === id ? story : undefined;
}
