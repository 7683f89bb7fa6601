import type { ReactNode } from 'react';
import type { AiLabel } from '../../../view/aiLabels.js';
import type { ArticleView, PublisherView } from '../../../view/articleView.js';
import type { DateView } from '../../../view/dateView.js';
import type { LanguageAttributes } from '../../../view/languageAttributes.js';
import { beside, isolated, localeText } from '../inlineText.js';
import type { Slots } from '../slots.js';

/** The publisher as a nameplate; below it section, scope, media or reading time, use of AI and dates. */
export function sourceLine(
  { source, credit, attributes, localeAttributes }: ArticleView,
  AiIcon: Slots['AiIcon'],
  isWhole = false,
) {
  const { publisher, section, scope, extent, labels, separator, dates } = source;
  if (!publisher && !section && !scope && !extent && !credit && labels.length + dates.length === 0)
    return undefined;
  const direction = attributes.dir;
  const origin = section || scope;
  const marks: ReactNode[] = [];
  const add = (mark: ReactNode) => {
    if (origin || extent || marks.length > 0) marks.push(' · ');
    marks.push(mark);
  };
  for (const label of labels) add(aiMark({ label, localeAttributes, AiIcon, key: marks.length }));
  for (const date of dates) add(time({ date, localeAttributes, key: marks.length }));
  return (
    <p className="nc-source">
      {publisher && nameplate(publisher, direction, isWhole)}
      {publisher && ' '}
      {section && isolated(section, direction)}
      {section && scope && separator}
      {scope && localeText(scope, localeAttributes)}
      {extent && origin && ' · '}
      {extent && localeText(extent, localeAttributes)}
      {marks}
      {credit && (origin || extent || marks.length > 0) && ' · '}
      {credit && localeText(credit, localeAttributes)}
    </p>
  );
}

/**
 * The name, or the acronym alone with the full name as its title. A link is named by the text it shows, so that people can activate it
 * by voice; the title is its description.
 */
function nameplate(
  { text, acronym, href }: PublisherView,
  direction: 'ltr' | 'rtl' | undefined,
  isWhole: boolean,
) {
  const isWordmark = acronym !== undefined && !(isWhole && acronym !== text);
  const content = isolated(isWordmark ? acronym : text, direction);
  const attributes = {
    className: 'nc-name',
    'data-wordmark': isWordmark ? '' : undefined,
    title: isWordmark && acronym !== text ? text : undefined,
  };
  if (href)
    return (
      <a {...attributes} href={href}>
        {content}
      </a>
    );
  return attributes.title ? <abbr {...attributes}>{content}</abbr> : <b {...attributes}>{content}</b>;
}

export interface AiMarkProps {
  label: AiLabel;
  localeAttributes: LanguageAttributes;
  AiIcon: Slots['AiIcon'];
  /** Set when the label is in a list. */
  key?: number;
}

/** The label of a part that AI was used for, with the application's icon if it has one. */
export function aiMark({ label: { ai, part, text }, localeAttributes, AiIcon, key }: AiMarkProps) {
  return (
    <span key={key} className="nc-ai">
      {AiIcon && <AiIcon ai={ai} part={part} />}
      {localeText(text, localeAttributes)}
    </span>
  );
}

export interface TimeProps {
  date: DateView;
  localeAttributes: LanguageAttributes;
  /** Set when the date is in a list. */
  key?: number;
}

/** A date as `<time>`; a relative date has the full date as its `title`. What follows it has the direction of the card. */
export function time({ date, localeAttributes, key }: TimeProps) {
  const { dateTime, text, title } = date;
  return (
    <time key={key} dateTime={dateTime} title={title}>
      {localeText(text, localeAttributes)}
    </time>
  );
}

/** The dateline and the standfirst. */
export function standfirst({ standfirst: text, dateline, attributes }: ArticleView) {
  if (!text && !dateline) return undefined;
  const place = dateline && (
    <span className="nc-dateline">
      {isolated(dateline, attributes.dir)}
      {text && ' – '}
    </span>
  );
  return <p className="nc-standfirst">{beside(place, text)}</p>;
}
