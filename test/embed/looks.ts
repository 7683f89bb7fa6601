/** The appearance of a card: computed style and box of each of its parts, however the card was rendered. */
import type { Page } from 'playwright';

export interface Look {
  /** Path of the part in the card. */
  part: string;
  /** Relative to the card: x, y, width, height. */
  box: number[];
  /** One line per property, without custom properties. */
  style: string;
}

/** The parts of a card in a page or frame; `zoom` is the page's `zoom` factor. */
export async function looksOf(page: Pick<Page, 'getByRole'>, { index = 0, zoom = 1 } = {}): Promise<Look[]> {
  const card = page.getByRole('article').nth(index);
  await card.waitFor();
  return card.evaluate((card, zoom) => {
    const base = card.getBoundingClientRect();
    const pseudosOf = (element: Element) => [
      '',
      ...['::before', '::after'].filter((name) => getComputedStyle(element, name).content !== 'none'),
    ];
    return [card, ...card.querySelectorAll(':not(style)')].flatMap((element) =>
      pseudosOf(element).map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const { x, y, width, height } = element.getBoundingClientRect();
        const classes = [...element.classList].filter((name) => /^nc-[a-z-]+$/.test(name)).slice(0, 1);
        return {
          part: [element.localName, ...classes].join('.') + pseudo,
          box: [x - base.x, y - base.y, width, height].map((length) => Math.round((length / zoom) * 10) / 10),
          // The page sets `text-size-adjust` for cards too, so it is not compared.
          style: [...style]
            .filter((name) => !/^--|^text-size-adjust$/.test(name))
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('\n'),
        };
      }),
    );
  }, zoom);
}

/**
 * Lists the differences of two cards, one line per part and property. Numbers may differ by `slack`, because browsers round
 * lengths.
 */
export function differences(one: readonly Look[], other: readonly Look[], slack = 0): string[] {
  if (one.length !== other.length) return [`${one.length} parts; ${other.length} parts`];
  return one.flatMap((look, index) => {
    const twin = other[index] as Look;
    if (look.part !== twin.part) return [`${look.part}; ${twin.part}`];
    if (`${look.box}` === `${twin.box}` && look.style === twin.style) return [];
    const lines = linesOf(twin);
    return linesOf(look).flatMap((line, place) => {
      const twinLine = lines[place] ?? '';
      return isAlike(line, twinLine, slack) ? [] : [`${look.part} ${line}; ${twinLine}`];
    });
  });
}

const linesOf = ({ box, style }: Look) => [`box: ${box}`, ...style.split('\n')];

function isAlike(one: string, other: string, slack: number): boolean {
  if (one === other) return true;
  const number = /-?\d+(\.\d+)?/g;
  if (!slack || one.replace(number, '#') !== other.replace(number, '#')) return false;
  const numbers = other.match(number) ?? [];
  return (one.match(number) ?? []).every(
    (value, index) => Math.abs(+value - +(numbers[index] ?? 0)) <= slack,
  );
}
