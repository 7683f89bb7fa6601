/**
 * Checks that an engine is known to fail, with the reason. If one passes, it is reported: remove its entry.
 *
 * @type {readonly { engine: string, check: string, reason: string }[]}
 */
export const knownDifferences = [
  {
    engine: 'WebKitGTK',
    check: 'a picture that fails to load shows its text alternative',
    reason:
      'WebKit has no pseudo-elements on images, and draws a text alternative only if it fits on one line. Text behind ' +
      'the picture would show through partly transparent pictures.',
  },
  {
    engine: 'WebKitGTK',
    check: 'a goal icon that fails to load shows its name',
    reason:
      'WebKit draws the name of an image only if it fits on one line, and nothing may be behind or over an official icon.',
  },
];
