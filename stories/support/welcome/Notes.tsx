import { Table } from '../Table.js';
import { VariantTable } from '../VariantTable.js';
import { PageLink } from './PageLink.js';

/** Which variant for which purpose. */
export function WhichVariant() {
  return (
    <section aria-labelledby="welcome-variants">
      <h2 id="welcome-variants">Which variant</h2>
      <p>Choose by purpose, not by size: the size follows from the container.</p>
      <VariantTable />
      <p>
        Every variant shows status, publisher, section, date, and the headline with its link. No variant omits
        a correction or a withdrawal.
      </p>
    </section>
  );
}

/** What the toolbar and the panels are for. */
export function HowToReview() {
  return (
    <section aria-labelledby="welcome-review">
      <h2 id="welcome-review">How to review</h2>
      <p>
        Start with <PageLink to="all-states--all-states">all states of the card</PageLink>: one button sets
        language and colours, another the width. The toolbar changes the page around a story, not the story:
      </p>
      <Table
        head={['Control', 'Try']}
        rows={[
          [
            'Language',
            'Long and accented: every string is 40 % longer. Text without accents does not come from the locale',
          ],
          [
            'Direction',
            'Right to left shows an English card in an Arabic page, where its content must stay English',
          ],
          ['Colours', 'Light and dark, side by side. Goal colours never change'],
          ['Theme', 'three very different designs, made only with custom properties'],
          ['Width', '200 to 1200 px. A card follows its container, not the window'],
        ]}
      />
      <p>
        A story that requires one of these settings locks the control. Use only the keyboard: Tab goes from
        headline to inner links to “more”; Enter and Space open it. Zoom to 400 %. Print. Turn on forced
        colours or reduced motion in your system. The <em>Accessibility</em> panel lists the results of axe;
        any finding fails the build.
      </p>
    </section>
  );
}
