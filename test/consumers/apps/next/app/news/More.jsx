// app/news/More.jsx
'use client';
import Link from 'next/link';
import { useEffect, useRef } from 'react';

/** A link to more stories. When they are there, the first new headline gets the focus. */
export function More({ href, shown }) {
  const before = useRef(shown);
  useEffect(() => {
    if (shown > before.current) document.querySelectorAll('.nc-link')[before.current]?.focus();
    before.current = shown;
  }, [shown]);
  return (
    href && (
      <Link href={href} scroll={false}>
        More stories
      </Link>
    )
  );
}
