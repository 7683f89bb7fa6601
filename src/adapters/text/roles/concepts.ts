import { fold } from '../tokens.js';

/** The languages of the table's columns, in their order. */
const columns = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/**
 * Words around the names of organisations, by what they mean: what texts in one language teach of a meaning holds in
 * the others. A word is the beginning of its forms; with a full stop, and in Arabic, the whole form.
 */
const table = `
fund | fund financ | financ fonds | financ fondo | финанс фонд | تمويل ممول بتمويل يمول تمول مول مولت مولته مولها صندوق | 资助 資助 出资 出資 资金 資金 供资 经费 經費 拨款 撥款 注资 资助方 捐资 捐資
grant | grant. grants. grante | subvention allocation bourse | subvenci beca dotaci | грант субсид | منحة منح منحته المنحة هبة | 赠款 贈款 拨款 补助 資助金
pay | pay pays paid cost costs covered cover covers bill | pay paie paient coût prend prennent charge. frais règl | pag costo coste costea sufrag cubr corre corren gasto | оплат плат стоимост расход выдел | دفع تدفع تكاليف كلفة تكلفة نفقات تحمل تتحمل تكفل تكفلت غطى يغطي | 支付 费用 費用 承担 承擔 买单 成本
sum | usd eur million millions billion dollar euro pound franc currency $ € £ ¥ | million milliard euro dollar franc fcfa cfa chf € $ gourde dirham | millon millón euro dólar dolar peso sol. soles quetzal lempira colon $ € | млн тыс миллион тысяч рубл доллар евро сом. сомов тенге сумов | مليون مليار دولار يورو درهم ريال دينار جنيه ليرة ألف | 万元 萬元 美元 欧元 歐元 人民币 亿元 港元 港幣 英镑 日元 万 萬
donate | donat donor gift gifted gave. gives give. given contribut | don. dons donn donat bailleur offert offre offr contribu | don donac donó donaro donant contribu aport regal | дар. дары подар пожертв донор передал передала передало безвозмезд вклад внес | تبرع تبرعت تبرعات مانح مانحة مانحون جهة قدم قدمت قدمته أهدى أهدت مساهمة ساهم ساهمت بمساهمة هدية | 捐 捐赠 捐贈 捐助 捐款 赠送 贈送 馈赠 贡献 提供善款
support | support backed backing | appui soutien souten appuy | apoy respald | поддерж содейств | دعم بدعم يدعم تدعم دعمت دعما مدعوم | 支持 扶持
help | help assist aid. helped | aide aid. assist secours | ayud asist auxili | помощ помог | مساعدة ساعد ساعدت يساعد تساعد عون معونة إعانة | 帮助 幫助 援助 协助 協助 助力
generous | generous kind. kindly | générosité généreu gracieu | generos gracias | щедр благодаря | سخي بفضل كريم مشكور | 慷慨 得益于 得益 感谢
thanks | thank gratitude grateful | merci remerci grâce gratitude | gracia agradec gratitud | благодар спасибо признател | شكر شكرا امتنان بفضل أعرب | 感谢 感謝 致谢 鸣谢 鳴謝 谢谢
provide | provid suppl deliver offered offers equipped equip | fourni livr procur dot. équip remis remet | proporcion suministr entreg facilit brind equip dot | предостав постав обеспеч снабд выдал | وفر وفرت يوفر توفر زود زودت سلم سلمت تسليم جهز جهزت قدم | 提供 供应 配备 交付 移交 发放 赠予
lend | lent lend loan available premises free. | prêt mis. mise. disposition gratuit | prest ced cedi puso. disposición gratuit | предоставил одолж бесплатн помещени | أعار وضعت تصرف مجانا إعارة | 借出 借用 免费 免費 提供场地
with | with. alongside | avec. côté aux. | con. junto | с. со. вместе | مع. برفقة جانب | 与 與 同 和 携手 攜手 联合 聯合 会同
together | together joint jointly side hand. hands shoulder | ensemble conjoint commun. commune. main. côtés | conjunt mano. mancomun juntos juntas | совместн вместе сообща | معا سوية مشترك مشتركة مشتركا يدا | 共同 一起 联手 合力 联合 聯合 合办 合辦 一道
cooperate | cooperat collaborat partner partnership consorti allianc coalition | collabor coopér partenari partenaire consorti allianc | colabor cooper aliad alianza consorcio socios socio. soci | сотруднич партнер партнёр консорци альянс взаимодейств | تعاون بالتعاون شراكة بالشراكة شريك شركاء تحالف ائتلاف | 合作 伙伴 夥伴 协作 協作 联盟 配合
coordinate | coordinat liaison | coordin liaison | coordin articul | координ | تنسيق بالتنسيق نسق ينسق | 协调 協調 统筹 对接
implement | implement carried execut run. runs. ran. operat manag | mis mise œuvre exécut réalis pilot gér mené mène mènent | ejecut implement llev cabo realiz gestion | реализ осуществ выполн исполн провод провел провела | تنفيذ نفذ نفذت ينفذ تنفذ منفذ بتنفيذ تنفذه ينفذه | 实施 實施 执行 執行 开展 開展 承担 落实 负责
lead | led lead leads leading heads | dirig conduit mené tête | lider encabez dirig | возглав руковод вед | قيادة بقيادة يقود تقود قادت | 领导 牵头 牽頭 率领 主导
organize | organi conven staged hosted | organis tenu accueill | organiz convoc celebr | организ устро | نظم نظمت تنظيم ينظم تنظم استضاف استضافت عقد عقدت | 组织 組織 主办 主辦 举办 舉辦 承办 承辦 协办 協辦
train | train taught teach coach mentor course | form. formé formée forment formation enseign encadr | capacit form formó formar enseñ curso taller | обуч тренинг учи препода курс | تدريب درب دربت يدرب تدرب تعليم علم علمت | 培训 培訓 授课 讲授 教
build | buil construct erect rehabilitat renovat repair restor | constru bâti réhabilit rénov répar | constru edific rehabilit repar restaur | постро строи отремонт ремонт восстанов | بناء بنى بنت أنشأ أنشأت شيد شيدت ترميم رمم رممت إصلاح إعادة تأهيل | 建设 建設 建造 修建 修缮 援建 修复
install | install drill laid fitted dug | install forag pose posé creus | instal perfor excav | установ пробур смонтир | ركب ركبت تركيب حفر حفرت مد مدت | 安装 安裝 铺设 打井
distribute | distribut hand handed sent. send shipp | distribu achemin envoy expédi | distribu reparti envi | распредел раздал достав направ | وزع وزعت توزيع إيصال أرسل أرسلت | 分发 分發 派发 派發 运送 送 发放
transport | transport carried truck trucks drove vehicle flew | transport camion véhicul convoy | transport camion vehícul traslad | перевез транспорт грузов | نقل نقلت شاحنات مركبات | 运输 運輸 车辆 运
design | design develop drew drafted | conçu concev élabor dessin | diseñ elabor desarroll | разработ подготов спроект | صمم صممت تصميم أعد أعدت إعداد وضع | 设计 設計 编写 制定 研发 研發
technical | technical expertise advis advice | technique expertise conseil | técnic asesor experticia | техническ консульт эксперт | فني فنية تقني خبرة استشارة مشورة | 技术 技術 专业 顾问 指导 咨询
monitor | monitor evaluat check test measur analys verif | suivi évalu contrôl mesur analys vérifi | monitor evalu control mid analiz verific | монитор оцен провер анализ измер | رصد تقييم متابعة فحص قاس حلل تحليل | 监测 監測 评估 評估 检测 核查
attend | attend present presence | présen assist | asist presenci presente | присутств | حضر حضرت حضور بحضور حضره | 出席 列席 到场 到場
participate | participat took. part. joined join joins delegat | particip pris. part. représent délég | particip tomaron parte delega | участ делегат | شارك شاركت مشاركة بمشاركة مشاركون وفد | 参加 參加 参与 參與 与会 與會 代表
represent | represent behalf | représent nom. | represent nombre | представи | ممثل ممثلة ممثلي ممثلون مندوب نيابة | 代表 代
gather | gather brought bring meeting met. | réuni rassembl rencontr | reuni congreg encuentr | собра встреч | جمع جمعت ضم ضمت التقى لقاء اجتماع | 汇聚 聚集 会见 会议 召开
sign | sign signed agreement memorandum contract | sign. signé signée signature accord protocole convention contrat | firm suscri acuerdo convenio memorando contrato | подпис соглашен меморандум договор | وقع وقعت توقيع اتفاقية اتفاق مذكرة عقد | 签署 簽署 签订 协议 協議 备忘录 合同
say | said says told added stress explain announc | dit a déclaré déclar souligné expliqu annonc rappel | dijo afirm señal explic agreg anunci destac | сказал заяви отметил подчеркн сообщи рассказ | قال قالت أكد أكدت أضاف أضافت صرح أعلن أعلنت أوضح | 说 表示 指出 称 說 稱 强调 介绍 宣布
according | according figures data statistic estimate report | selon chiffres données statistiques estim rapport | según cifras datos estadístic estim informe | согласно данным данные статист оценк отчет доклад | وفق وفقا بحسب حسب بيانات إحصاءات تقديرات تقرير | 根据 根據 据 數據 数据 统计 報告 报告 显示
office | director minister ambassador chief head. president mayor secretary manager chair commissioner governor | direct. directeur directrice ministre ambassad chef présid maire secrétaire responsable gouverneur | director ministro ministra embajador embajadora jefe presidente presidenta alcalde alcaldesa secretari gerente gobernador | директор министр посол глава руководитель председател мэр секретар начальник губернатор | مدير مديرة وزير وزيرة سفير رئيس رئيسة محافظ والي أمين مسؤول | 主任 部长 部長 大使 局长 会长 會長 校长 秘书长 市长 院长 书记 负责人
staff | staff team teams volunteer expert engineer doctor nurse teachers students members specialist | équipe bénévol volontair expert ingénieur médecin infirmi enseignants étudiants membres agents | equipo voluntari expert ingenier médic enfermer docentes estudiantes miembros técnicos personal | сотрудник команд волонтер добровол эксперт инженер врач педагог студент специалист преподавател | فريق فرق متطوع متطوعو متطوعون خبراء مهندسو أطباء معلمو طلاب طلبة أعضاء كوادر | 人员 团队 团 志愿者 義工 专家 專家 工程师 医生 护士 教师 学生 成员 队
receive | receiv benefit recipient | reçu reçoi bénéfici | recib benefici | получ благополуч бенефици | تلقى تلقت استفاد استفادت يستفيد مستفيد | 接受 获得 受益 收到 领取
will | will. would plan plans hope next future | va. vont sera seront devrait prévoi espère prochain | será serán prevé planea espera próxim | будет будут планир намерен надеет предсто | سوف سيتم ستقوم تعتزم يعتزم يخطط تخطط المقبل تأمل | 将 將 计划 計劃 拟 希望 未来
ask | ask request appeal called calls urg invit | demand appel invit sollicit | pidió pide solicit llam invit | просит попрос призва пригла | طلب طلبت دعا دعت يدعو تدعو ناشد | 要求 呼吁 呼籲 邀请 申请
neg | not. no. without never neither nor. refus declin | pas. sans. ni. aucun refus | no. sin. ni. ningun nunca rechaz | не. ни. без отказ никогда | لم لا لن ليس بدون دون غير رفض | 不 没有 沒有 未 无 拒绝 并非
former | former previous earlier ended last. ago until past | ancien précéd autrefois jusque fin. dernier | antes anterior pasad previ hasta | прежн раньше ранее прошл бывш до. | سابق سابقا السابق الماضي سبق قبل كان كانت | 此前 曾 前 原 去年 以往 过去
approve | approv regulat licen law standard guideline authori permit | approuv réglement loi norme directive autoris agré | aprob regul ley norma directriz autoriz permis | утверд одобр закон стандарт норматив разреш лиценз | وافق وافقت موافقة قانون معيار معايير ترخيص إرشادات | 批准 法律 标准 標準 许可 指南 规定 审批
through | through via channel | travers biais via intermédiaire | través mediante vía intermedi | через посредств линии | عبر خلال طريق بواسطة | 通过 通過 透过 透過 经由
by | by. | par. | por. | силами | من. قبل | 由 被
from | from. | de. du. des. | de. del. | от. из. | من. | 来自 來自 从
to | to. | à. au. | a. al. | к. ко. | إلى ل | 向 给 給
for | for. | pour. | para. | для | ل لصالح | 为 為
project | project programme program initiative campaign scheme activity | projet programme initiative campagne activité | proyecto programa iniciativa campaña actividad | проект программ инициатив кампани | مشروع برنامج مبادرة حملة نشاط | 项目 項目 计划 工程 活动 活動
event | workshop conference seminar ceremony forum session symposium event opening launch | atelier conférence séminaire cérémonie forum session colloque inaugur lancement | taller conferencia seminario ceremonia foro sesión jornada acto inaugur lanzamiento | семинар конференци форум церемони круглый открыти заседани мероприяти | ورشة مؤتمر ندوة حفل منتدى جلسة افتتاح إطلاق فعالية | 研讨会 会议 會議 论坛 論壇 仪式 儀式 讲座 启动 活动
building | hall building campus headquarters school hospital centre premises | salle bâtiment campus siège école hôpital locaux | salón edificio campus sede escuela hospital local | здани зал помещени школ больниц | قاعة مبنى مقر حرم مدرسة مستشفى | 大厅 大楼 校园 总部 礼堂 学校 医院
member | member part. belong affiliat subsidiary founded branch network | membre filiale fondé branche réseau appartient | miembro filial fundad rama red. pertenece | член филиал основан сеть входит | عضو فرع تأسست تأسس شبكة تابع تابعة | 成员 下属 隶属 分会 成立 网络
study | study survey research publish | étude enquête recherche publi | estudio encuesta investigac public | исследован опрос опублик | دراسة مسح بحث أبحاث نشر نشرت | 研究 调查 調查 发表
material | material equipment food tent kit seed medicine furniture book machine | matériel équipement vivres tente kit semence médicament meuble livre machine | material equipo aliment carpa kit semilla medicamento mueble libro máquina | материал оборудован продукт палат набор семена лекарств мебел книг | مواد معدات أغذية خيام طرود بذور أدوية أثاث كتب أجهزة | 物资 物資 设备 設備 食品 帐篷 种子 药品 书 器材
work | work works worked | travaill œuvr | trabaj | работ труд | عمل يعمل تعمل عملت يعملون | 工作 作业
join | joined contribut added took. share | rejoint particip apport | sum unió aport | присоедин внес | انضم انضمت أسهم ساهم | 加入 参与
contribute | contribut share stake match | contribu apport quote | aport contrapart contribu | вклад софинанс внес | ساهم ساهمت مساهمة إسهام | 贡献 配套
own | its. their. own. | son. sa. ses. leur leurs | su. sus. propi | свой своих его. их. | ه. ها. هم. | 其 自己 本
select | select chose identif list | sélectionn choisi identifi | seleccion eligi identific | отобра выбра | اختار اختارت اختيار حدد | 选择 遴选 筛选
labour | cook cooked plant planted clean print translat record map film | cuisin plant nettoy imprim tradui enregistr | cocin plant limpi imprim traduc grab | высад посад печат перевод | زرع زرعت طبع طبعت ترجم ترجمت طبخ | 种植 印刷 翻译 清理
visit | visit tour | visit | visit | посети визит | زار زارت زيارة | 访问 考察 走访
prize | award prize winner | prix lauréat | premio ganador | преми наград | جائزة فاز | 奖 獲獎 获奖
committee | cluster committee council working | comité groupe conseil | comité mesa consejo | комитет совет | لجنة مجلس | 委员会 理事会
`;

/** Signs of the longest word of the table in a script without spaces. */
const maxSigns = 5;
/** Letters of the shortest beginning. */
const leastLetters = 3;

/** Finds what words mean: for each of some keys in a row, its meanings; signs of one word are one. */
export type Concepts = (keys: readonly string[]) => readonly (readonly string[])[];

/** The meanings of a language's words; see {@link table}. */
export function conceptsOf(language: string): Concepts {
  const column = columns.indexOf(language);
  const whole = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [concept = '', ...cells] = line.split(' | ');
    for (const word of cells[column]?.split(' ') ?? []) {
      const key = fold(word.replace(/\.$/, ''));
      const isWhole = word.endsWith('.') || key.length < leastLetters || language === 'ar';
      const map = isWhole ? whole : starts;
      map.set(key, [...new Set([...(map.get(key) ?? []), concept])]);
    }
  }
  const known = new Map<string, readonly string[]>();
  const meaning = (key: string) => {
    const found = known.get(key) ?? [...new Set(meanings(key))];
    known.set(key, found);
    return found;
  };
  return language === 'zh' ? ofSigns : (keys) => keys.map((key) => (isMark(key) ? [key] : meaning(key)));

  function meanings(key: string): string[] {
    const found = [...(whole.get(key) ?? [])];
    // Arabic: with the article.
    if (language === 'ar' && key.startsWith('ال')) found.push(...(whole.get(key.slice(2)) ?? []));
    for (let size = leastLetters; size <= key.length; size++)
      found.push(...(starts.get(key.slice(0, size)) ?? []));
    return found;
  }

  function ofSigns(keys: readonly string[]): string[][] {
    const found: string[][] = [];
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] ?? '';
      if (isMark(key)) {
        found.push([key]);
        continue;
      }
      let size = Math.min(maxSigns, keys.length - index);
      let word: string[] | undefined;
      for (; size > 0 && !word; size--) {
        const signs = keys.slice(index, index + size).join('');
        word = whole.get(signs) ?? starts.get(signs);
      }
      found.push(word ?? []);
      if (word) index += size;
    }
    return found;
  }
}

/** What stands for a name or a number. */
function isMark(key: string): boolean {
  return key.startsWith('§');
}
