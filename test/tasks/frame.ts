import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const frame: Task = {
  instruction: `A partner's page accepts only iframes and our script frame.js. Write what they paste: the whole story from /article.json through
/script/embed.html, named for screen readers, and as high as its content. If a sandbox is needed, scripts only.`,
  file: 'frame.html',
  start: '<iframe src="about:blank" width="100%" height="200"></iframe>\n',
  solution: `<iframe
  data-news-card
  src="/script/embed.html#src=%2Farticle.json&variant=full"
  title="Nurses open a clinic in Kakuma"
  width="100%"
  height="200"
  frameborder="0"
></iframe>
<script type="module" src="/script/frame.js"></script>
`,
  async grade({ text, open, serve }) {
    serve('/article.json', clinic);
    const { page, consoleErrors } = await open(text);
    await page.frameLocator('iframe').getByRole('article').getByText('three rooms').waitFor();
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/\w{3}/);
    const heights = () =>
      page.locator('iframe').evaluate((one) => {
        const inside = (one as HTMLIFrameElement).contentDocument?.documentElement;
        return { outside: one.clientHeight, inside: inside?.scrollHeight ?? 0 };
      });
    await expect
      .poll(heights)
      .toSatisfy(({ outside, inside }) => outside > 200 && Math.abs(outside - inside) < 2);
    expect(consoleErrors.filter((line) => !/clinic\.jpg|ERR_/.test(line))).toEqual([]);
  },
};
