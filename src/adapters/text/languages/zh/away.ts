import { wordList } from '../../wordList.js';

/** Before a country in its clause: it is not where the story happens. */
export const zhAway: readonly string[] = wordList(`
  购自 | 采购自 | 进口自 | 源自 | 学自 | 产自 | 毕业于 | 留学 | 出生在 | 出生于 | 出口到 | 出口至 | 销往 | 远销 | 逃离 | 借鉴 | 仿照 | 參考 | 借鑒 | 畢業於 | 學自 | 源於 | 源于
`);
