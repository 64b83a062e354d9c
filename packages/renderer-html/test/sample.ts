/** A report as a district publishes it: organ, people and prose are made up, the figures add up. */
import { cellsOf, editions, type Report, type SectionBlock } from "@nianbao/core";

const p = (value: string): SectionBlock => ({ type: "paragraph", children: [{ type: "text", value }] });
const h3 = (value: string): SectionBlock => ({
  type: "heading",
  depth: 3,
  children: [{ type: "text", value }],
});

/** Applications: natural person, enterprise, research, welfare, legal, other; the total is added. Rows not named are 0. */
const APPLICATIONS: Readonly<Record<string, readonly number[]>> = {
  received: [186, 21, 0, 1, 7, 2],
  carriedOver: [9, 1, 0, 0, 1, 0],
  granted: [74, 9, 0, 1, 2, 1],
  partiallyGranted: [18, 3, 0, 0, 1, 0],
  thirdPartyRights: [4, 1, 0, 0, 0, 0],
  internalAffairs: [3, 0, 0, 0, 0, 0],
  processInformation: [6, 0, 0, 0, 1, 0],
  enforcementFile: [5, 1, 0, 0, 0, 0],
  administrativeInquiry: [2, 0, 0, 0, 0, 0],
  notHeld: [41, 4, 0, 0, 3, 1],
  requiresCreation: [7, 0, 0, 0, 0, 0],
  unclearAfterCorrection: [5, 0, 0, 0, 0, 0],
  petitionOrComplaint: [11, 1, 0, 0, 0, 0],
  repeated: [4, 0, 0, 0, 0, 0],
  notCorrectedInTime: [3, 0, 0, 0, 0, 0],
  otherReasons: [2, 1, 0, 0, 0, 0],
};
const OTHER: Readonly<Record<string, number>> = {
  "proactiveDisclosure/regulations/issued": 0,
  "proactiveDisclosure/regulations/repealed": 0,
  "proactiveDisclosure/regulations/inForce": 0,
  "proactiveDisclosure/normativeDocuments/issued": 6,
  "proactiveDisclosure/normativeDocuments/repealed": 3,
  "proactiveDisclosure/normativeDocuments/inForce": 41,
  "proactiveDisclosure/licensing/decisions": 28417,
  "proactiveDisclosure/penalties/decisions": 9362,
  "proactiveDisclosure/coercion/decisions": 214,
  "proactiveDisclosure/fees/amount": 1873.42,
  "disputes/reconsideration/upheld": 5,
  "disputes/reconsideration/corrected": 1,
  "disputes/reconsideration/otherResult": 2,
  "disputes/reconsideration/pending": 1,
  "disputes/reconsideration/total": 9,
  "disputes/litigationDirect/upheld": 2,
  "disputes/litigationDirect/total": 2,
  "disputes/litigationAfterReconsideration/upheld": 1,
  "disputes/litigationAfterReconsideration/pending": 1,
  "disputes/litigationAfterReconsideration/total": 2,
};

type Figures = Record<string, Record<string, Record<string, number>>>;

function figures(): Figures {
  const ids = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization"].concat([
    "legalServiceOrganization",
    "otherOrganization",
  ]);
  const rows: Record<string, readonly number[]> = { ...APPLICATIONS };
  const sum = (names: readonly string[]): number[] =>
    ids.map((_, i) => names.reduce((total, name) => total + (rows[name]?.[i] ?? 0), 0));
  rows.resultsTotal = sum(Object.keys(APPLICATIONS).filter((name) => name !== "received" && name !== "carriedOver"));
  const incoming = sum(["received", "carriedOver"]);
  rows.carriedForward = incoming.map((n, i) => n - (rows.resultsTotal?.[i] ?? 0));
  const out: Figures = {};
  for (const cell of cellsOf(editions["2021"])) {
    const row = rows[cell.row.id];
    const value =
      cell.table === "applications"
        ? cell.column.id === "total"
          ? (row ?? []).reduce((a, b) => a + b, 0)
          : (row?.[ids.indexOf(cell.column.id)] ?? 0)
        : (OTHER[cell.address] ?? 0);
    const table = out[cell.table] ?? {};
    out[cell.table] = table;
    table[cell.row.id] = { ...table[cell.row.id], [cell.column.id]: value };
  }
  return out;
}

const general = [
  p(
    "2024年，南湖新区以习近平新时代中国特色社会主义思想为指导，认真执行《中华人民共和国政府信息公开条例》，围绕营商环境、城市更新和基层治理，把公开贯穿决策、执行、管理、服务和结果全过程，公开的质量和实效进一步提升。",
  ),
  h3("（一）主动公开"),
  p(
    "全年通过区政府门户网站主动公开政府信息4826条，发布政策解读76篇，其中图解、视频等多种形式的解读52篇；举办新闻发布会12场，政务开放日活动9次。集中公开的行政规范性文件均注明有效期，废止3件，现行有效41件。",
  ),
  h3("（二）依申请公开"),
  p(
    "全年新收政府信息公开申请217件，上年结转11件；本年度办理215件，结转下年度继续办理13件。申请人以自然人为主，内容集中在房屋征收、土地利用和工程建设领域。",
  ),
  h3("（三）政府信息管理"),
  p(
    "修订公开属性源头认定办法，拟制公文时同步确定是否公开、何时公开；对2020年以来以政府和政府办公室名义印发的文件逐件复核，调整公开属性17件。",
  ),
  h3("（四）政府信息公开平台建设"),
  p(
    "完成门户网站适老化与无障碍改造，政府信息公开专栏增设历年文件检索；区级政务新媒体由38个整合为21个，并建立每周巡查、按月通报的机制。",
  ),
  h3("（五）监督保障"),
  p("组织业务培训4期，参训312人次；将政务公开列入年度考核，分值占比4%。全年未发生因政府信息公开工作被追究责任的情形。"),
];

export const sample: Report<"2021"> = {
  edition: "2021",
  year: 2024,
  organ: { name: "云汀市南湖新区管理委员会" },
  title: "云汀市南湖新区管理委员会2024年政府信息公开工作年度报告",
  period: { from: "2024-01-01", to: "2024-12-31" },
  publication: {
    date: "2025-01-22 16:30",
    written: "2025-01-20",
    source: "新区办公室",
    indexNumber: "11990000MB2X00001K/2025-00012",
    url: "https://www.nanhu.example/xxgk/nb/2024.html",
  },
  lead: [
    {
      type: "paragraph",
      children: [
        {
          type: "text",
          value:
            "根据《中华人民共和国政府信息公开条例》第五十条规定，现公布云汀市南湖新区管理委员会2024年政府信息公开工作年度报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
        },
      ],
    },
  ],
  sections: [
    { id: "general", blocks: general },
    { id: "proactiveDisclosure", blocks: [{ type: "statutoryTable", table: "proactiveDisclosure" }] },
    { id: "applications", blocks: [{ type: "statutoryTable", table: "applications" }] },
    { id: "disputes", blocks: [{ type: "statutoryTable", table: "disputes" }] },
    {
      id: "problems",
      blocks: [
        p(
          "存在的主要问题：一是部分单位对公开属性的认定偏于保守，区分处理做得不够细；二是政策解读形式仍显单一，与群众实际需求有差距；三是个别答复文书说理不充分，引发行政复议纠错1件。",
        ),
        p(
          "改进情况：一是编制常见申请事项答复指引，建立疑难件会商制度；二是对惠企、教育、医疗类政策一律配发问答式解读；三是对被纠错案件逐件复盘，并在全区通报。",
        ),
      ],
    },
    {
      id: "other",
      blocks: [
        p("2024年，本机关未收取政府信息公开信息处理费。"),
        { type: "paragraph", role: "signature", children: [{ type: "text", value: "云汀市南湖新区管理委员会" }] },
        { type: "paragraph", role: "date", children: [{ type: "text", value: "2025年1月20日" }] },
      ],
    },
  ],
  tables: figures() as unknown as Report<"2021">["tables"],
};
