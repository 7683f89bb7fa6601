import type { Article } from '../../src/model/article.js';
import { toEmail } from '../../src/output/email/toEmail.js';
import { locales } from './locales.js';
import './outputs.css';

/** An article as an e-mail in two windows: a phone's and a reading pane. */
export function EmailPreview({ article }: { article: Article }) {
  const { html, subject } = toEmail(article, { locale: locales[article.language] });
  return <HtmlPreview title={subject} html={html} widths={[320, 600]} />;
}

/** A document in windows of these widths. */
export function HtmlPreview({ title, html, widths }: { title: string; html: string; widths: number[] }) {
  return (
    <div className="outputs-email">
      {widths.map((width) => (
        <iframe
          key={width}
          title={`${title}, ${width} pixels`}
          srcDoc={html}
          sandbox=""
          width={width}
          height={500}
        />
      ))}
    </div>
  );
}
