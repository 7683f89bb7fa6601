import type { ReactNode } from 'react';
import { hueOf, type Span } from './spans.js';

interface SheetProps {
  text: string;
  spans: readonly Span[];
}

/** The press release with what the card shows of it. Paragraphs that stay in the story are counted, not printed. */
export function Sheet({ text, spans }: SheetProps) {
  const lines: ReactNode[] = [];
  let skipped = 0;
  const closeGap = (key: number) => {
    if (skipped) lines.push(<Gap key={`gap ${key}`} count={skipped} />);
    skipped = 0;
  };
  for (const { 0: line, index } of text.matchAll(/\S[^\n]*/g)) {
    const inside = spans.filter(({ start, end }) => start >= index && end <= index + line.length);
    if (inside.length === 0) {
      skipped++;
      continue;
    }
    closeGap(index);
    lines.push(<Line key={index} line={line} offset={index} spans={inside} />);
  }
  closeGap(text.length);
  return <div className="welcome-sheet">{lines}</div>;
}

function Gap({ count }: { count: number }) {
  return <p className="welcome-gap">{`[${count} more ${count === 1 ? 'paragraph' : 'paragraphs'}]`}</p>;
}

/** Headline and standfirst are whole lines; all else is marked inside of its line. */
function Line({ line, offset, spans }: { line: string; offset: number; spans: readonly Span[] }) {
  const whole = spans.find(({ part }) => part === 'headline' || part === 'summary');
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const span of spans) {
    if (span === whole) continue;
    const start = span.start - offset;
    const end = span.end - offset;
    pieces.push(line.slice(done, start));
    pieces.push(
      <mark key={start} data-part={span.part} data-hue={hueOf(span.part)}>
        {line.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return (
    <p data-part={whole?.part}>
      {pieces}
      {line.slice(done)}
    </p>
  );
}
