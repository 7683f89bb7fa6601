import { languages } from '../../src/i18n/languages.js';
import { publicExports } from '../../test/support/exports.mjs';
import { codeList } from './codeList.js';
import { Table } from './Table.js';

const code = (name: string) => `\`${name}\``;

const locales = languages.map((language): [string, string[]] => [`./locales/${language}`, [language]]);

/** Every import path with its exports, from the list that the tests check. */
export function ExportTable() {
  return (
    <Table
      head={['Import path', 'Values']}
      rows={[...Object.entries(publicExports), ...locales].map(([path, names]) => [
        code(path.replace('.', 'news-cards')),
        codeList(names) || 'none; registers the elements',
      ])}
    />
  );
}
