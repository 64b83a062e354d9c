import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { within } from "../../../likeness.js";
import { grouped } from "../../shared/grouped.js";
import { none } from "../../shared/none.js";
import { find, type Passage } from "../../shared/passages.js";

/** A full name: an area, and an organ in it. Names of every organ of a kind (市政府办公室, 各镇人民政府) have no area. */
const name =
  "(?![全本我各该省市县区由经向在]|上级|根据|依据|按照)[\\u4e00-\\u9fff]{1,8}?[省市县区州盟旗镇乡][\\u4e00-\\u9fff]{0,20}?(?:人民政府|街道办事处|办公[室厅]|委员会|管委会|[局厅委署])";
const makes = "(?:编制|编写|撰写|起草|制作|公布|发布|公开)(?![的时日机单者])";
/** Where a report says by whom it is made, or whose it is. */
const authors = [
  `(?<=^|[，。；：,;\\s年度由])${name}(?=(?:现|特|已|负责|组织|统一|汇总|牵头){0,2}(?:${makes}|根据|依据|按照)[^。；]{0,200}(?:报告|年报))`,
  `(?<=将|公布|发布|编制|制作|编写|《)${name}(?=(?:关于)?(?:20\\d\\d年度?)?的?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作|情况)?报告)`,
].map((source) => new RegExp(source, "g"));
const contacts = new RegExp(`(?<=请(?:及时|直接)?(?:与|向|联系|咨询|致电))${name}(?!的)`, "g");
const signature = new RegExp(`^${name}(?=(?:[（(]盖章[）)])?\\s*(?:20\\d\\d年\\d{1,2}月\\d{1,2}日)?$)`, "g");
const actors = new RegExp(
  `(?<=^|。|年度?[，,]|来[，,]|\\s)${name}(?=(?:在[^，。]{2,30}[，,])?(?:认真|严格|深入|坚持|高度重视|积极|全面|扎实|持续|始终|不断))`,
  "g",
);

/** Of fees an organ tells its own; a government may tell those of the towns and departments below. */
const chargers = new RegExp(
  `(?<=^|[。；\\s]|[年度来][，,])${name}(?=(?:本?年度?|全年)?[均共也]?(?:依法|按规定)?(?:未|没有)?(?:收取|发出|产生|发生)[^。；，]{0,14}(?:处理费|收费通知))`,
  "g",
);
const government = /(?:[省市县区州盟旗](?:人民)?政府|办公[室厅]|管委会|管理委员会)$/;
/** Of the years before 2019, when the last of them took another name. */
const formerly = [
  "农业",
  "国土资源",
  "工商行政管理",
  "质量技术监督",
  "食品药品监督管理",
  "环境保护",
  "卫生和计划生育",
  "安全生产监督管理",
  "文化广电新闻出版",
  "劳动和社会保障",
];
/** 青禾县农业局 as it is told today; as it was: 原青禾县农业局, its files, what it became. */
const formerName = (area: string) =>
  new RegExp(
    `(?<![原由将《前])${area}[\\u4e00-\\u9fff]{0,6}?(?:${formerly.join("|")})(?:局|厅|委员会)(?!更|改|合|并|划|移|印|制|档|时|[、与和〔（(])`,
    "g",
  );

/** What one organ has in common with its office, its short names and its names with more areas before them. */
const core = (organ: string): string =>
  organ
    .replace(/\s|人民/g, "")
    .replace(/(?:办公[室厅]|办)$/, "")
    .replace(/政府$/, "");

/** 县发改局 is 县发展和改革局, 某某县人民政府办公室 speaks for the county and its departments. */
function isRelated(other: string, organ: string): boolean {
  const [a, b] = [core(other), core(organ)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return within(short, long);
}

const isPlausible = (organ: string): boolean =>
  /^[\u4e00-\u9fff（）()]{3,40}$/.test(organ) &&
  /[省市县区州盟旗镇乡局厅委部办室署]$|政府|街道|委员会|管委会/.test(organ);

function spokenFor(paragraphs: readonly ProseParagraph[], organ: string): Passage[] {
  const lead = paragraphs.filter(({ section }) => section === "lead");
  const general = paragraphs.filter(({ section }) => section === "general");
  const hits = [
    ...authors.flatMap((pattern) => find(lead, pattern, /报告|年报/)),
    ...find([...lead, ...general], actors),
    ...(government.test(organ) ? none : find(paragraphs, chargers, ["处理费", "收费通知"])),
    ...find(paragraphs.slice(-2), signature),
  ];
  return hits.map(({ passage }) => passage);
}

export const entry: CatalogueEntry = {
  codes: ["T01"],
  source: {
    "zh-CN": "GB/T 9704—2012 对机关名称使用全称或规范化简称的要求；以其他机关的名义写成多为套用他人文稿",
    en: "GB/T 9704-2012: full or standard short names; another organ's name mostly comes from another's text",
  },
};

export const rule = defineRule({
  id: "wording/other-organ",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "报告以本机关的名义写成", en: "the report speaks in the name of its own organ" },
  messages: {
    author: {
      "zh-CN": "本报告属于“{organ}”，却有{times}处以“{quote}”的名义写成，请核实是否套用了其他单位的文稿",
      en: "the report is of {organ}, yet it speaks in the name of {quote} ({times} times): was another text taken over?",
    },
    former: {
      "zh-CN": "本报告属于“{organ}”，正文写“{quote}”，请核实是否为机构改革前的名称",
      en: "{quote}: a name from before the reforms?",
    },
    contact: {
      "zh-CN": "本报告属于“{organ}”，却请读者与“{quote}”联系，请核实是否套用了其他单位的文稿",
      en: "the report is of {organ}, yet sends its readers to {quote}: was another text taken over?",
    },
  },
  recommended: true,
  check({ report, prose }) {
    const organ = report.organ.name?.trim() ?? "";
    if (!isPlausible(organ)) return none;
    const isOther = ({ quote }: Passage) => !isRelated(quote, organ) && !report.title.includes(quote);
    const byName = grouped(spokenFor(prose.paragraphs, organ).filter(isOther), ({ quote }) => quote);
    const names = byName.map(([{ quote }]) => quote);
    const [former] =
      report.year !== null && report.year > 2018 ? find(prose, formerName(organ.slice(0, 2)), formerly) : [];
    const renamed = former && !organ.includes(former.passage.quote) ? [former] : none;
    const contacted = find(prose, contacts, /请(?:及时|直接)?[与向联咨致]/).filter(
      ({ passage }) => isOther(passage) && !names.includes(passage.quote),
    );
    return [
      ...byName.map((hits, i) => ({
        messageId: "author" as const,
        data: { organ, quote: names[i] ?? "", times: hits.length },
        evidence: hits.slice(0, 3),
        verdict: "review" as const,
      })),
      ...renamed.map(({ passage }) => ({
        messageId: "former" as const,
        data: { organ, quote: passage.quote },
        evidence: [passage],
        verdict: "review" as const,
        severity: "info" as const,
      })),
      ...contacted.map(({ passage }) => ({
        messageId: "contact" as const,
        data: { organ, quote: passage.quote },
        evidence: [passage],
        verdict: "review" as const,
        severity: "info" as const,
      })),
    ];
  },
});
