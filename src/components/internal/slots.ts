import type { ComponentType, ReactNode } from 'react';

/**
 * What an application may put in place of a card's own elements, to use its router's link or its framework's
 * picture. Each gets these props and must draw exactly one `<a>` with that `className`, or exactly one `<img>`.
 */
export interface Slots {
  /** In place of `<a>`. */
  Link?: ComponentType<LinkSlotProps>;
  /** In place of `<img>`. */
  Image?: ComponentType<ImageSlotProps>;
}

export interface LinkSlotProps {
  href: string;
  className: string;
  children: ReactNode;
}

export interface ImageSlotProps {
  src: string;
  /** Empty when the picture is decoration. */
  alt: string;
  /** Pixels of the file, where known: they reserve the picture's space. */
  width?: number | undefined;
  height?: number | undefined;
  loading: 'lazy';
}
