import type { ComponentType, ReactNode } from 'react';
import type { AiLabel } from '../../view/aiLabels.js';

/**
 * Components of the application that replace a card's own elements, such as a router's link or a framework's image. Each
 * receives these props; a link must render exactly one `<a>` with that `className`, an image exactly one `<img>`.
 */
export interface Slots {
  /** Replaces `<a>`. */
  Link?: ComponentType<LinkSlotProps> | undefined;
  /** Replaces `<img>`. */
  Image?: ComponentType<ImageSlotProps> | undefined;
  /** An icon before each label of AI, which is text: mark the icon as decorative. Default: none. */
  AiIcon?: ComponentType<AiIconSlotProps> | undefined;
}

/** Props of an application's icon for the use of AI. */
export interface AiIconSlotProps {
  /** Whether AI made the part, or people made it with the help of AI. */
  ai: AiLabel['ai'];
  /** Which part of the story. */
  part: AiLabel['part'];
}

export interface LinkSlotProps {
  href: string;
  className: string;
  /** The card's `linkTarget`. */
  target?: string | undefined;
  /** Marks the chosen value of a filter. */
  'aria-current'?: 'true' | undefined;
  children: ReactNode;
}

/**
 * Props of an application's image component. It must render one `<img>` with this `alt` and leave its size to the card,
 * which places it over the reserved space. The guide "Next" has one for `next/image`.
 */
export interface ImageSlotProps {
  src: string;
  /** Other widths of the same file. */
  srcSet?: string | undefined;
  /** Display width, for `srcSet` or for other widths that the component knows itself. */
  sizes?: string | undefined;
  /** Empty if the picture is decorative. */
  alt: string;
  /** Pixels of the file, or numbers in the same ratio, if known: they reserve the picture's space. */
  width?: number | undefined;
  height?: number | undefined;
  /** `eager` for the first picture in view. */
  loading: 'eager' | 'lazy';
}
