import { useEffect, useState } from 'react';
import type { Article } from '../../src/exports/model.js';
import { itemOf } from './annotate.js';
import { toAddress } from './embedBuilder/address.js';
import { settingsFor } from './embedBuilder/settings.js';
import { missingIn } from './foundValues.js';
import { CopyButton } from './tools/CopyButton.js';
import { formatNames } from './tools/formatNames.js';
import type { Read } from './useRead.js';

/** What was read and what is missing; and the ways on from here. */
export function WorkbenchFoot({ read }: { read: Read | undefined }) {
  const json = read?.article ? JSON.stringify(read.article, null, 2) : '';
  const address = useBuilderAddress(read?.article);
  return (
    <footer className="tool-foot">
      <p role="status">{read ? <Summary read={read} /> : 'Reading…'}</p>
      <div className="tool-bar">
        <CopyButton text={json}>Copy as JSON</CopyButton>
        {address && (
          <a className="tool-button" href={address} target="_top">
            Open in the embed builder
          </a>
        )}
      </div>
    </footer>
  );
}

function Summary({ read: { articles, article, found, issues, format, reason } }: { read: Read }) {
  const values = new Set(found.map(({ path }) => itemOf(path))).size;
  const likely = new Set(found.flatMap(({ mark, item }) => (mark.confidence === 'likely' ? [item] : [])))
    .size;
  const count = articles.length > 1 ? `${articles.length} articles` : article ? 'One article' : 'No article';
  return (
    <>
      <b>{`${count}, ${counted(values, 'value')} found, ${counted(issues.length, 'issue')}.`}</b>{' '}
      {likely > 0 && `${likely} are likely, not stated.`} {article && missingIn(article)}{' '}
      <span className="tool-quiet">
        {`Read as ${formatNames[format]}: ${reason}.`} {article && `Language: ${article.language}.`}
      </span>
    </>
  );
}

function counted(count: number, name: string): string {
  return `${count || 'no'} ${count === 1 ? name : `${name}s`}`;
}

/** Address of the embed builder with this article, unless the article is too long for one. */
function useBuilderAddress(article: Article | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isLatest = true;
    setAddress(undefined);
    if (!article) return;
    toAddress(settingsFor(JSON.stringify(article)), {}).then((settings) => {
      if (isLatest && settings) setAddress(`./?path=/docs/guide-embed-builder--docs#${settings}`);
    });
    return () => {
      isLatest = false;
    };
  }, [article]);
  return address;
}
