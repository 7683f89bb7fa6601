import type { Pairs } from '../../rules.js';

/** First-level units of other countries that Chinese names without a noun. */
export const zhFarProvinces: Pairs<string> = `
  MY 砂拉越 沙捞越 砂劳越 柔佛 槟城 吉打 吉兰丹 登嘉楼 彭亨 雪兰莪 霹雳 森美兰 玻璃市 | ID 亚齐 西爪哇 中爪哇 东爪哇 北苏门答腊 西苏门答腊 南苏拉威西 北苏拉威西 东努沙登加拉 西努沙登加拉 西加里曼丹
  UZ 卡拉卡尔帕克斯坦 花剌子模 费尔干纳 | PK 俾路支 信德 开伯尔-普什图 吉尔吉特-巴尔蒂斯坦 | IN 喀拉拉 比哈尔 古吉拉特 马哈拉施特拉 泰米尔纳德 奥里萨 阿萨姆 | IQ 尼尼微 安巴尔 基尔库克
  NG 博尔诺 阿达马瓦 约贝 | ET 奥罗米亚 提格雷 阿姆哈拉 阿法尔 甘贝拉 | SO 邦特兰 朱巴兰 | CD 北基伍 南基伍 伊图里 坦噶尼喀 | SD 达尔富尔 北达尔富尔 南科尔多凡 青尼罗 | TZ 桑给巴尔 | MZ 德尔加杜角
  CO 纳里尼奥 乔科 安蒂奥基亚 | PE 洛雷托 普诺 | BR 帕拉 亚马孙州 巴伊亚 | MX 恰帕斯 瓦哈卡 | PH 棉兰老 | MM 若开 克钦 克耶 实皆 | PG 布干维尔 | ES 加泰罗尼亚 安达卢西亚 | CA 魁北克 安大略
`
  .split(/[|\n]/)
  .flatMap((entry) => {
    const [code, ...names] = entry.trim().split(' ');
    return code ? names.map((name) => [name, code] as const) : [];
  });
