import { useEffect, useState } from 'react';
import type { Article, Issue } from '../../../src/exports/model.js';
import { type Asked, loadStories, type Story } from './CardBlock.js';
import { Issues } from './Issues.js';
import { fromAttribute, storeDraft } from './storedCard.js';
import { loadReaders, t, wp } from './wordPress.js';

const { Button, ComboboxControl, Placeholder, SelectControl, TextareaControl } = wp.components;

interface CardStartProps {
  draft: string;
  onDraft: (draft: string | undefined) => void;
  onArticle: (fields: unknown, asked: Asked, issues: readonly Issue[]) => void;
  onPost: (id: number) => void;
}

/** Ways to begin: a text of any format, a story of this site, or nothing. What was typed is kept until it is an article. */
export function CardStart({ draft, onDraft, onArticle, onPost }: CardStartProps) {
  const [text, setText] = useState(fromAttribute<string>(draft) ?? '');
  const [found, setFound] = useState<readonly Article[]>([]);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [busy, setBusy] = useState(false);
  const type = (next: string) => {
    setText(next);
    onDraft(storeDraft(next));
    setIssues([]);
    setFound([]);
  };
  const take = (
    article: Partial<Article>,
    issues: readonly Issue[] = [],
    asked: Asked = { text: '', questions: [] },
  ) => {
    const { guid } = wp.data.select('core/editor')?.getCurrentPost() ?? {};
    // The headline leads to this post, unless the story is elsewhere.
    onArticle({ ...article, url: article.url ?? guid?.raw ?? guid?.rendered }, asked, issues);
  };
  const read = async () => {
    setBusy(true);
    const { fromAny } = await loadReaders();
    const { articles, issues, candidates = [] } = await fromAny(text);
    setBusy(false);
    const questions = candidates.map((candidate, index) => ({ ...candidate, path: `seen[${index}]` }));
    const [first] = articles;
    if (articles.length === 1 && first) take(first, issues, { text, questions });
    setIssues(issues);
    setFound(articles);
  };
  const title = wp.data.select('core/editor')?.getEditedPostAttribute('title');
  return (
    <Placeholder
      icon="media-document"
      label={t('News card')}
      instructions={t('Paste a press release, the HTML of a page, or an article as JSON.')}
    >
      <Issues issues={issues} />
      <TextareaControl
        label={t('Text of the story')}
        value={text}
        onChange={type}
        rows={6}
        dir="auto"
        __nextHasNoMarginBottom
      />
      {found.length > 1 && (
        <SelectControl
          label={t('Story')}
          value=""
          options={[
            { value: '', label: t('Choose…') },
            ...found.map(({ headline }, value) => ({ value, label: headline })),
          ]}
          onChange={(index: string) =>
            index &&
            take(
              found[Number(index)]!,
              issues.filter(({ path }) => path.startsWith(`articles[${index}]`)),
            )
          }
          __next40pxDefaultSize
          __nextHasNoMarginBottom
        />
      )}
      <div className="news-cards-buttons">
        <Button
          variant="primary"
          onClick={read}
          isBusy={busy}
          disabled={!text.trim() || busy}
          accessibleWhenDisabled
        >
          {t('Make a card')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => take({ headline: title || t('Headline'), language: document.documentElement.lang })}
        >
          {t('Start empty')}
        </Button>
      </div>
      <StoryChoice onPost={onPost} />
    </Placeholder>
  );
}

function StoryChoice({ onPost }: { onPost: (id: number) => void }) {
  const [search, setSearch] = useState('');
  const [stories, setStories] = useState<readonly Story[]>([]);
  useEffect(() => {
    const timer = setTimeout(
      () => loadStories({ search, limit: 20 }).then(setStories, () => setStories([])),
      200,
    );
    return () => clearTimeout(timer);
  }, [search]);
  return (
    <ComboboxControl
      label={t('Or the card of a story on this site')}
      value=""
      options={stories.map(({ id, article }) => ({ value: `${id}`, label: article?.headline ?? '' }))}
      onFilterValueChange={setSearch}
      onChange={(id: string | null) => id && onPost(Number(id))}
      __next40pxDefaultSize
      __nextHasNoMarginBottom
    />
  );
}
