/** A style sheet of ours in fewer letters, for pieces that carry one each. */
export function packCss(css: string): string {
  return css
    .replace(/\s+/g, (space) => (space.includes('\n') ? '' : space))
    .replace(/([:;{]) | (?=[{}!])/g, '$1')
    .replaceAll(';}', '}')
    .replace(/(?<=[\s:,(-])0\.(?=\d)/g, '.');
}
