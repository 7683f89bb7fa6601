import type { Slots } from '../internal/slots.js';

interface HeadlineProps {
  level: number;
  url: string | undefined;
  Link: Slots['Link'];
  children: string;
}

/** The headline, a link where the story has an address; that link's area is stretched over the card. */
export function Headline({ level, url, Link = 'a' as never, children }: HeadlineProps) {
  const Heading = headingTag(level);
  return (
    <Heading className="nc-headline">
      {url ? (
        <Link className="nc-link" href={url}>
          {children}
        </Link>
      ) : (
        children
      )}
    </Heading>
  );
}

/** `h2` to `h6`; a level outside, as untyped code may pass, is drawn as the nearest of them. */
export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${Math.min(6, Math.max(2, Math.round(level) || 3))}` as 'h3';
}
