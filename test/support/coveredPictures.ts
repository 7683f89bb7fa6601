/** Stories whose pictures differ in everything that tells a covered picture from another. */
interface Story {
  readonly id: string;
  readonly headline: string;
  readonly image: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
    readonly sources: readonly { src: string; width: number; type?: string }[];
    readonly warning?: string;
  };
}

const sourcesOf = [
  [],
  [{ src: '/wide.svg', width: 320 }],
  [{ src: '/typed.svg', width: 320, type: 'image/svg+xml' }],
];

const stories: readonly Story[] = ['1', '2'].flatMap((id) =>
  ['/1.svg', '/2.svg'].flatMap((src) =>
    sourcesOf.flatMap((sources) =>
      [undefined, 'Violence', 'Injuries'].map((warning) => ({
        id,
        headline: 'A story',
        image: { src, alt: 'A picture', width: 160, height: 90, sources, ...(warning && { warning }) },
      })),
    ),
  ),
);

/** Every sequence of two stories in one card, of which the first has a covered picture. */
export const sequences = stories
  .filter(({ image }) => image.warning)
  .flatMap((first) =>
    stories.map((next) => ({
      first,
      next,
      name: `${first.id} ${pictureOf(first)} → ${next.id} ${pictureOf(next)}`,
      /** Whether a reader who opened the first picture may see the next one. */
      mayShow: !next.image.warning || first === next,
      isSamePicture: pictureOf(first) === pictureOf(next),
    })),
  );

function pictureOf({ image: { src, sources, warning } }: Story): string {
  return [src, sources[0]?.src, warning].join(' ');
}
