import { formatDate } from '../../src/i18n/format.js';
import { locales } from '../../test/support/locales.js';
import { Table } from './Table.js';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Every language of the package: import path, English name, and a formatted date. */
export function LanguageTable() {
  return (
    <Table
      head={['Import', 'Language', 'Dates']}
      rows={Object.entries(locales).map(([name, locale]) => [
        `\`import { ${name} } from 'news-cards/locales/${name}'\``,
        names.of(locale.language) ?? locale.language,
        formatDate('2026-03-12', locale) ?? '',
      ])}
    />
  );
}
