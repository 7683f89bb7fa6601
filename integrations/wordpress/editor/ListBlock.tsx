import { useEffect, useState } from 'react';
import { ArticleList, type ArticleListLayout } from '../../../src/exports/bare.js';
import { type Article, type Facet, facetNames, parseArticles } from '../../../src/exports/model.js';
import { articleListLayouts } from '../../../src/view/articleList.js';
import { listVariant } from '../../../src/view/variants.js';
import { Appearance, type AppearanceAttributes } from './Appearance.js';
import { Issues } from './Issues.js';
import { localeFor } from './storedCard.js';
import { type BlockProps, loadReaders, t, wp } from './wordPress.js';

const { InspectorControls, useBlockProps } = wp.blockEditor;
const { CheckboxControl, FormTokenField, Notice, PanelBody, SelectControl, Spinner, TextControl } =
  wp.components;

interface ListAttributes extends AppearanceAttributes {
  readonly feed?: string | undefined;
  readonly categories: readonly number[];
  readonly tags: readonly number[];
  readonly limit: number;
  readonly filters: readonly Facet[];
  readonly more: number;
  readonly layout: ArticleListLayout;
}

interface Loaded {
  readonly articles: readonly Article[];
  readonly issues: Parameters<typeof Issues>[0]['issues'];
}

const layoutNames: Readonly<Record<ArticleListLayout, string>> = {
  grid: 'Grid',
  lead: 'Lead story first',
  stack: 'One column',
};

/** Stories of this site by category and tag, or of a feed. */
export function ListBlock({ attributes, setAttributes }: BlockProps<ListAttributes>) {
  const { feed, categories, tags, limit, filters, more, variant, layout, language, headingLevel } =
    attributes;
  const loaded = useArticles(feed, { categories: categories.join(), tags: tags.join(), limit });
  const props = useBlockProps({ style: attributes.theme, 'data-color-scheme': attributes.colorScheme });
  const number = (label: string, name: 'limit' | 'more') => (
    <TextControl
      label={t(label)}
      type="number"
      min={name === 'limit' ? 1 : 0}
      max={100}
      value={attributes[name]}
      onChange={(value: string) =>
        setAttributes({ [name]: Math.min(100, Math.max(0, Math.trunc(Number(value)))) })
      }
      __next40pxDefaultSize
      __nextHasNoMarginBottom
    />
  );
  return (
    <div {...props}>
      <InspectorControls>
        <PanelBody title={t('Stories')}>
          <TextControl
            label={t('Address of a feed')}
            help={t('Empty for the stories of this site.')}
            type="url"
            value={feed ?? ''}
            onChange={(value: string) => setAttributes({ feed: value.trim() || undefined })}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
          {!feed && (
            <>
              <Terms
                label="Categories"
                taxonomy="category"
                ids={categories}
                onChange={(ids) => setAttributes({ categories: ids })}
              />
              <Terms
                label="Tags"
                taxonomy="post_tag"
                ids={tags}
                onChange={(ids) => setAttributes({ tags: ids })}
              />
            </>
          )}
          {number('Maximum number of stories', 'limit')}
          {number('Stories shown at first (0: all)', 'more')}
          <SelectControl
            label={t('Layout')}
            value={layout}
            options={articleListLayouts.map((value) => ({ value, label: t(layoutNames[value]) }))}
            onChange={(value: ArticleListLayout) => setAttributes({ layout: value })}
            __next40pxDefaultSize
            __nextHasNoMarginBottom
          />
        </PanelBody>
        <PanelBody title={t('Filters for readers')} initialOpen={false}>
          {facetNames.map((name) => (
            <CheckboxControl
              key={name}
              label={t(name.charAt(0).toUpperCase() + name.slice(1))}
              checked={filters.includes(name)}
              onChange={(isOn: boolean) =>
                setAttributes({
                  filters: facetNames.filter((each) => (each === name ? isOn : filters.includes(each))),
                })
              }
              __nextHasNoMarginBottom
            />
          ))}
        </PanelBody>
      </InspectorControls>
      <Appearance attributes={attributes} set={setAttributes} hasStory={false} />
      {loaded ? <Issues issues={loaded.issues} /> : <Spinner />}
      {loaded?.articles.length === 0 && loaded.issues.length === 0 && (
        <Notice status="info" isDismissible={false}>
          {t('No published post has a news card, or none with these categories and tags.')}
        </Notice>
      )}
      {loaded && loaded.articles.length > 0 && (
        <div onClickCapture={(event) => event.preventDefault()}>
          <ArticleList
            articles={loaded.articles.slice(0, more || limit)}
            variant={listVariant(variant)}
            layout={layout}
            locale={localeFor(language ?? document.documentElement.lang)}
            headingLevel={headingLevel}
          />
        </div>
      )}
    </div>
  );
}

/** The articles of a feed, else those of this site, as readers get them; undefined while they are loading. */
function useArticles(feed: string | undefined, query: object): Loaded | undefined {
  const address = feed ? { url: feed } : query;
  const path = wp.url.addQueryArgs(`/news-cards/v1/${feed ? 'feed' : 'articles'}`, address);
  const [loaded, setLoaded] = useState<Loaded & { path: string }>();
  useEffect(() => {
    let isLatest = true;
    const load = async (): Promise<Loaded> => {
      if (!feed) return parseArticles(await wp.apiFetch({ path }));
      const response = await wp.apiFetch<Response>({ path, parse: false });
      const [text, { fromAny }] = await Promise.all([response.text(), loadReaders()]);
      return fromAny(text, { url: feed });
    };
    const fail = async (error: Response | Error): Promise<Loaded> => {
      const { message } = error instanceof Response ? await error.json() : error;
      return { articles: [], issues: [{ path: feed ? 'feed' : '', severity: 'error', message }] };
    };
    // Typing an address is not a request for each letter.
    const timer = setTimeout(
      () =>
        load()
          .catch(fail)
          .then((result) => isLatest && setLoaded({ ...result, path })),
      feed ? 600 : 0,
    );
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [feed, path]);
  return loaded?.path === path ? loaded : undefined;
}

interface TermsProps {
  label: string;
  taxonomy: string;
  ids: readonly number[];
  onChange: (ids: number[]) => void;
}

function Terms({ label, taxonomy, ids, onChange }: TermsProps) {
  const terms = wp.data.useSelect(
    (select) =>
      select('core').getEntityRecords('taxonomy', taxonomy, { per_page: 100, _fields: 'id,name' }) ?? [],
    [taxonomy],
  );
  const idsOf = (names: readonly string[]) =>
    terms.filter(({ name }) => names.includes(name ?? '')).map(({ id }) => id);
  return (
    <div className="news-cards-tokens">
      <FormTokenField
        label={t(label)}
        value={terms.filter(({ id }) => ids.includes(id)).map(({ name }) => name)}
        suggestions={terms.map(({ name }) => name)}
        onChange={(names: string[]) => onChange(idsOf(names))}
        __experimentalExpandOnFocus
        __experimentalShowHowTo={false}
        __next40pxDefaultSize
        __nextHasNoMarginBottom
      />
    </div>
  );
}
