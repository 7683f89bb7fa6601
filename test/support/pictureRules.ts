import { join } from 'node:path';

/** Text rendering differs on other systems; set `PICTURES` there and create your own references. */
export const comparesPictures = process.platform === 'linux' || process.env.PICTURES;

/**
 * Location of references, and the tolerated difference. Chromium 138 and 156 render all pictures in equal size, with up to
 * 0.03 % of such different pixels, all at the edges of letters; a line of text that moves by 1 px, or bars of goals that are
 * 4 px shorter, change 0.2 % and more. Small changes of colour are below the limit: tests of styles and contrast detect those.
 */
export const pictureRules = {
  resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
    join(root, 'test/pictures/references', `${arg}${ext}`),
  comparatorName: 'pixelmatch',
  comparatorOptions: { threshold: 0.3, allowedMismatchedPixelRatio: 0.0008 },
} as const;
