import { expect, test } from 'vitest';
import { boundaryDisclaimer, sdgDisclaimer, sdgWebsite } from '../../src/exports/model.js';
import facts from '../fixtures/sdg.json' with { type: 'json' };

test('the disclaimers are the exact UN texts', () => {
  expect([sdgDisclaimer, sdgWebsite, boundaryDisclaimer]).toEqual([
    facts.disclaimers.sdgIcons.text,
    facts.disclaimers.sdgIcons.link,
    facts.disclaimers.maps.text,
  ]);
});
