import type { Page } from 'playwright';

export const story = {
  headline: 'Nurses open a clinic',
  url: 'https://example.org/clinic',
  sdgs: [{ goal: 3 }],
};
export const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** Records the names and details of our events, including those dispatched before the test can listen. */
export const listener = `<script>
  window.events = [];
  for (const name of ['ready', 'error', 'click'])
    addEventListener('news-card-' + name, (event) => events.push({ name, of: event.target.id, detail: JSON.parse(JSON.stringify(event.detail)) }));
</script>`;
export interface RecordedEvent {
  name: string;
  of: string;
  detail: { url?: string; articles?: { headline: string }[]; issues?: { path: string; message: string }[] };
}
export const events = (page: Page) =>
  page.evaluate(() => (globalThis as never as { events: RecordedEvent[] }).events);
export const headlines = (page: Page) => page.getByRole('heading').allTextContents();
