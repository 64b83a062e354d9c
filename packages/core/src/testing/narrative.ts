/** Long running text of made-up reports: sentences put together from parts, so that two seeds seldom say the same. */
import { paragraph } from "../model/document.js";
import type { AnyReport } from "../model/report.js";
import type { Random } from "./random.js";
import { sampleReport } from "./rule-cases.js";

const parts = {
  when: [
    "年初",
    "上半年",
    "汛期前后",
    "机构调整以后",
    "入夏以来",
    "第三季度",
    "年终盘点时",
    "开学季",
    "春耕期间",
    "换届之后",
  ],
  who: [
    "办公室",
    "法规科",
    "信息中心",
    "各业务股",
    "窗口工作人员",
    "基层站所",
    "编辑小组",
    "值班人员",
    "审核专班",
    "联络员",
  ],
  how: [
    "逐项",
    "分批",
    "按月",
    "会同档案馆",
    "邀请群众代表",
    "对照清单",
    "利用周末",
    "借助电话回访",
    "通过走访企业",
    "以案说法",
  ],
  did: ["梳理", "补录", "重写", "校对", "归集", "公布", "讲解", "标注", "汇编", "抽查"],
  what: [
    "灌溉用水定额",
    "公交线路调整方案",
    "老旧小区改造进度",
    "学位分配办法",
    "药品抽检结果",
    "村级账目",
    "救助标准",
    "招聘岗位条件",
    "河道采砂许可",
    "停车收费依据",
    "图书馆开放时间",
    "危房鉴定名单",
  ],
  so: [
    "热线来电随之减少",
    "网页停留时间变长",
    "同类咨询不再重复",
    "旧稿全部下架",
    "听证会到场人数增加",
    "邻县前来借鉴",
    "答复更有底气",
    "差错当场改正",
    "版面比过去清爽",
    "老人也能看懂",
  ],
} as const;

const sentence = (random: Random): string => {
  const pick = (key: keyof typeof parts) => random.pick<string>(parts[key]);
  const first = `${pick("when")}${pick("who")}${pick("how")}${pick("did")}${pick("what")}`;
  return random.chance(0.5)
    ? `${first}，${pick("so")}。`
    : `${first}，${pick("how")}${pick("did")}${pick("what")}，${pick("so")}。`;
};

export const sentencesOf = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => sentence(random));

/** A report whose sections one and five are these sentences. */
export const toldBy = (organ: string, general: readonly string[], problems: readonly string[] = []): AnyReport => {
  const report = sampleReport("2021", { report: { organ: { name: organ } } });
  const blocks: { readonly [id: string]: readonly string[] } = { general, problems };
  return {
    ...report,
    sections: report.sections.map((section) => {
      const texts = blocks[section.id ?? ""];
      return texts ? { ...section, blocks: texts.map(paragraph) } : section;
    }),
  };
};
