import { expect, within } from 'storybook/test';

/** From which width of its container, in pixels, a card has its picture beside the story instead of above it. */
export const pictureBeside = { standard: 640, lead: 992 } as const;

/** Draws a card with a picture at that width, and one pixel narrower. */
export async function expectPictureBeside(canvasElement: HTMLElement, variant: keyof typeof pictureBeside) {
  const canvas = within(canvasElement);
  const { style } = canvas.getByRole('article').parentElement!;
  const isBeside = (width: number) => {
    style.width = `${width}px`;
    const picture = canvas.getByRole('figure').getBoundingClientRect();
    return picture.bottom > canvas.getByRole('heading').getBoundingClientRect().bottom;
  };
  await expect([-1, 0].map((step) => isBeside(pictureBeside[variant] + step))).toEqual([false, true]);
  style.width = '';
}
