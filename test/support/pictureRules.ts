import { join } from 'node:path';

/** Letters are drawn differently by other systems; there, ask for it, and take references of your own. */
export const comparesPictures = process.platform === 'linux' || process.env.PICTURES;

/**
 * Where references are, and how much of a picture may differ. Chromium 138 and 156 draw every picture in the same size, with
 * up to 0.03 % of such different pixels, all at the edges of letters; a line of text that moves by 1 px, or bars of goals that
 * lose 4 px, are 0.2 % and more. A shade of a colour is too little for it: tests of styles and of contrast see that.
 */
export const pictureRules = {
  resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
    join(root, 'test/pictures/references', `${arg}${ext}`),
  comparatorName: 'pixelmatch',
  comparatorOptions: { threshold: 0.3, allowedMismatchedPixelRatio: 0.0008 },
} as const;
