/**
 * Writings of one letter, folded to one for comparison: Arabic without vowel signs and the stretching sign, with one
 * alef, one ya, and a ta marbuta that may lack its dots; presentation forms as letters; full-width Latin letters and
 * signs as ASCII; the commas of Arabic as commas; and, of traditional Chinese characters, those that words in the
 * tables need. Nothing else changes.
 */
export function foldVariants(text: string): string {
  if (/^[\0-\u05ff]*$/.test(text)) return text;
  let folded = '';
  for (const sign of text) folded += letters.get(sign) ?? foldSign(sign);
  return folded;
}

function foldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x610) return sign;
  if (code === 0x640 || code === 0x670 || (code >= 0x64b && code <= 0x65f)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const plain = code >= 0xfb50 && code <= 0xfefc ? sign.normalize('NFKC') : sign;
  return plain === sign ? sign : foldVariants(plain);
}

const arabic = '٫. ٬, أا إا آا ٱا ىي یي کك ةه ۀه ہه ،, ؛;';

// Traditional first, simplified second.
const chinese = `
  亞亚 佈布 來来 倉仓 個个 們们 倫伦 側侧 傑杰 備备 傳传 傷伤 傾倾 僅仅 億亿 償偿 優优 儲储 兒儿 內内 兩两 冊册 凍冻 則则 剛刚 創创 劃划 劇剧 劑剂 動动 務务 勝胜 勞劳 勢势 勵励 區区
  協协 厲厉 參参 員员 啓启 啟启 喪丧 喬乔 單单 嚴严 囑嘱 國国 圍围 園园 圓圆 圖图 團团 執执 堅坚 報报 場场 塊块 塵尘 墊垫 壓压 壞坏 壩坝 壯壮 夠够 夾夹 奪夺 奮奋 婦妇 媽妈 孫孙 學学
  實实 寧宁 審审 寫写 寬宽 寶宝 將将 專专 尋寻 對对 導导 尷尴 屆届 屍尸 層层 屬属 島岛 峽峡 巒峦 幣币 幫帮 幹干 庫库 廠厂 廢废 廣广 廳厅 強强 彈弹 彌弥 彙汇 後后 徑径 從从 徵征 徹彻
  恆恒 態态 慘惨 慮虑 慶庆 憂忧 憲宪 應应 懷怀 懸悬 戰战 戲戏 戶户 拋抛 挾挟 捨舍 掃扫 掛挂 採采 揀拣 換换 揮挥 損损 搖摇 搶抢 撥拨 撫抚 擁拥 擇择 擊击 擔担 據据 擠挤 擬拟 擴扩 擾扰
  攜携 攝摄 攤摊 敗败 敵敌 數数 斃毙 斷断 於于 時时 晝昼 暢畅 曆历 曉晓 書书 會会 東东 條条 棄弃 業业 構构 樂乐 樓楼 標标 樞枢 樣样 橋桥 機机 檔档 檢检 欄栏 權权 歐欧 歡欢 歲岁 歷历
  歸归 殘残 殺杀 毀毁 氣气 決决 沒没 沖冲 況况 洩泄 淨净 減减 測测 溝沟 滅灭 滬沪 滿满 漢汉 漲涨 潔洁 潛潜 濕湿 濟济 濱滨 瀾澜 灘滩 灣湾 災灾 為为 烏乌 無无 煙烟 熱热 燈灯 營营 爐炉
  爭争 爺爷 爾尔 牆墙 牽牵 犧牺 狀状 獎奖 獨独 獲获 獻献 現现 瑪玛 環环 瓊琼 產产 畝亩 畢毕 畫画 異异 當当 疊叠 療疗 癥症 發发 盜盗 監监 盤盘 盧卢 眾众 睏困 礎础 礙碍 礦矿 祕秘 禮礼
  種种 稱称 穀谷 積积 穩稳 窮穷 競竞 筆笔 節节 範范 築筑 簡简 簽签 籌筹 糧粮 糾纠 紀纪 約约 紅红 紋纹 納纳 紐纽 純纯 紙纸 級级 紛纷 細细 終终 組组 結结 絕绝 給给 統统 經经 綠绿 維维
  網网 緊紧 緒绪 線线 締缔 編编 緩缓 緬缅 緯纬 練练 縣县 縮缩 總总 績绩 織织 繪绘 繫系 繼继 續续 罰罚 羅罗 義义 習习 聖圣 聞闻 聯联 聰聪 聲声 職职 聽听 肅肃 脅胁 脈脉 脫脱 腦脑 腳脚
  膚肤 膠胶 臨临 臺台 與与 舉举 舊旧 艙舱 艦舰 艱艰 華华 萊莱 萬万 蓋盖 薩萨 藝艺 蘇苏 蘭兰 處处 虛虚 號号 蟲虫 術术 衛卫 衝冲 補补 裝装 裡里 製制 複复 見见 規规 視视 親亲 覺觉 覽览
  觀观 觸触 訂订 計计 訊讯 討讨 訓训 託托 記记 訪访 設设 許许 訴诉 診诊 註注 評评 詞词 試试 詩诗 話话 該该 詳详 誌志 認认 語语 誤误 說说 課课 調调 談谈 請请 論论 諾诺 謀谋 講讲 謝谢
  證证 識识 譜谱 譯译 議议 護护 讀读 變变 讓让 豐丰 貝贝 財财 貢贡 貧贫 貨货 販贩 責责 貴贵 買买 費费 貿贸 資资 賓宾 賞赏 賠赔 賢贤 質质 購购 賽赛 贈赠 贊赞 贛赣 趕赶 趙赵 跡迹 踐践
  車车 軍军 軟软 載载 輔辅 輕轻 輛辆 輪轮 輸输 轄辖 轉转 辦办 農农 這这 連连 進进 運运 過过 達达 違违 遠远 適适 遲迟 遷迁 選选 遺遗 遼辽 邁迈 還还 邊边 郵邮 鄉乡 鄭郑 鄰邻 醫医 釋释
  針针 銀银 銷销 鋪铺 錄录 錢钱 錯错 鎮镇 鐘钟 鐵铁 鑒鉴 長长 門门 閉闭 開开 間间 閣阁 閩闽 閱阅 關关 陝陕 陣阵 陰阴 陳陈 陸陆 陽阳 隊队 階阶 際际 隨随 險险 隱隐 隸隶 雙双 雜杂 雞鸡
  離离 難难 雲云 電电 霧雾 靈灵 靜静 韓韩 響响 頁页 項项 順顺 頌颂 預预 頓顿 領领 頭头 題题 額额 顏颜 願愿 類类 顧顾 顯显 風风 飛飞 飢饥 飯饭 飲饮 飽饱 養养 餘余 館馆 饑饥 馬马 駐驻
  驗验 驚惊 體体 髮发 鬥斗 魚鱼 魯鲁 鮮鲜 鳥鸟 鹽盐 麗丽 麥麦 黃黄 點点 黨党 齊齐 齡龄 龍龙 龐庞
`;

const letters: ReadonlyMap<string, string> = new Map(
  `${arabic} ${chinese}`
    .trim()
    .split(/\s+/)
    .map((pair) => [...pair])
    .flatMap(([from, to]) => (from && to && from !== to ? [[from, to] as const] : [])),
);
