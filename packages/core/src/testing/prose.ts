/** Prose of made-up reports: every kind of block a report may hold. */
import { type Block, paragraph, type Table, text } from "../model/document.js";
import type { Random } from "./random.js";

const sentences = [
  "本机关按照统一部署推进政府信息公开工作，各项任务按期完成。",
  "完善信息发布的审核流程，做到先审查、后公开。",
  "依托政府门户网站设置专栏，方便群众查阅。",
  "定期开展业务培训，提高工作人员的能力。",
  "对公开内容的准确性和及时性仍需进一步加强。",
  "下一步将健全工作机制，细化公开目录。",
] as const;

const line = (random: Random): Block =>
  paragraph(Array.from({ length: random.int(1, 3) }, () => random.pick(sentences)).join(""));

const cells = (values: readonly string[], header: boolean): Table["rows"][number] => ({
  cells: values.map((value) => ({ children: [text(value)], ...(header ? { header: "column" as const } : {}) })),
});

const kinds: readonly ((random: Random) => Block)[] = [
  line,
  line,
  (random) => ({
    type: "heading",
    depth: 3,
    children: [text(random.pick(["（一）主动公开", "（二）依申请公开", "（三）监督保障"]))],
  }),
  (random) => ({ type: "list", ordered: random.chance(0.5), items: [[line(random)], [line(random)]] }),
  (random) => ({
    type: "paragraph",
    children: [
      text("详见"),
      { type: "link", url: "https://example.org/a?b=1&c=2", children: [text("公开专栏")] },
      text(random.pick(["。", "；"])),
    ],
  }),
  () => ({ type: "paragraph", children: [{ type: "image", url: "images/chart.png", alt: "发布渠道示意图" }] }),
  (random) => ({
    type: "paragraph",
    children: [{ type: "strong", children: [text("重点工作。")] }, text(random.pick(sentences))],
  }),
  (random) => ({
    type: "table",
    rows: [
      cells(["渠道", "条数"], true),
      cells(["门户网站", String(random.int(0, 900))], false),
      cells(["政务新媒体", String(random.int(0, 900))], false),
    ],
  }),
];

/** Some blocks of prose, `size` at most. */
export const proseBlocks = (random: Random, size: number): Block[] =>
  Array.from({ length: random.int(1, Math.max(1, size)) }, () => random.pick(kinds)(random));
