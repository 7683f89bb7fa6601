/**
 * Month names in feeds. The standards allow only English, but programs also use those of other languages (full and short
 * names from the Unicode CLDR, https://cldr.unicode.org). No name belongs to two months.
 */
const names = `
  1 january jan janvier janv enero ene janeiro januar jänner gennaio gen января янв januari يناير
  2 february feb febr février fevrier févr fevr febrero fevereiro fev februar feber febbraio февраля фев февр februari فبراير
  3 march mar mars marzo março marco märz maerz mär mrz марта мар maart mrt مارس
  4 april apr avril avr abril abr aprile апреля апр أبريل ابريل
  5 may mai mayo maio mag maggio мая май mei مايو
  6 june jun juin junio junho juni giugno giu июня июн يونيو
  7 july jul juillet juil julio julho juli luglio lug июля июл يوليو
  8 august aug août aout agosto ago августа авг augustus أغسطس اغسطس
  9 september sep sept septembre septiembre setembro set settembre сентября сен сент سبتمبر
  10 october oct octobre octubre outubro out oktober okt ottobre ott октября окт أكتوبر اكتوبر
  11 november nov novembre noviembre novembro ноября ноя нояб نوفمبر
  12 december dec décembre decembre déc diciembre dic dezembro dez dezember dicembre декабря дек desember ديسمبر`;

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name, in lower case without a full stop; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  months ??= new Map(
    names
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [number, ...words] = line.trim().split(' ');
        return words.map((word) => [word, Number(number)] as const);
      }),
  );
  return months.get(name);
}
