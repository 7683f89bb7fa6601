import type { Pairs } from '../../rules.js';
import { wordList } from '../../wordList.js';

/**
 * Names of countries as they are written in Taiwan, and in Hong Kong where it differs, folded to simplified characters;
 * see `languages/zh/countries.ts`.
 */
export const zhOtherNames: Pairs<string> = `
  NZ 纽西兰 | IT 义大利 | SA 沙乌地阿拉伯 | LA 寮国 | RW 卢安达 | KE 肯亚 | TZ 坦尚尼亚 | ET 衣索比亚 | ZM 尚比亚 | SZ 史瓦帝尼 | ST 圣多美普林西比 | PW 帛琉
  TV 吐瓦鲁 | NR 诺鲁 | SB 索罗门群岛 | GT 瓜地马拉 | HN 宏都拉斯 | DO 多明尼加 | KN 圣克里斯多福及尼维斯 | LC 圣露西亚 | VC 圣文森 | BZ 贝里斯 | YE 叶门 | QA 卡达
  AE 阿拉伯联合大公国 | TD 查德 | ML 马利 | NE 尼日 | NG 奈及利亚 | GH 迦纳 | SL 狮子山 | LR 赖比瑞亚 | BF 布吉纳法索 | GM 甘比亚 | GW 几内亚比索 | BI 蒲隆地 | SO 索马利亚
  DJ 吉布地 | MZ 莫三比克 | MW 马拉威 | ZW 辛巴威 | BW 波札那 | LS 赖索托 | MU 模里西斯 | SC 塞席尔 | KM 葛摩 | GE 乔治亚 | AZ 亚塞拜然 | KZ 哈萨克 | KG 吉尔吉斯 | TJ 塔吉克
  TM 土库曼 | UZ 乌兹别克 | SI 斯洛维尼亚 | HR 克罗埃西亚 | BA 波士尼亚 | CY 赛普勒斯 | MV 马尔地夫 | BN 汶莱 | PG 巴布亚纽几内亚 | VU 万那杜 | TO 东加 | TT 千里达 | GD 格瑞那达
  BB 巴贝多 | GY 盖亚那 | EC 厄瓜多 | CR 哥斯大黎加 | TN 突尼西亚 | MR 茅利塔尼亚 | CV 维德角 | GA 加彭 | ER 厄利垂亚 | KP 北韩 | KR 南韩 | MX 墨国 | AU 澳洲 | LU 卢森堡大公国 | NL 荷兰王国
  BE 比利时王国 | GB 大不列颠及北爱尔兰联合王国 | CH 瑞士联邦 | DE 德意志联邦共和国 | FR 法兰西共和国 | NO 挪威王国 | SE 瑞典王国 | DK 丹麦王国 | JO 约旦哈希姆王国 | TH 泰王国 | KH 柬埔寨王国
`
  .split(/[|\n]/)
  .flatMap((entry) => {
    const [code, name] = entry.trim().split(' ');
    return code && name ? [[name, code] as const] : [];
  });

/** First-level units of China by their short names. */
export const zhShortProvinces = wordList(`
  河北 | 山西 | 辽宁 | 吉林 | 黑龙江 | 江苏 | 浙江 | 安徽 | 福建 | 江西 | 山东 | 河南 | 湖北 | 湖南 | 广东 | 海南 | 四川 | 贵州 | 云南 | 陕西 | 甘肃 | 青海 | 内蒙古 | 广西 | 西藏 | 宁夏 | 新疆
`);

/** Second-level units of China, where they are cities. */
export const zhPrefectures = wordList(`
  百色 | 河池 | 崇左 | 桂林 | 柳州 | 梧州 | 北海 | 防城港 | 钦州 | 贵港 | 玉林 | 贺州 | 来宾 | 遵义 | 六盘水 | 安顺 | 毕节 | 铜仁 | 曲靖 | 玉溪 | 保山 | 昭通 | 丽江 | 普洱 | 临沧 | 绵阳 | 德阳 | 宜宾 | 泸州 | 自贡 | 攀枝花 | 广元 | 遂宁 | 内江 | 乐山
  南充 | 眉山 | 广安 | 达州 | 雅安 | 巴中 | 资阳 | 天水 | 定西 | 陇南 | 平凉 | 庆阳 | 武威 | 张掖 | 酒泉 | 嘉峪关 | 金昌 | 白银 | 固原 | 吴忠 | 中卫 | 石嘴山 | 延安 | 榆林 | 汉中 | 安康 | 商洛 | 宝鸡 | 咸阳 | 渭南 | 铜川 | 海东 | 怀化 | 湘潭 | 株洲
  衡阳 | 邵阳 | 岳阳 | 常德 | 张家界 | 益阳 | 郴州 | 永州 | 娄底 | 宜昌 | 襄阳 | 荆州 | 黄冈 | 孝感 | 咸宁 | 十堰 | 随州 | 黄石 | 鄂州 | 荆门 | 赣州 | 吉安 | 上饶 | 九江 | 宜春 | 抚州 | 景德镇 | 萍乡 | 新余 | 鹰潭 | 洛阳 | 开封 | 南阳 | 信阳 | 周口 | 商丘
  驻马店 | 平顶山 | 安阳 | 新乡 | 许昌 | 漯河 | 三门峡 | 濮阳 | 鹤壁 | 焦作 | 泉州 | 漳州 | 龙岩 | 三明 | 南平 | 宁德 | 莆田 | 温州 | 绍兴 | 金华 | 衢州 | 舟山 | 台州 | 丽水 | 嘉兴 | 湖州 | 无锡 | 徐州 | 常州 | 南通 | 连云港 | 淮安 | 盐城 | 扬州 | 镇江 | 泰州 | 宿迁
  阜阳 | 六安 | 宿州 | 亳州 | 安庆 | 黄山 | 滁州 | 芜湖 | 蚌埠 | 淮南 | 淮北 | 马鞍山 | 池州 | 宣城 | 铜陵 | 烟台 | 潍坊 | 临沂 | 济宁 | 泰安 | 威海 | 日照 | 德州 | 聊城 | 滨州 | 菏泽 | 淄博 | 枣庄 | 东营 | 珠海 | 汕头 | 佛山 | 韶关 | 湛江 | 茂名 | 惠州 | 梅州 | 汕尾
  河源 | 阳江 | 清远 | 东莞 | 中山市 | 潮州 | 揭阳 | 云浮 | 三亚 | 儋州 | 唐山 | 秦皇岛 | 邯郸 | 邢台 | 保定 | 张家口 | 承德 | 沧州 | 廊坊 | 衡水 | 大同 | 阳泉 | 长治 | 晋城 | 朔州 | 晋中 | 运城 | 忻州 | 临汾 | 吕梁 | 包头 | 赤峰 | 通辽 | 鄂尔多斯 | 呼伦贝尔
  鞍山 | 抚顺 | 本溪 | 丹东 | 锦州 | 营口 | 阜新 | 辽阳 | 盘锦 | 铁岭 | 葫芦岛 | 四平 | 辽源 | 通化 | 白山 | 松原 | 白城 | 齐齐哈尔 | 牡丹江 | 佳木斯 | 大庆 | 鸡西 | 双鸭山 | 伊春 | 七台河 | 鹤岗 | 黑河 | 绥化 | 日喀则 | 林芝 | 昌都 | 那曲 | 克拉玛依 | 吐鲁番 | 哈密 | 喀什 | 和田
`);

/** Regions and towns of other countries that news of aid names often, with their kind; the towns beside those of the atlas. */
export const zhFarTowns: Pairs<string> = `
  TZ 阿鲁沙 桑给巴尔城 姆万扎 莫罗戈罗 | KE 基苏木 纳库鲁 埃尔多雷特 加里萨 | UG 古卢 恩德培 金贾 姆巴拉拉 | ET 德雷达瓦 阿瓦萨 巴赫达尔 贡德尔 阿塞拉 季马 | SD 卡杜格利 杰奈纳 达马津 库斯提
  SS 伦拜克 | SO 哈尔格萨 加罗韦 博萨索 贝莱德文 | CD 基桑加尼 布尼亚 姆布吉马伊 卡南加 马塔迪 | CM 马鲁阿 加鲁阿 巴门达 | NG 卡诺 索科托 约拉 | NE 津德尔 塔瓦 | ML 锡卡索 塞古
  BF 博博迪乌拉索 卡亚 | MZ 楠普拉 克利马内 | MW 布兰太尔 姆祖祖 松巴 | ZM 恩多拉 利文斯通 姆皮卡 卡萨马 奇帕塔 | ZW 布拉瓦约 穆塔雷 | MG 图阿马西纳 | RW | SN 圣路易 济金绍尔 | GH 库马西 塔马利 | SL 博城
  NP 蓝毗尼 尼泊尔根杰 比拉德讷格尔 | BD 锡尔赫特 库尔纳 拉杰沙希 纳拉扬甘杰 加济布尔 | PK 苏库尔 木尔坦 海德拉巴 费萨拉巴德 | IN 金奈 班加罗尔 海得拉巴 勒克瑙 巴特那 | LK 贾夫纳 康提 亭可马里 | MM 密支那 腊戍 东枝 曼德勒 勃生
  KH 马德望 磅湛 | LA 沙湾拿吉 巴色 丰沙湾 | VN 顺化 芹苴 海防 | TH 清莱 乌汶 孔敬 | ID 日惹 泗水 棉兰 万隆 望加锡 | PH 塔克洛班 三宝颜 碧瑶 | MN 额尔登特 科布多 | KG 贾拉拉巴德 纳伦 | TJ 苦盏 库洛布 霍罗格 | UZ 努库斯 布哈拉 费尔干纳
  HK 大澳 长洲岛 屯门 元朗 沙田 天水围 将军澳 荃湾 葵涌 东涌 观塘 旺角 湾仔 柴湾 筲箕湾 坪洲 梅窝 九龙城 | MO 路环 氹仔 黑沙环 | MY 诗巫 古晋 民都鲁 亚庇 山打根 斗湖 怡保 槟城 乔治市 新山 关丹 马六甲 巴生 居銮 峇株巴辖
  KZ 奇姆肯特 阿克套 | SY 代尔祖尔 哈塞克 苏韦达 | LB 西顿 | YE 木卡拉 哈杰 | IQ 提克里特 费卢杰 拉马迪 | AF 巴米扬 法扎巴德 加兹尼 | HT 海地角 雅克梅勒 戈纳伊夫 | GT 克萨尔特南戈 | HN 圣佩德罗苏拉 | CO 卡塔赫纳 | EC 瓜亚基尔 昆卡
  PE 库斯科 阿雷基帕 伊基托斯 | BO 科恰班巴 圣克鲁斯 | UA 扎波罗热 第聂伯罗 切尔尼戈夫 尼古拉耶夫 | FJ 楠迪 劳托卡 | TL 包考 | SZ 曼齐尼 西泰基 | LS 马费滕 | AO 本格拉 万博 | CF 班巴里 | TD 蒙杜 萨尔
`
  .split(/[|\n]/)
  .flatMap((entry) => {
    const [code, ...names] = entry.trim().split(' ');
    return code ? names.map((name) => [name, code] as const) : [];
  });
