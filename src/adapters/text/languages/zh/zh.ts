import { zhPage } from '../../page/pageWords.js';
import type { TextRules } from '../../rules.js';
import { unspacedReader } from '../../unspaced/reader.js';
import { wordList } from '../../wordList.js';
import { neutralRules } from '../neutral.js';
import { zhAway } from './away.js';
import { zhAtlas } from './countries.js';
import { zhFarProvinces } from './farProvinces.js';
import { zhGazetteer } from './gazetteer.js';
import { zhGoals, zhGoalWords } from './goals.js';
import { zhAliases, zhBodies, zhNames } from './names.js';
import { zhDisputed, zhPlaces, zhProvinces, zhSeats } from './places.js';
import { zhFarTowns, zhOtherNames, zhPrefectures, zhShortProvinces } from './regions.js';
import { zhRoles } from './roles.js';
import { zhRoleWeights } from './roleWeights.js';
import { zhSiteWords } from './siteWords.js';

/** "部门动态", "救灾简报", "东马要闻". */
const sectionWords = wordList(
  '服务 | 救助 | 助学 | 支教 | 志愿 | 海外 | 外展 | 社工 | 伙伴 | 乡村 | 学术 | 研究 | 成果 | 团队 | 部门 | 单位 | 基层 | 工作 | 项目 | 机构 | 学校 | 院系 | 学院 | 协会 | 学会 | 商会 | 基金会 | 中心 | 使馆 | 领馆 | 公司 | 集团 | 医院 | 行业 | 地方 | 各地 | 县区 | 区县 | 乡镇 | 街道 | 社区 | 红会 | 救灾 | 灾情 | 应急 | 人道 | 援助 | 合作 | 国际 | 国际合作 | 对外交流 | 外事 | 外交 | 党建 | 科研 | 教学 | 综合 | 最新 | 本站 | 本会 | 本所 | 本院 | 校园 | 图片 | 热点 | 时政 | 民生 | 社会 | 教育 | 卫生 | 农业 | 环境 | 财经 | 经济 | 文化 | 科技 | 东马 | 西马 | 本地 | 本埠 | 两岸 | 志工 | 志愿者 | 义工 | 公益 | 慈善 | 会员 | 前线 | 专题 | 每日 | 每周 | 旱情 | 汛情 | 防汛 | 业务 | 政务 | 要闻',
).flatMap((head) =>
  [
    '动态',
    '要闻',
    '简报',
    '新闻',
    '快讯',
    '资讯',
    '消息',
    '报道',
    '公告',
    '信息',
    '简讯',
    '通讯',
    '故事',
    '速递',
    '日志',
    '手记',
    '纪事',
    '文告',
    '专栏',
  ].map((noun) => head + noun),
);

const text: Omit<TextRules, 'reader'> = {
  ...neutralRules,
  gazetteer: zhGazetteer,
  layout: {
    site: zhSiteWords,
    sections: [
      ...sectionWords,
      ...wordList(`
      文告 | 新闻公告 | 新闻 | 新闻稿 | 新闻发布 | 新闻公报 | 新闻通稿 | 新闻动态 | 最新新闻 | 最新消息 | 最新动态 | 要闻 | 消息 | 动态 | 工作动态 | 快讯 | 简讯 | 通讯 | 特写 | 专题 | 专题报道 | 特稿 | 报道 | 故事 | 人物故事 | 项目故事 | 一线故事 | 现场故事 | 实地故事
      国际 | 国际新闻 | 国内新闻 | 声明 | 新闻声明 | 联合声明 | 公告 | 通告 | 通知公告 | 情况通报 | 情况简报 | 情况更新 | 情况报告 | 形势报告 | 局势报告 | 简报 | 新闻简报 | 吹风会 | 评论 | 观点 | 访谈 | 专访 | 讲话 | 致辞 | 演讲 | 博客 | 活动 | 活动预告 | 媒体通报 | 媒体公告 | 媒体通知
      活动纪实 | 活动报道 | 活动回顾 | 领馆新闻 | 使馆新闻 | 使馆动态 | 机构动态 | 项目快讯 | 基层动态 | 会务动态 | 志工故事 | 焦点新闻 | 媒体报道 | 新闻资讯 | 资讯 | 协会动态 | 校园新闻 | 综合新闻 | 联合新闻稿 | 联合公报 | 报告 | 更新 | 进展 | 项目进展 | 图片故事 | 纪实 | 深度报道 | 通报 | 头条 | 综述
    `),
    ],
    scopes: [
      ...wordList('地方 | 本地 | 当地 | 范围：地方 | 范围：本地 | 级别：地方').map(
        (word) => [word, 'local'] as const,
      ),
      ...wordList('全国 | 国家 | 国内 | 范围：全国 | 范围：国家 | 级别：全国 | 级别：国家').map(
        (word) => [word, 'national'] as const,
      ),
      ...wordList('区域 | 地区 | 区域性 | 范围：区域 | 范围：地区 | 级别：区域').map(
        (word) => [word, 'regional'] as const,
      ),
      ...wordList('全球 | 世界 | 范围：全球 | 范围：国际 | 级别：全球').map(
        (word) => [word, 'global'] as const,
      ),
    ],
    chrome: wordList(`
      首页 | 主页 | 网站首页 | 关于我们 | 我们是谁 | 我们的工作 | 我们做什么 | 工作领域 | 工作地点 | 机构概况 | 机构介绍 | 新闻中心 | 媒体中心 | 新闻室 | 信息中心 | 联系我们 | 联系方式 | 捐款 | 立即捐款 | 捐赠 | 我要捐赠 | 搜索 | 菜单 | 导航 | 跳转到主要内容 | 跳至内容 | 跳到主要内容
      资源 | 出版物 | 刊物 | 数据 | 招聘 | 招聘信息 | 工作机会 | 加入我们 | 分享 | 分享到 | 分享到： | 微信 | 微博 | 新浪微博 | QQ空间 | QQ好友 | QQ | 微信好友 | 朋友圈 | 微信朋友圈 | 腾讯微博 | 豆瓣 | 豆瓣网 | 人人网 | 开心网 | 百度贴吧 | 知乎 | 抖音 | 头条 | 今日头条 | 一键分享 | 分享按钮 | 复制网址 | 打印 | 打印本页 | 收藏 | 字号 | 字号： | 大 | 中 | 小 | 字体 | 返回 | 返回顶部 | 返回列表 | 返回首页 | 上一篇 | 下一篇 | 上一页 | 下一页 | 更多 | 更多新闻
      阅读更多 | 查看更多 | 相关阅读 | 相关新闻 | 相关链接 | 登录 | 注册 | 订阅 | 关闭 | 网站地图 | 版权所有 | 版权声明 | 隐私政策 | 使用条款 | 即时发布 | 立即发布 | 供即时发布 | 供立即发布 | 完 | 全文完 | 语言 | 中文 | 简体中文 | 繁體中文 | English | Français | Español | Русский | العربية
      2030年议程 | 您的位置 | 您当前的位置 | 当前位置 | 您现在的位置 | 正文 | 责任编辑 | 来源 | 作者 | 编辑 | 浏览次数 | 点击 | 标签 | 关键词 | 专题专栏 | 党建 | 政务公开 | 互动交流 | 扫一扫 | 下载 | 音频 | 视频 | 图片 | 项目 | 国家 | 主题
      关闭窗口 | 关注我们 | 下载年报 | 加入月捐 | 月捐 | 成为志愿者 | 订阅我们 | 订阅电子报 | 收藏本页 | 微信公众号 | 官方微博 | 二维码 | 扫码关注 | 分享本页 | 分享本文 | 转发 | 点赞 | 脸书 | 推特 | Facebook | Twitter | X | LINE | WhatsApp | LinkedIn | Instagram | YouTube | Email | 邮件
      发布者 | 发布人 | 点击量 | 阅读量 | 阅读 | 浏览量 | 浏览 | 点击数 | 访问量 | 阅读次数 | 字体大小 | 繁體 | 繁体 | 简体 | 無障礙 | 无障碍 | 回首页 | 网站导航 | 友情链接 | 捐助 | 捐助我们 | 支持我们 | 参与我们 | 加入 | 新闻 | 新闻与故事 | 新闻与活动 | 我们的项目 | 项目介绍 | 公告栏 | 了解更多 | 查看全部 | 年报
      字级 | 小字号 | 大字号 | 中字号 | 版面导航 | 供稿 | 供稿单位 | 信息来源 | 文章来源 | 稿件来源 | 发布单位 | 发布机构 | 编辑部 | 审核 | 校对 | 初审 | 终审 | 打印页面 | 复制链接 | 列印 | 友善列印 | 下载PDF | PDF | 转寄 | 分享至 | 分享给朋友 | 服务 | 信息公开 | 新闻发布 | 媒体 | 国家和地区 | 世界各地 | 在中国 | 领域 | 主页面
    `),
    notDatelines: [],
    boilerplate: wordList(
      '关于 | 机构简介 | 单位简介 | 基金会简介 | 协会简介 | 组织简介 | 公司简介 | 企业简介 | 我们是谁 | 机构介绍',
    ),
    editorNotes: wordList(
      '编者注 | 编辑注 | 编者按 | 致编辑 | 编辑须知 | 背景资料 | 背景介绍 | 背景信息 | 背景说明 | 项目背景 | 关于项目 | 关于本项目 | 关于该项目 | 附注 | 给编辑的说明 | 新闻背景',
    ),
    ends: wordList('完 | 全文完 | 正文完 | 完毕 | 结束'),
    related: wordList(
      '相关阅读 | 相关新闻 | 相关链接 | 相关报道 | 相关文章 | 相关内容 | 延伸阅读 | 推荐阅读 | 更多新闻 | 阅读更多 | 更多阅读 | 往期回顾 | 点击阅读 | 猜你喜欢 | 热门文章 | 最新文章 | 更多故事 | 您可能感兴趣 | 继续阅读 | 相关故事',
    ),
    credits: wordList(
      '摄影 | 图片来源 | 图片 | 照片 | 图源 | 供图 | 图片提供 | 照片提供 | 摄 | 图 | 图/文 | 配图 | 图片说明 | 图说 | 照片说明',
    ),
    bylines: wordList(
      '记者 | 本报记者 | 通讯员 | 文/ | 文｜ | 图/ | 撰文 | 撰稿人 | 文、图 | 编译 | 文字 | 作者',
    ),
    page: zhPage,
    headlineLeads: wordList('标题 | 题目 | 主题 | 新闻标题 | 主旨'),
    contactStarts: wordList(`
      联系方式 | 媒体联系 | 媒体联系人 | 联系人 | 新闻联系人 | 新闻联络 | 媒体联络 | 媒体垂询 | 媒体查询 | 欲了解更多信息 | 如需更多信息 | 如需了解更多信息 | 更多信息请联系 | 更多信息，请联系 | 了解更多信息 | 欲知更多信息 | 欲知详情 | 详情请联系 | 如需采访 | 采访联系 | 请联系
      查询 | 传媒查询 | 新闻查询 | 媒体咨询 | 如欲查询 | 查询详情 | 联络人 | 联络方式 | 新闻联络人 | 洽询 | 洽询电话 | 更多资讯 | 电邮 | 网址： | 官网： | 网站： | 投稿邮箱 | 来信请寄 | 媒体联络人 | 采访预约 | 新闻室联系 | 新闻垂询 | 记者垂询 | 编辑部电话 | 媒体查询： | 媒体请联系 | 采访请联系 | 业务联系 | 如需
      如需进一步信息 | 获取更多信息 | 电话： | 电话: | 邮箱： | 电子邮件： | 电邮： | 传真： | 咨询电话 | 值班电话 | 联系电话 | 热线电话 | 联系我们： | 新闻处联系 | 欲获取更多信息 | 如有疑问 | 如有垂询 | 地址： | 联系邮箱 | 欲了解详情
    `),
    phoneWords: wordList('话 | 真 | 机 | Tel | Fax | WhatsApp | Phone | Mobile'),
  },
  dates: {
    months: [],
    weekdays: [],
    fillers: ['第', '期', '号', '电', '讯', '时', '分'],
    published: wordList(
      '刊于 | 刊登于 | 刊登日期 | 见报日期 | 刊出日期 | 上传时间 | 录入时间 | 添加时间 | 发文时间 | 公告日期 | 成文日期 | 张贴日期 | 发文日期 | 发布时间 | 发布日期 | 发布于 | 时间 | 日期 | 发表时间 | 发稿时间 | 发稿日期 | 出版日期 | 发表日期 | 公布日期 | 发布',
    ),
    updated: wordList('更新时间 | 更新日期 | 更新于 | 最后更新 | 最近更新 | 最后更新时间'),
  },
  names: { ...neutralRules.names, and: ['和', '与', '及'], bodies: zhBodies },
  places: { ...neutralRules.places, seats: zhSeats, disputed: zhDisputed },
  countries: {
    ...neutralRules.countries,
    names: [...zhAtlas.names, ...zhOtherNames],
    capitals: zhAtlas.cities,
    notCountries: wordList(
      '乍得湖 | 马拉维湖 | 查德湖 | 蒙古包 | 印度洋 | 日本海 | 墨西哥湾 | 几内亚湾 | 英国石油 | 美国国家航空 | 南中国海 | 东中国海 | 中国海域 | 维多利亚湖 | 维多利亚瀑布 | 维多利亚港 | 新几内亚岛 | 贝里斯河 | 黑山羊 | 巴林左旗 | 巴林右旗 | 马里兰 | 印度教 | 日本脑炎 | 荷兰猪 | 古巴比伦 | 多米尼加人',
    ),
    uncertain: [['刚果', ['CD', 'CG']]],
  },
  goals: zhGoals,
};

/** The rules for Chinese, in simplified characters; common traditional ones are folded to them. Words only. */
export const zh: TextRules = {
  ...text,
  away: zhAway,
  weights: {
    language: 'zh',
    table: zhRoleWeights,
    joints: ['、', '和', '与', '及', '以', '暨', ',', ';'],
    near: 14,
    letters: 4,
    least: 160,
  },
  reader: unspacedReader(
    {
      names: { ...zhNames, aliases: zhAliases },
      roles: zhRoles,
      places: {
        ...zhPlaces,
        cities: [...zhAtlas.cities, ...zhFarTowns, ...zhPrefectures.map((name) => [name, 'CN'] as const)],
        provinces: zhProvinces,
        shortProvinces: [...zhShortProvinces.map((name) => [name, 'CN'] as const), ...zhFarProvinces],
      },
      goals: zhGoalWords,
      projectLinks: wordList(
        '名为 | 称为 | 名叫 | 叫做 | 题为 | 名称为 | 即 | 被称为 | 命名为 | 取名 | 取名为 | 名 | 的名称是',
      ),
      goingOn: wordList(
        '帮助 | 助力 | 助推 | 支持 | 支援 | 启动 | 推动 | 推进 | 促进 | 推出 | 改善 | 提升 | 提高 | 加强 | 增强 | 扩大 | 惠及 | 造福 | 应对 | 缓解 | 保护 | 守护 | 保障 | 确保 | 用于 | 建设 | 共建 | 联合 | 携手 | 从而 | 呼吁 | 敦促 | 发布 | 举办 | 举行 | 开展 | 实施 | 建立 | 设立 | 培训 | 捐赠 | 提供 | 援助 | 解决 | 满足 | 恢复 | 重建 | 打造',
      ),
      abouts: wordList('关于'),
      profiles: wordList('简介 | 机构简介 | 概况 | 介绍'),
      issuers: wordList(
        '来源 | 消息来源 | 消息提供 | 供稿 | 供稿单位 | 发布单位 | 发布机构 | 发布者 | 发布方 | 发文机关 | 发文单位 | 信息来源 | 文章来源 | 稿源 | 稿件来源 | 作者 | 主办 | 撰稿 | 撰文 | 版权 | 版权所有 | 出品 | 文 | 资料来源 | 新闻来源 | 发稿单位 | 发稿机构 | 主管单位 | 网站主办',
      ),
      sources: wordList('来源 | 消息来源 | 信息来源 | 文章来源 | 新闻来源 | 稿件来源 | 稿源'),
      notices: wordList(`
        本网站之 | 本网站所载 | 本网站所刊 | 本网站所有内容 | 本网站的文字 | 本站所有内容 | 本站所有文章 | 未经授权不得 | 未经授权，不得 | 未经授权禁止 | 未经授权，禁止 | 未经许可不得 | 未经许可，不得 | 未经本站 | 未经本网 | 非经授权 | 下一期通报 | 下期通报 | 下一次更新 | 下次更新 | 下一期简报 | 下期简报 | 下一次通报 | 下次通报 | 下一份报告 | 下一期报告 | 版权所有 | 保留所有权利 | 图片说明 | 图： | 图片： | 摄影： | 责任编辑 | 责编 | 编辑： | 来源： | 供稿： | 供稿单位： | 主办： | 备案号 | 审核： | 校对： | 初审： | 终审： | 发布单位： | 发布机构： | 文： | 摄： | 视频： | 制图： | 本文由 | 图/ | 文/ | 下期情况通报 | 下一期将 | 下期将
      `),
      desks: wordList(
        '新闻网 | 官网 | 网站 | 官方网站 | 门户网站 | 政府网 | 微信公众号 | 新闻 | 新闻中心 | 新闻处 | 新闻社 | 新闻稿 | 讯 | 消息 | 快讯 | 媒体中心 | 新闻办公室',
      ),
      projectLeads: wordList('在 | 作为 | 是 | 属于 | 隶属 | 隶属于 | 依托 | 根据 | 依据 | 通过 | 纳入'),
      projectFrames: wordList(
        '框架下 | 的框架下 | 框架内 | 的框架内 | 的一部分 | 的组成部分 | 的重要组成部分 | 的内容之一 | 的支持下 | 的子项目 | 支持下',
      ),
      projects: wordList('项目 | 工程 | 计划 | 行动 | 倡议 | 训练班 | 专案 | 公益行 | 项目点'),
    },
    text,
  ),
};
