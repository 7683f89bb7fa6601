import { Fragment } from 'react';
import { fillParts, formatList, formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { splitAt } from '../internal/OrganizationGroup.js';
import { OrganizationName } from '../internal/OrganizationName.js';

interface FunderSentenceProps {
  organizations: readonly Organization[];
  words: OrganizationWords;
  limit: number | undefined;
}

/** "Funded by A, B and C.", with the words between the names as the language has them. */
export function FunderSentence({ organizations, words, limit }: FunderSentenceProps) {
  const { shown, rest } = splitAt(organizations, limit);
  const names = (items: readonly Organization[]) => {
    let next = 0;
    return formatList(
      items.map(({ name }) => name),
      words,
    ).map(({ type, value }, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      if (type === 'literal') return <Fragment key={index}>{value}</Fragment>;
      const organization = { ...items[next++]!, parent: undefined, country: undefined };
      return (
        <OrganizationName key={index} organization={organization} words={words} around={words.language} />
      );
    });
  };
  return (
    <>
      <p>
        {fillParts(words.fundedBySentence, { names: '\0' }).map(({ name, text }) => (
          <Fragment key={text}>{name ? names(shown) : text}</Fragment>
        ))}
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{formatPlural(words.more, rest.length, words.language)}</summary>
          <p>{names(rest)}</p>
        </details>
      )}
    </>
  );
}
