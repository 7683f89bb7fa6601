import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { clinic, type Task } from './task.js';

export const ownPicture: Task = {
  instruction: `Pictures must come through our image service: /images/WIDTH?from=ADDRESS, in the widths 400 and 800, and links must be our router's
<Link to>. Everything else about the card stays.`,
  file: 'Story.tsx',
  start: `import type { ReactNode } from 'react';

const Link = ({ to, ...rest }: { to: string; className: string; children: ReactNode }) => <a data-router href={to} {...rest} />;

export function Story({ data }: { data: unknown }) {
  return null;
}
`,
  solution: `import type { ReactNode } from 'react';
import { ArticleCard, type ImageSlotProps, type LinkSlotProps } from 'news-cards';
import { parseArticle } from 'news-cards/model';

const Link = ({ to, ...rest }: { to: string; className: string; children: ReactNode }) => <a data-router href={to} {...rest} />;

const resized = (src: string, width: number) => \`/images/\${width}?from=\${encodeURIComponent(src)}\`;

const components = {
  Link: ({ href, ...rest }: LinkSlotProps) => <Link to={href} {...rest} />,
  Image: ({ src, alt, ...rest }: ImageSlotProps) => (
    <img
      {...rest}
      alt={alt}
      src={resized(src, 800)}
      srcSet={\`\${resized(src, 400)} 400w, \${resized(src, 800)} 800w\`}
    />
  ),
};

export function Story({ data }: { data: unknown }) {
  const result = parseArticle(data);
  return result.ok ? <ArticleCard article={result.article} components={components} /> : null;
}
`,
  async grade({ load, open }) {
    const { Story } = await load<{ Story: ComponentType<{ data: unknown }> }>();
    const { page, requests, origins } = await open(
      renderToStaticMarkup(createElement(Story, { data: clinic })),
    );
    const picture = page.getByRole('article').getByRole('img', { name: 'A low white building' });
    expect(await picture.getAttribute('srcset')).toMatch(/^\/images\/400\?from=https%3A\S+ 400w, \S+ 800w$/);
    await expect.poll(() => requests.some((path) => /^\/images\/(4|8)00$/.test(path))).toBe(true);
    expect(origins.size).toBe(1);
    const link = page.getByRole('heading').getByRole('link', { name: clinic.headline });
    expect(await link.getAttribute('data-router')).not.toBeNull();
    expect(await link.getAttribute('href')).toBe(clinic.url);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(300);
  },
};
