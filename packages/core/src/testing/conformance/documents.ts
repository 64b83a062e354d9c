/** Documents that ask everything of a renderer. */
import type { Finding } from "../../check/finding.js";
import { compose } from "../../compose/compose.js";
import { type EditionId, editionOf } from "../../editions/index.js";
import { cellsOf } from "../../layout/cells.js";
import type { Block, Document, Inline } from "../../model/document.js";
import type { Report } from "../../model/report.js";
import { sampleReport } from "../rule-cases.js";

const text = (value: string): Inline => ({ type: "text", value });
const line = (value: string): Block => ({ type: "paragraph", children: [text(value)] });

/** Every kind of block and inline, each with a text that stands nowhere else. `mark` makes such a text. */
export function everyBlock(mark: (name: string) => string): Block[] {
  return [
    line(mark("段")),
    { type: "heading", depth: 3, children: [text(mark("目"))] },
    { type: "heading", depth: 4, children: [text(mark("点"))] },
    {
      type: "paragraph",
      children: [
        text(mark("前")),
        { type: "strong", children: [text(mark("强"))] },
        { type: "emphasis", children: [text(mark("调"))] },
        { type: "link", url: "https://www.example.org/gk?a=1&b=2", title: mark("题"), children: [text(mark("链"))] },
        { type: "break" },
        text(mark("后")),
      ],
    },
    { type: "paragraph", children: [{ type: "image", url: "images/tu.png", alt: mark("图") }] },
    { type: "paragraph", role: "caption", children: [text(mark("注"))] },
    { type: "paragraph", role: "note", children: [text(mark("附"))] },
    {
      type: "list",
      ordered: true,
      items: [
        [line(mark("一"))],
        [line(mark("二")), { type: "list", ordered: false, items: [[line(mark("内"))], [line(mark("里"))]] }],
      ],
    },
    {
      type: "table",
      caption: mark("表"),
      headRows: 1,
      rows: [
        { cells: [mark("甲"), mark("乙")].map((value) => ({ header: "column" as const, children: [text(value)] })) },
        { cells: [{ header: "row" as const, children: [text(mark("行"))] }, { children: [text(mark("格"))] }] },
      ],
    },
    { type: "unknown", name: "object", text: mark("余") },
    { type: "paragraph", role: "signature", children: [text(mark("署"))] },
    { type: "paragraph", role: "date", children: [text(mark("日"))] },
  ];
}

/** A report of an edition in which no figure comes twice and every kind of block stands in a section of its own text. */
export function distinctReport(id: EditionId): Report {
  const edition = editionOf(id);
  let n = 100_000;
  let words = 0;
  const cells = Object.fromEntries(cellsOf(edition).map(({ address }) => [address, ++n]));
  const mark = (name: string): string => `${name}之${(++words).toString().padStart(3, "0")}号`;
  const prose = Object.fromEntries(
    edition.sections.filter((section) => !section.table).map((section) => [section.id, everyBlock(mark)]),
  );
  return sampleReport(id, { cells, prose: { ...prose, lead: [mark("引")] } }) as unknown as Report;
}

/** A text in every string of a document but its addresses. */
export function everywhere(value: string): Document {
  return {
    type: "document",
    language: value,
    metadata: { title: value, organ: value, written: value, SiteName: value, [`x${value}`]: value },
    data: { [value]: value },
    children: [{ type: "heading", depth: 1, children: [text(value)] }, ...everyBlock(() => value)],
  };
}

/** A text in every string of a whole report, composed. */
export function hostileReport(id: EditionId, value: string): Document {
  const first = cellsOf(editionOf(id))[0]?.address ?? "";
  return compose(
    sampleReport(id, {
      cells: { [first]: null },
      texts: { [first]: value },
      prose: { lead: [value] },
      report: { title: value, organ: { name: value }, publication: { source: value, indexNumber: value } },
    }) as unknown as Report,
  );
}

const cell = (value: string, more: object = {}) => ({ children: value === "" ? [] : [text(value)], ...more });
const nested = (depth: number): Block =>
  Array.from({ length: depth }).reduce<Block>(
    (inner) => ({ type: "list", ordered: false, items: [[inner]] }),
    line("底"),
  );

/** Documents no office writes, and some file holds. */
export const oddDocuments: readonly { readonly name: string; readonly document: Document }[] = (
  [
    ["nothing", []],
    ["empty blocks", [line(""), { type: "heading", depth: 6, children: [] }, { type: "paragraph", children: [] }]],
    [
      "a list without items, items without blocks",
      [
        { type: "list", ordered: true, items: [] },
        { type: "list", ordered: false, items: [[], [line("项")]] },
      ],
    ],
    [
      "a list numbered beyond reason",
      [
        { type: "list", ordered: true, start: Number.NaN, items: [[line("一")]] },
        { type: "list", ordered: true, start: -3, items: [[line("一")]] },
        { type: "list", ordered: true, start: 1e21, items: [[line("一")]] },
      ],
    ],
    ["lists nested deeply", [nested(120)]],
    [
      "a table without rows, rows without cells",
      [
        { type: "table", rows: [] },
        { type: "table", rows: [{ cells: [] }, { cells: [cell("一")] }] },
      ],
    ],
    [
      "rows of unequal length",
      [
        {
          type: "table",
          headRows: 5,
          rows: [{ cells: [cell("一"), cell("二"), cell("三")] }, { cells: [cell("四")] }],
        },
      ],
    ],
    [
      "spans beyond the table",
      [
        {
          type: "table",
          headRows: 1,
          rows: [
            { cells: [cell("一", { colSpan: 3000, rowSpan: 3000 }), cell("二", { rowSpan: 2 })] },
            { cells: [cell("三", { colSpan: 0, rowSpan: -1 }), cell("四", { colSpan: Number.NaN })] },
          ],
        },
      ],
    ],
    [
      "widths that are none",
      [{ type: "table", widths: [0, -1, Number.NaN], rows: [{ cells: [cell("一"), cell("二"), cell("三")] }] }],
    ],
    [
      "headings in any order",
      [
        { type: "heading", depth: 5, children: [text("五")] },
        { type: "heading", depth: 1, children: [text("一")] },
        { type: "heading", depth: 1, children: [text("又一")] },
      ],
    ],
    [
      "links and images of nothing",
      [
        {
          type: "paragraph",
          children: [
            { type: "link", url: "", children: [] },
            { type: "image", url: "", alt: "" },
            { type: "strong", children: [] },
            { type: "link", url: "#a", children: [{ type: "link", url: "#b", children: [text("内")] }] },
          ],
        },
      ],
    ],
    [
      "breaks at every edge",
      [{ type: "paragraph", children: [{ type: "break" }, text("中"), { type: "break" }, { type: "break" }] }],
    ],
  ] as readonly (readonly [string, readonly Block[]])[]
).map(([name, children]) => ({ name, document: { type: "document", children } }));

/** A finding at a cell, with a message of its own. */
export const findingAt = (address: string, message: string): Finding => ({
  ruleId: "arithmetic/made-up",
  category: "arithmetic",
  messageId: "madeUp",
  verdict: "fail",
  severity: "error",
  message,
  cells: [{ address, table: "", row: "", column: "", value: 1 }],
  evidence: [],
  data: {},
  fingerprint: "0123456789abcdef",
  url: "",
});
