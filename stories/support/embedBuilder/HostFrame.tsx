import { useEffect, useRef, useState } from 'react';
import { needsScript } from '../../../src/embed/embedMethods.js';
import { isEmbed } from './documents.js';
import type { Settings } from './settings.js';

interface HostFrameProps {
  title: string;
  /** The whole page, with the snippet in it. */
  html: string;
  method: Settings['method'];
  scheme: Settings['pages'];
  width?: number;
}

/** A page in a frame as high as its content. */
export function HostFrame({ title, html, method, scheme, width }: HostFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(400);
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const view = loads ? (frame.current?.contentWindow as (Window & typeof globalThis) | null) : undefined;
    // Null while the frame is between two documents.
    const root = view?.document.documentElement;
    if (!view || !root) return;
    // Within reason: a list of a thousand cards scrolls.
    const measure = () =>
      setHeight(Math.min(2400, Math.max(120, Math.ceil(root.getBoundingClientRect().height))));
    // The frame's own observer: the page's would report a loop when it changes the height of the frame.
    const observer = new view.ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [loads]);

  const pinned = scheme && `<style>:root { color-scheme: ${scheme}; }</style>`;
  // With scripts, the page is like any other of this origin: a sandbox that allows both would keep nothing out.
  const isScripted = isEmbed(method) && needsScript(method);
  return (
    <iframe
      // A frame keeps the sandbox that it was loaded with.
      key={`${isScripted}`}
      ref={frame}
      title={title}
      {...(!isScripted && { sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox' })}
      srcDoc={html.replace('</head>', () => `${pinned}</head>`)}
      width={width}
      height={height}
      onLoad={() => setLoads((count) => count + 1)}
    />
  );
}
