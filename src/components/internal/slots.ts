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
  /** As the card's `linkTarget`. */
  target?: string | undefined;
  children: ReactNode;
}

/**
 * What a picture of the application is given. It must draw one `<img>` with this `alt` and without a size of its own:
 * the card lays it over the space it keeps. Of `next/image`, for example, `loading="eager"` is `priority`.
 */
export interface ImageSlotProps {
  src: string;
  /** Other widths of the same file. */
  srcSet?: string | undefined;
  /** The width it will have, for `srcSet`. */
  sizes?: string | undefined;
  /** Empty when the picture is decoration. */
  alt: string;
  /** Pixels of the file, or numbers of the same ratio, where known: they reserve the picture's space. */
  width?: number | undefined;
  height?: number | undefined;
  /** `eager` for the first picture that is seen. */
  loading: 'eager' | 'lazy';
}
