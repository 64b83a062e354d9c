/**
 * Words of the prose and what they stand for. The labels of the tables are not here: they come from the edition, see
 * `edition-words.ts`. What is here is how officials word things when they do not repeat the label.
 *
 * A sense is `kind:value`. Kinds: `role` what happens to an application; `row` a result; `col` a kind of applicant;
 * `head` what is counted; `outcome` of a dispute; `act` what is done with a document or a decision; `time`; `mark` words
 * that join figures; `other` things that are counted but stand in no table, and `step`, among them, what happens on the way
 * of an application: ways it comes in (`channel`), what is done before it is answered (`procedure`).
 */
export type Sense = string;

const words = (sense: Sense, list: string): [string, Sense][] => list.split(/\s+/).map((word) => [word, sense]);

const roles = [
  ...words("role:new", "新收 新收件 新收量 新收数 新收数量 新收到 新接收 新接到 新增 新受理 新登记 新收悉 新提出"),
  ...words("role:received", "收到 接收 接到 收件 共收 收取到 收悉 接收到 登记 登记接收 接获 提出 提交 递交"),
  ...words("role:accepted", "受理 受理量 受理数 受理数量 登记受理 接收受理 收到并受理 已受理"),
  ...words(
    "role:concluded",
    "办结 办结量 办结数 办结数量 已办结 已经办结 已办理完毕 已办理完结 办理完毕 办毕 办理完成 办理完结 完成办理 处理完毕 已办理 审结办理 办结答复 答复办结 答复完毕 已答复完毕 结案 已处理 处理完成 办理终结",
  ),
  ...words(
    "role:answered",
    "答复 答复数 答复量 答复数量 回复 作出答复 予以答复 书面答复 已答复 回复答复 给予答复 进行答复 做出答复 依法答复 按期答复 按时答复 及时答复 办理答复 回复办结",
  ),
  ...words("role:handled", "办理 处理 承办 依法办理 处置"),
  ...words("role:due", "应当办理 应办理 应办 需办理 需要办理 应予办理 进入办理程序 应处理"),
  ...words(
    "role:carry",
    "结转 结转数 结转数量 转结 转入 转接 转至 延续 顺延 转到 结转入 流转至 接转 跨年度 跨年 跨年件 跨年度件 遗留 结转件",
  ),
  ...words(
    "role:pending",
    "在办 尚在办理 正在办理 办理中 正在办理中 尚在办理中 仍在办理 仍在办理中 未办结 尚未办结 还未办结 没有办结 仍在法定办理期限内 仍在办理期限内 尚在法定办理期限内 尚在法定期限内 仍在法定期限内 未到答复期限 未到办理期限 待办 待办结 未答复 尚未答复 待答复 继续办理 未到期 尚在办理期限内 尚未到期 尚未届满 期限未届满 未届满 期限尚未届满 答复期限未到 尚未到答复期限 尚未到办理期限 未到答复期 未满答复期限 尚未超过答复期限 未办理完毕 尚未办理完毕 未办完 尚未办完",
  ),
];

const results = [
  ...words("row:granted", "同意公开 准予公开 全部公开 予以全部公开 完全公开 给予公开 已予公开"),
  ...words("row:partiallyGranted", "部分予以公开 予以部分公开 区分处理 部分同意公开"),
  ...words("row:denied", "不同意公开 不予以公开 未予公开"),
  ...words("row:unavailable", "无法予以提供 不能提供"),
  ...words("row:notProcessed", "不予受理处理 不予以处理 不再处理情形"),
  ...words(
    "row:notHeld",
    "信息不存在 不存在 政府信息不存在 申请信息不存在 不掌握 不掌握相关信息 本机关不掌握 非本机关掌握 非本机关职责 不属于本机关公开 不属于本行政机关公开 不属于本机关负责公开 本机关未掌握 未掌握相关信息 不属于本机关职责范围",
  ),
  ...words("row:requiresCreation", "需要另行制作 需另行制作 没有现成信息 无现成信息 另行制作"),
  ...words(
    "row:unclearAfterCorrection",
    "补正后仍不明确 内容仍不明确 补正后申请内容不明确 经补正仍不明确 内容不明确 申请内容不明确",
  ),
  ...words("row:stateSecret", "国家秘密 涉及国家秘密 涉密"),
  ...words("row:prohibitedByLaw", "法律行政法规禁止公开 法律法规禁止公开 其他法律法规禁止公开 法律、行政法规禁止公开"),
  ...words(
    "row:securityAndStability",
    "三安全一稳定 “三安全一稳定” 危及三安全一稳定 危及“三安全一稳定” 国家安全、公共安全、经济安全、社会稳定",
  ),
  ...words(
    "row:thirdPartyRights",
    "第三方合法权益 第三方权益 保护第三方权益 损害第三方合法权益 涉及第三方合法权益 商业秘密 个人隐私 涉及商业秘密 涉及个人隐私",
  ),
  ...words("row:internalAffairs", "内部事务信息 内部事务 三类内部事务 内部管理信息 属于内部事务信息"),
  ...words("row:processInformation", "过程性信息 属于过程性信息 四类过程性"),
  ...words("row:enforcementFile", "行政执法案卷 执法案卷 行政执法案卷信息 执法案卷信息"),
  ...words("row:administrativeInquiry", "行政查询事项 行政查询 属于行政查询"),
  ...words(
    "row:petitionOrComplaint",
    "信访举报投诉 信访、举报、投诉 信访投诉举报 信访类 信访、投诉、举报 信访、举报、投诉类 信访举报投诉类 信访投诉举报类",
  ),
  ...words("row:repeated", "重复申请 属于重复申请 重复提出申请 重复提交申请 重复提出"),
  ...words("row:publicPublication", "公开出版物 提供公开出版物"),
  ...words("row:excessive", "大量反复申请 反复大量申请 大量、反复申请"),
  ...words(
    "row:confirmationRequested",
    "确认或重新出具 重新出具已获取信息 重新出具 确认或者重新出具已获取信息 重新出具已获取的信息",
  ),
  ...words(
    "row:notCorrectedInTime",
    "逾期不补正 逾期未补正 未补正 不补正 申请人逾期不补正 申请人逾期未补正 申请人无正当理由逾期不补正 无正当理由逾期不补正 无正当理由逾期未补正 未按期补正 未按要求补正 放弃补正",
  ),
  ...words(
    "row:feeNotPaid",
    "逾期未缴费 逾期不缴费 逾期未按收费通知要求缴费 未按收费通知要求缴费 未按收费通知缴费 未按收费通知缴纳费用 未按期缴费 未按时缴费 未按规定缴费 未按通知缴费 逾期未缴 逾期未缴纳 逾期不缴纳费用 逾期不缴纳 不缴纳费用 未缴纳信息处理费 不缴费 逾期未按要求缴费 逾期未按收费通知缴费 未按要求缴费 未缴纳费用 未按收费通知要求缴纳费用 逾期未缴纳费用 未缴费 逾期未缴纳信息处理费",
  ),
  ...words("row:otherHandling", "其他处理 其它处理 作其他处理 其他方式处理 其他情形处理 其他情况处理"),
];

const applicants = [
  ...words("col:naturalPerson", "自然人 公民 个人 村民 居民 群众 公民个人 自然人申请人 个人申请"),
  ...words("col:commercialEnterprise", "商业企业 企业 公司 企业法人 商业公司 企业类 企业单位"),
  ...words("col:researchInstitution", "科研机构 科研院所 高校 科研单位 高等院校 研究机构"),
  ...words("col:publicWelfareOrganization", "社会公益组织 公益组织 社会公益团体 社会组织"),
  ...words("col:legalServiceOrganization", "法律服务机构 律师事务所 律所 律师事务所等法律服务机构 法律服务组织 律师"),
  ...words("col:otherOrganization", "其他组织 其它组织 其他类组织 其他机构 其他申请人 其他类型申请人"),
  ...words(
    "col:organizations",
    "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人 单位申请",
  ),
  ...words(
    "fn",
    "公民、法人及其他组织 公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民法人和其他组织 社会公众 公众 申请人 当事人",
  ),
];

const heads = [
  ...words(
    "head:application",
    "申请人情况 申请人类型 申请主体 申请人身份 申请人类别 申请者 申请人分 申请人分类 申请人来源 申请人构成 申请人结构 申请主体构成 申请来源 申请公开情况 政府信息公开申请 信息公开申请 公开申请 政府信息申请 依申请公开申请 依申请公开 依申请公开政府信息 依申请公开信息 依申请公开事项 依申请公开件 依申请公开政府信息申请 依申请 依申请公开案件 依申请公开工作 申请公开政府信息 申请公开 政府信息公开申请件 信息公开申请件 政府信息公开的申请 信息公开的申请 政府信息依申请公开 申请事项 申请件 公开政府信息的申请 获取政府信息的申请 公开信息的申请 公开政府信息申请 政府信息公开申请表 政府信息公开申请书 依申请公开申请件 政府信息公开申请事项 政府信息公开事项 申请政府信息公开 申请信息公开 依申请公开的信息 依申请公开的申请 政府信息公开办件 依申请公开办件",
  ),
  ...words(
    "head:bareApplication",
    "申请 申请情况 申请办理情况 公开申请情况 申请量 申请数 申请数量 件申请 申请总量 申请总数 新申请 书面申请 申请材料 有效申请",
  ),
  ...words(
    "head:reconsideration",
    "行政复议 复议 行政复议案 行政复议案件 复议案件 申请行政复议 被申请行政复议 被提起行政复议 提起行政复议 行政复议申请 被复议 复议申请 信息公开行政复议 提起复议 申请复议",
  ),
  ...words(
    "head:litigation",
    "行政诉讼 诉讼 行政诉讼案 行政诉讼案件 诉讼案件 行政应诉 行政应诉案件 应诉案件 提起行政诉讼 被提起行政诉讼 行政诉讼应诉 提起诉讼 被提起诉讼 被诉 起诉",
  ),
  ...words(
    "head:litigationDirect",
    "未经复议直接起诉 未经复议直接诉讼 未经复议直接起诉的 直接起诉 未经复议 直接提起诉讼 未经复议直接提起行政诉讼 未经复议直接提起诉讼 未经复议起诉",
  ),
  ...words(
    "head:litigationAfterReconsideration",
    "复议后起诉 复议后诉讼 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经复议起诉 复议后再起诉 经复议后提起诉讼",
  ),
  ...words("head:regulations", "规章 政府规章 部门规章 地方政府规章"),
  ...words("head:normativeDocuments", "行政规范性文件 规范性文件 政府规范性文件 部门规范性文件"),
  ...words("head:licensing", "行政许可 行政许可决定 行政许可处理决定 许可决定 行政许可件 行政许可办件 许可处理决定"),
  ...words("head:penalties", "行政处罚 行政处罚决定 行政处罚案件 行政处罚处理决定 处罚决定 行政处罚决定书"),
  ...words("head:coercion", "行政强制 行政强制决定 行政强制措施 行政强制处理决定 强制决定 行政强制案件 行政强制执行"),
  ...words("head:otherServices", "其他对外管理服务事项 其他对外管理服务事项处理决定"),
  ...words("head:fees", "行政事业性收费 行政事业性收费金额 行政事业性费用"),
  ...words("head:procurement", "政府集中采购 政府集中采购项目 集中采购项目 集中采购 采购项目"),
];

const outcomes = [
  ...words("outcome:upheld", "维持 结果维持 被维持 予以维持 维持原行政行为 维持原决定 维持决定 复议维持"),
  ...words(
    "outcome:corrected",
    "纠正 结果纠正 被纠正 予以纠正 撤销 被撤销 纠错 被纠错 判决纠正 被法院判决纠正 被依法纠正 败诉 被判决败诉 被依法纠错 责令履行 确认违法 被确认违法",
  ),
  ...words("outcome:otherResult", "其他结果 其它结果 终止审理 撤诉 撤回复议 撤回起诉 调解结案"),
  ...words(
    "outcome:pending",
    "尚未审结 未审结 审理中 正在审理 正在审理中 待审结 尚在审理 尚在审理中 未结 尚未结案 待审理 仍在审理 在审",
  ),
  ...words("outcome:closed", "已审结 审结"),
  ...words("outcome:won", "胜诉"),
  // Which of the official outcomes a dismissal is counted under, the prose does not say.
  ...words("outcome:dismissed", "驳回 被驳回 判决驳回 法院判决驳回 裁定驳回 驳回起诉 驳回诉讼请求 驳回复议申请"),
];

const acts = [
  ...words(
    "act:issued",
    "制发 制定 出台 印发 新制定 新制发 制定发布 制定出台 制定印发 新出台 制发出台 制作发布 新发布 发布 起草制定",
  ),
  ...words("act:made", "新制作 制作"),
  ...words("act:repealed", "废止 宣布失效 宣布废止 废止失效"),
  ...words("act:inForce", "现行有效 现行有效的 有效 继续有效 继续有效的 保留有效"),
  ...words("act:published", "新公开 公开 主动公开"),
  ...words("act:totalPublished", "对外公开总数 对外公开总数量 对外公开 累计对外公开 总数"),
  ...words("act:decided", "作出 做出 实施 下达 给予 处理 出具 处理决定 处理决定数量 累计作出 依法作出 共作出 采取"),
  ...words("act:amount", "金额 收费金额 采购总金额 总金额 采购金额 总额 收费总额"),
];

const time = [
  ...words(
    "time:previous",
    "上年 上年度 上一年 上一年度 去年 去年度 往年 以前年度 前一年 前一年度 上年末 往年度 上年同期 去年同期 同期 上年遗留",
  ),
  ...words("time:next", "下年 下年度 下一年 下一年度 次年 明年 来年 翌年 次年度 下个年度"),
  ...words(
    "time:this",
    "本年 本年度 今年 今年以来 本年以来 本年度以来 全年 年内 当年 本年内 全年度 一年来 本报告期 报告期内 年度内 年度 年末 年底 截至年底 截至目前 截止年底 截至年末 截止目前 至年底 至年末 本期 目前",
  ),
  ...words(
    "time:within",
    "上半年 下半年 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 前三季度 前两季度 首季度 当月 单月 上旬 中旬 下旬 春节 国庆 元旦 五一 假期 节假日 春节假期 国庆假期 寒假 暑假 汛期 单日 当日 当天 同一申请人 同一人 同一自然人 同一企业 某申请人 个别申请人",
  ),
  ...words(
    "time:part",
    "月均 每月 每季度 每季 日均 年均 平均 累计 近年来 近三年 近五年 近两年 三年来 五年来 以来 历年 条例实施以来",
  ),
  ...words(
    "time:plan",
    "计划 拟 力争 下一步 预计 将继续 将组织 将制定 将制发 将出台 将开展 将举办 将完成 争取 打算 预期 目标 有望",
  ),
  ...words("part:all", "全县 全市 全区 全省 全镇 全乡 全局 全街道 全系统 全委 全厅 全旗 全州"),
  ...words(
    "part:organ",
    "局机关 机关本级 本级 市本级 区本级 县本级 市级 区级 县级 省级 镇级 下属 所属 直属 分局 各部门 各镇 各街道 各乡镇 各县 各区 机关本身 二级单位 事业单位 派出所 镇街 各镇街 各县市区 各县区 各县（市、区） 各村 各社区 村（社区） 各村（社区） 各单位 各股室 各科室 各处室 各成员单位 乡镇（街道） 镇（街道） 各乡镇（街道） 部门 基层站所 办公室 其中部门 区直 县直 市直 区直部门 县直部门 市直部门 区级部门 县级部门 市级部门",
  ),
];

const marks = [
  ...words("mark:among", "其中 当中 其中包括 其中含"),
  ...words("mark:rest", "其余 余下 其他均 剩余 另外的 余"),
  ...words("mark:another", "另 另外 另有 此外 还有"),
  ...words("mark:total", "合计 共计 总计 一共 共 总共 合共 总数 总数为 累计共 计 总数达 全部共 合计为 共计为 总计为"),
  ...words("mark:respectively", "分别为 分别是 分别 分别有 依次为 依次是 分别达"),
  ...words("mark:each", "各"),
  ...words("mark:all", "均 全部 都 全 皆 一律 悉数 全数"),
  ...words("mark:include", "含 包含 包括 连同 加上 加 含有 计入 并入"),
  ...words("mark:list", "分为 由 构成 组成 包括了 具体为 具体是 即"),
  ...words("mark:exclude", "不含 不包括 不包含 未含 不计 不计入 扣除 剔除"),
  ...words("mark:besides", "除 除了"),
  ...words("mark:outside", "外 之外 以外"),
  ...words("mark:is", "为 系 是 属 属于 均为 由 来自 来自于 均系 均属 均属于 源于 来源于"),
  ...words("mark:compare", "比 较 与 同比 相比 相较 比较 环比 对比 相较于 较之"),
  ...words("mark:share", "占 占比 比重 占比为 占总数 比例 所占比例 占比达"),
  ...words(
    "mark:rate",
    "率 答复率 办结率 按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 公开率 予以公开率 维持率 纠错率 纠正率 满意率 满意度 受理率",
  ),
  ...words("change:up", "增加 增加了 增长 增长了 上升 上升了 提高 提高了 多 多了 增 新增加 增多 增幅 上涨 上浮 攀升"),
  ...words("change:down", "减少 减少了 下降 下降了 降低 降低了 少 少了 减 降 减幅 降幅 回落 下滑"),
  ...words(
    "change:to",
    "增至 增为 增加为 增长为 上升为 下降为 减少为 降为 降低为 减为 升至 增加到 增长到 上升到 提高到 上升至 增加至 增长至 减至 降至 减少到 减少至 下降到 下降至 降低到",
  ),
  ...words("change:same", "持平 相同 一致 不变 相当"),
  ...words(
    "neg",
    "未 没有 无 没 零 不存在 未有 从未 未曾 暂无 并无 均未 均无 亦无 也无 也未 也没有 均没有 无一 无一件 无一例 无一起 无一宗 没有一件 没有一例 没有一起 暂未 尚未 尚无 暂没有",
  ),
  ...words("cond", "如 若 如果 倘若 是否 凡 对未 对于未 遇 一旦 因未 以防 避免 防止 杜绝 确保 做到 力求"),
];

const filler = [
  ...words(
    "topic",
    "政府信息公开 信息公开 政务公开 政府信息 涉及政府信息公开 因政府信息公开 因政府信息公开工作 政府信息公开工作 与政府信息公开有关 涉及政府信息公开工作 有关政府信息公开 涉政府信息公开 政府信息公开类 涉及信息公开 因信息公开 因依申请公开 政府信息公开方面 依申请公开引起 与政府信息公开相关 关于政府信息公开",
  ),
  ...words(
    "verb",
    "收取 共收取 实收 实际收取 征收 收缴 发生 产生 出现 引起 引发 引致 作为 存在 因 被 过 进行 办件 涉及 接受 遭 形成 导致 涉诉 开展",
  ),
  ...words(
    "fn",
    "的 了 有 到 地 在 从 对 和 及 并 且 或 与 以及 而 已 已经 经 该 这 本 我 全 各类 各种 任何 一起 情况 情形 数量 数 仅 只 达 达到 总量 案 案件 案例 公开案件 依法 按时 按期 及时 规范 妥善 累计 通过各种渠道 各渠道 通过各渠道 通过各类渠道 各类渠道 通过各种途径 各种途径 通过各种方式 要求 共 情形看 看 按 不再处理 不再处理其申请 不再处理其政府信息公开申请 行政机关不再处理 行政机关不再处理其政府信息公开申请 依规 在规定期限内 规定期限内 在规定时限内 规定时限内 在规定时间内 规定时间内 在规定的期限内 在规定的时限内 在法定时间内 法定时间内 在时限内 按要求 依照规定 内容 在法定期限内 法定期限内 法定时限内 在法定时限内 期限内 按规定 认真 相关 有关 类 方式 结果 中 里 上 方面 事项 办理情况 办理结果 处理结果 数据 所有 上述 此 期间 绝大多数 大多数 多数 大部分 绝大部分 较好 主要 主要为 予以 针对 针对本单位 针对本机关 截至 截止 至 于 经过 名义 需要 需 须 所需 我局 我县 我市 我区 我镇 我乡 我街道 我办 我委 本局 本机关 本单位 本部门 本行政机关 我单位 本镇 本乡 本街道 我厅 本厅 我院 我处 本委 本办 我们 全市各级行政机关 全县各级行政机关 全区各级行政机关 各级行政机关 行政机关 实际 此项 此类 这类 无 所 人 以 将 等",
  ),
];

/** Counted, but in no table; kept apart so that their figures are never taken for applications or decisions. */
const others = words(
  "other",
  "信访 信访件 信访事项 来信 来电 来访 热线 咨询 留言 问卷 调查问卷 意见 建议 意见建议 提案 议案 培训 会议 活动 信息 稿件 解读 新闻 图文 报道 栏目 账号 专栏 备案 审查 清单 指南 目录 制度 合同 举报 投诉 转办 移送 诉求 工单 平台 系统 视频 文书 模板 档案 简报 公报 讲座 征求意见 信息处理费 公示 解释 修订 修改 清理 解读材料 备案审查 行政许可事项 许可事项 许可申请 行政许可申请 项目申请 救助申请 强制执行申请 贷款申请 办事指南 行政许可信息 行政处罚信息 行政强制信息 专项经费 经费 罚款 立案 查处 不予行政处罚 免予行政处罚 减轻行政处罚 不予处罚 免予处罚 行政处罚文书 网民 邮政 微信 微博 关于 关切 问题 涉及 事件 突发 会审 会商 听证 座谈 答记者问 撤销申请 行政裁决 行政赔偿 行政调解 民事 刑事 劳动 仲裁 案卷评查 国家赔偿 复查 复核 出庭 负责人 申请条件 申请材料清单 申请表 申请登记 公开属性 公文 发文 收文 不动产登记 户口登记 婚姻登记 企业登记 工商登记 商事登记 市场主体登记",
);

/** What happens to an application on its way; counted, these are parts of the applications and no cells of their own. */
const steps = [
  ...words(
    "step:procedure",
    "补正通知 补正通知书 补正告知书 延期 延期答复 延期办理 补正 告知补正 撤回 撤回申请 撤销申请 收费通知 征求第三方意见 征求第三方 发出补正通知 作出补正告知",
  ),
  ...words(
    "step:channel",
    "网上 网络 互联网 网络申请 信函 信件 邮寄 邮件 当面 现场 传真 电子邮件 在线 线上 线下 口头 书面 申请渠道 渠道 通过 网站提交 窗口 挂号信 快递 平台提交 网上申请 在线申请 网页",
  ),
];

/** Every word with its sense; later entries win, so what the edition says stands above all. */
export const lexicon: readonly (readonly [string, Sense])[] = [
  ...filler,
  ...others,
  ...steps,
  ...roles,
  ...results,
  ...applicants,
  ...heads,
  ...outcomes,
  ...acts,
  ...time,
  ...marks,
];
