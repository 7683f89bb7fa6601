import { useEffect, useState } from 'react';
import { type AnyResult, fromAny } from '../../src/exports/adapters.js';

/** A text, and what was read out of it. */
export interface Read {
  readonly text: string;
  readonly result: AnyResult;
}

/** What is read of a text in whatever format it has: the last answer until the next is there, undefined before the first. */
export function useRead(text: string): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isLast = true;
    fromAny(text).then((result) => {
      if (isLast) setRead({ text, result });
    });
    return () => {
      isLast = false;
    };
  }, [text]);
  return read;
}
