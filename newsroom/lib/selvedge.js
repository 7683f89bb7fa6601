import { goalColors } from 'news-cards/theme';

/** The line below the name of the site: seventeen places in reading direction, with a tab for each goal of `shown`. */
export function selvedge(shown, direction) {
  const width = 100 / goalColors.length;
  const places = goalColors.map((color, index) => {
    const x = (direction === 'rtl' ? goalColors.length - 1 - index : index) * width;
    const shape = shown.includes(index + 1) ? `y="0" height="12" fill="${color}"` : 'y="10" height="2"';
    return `<rect x="${x.toFixed(2)}%" width="${(width - 0.25).toFixed(2)}%" ${shape}/>`;
  });
  return `<svg class="selvedge" aria-hidden="true">${places.join('')}</svg>`;
}
