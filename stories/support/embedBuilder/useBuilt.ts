import { useEffect, useRef, useState } from 'react';
import type { BuiltSnippet } from './build.js';
import { builtUrl } from './builtModule.js';
import type { Settings } from './settings.js';
import type { Answer, Question } from './worker.js';

/** What the worker made of the settings: the last answer until the next is there, undefined before the first. */
export function useBuilt(settings: Settings): { built: BuiltSnippet | undefined; failed: boolean } {
  const [built, setBuilt] = useState<BuiltSnippet>();
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);

  useEffect(() => {
    const started = new Worker(builtUrl('builderWorker.js'), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      // Of several questions only the last counts.
      if (data.number === asked.current) setBuilt(data.built);
    };
    started.onerror = () => setFailed(true);
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const question: Question = { number: ++asked.current, settings };
    worker.current?.postMessage(question);
  }, [settings]);

  return { built, failed };
}
