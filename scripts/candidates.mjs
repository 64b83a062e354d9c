/**
 * The candidate rules of the domain notes, by series and number, and those that no rule answers, with the reason.
 * What a rule answers stands in its `codes`; scripts/generate.mjs fails when a candidate has neither or both.
 */
export const series = [
  { letter: "S", count: 18, about: "结构" },
  { letter: "A", count: 25, about: "表内数据" },
  { letter: "Y", count: 11, about: "跨年" },
  { letter: "N", count: 26, about: "文字与表格" },
  { letter: "R", count: 12, about: "汇总" },
  { letter: "P", count: 9, about: "隐私与保密" },
  { letter: "W", count: 19, about: "日期与网上公布" },
  { letter: "T", count: 10, about: "用语与版式" },
  { letter: "L", count: 13, about: "申请台账" },
];

const ledger = "要有依申请公开台账才能判断，台账不在年报里；本项目目前不读台账。";

export const notBuilt = {
  A21: {
    about: "总计列、分类列各自不平时的诊断",
    why: "不是一条规则：各条勾稽照常报出，核验结果把同一原因的归为一组，指出最可能填错的单元格（`groups`）。",
  },
  A25: {
    about: "部分公开的申请不再另计不予公开",
    why: "表格里只有件数，看不出同一件申请是否计了两次；要逐件看台账（L01）。",
  },
  P09: { about: "导出的台账示例数据须脱敏", why: ledger },
  L01: { about: "每件申请至多一个办理结果，混合的计入部分公开", why: ledger },
  L02: { about: "答复日不晚于期限日", why: ledger },
  L03: { about: "收到后7个工作日内告知补正，至多一次", why: ledger },
  L04: { about: "延长不超过20个工作日，经负责人同意并告知", why: ledger },
  L05: { about: "征求第三方意见的时间扣除", why: ledger },
  L06: { about: "按渠道确定收到日", why: ledger },
  L07: { about: "台账汇出数等于表三", why: ledger },
  L08: { about: "申请人类型必填，为六类之一", why: ledger },
  L09: { about: "办理结果与格式版本相符", why: ledger },
  L10: { about: "复议、诉讼关联到申请", why: ledger },
  L11: { about: "编号唯一、日期有序", why: ledger },
  L12: { about: "年末未结数等于结转下年度", why: ledger },
  L13: { about: "收费通知、实收与第六部分一致", why: ledger },
};

/** Parts of a candidate that the rule named leaves out, and why. */
export const leftOut = {
  R05: "气象、地震等双重管理的机构各地做法不同，不判断",
  R10: "哪份文件是联合发文看不出，只在汇总数少于各单位之和时提请核实",
  W01: "遇节假日是否顺延未见规定，按自然日判断",
  W11: "合并单元格是否齐全，由表格能否读全判断（structure/tables-complete）",
  W13: "附件能否下载要联网，不判断",
  W16: "专栏目录由使用者提供，不联网抓取",
  W17: "不比较文件的哈希（换个排版哈希就不同），比较数据和文字",
  W19: "平台目录由使用者提供，不联网抓取",
  T01: "只判断自称与机关类型不符；其他机关名称是否规范，没有名录可对",
  T07: "什么算敷衍没有标准，只对全是套话的短文提请核实",
  T08: "统一下发的模板、引用的条文不计入",
  A19: "机关有无执法职能只能由名称推断，只提请核实",
  S11: "从纯文本、PDF 中读出的表看不出，不判断",
};

const pad = (number) => String(number).padStart(2, "0");
export const candidates = series.flatMap(({ letter, count }) =>
  Array.from({ length: count }, (_, i) => `${letter}${pad(i + 1)}`),
);

/** Candidate → ids of the rules that answer it. Throws where one is answered by nothing, or both built and excused. */
export function answers(rules) {
  const known = new Set(candidates);
  const unknown = rules.flatMap(({ id, codes }) =>
    codes.filter((code) => !known.has(code)).map((code) => `${id}: ${code}`),
  );
  if (unknown.length > 0) throw new Error(`no such candidate: ${unknown.join(", ")}`);
  const byCode = new Map(
    candidates.map((code) => [code, rules.filter(({ codes }) => codes.includes(code)).map(({ id }) => id)]),
  );
  const open = candidates.filter((code) => byCode.get(code).length === 0 && !Object.hasOwn(notBuilt, code));
  if (open.length > 0) throw new Error(`neither built nor excused: ${open.join(", ")}`);
  const both = Object.keys(notBuilt).filter((code) => byCode.get(code)?.length > 0);
  if (both.length > 0) throw new Error(`built and excused: ${both.join(", ")}`);
  return byCode;
}
