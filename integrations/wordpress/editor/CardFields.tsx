import { useState } from 'react';
import { formatCountry } from '../../../src/exports/index.js';
import { type Article, countryCodes, goalNumbers } from '../../../src/exports/model.js';
import {
  type AddField,
  addable,
  addFields,
  addLabel,
  entryOf,
  nameOf,
} from '../../../stories/support/addedValues.js';
import { choices, withEdits } from '../../../stories/support/edits.js';
import { missingIn } from '../../../stories/support/foundValues.js';
import type { Asked } from './CardBlock.js';
import { localeFor } from './storedCard.js';
import { t, wp } from './wordPress.js';

const { InspectorControls, MediaUpload, MediaUploadCheck } = wp.blockEditor;
const { Button, FormTokenField, PanelBody, SelectControl, TextareaControl, TextControl } = wp.components;
const ui = localeFor(document.documentElement.lang || 'en');

interface FieldsProps {
  article: Article;
  /** Returns the article that was kept; undefined if it would not be valid. */
  onChange: (fields: unknown) => Article | undefined;
}

interface CardFieldsProps extends FieldsProps {
  asked: Asked;
  onAsked: (asked: Asked) => void;
}

/** The sidebar of a card: what is left to check, its fields, its picture, what happened to it, and all of it as JSON. */
export function CardFields({ article, onChange, asked, onAsked }: CardFieldsProps) {
  const answer = (path: string, field: Parameters<typeof onAsked>[0] | string | undefined) => {
    const draft = { article, evidence: [], questions: asked.questions };
    const edit = { type: 'answer', path, field: field as 'funders' | undefined } as const;
    const next = withEdits(draft, asked.text, [edit]);
    onAsked({ ...asked, questions: next.questions });
    if (next.article !== article) onChange(next.article);
  };
  return (
    <InspectorControls>
      {asked.questions.length > 0 && (
        <PanelBody title={`${t('Check')} (${asked.questions.length})`}>
          {asked.questions.slice(0, 6).map(({ path, kind, value }) => (
            <fieldset key={path} className="news-cards-question">
              <legend>
                <bdi>{value}</bdi>
              </legend>
              {choices[kind].map(([field, label]) => (
                <Button key={field} variant="secondary" size="small" onClick={() => answer(path, field)}>
                  {t(label)}
                </Button>
              ))}
              <Button variant="tertiary" size="small" onClick={() => answer(path, undefined)}>
                {t('None of these')}
              </Button>
            </fieldset>
          ))}
        </PanelBody>
      )}
      <PanelBody title={t('Story')}>
        <p className="news-cards-missing">{missingIn(article)}</p>
        {addFields.map((field) =>
          Array.isArray(article[field]) ? (
            <ListField key={field} field={field} article={article} onChange={onChange} />
          ) : (
            <TextField
              key={field}
              label={t(addLabel(field))}
              type={addable[field]}
              value={field === 'published' ? (article.published ?? '').slice(0, 10) : nameOf(article[field])}
              onChange={(text) => {
                const entry = text && entryOf(field, text, article.language);
                const kept = onChange({ ...article, [field]: entry || undefined });
                return kept && nameOf(kept[field]);
              }}
            />
          ),
        )}
      </PanelBody>
      <Picture article={article} onChange={onChange} />
      <StatusFields article={article} onChange={onChange} />
      <PanelBody title={t('All fields, as JSON')} initialOpen={false}>
        <TextField
          label={t('Article')}
          type="long"
          value={JSON.stringify(article, null, 2)}
          onChange={(text) => {
            const kept = onChange(parsed(text));
            return kept && JSON.stringify(kept, null, 2);
          }}
        />
      </PanelBody>
    </InspectorControls>
  );
}

/** JSON, or the text if it is none: then the issue says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface TextFieldProps {
  label: string;
  type: (typeof addable)[AddField];
  value: string;
  /** Returns the value that was kept. */
  onChange: (text: string) => string | undefined;
}

/** Shows what is typed, while the article has it without the space at its end. */
function TextField({ label, type, value, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState({ text: value, value });
  const Control = type === 'long' ? TextareaControl : TextControl;
  return (
    <Control
      label={label}
      type={type === 'long' ? undefined : type}
      dir={type === 'long' || type === 'text' ? 'auto' : undefined}
      value={typed.value === value ? typed.text : value}
      onChange={(text: string) => setTyped({ text, value: onChange(text.trim()) ?? value })}
      __next40pxDefaultSize
      __nextHasNoMarginBottom
    />
  );
}

const goalName = (goal: number) => `${goal} ${ui.goalTitles[goal - 1]}`;
const suggestions: Partial<Record<AddField, readonly string[]>> = {
  sdgs: goalNumbers.map(goalName),
  locations: countryCodes().map((code) => formatCountry(code, ui)),
};

function ListField({ field, article, onChange }: FieldsProps & { field: AddField }) {
  const entries = article[field] as readonly object[];
  const tokenOf = (entry: unknown) => (field === 'sdgs' ? goalName(Number(nameOf(entry))) : nameOf(entry));
  const entryFor = (token: string) =>
    entries.find((entry) => tokenOf(entry) === token) ??
    entryOf(field, field === 'sdgs' ? `${Number.parseInt(token, 10)}` : token, article.language);
  return (
    <div className="news-cards-tokens">
      <FormTokenField
        label={t(addLabel(field))}
        value={entries.map(tokenOf)}
        suggestions={suggestions[field] ?? []}
        onChange={(tokens: string[]) => onChange({ ...article, [field]: tokens.map(entryFor) })}
        tokenizeOnBlur
        __experimentalExpandOnFocus={field === 'sdgs'}
        __experimentalShowHowTo={false}
        __next40pxDefaultSize
        __nextHasNoMarginBottom
      />
    </div>
  );
}

interface Media {
  url: string;
  alt: string;
  width: number;
  height: number;
  caption: string;
}

function Picture({ article, onChange }: FieldsProps) {
  const { image } = article;
  const choose = ({ url, alt, width, height, caption }: Media) =>
    onChange({
      ...article,
      image: { src: url, alt: alt || undefined, width, height, caption: caption || undefined },
    });
  return (
    <PanelBody title={t('Picture')} initialOpen={false}>
      <MediaUploadCheck>
        <MediaUpload
          allowedTypes={['image']}
          onSelect={choose}
          render={({ open }: { open: () => void }) => (
            <Button variant="secondary" onClick={open}>
              {image ? t('Replace picture') : t('Choose a picture')}
            </Button>
          )}
        />
      </MediaUploadCheck>
      {image && (
        <>
          {(['alt', 'caption', 'credit'] as const).map((part) => (
            <TextField
              key={part}
              label={t({ alt: 'Text alternative', caption: 'Caption', credit: 'Credit' }[part])}
              type="text"
              value={image[part] ?? ''}
              onChange={(text) =>
                onChange({ ...article, image: { ...image, [part]: text || undefined } })?.image?.[part] ?? ''
              }
            />
          ))}
          <Button variant="tertiary" isDestructive onClick={() => onChange({ ...article, image: undefined })}>
            {t('Remove picture')}
          </Button>
        </>
      )}
    </PanelBody>
  );
}

function StatusFields({ article, onChange }: FieldsProps) {
  const { status } = article;
  const [type, setType] = useState<string>(status?.type ?? '');
  const put = (next: object | undefined) => onChange({ ...article, status: next })?.status;
  const date = status?.date ?? new Date().toISOString().slice(0, 10);
  const choose = (next: string) => {
    setType(next);
    // A correction is one once it says what was wrong.
    if (next !== 'correction') put(next ? { type: next, date } : undefined);
  };
  return (
    <PanelBody title={t('Correction or withdrawal')} initialOpen={Boolean(status)}>
      <SelectControl
        label={t('Status')}
        value={type}
        options={[
          { value: '', label: t('Valid') },
          { value: 'correction', label: t('Corrected') },
          { value: 'withdrawn', label: t('Withdrawn') },
        ]}
        onChange={choose}
        __next40pxDefaultSize
        __nextHasNoMarginBottom
      />
      {type === 'correction' && (
        <TextField
          label={t('What was wrong, and what is right')}
          type="long"
          value={status?.type === 'correction' ? status.text : ''}
          onChange={(text) => {
            const kept = text ? put({ type, date, text }) : undefined;
            return kept?.type === 'correction' ? kept.text : undefined;
          }}
        />
      )}
      {type === 'withdrawn' && (
        <TextField
          label={t('Reason')}
          type="long"
          value={(status?.type === 'withdrawn' && status.reason) || ''}
          onChange={(text) => {
            const kept = put({ type, date, reason: text || undefined });
            return kept?.type === 'withdrawn' ? (kept.reason ?? '') : undefined;
          }}
        />
      )}
    </PanelBody>
  );
}
