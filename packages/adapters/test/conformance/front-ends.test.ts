/** Every front end holds to the contract, and one that does not is found out. */
import { blockText, compose, type Document, defineFrontEnd, type FrontEnd, paragraph } from "@nianbao/core";
import { type AdapterKit, adapterConformance, flatten, generateReport, layouts } from "@nianbao/core/testing";
import { renderDocx } from "@nianbao/renderer-docx";
import { renderHtml } from "@nianbao/renderer-html";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import { describe, expect, it } from "vitest";
import { docx } from "../../src/docx/index.js";
import { html, json, markdown, text } from "../../src/index.js";
import { pdf } from "../../src/pdf/index.js";
import { platform } from "../../src/platform/index.js";
import { platformArticle, writeJcmsFile } from "../../src/write/index.js";
import { writeWorkbook, xlsx } from "../../src/xlsx/index.js";
import { pdfOf } from "../support/pdf.js";

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const report = generateReport(7, { edition: "2021" });
const document = compose(report);
const title = report.title;
const lines = (doc: Document): string => doc.children.map(blockText).join("\n");
const flat = layouts.find(({ id }) => id === "tabs")!;

const kits: readonly (readonly [FrontEnd, AdapterKit])[] = [
  [
    html,
    {
      samples: [{ name: "page", source: { bytes: utf8(renderHtml(document)), name: "nb.html" }, holds: [title] }],
      layouts: [
        { name: "fragment", write: (doc) => utf8(renderHtml(doc, { target: "fragment" })) },
        { name: "for WeChat", write: (doc) => utf8(renderHtml(doc, { target: "wechat" })) },
      ],
    },
  ],
  [
    markdown,
    {
      samples: [{ name: "page", source: { bytes: utf8(renderMarkdown(document)), name: "nb.md" }, holds: [title] }],
      layouts: [{ name: "tables", write: (doc) => utf8(renderMarkdown(doc)), readsBack: "report" }],
    },
  ],
  [
    text,
    {
      samples: [
        { name: "tabs", source: { bytes: utf8(lines(flatten(document, flat))), name: "nb.txt" }, holds: [title] },
      ],
      layouts: [
        {
          name: "tabs",
          write: (doc) => utf8(lines(flatten(doc, flat))),
          reports: { extra: false, mixed: false, notes: false, prose: 0, blanks: 0 },
        },
      ],
    },
  ],
  [json, { samples: [{ name: "report", source: { bytes: utf8(JSON.stringify(report)), name: "nb.json" } }] }],
  [
    docx,
    {
      samples: [{ name: "report", source: { bytes: renderDocx(document), name: "nb.docx" }, holds: [title] }],
      layouts: [{ name: "Word", write: (doc) => renderDocx(doc, { data: false }) }],
      reports: 6,
    },
  ],
  [
    xlsx,
    {
      samples: [
        {
          name: "sheet",
          source: {
            bytes: writeWorkbook([
              {
                name: "表",
                rows: [
                  ["项目", "数量"],
                  ["收到", 3],
                ],
              },
            ]),
            name: "nb.xlsx",
          },
          holds: ["收到"],
        },
      ],
    },
  ],
  [
    pdf,
    {
      samples: [
        {
          name: "page",
          source: { bytes: pdfOf([[{ x: 72, y: 700, text: "公开年报" }]]), name: "nb.pdf" },
          holds: ["公开年报"],
        },
      ],
    },
  ],
  [
    platform,
    {
      samples: [
        {
          name: "import file",
          source: {
            bytes: writeJcmsFile([platformArticle(document, renderHtml(document, { target: "fragment" }))]).bytes,
            name: "nb.xml",
          },
        },
      ],
    },
  ],
];

describe.each(kits.map(([frontEnd, kit]) => ({ id: frontEnd.id, cases: adapterConformance(frontEnd, kit) })))(
  "$id",
  ({ cases }) => {
    it.each(cases)("$name", ({ run }) => run());
  },
);

describe("a front end that does not keep the contract", () => {
  const sound: FrontEnd = text;
  const sample = kits[2]![1].samples[0];
  const failing = async (frontEnd: FrontEnd, kit: AdapterKit = { samples: [sample] }): Promise<string[]> => {
    const failed: string[] = [];
    for (const { name, run } of adapterConformance(frontEnd, kit)) await run().catch(() => failed.push(name));
    return failed.map((name) => name.split(": ")[1] ?? name);
  };
  let calls = 0;
  const only = (value: string): Document => ({ type: "document", children: [paragraph(value)] });
  const broken: readonly (readonly [string, Partial<FrontEnd>, readonly string[]])[] = [
    [
      "throws at what it cannot read",
      {
        read: (source, options) => {
          if (source.bytes.length < 9) throw new Error("short");
          return text.read(source, options);
        },
      },
      ["reads any bytes without throwing, and says what is wrong", "gives the same for the same bytes"],
    ],
    [
      "has a clock in it",
      { read: () => ({ ok: true, problems: [], document: only(`${++calls}`) }) },
      ["reads the samples", "gives the same for the same bytes", "refuses what is over the limit", "takes a signal"],
    ],
    [
      "fails without a reason",
      { read: (source) => (source.bytes.length === 0 ? ({ ok: false, problems: [] } as never) : text.read(source)) },
      ["reads any bytes without throwing, and says what is wrong", "refuses what is over the limit"],
    ],
    [
      "makes blocks of its own",
      {
        read: () => ({
          ok: true,
          problems: [],
          document: { type: "document", children: [{ type: "chart" }] } as never,
        }),
      },
      [
        "reads the samples",
        "reads any bytes without throwing, and says what is wrong",
        "gives the same for the same bytes",
        "gives plain data",
        "refuses what is over the limit",
        "takes a signal",
      ],
    ],
    ["has no limit", { read: ({ bytes }) => text.read({ bytes }) }, ["refuses what is over the limit"]],
    [
      "changes its input",
      {
        read: (source, options) => {
          const result = text.read(source, options);
          source.bytes.fill(0);
          return result;
        },
      },
      [
        "reads the samples",
        "reads any bytes without throwing, and says what is wrong",
        "gives the same for the same bytes",
      ],
    ],
    ["does not know its own files", { detect: () => undefined }, ["reads the samples"]],
    ["speaks one language", { title: { "zh-CN": "文本", en: "" } }, ["describes itself"]],
    [
      "answers a signal otherwise than with a problem",
      {
        read: (source, options) =>
          options?.signal?.aborted ? { ok: true, problems: [], document: only("") } : text.read(source, options),
      },
      ["takes a signal"],
    ],
  ];
  it("the sound one passes", async () => expect(await failing(sound)).toEqual([]));
  it.each(broken)("%s", async (_, change, cases) => {
    const fresh = () => ({ ...sample, source: { ...sample.source, bytes: sample.source.bytes.slice() } });
    expect(await failing(defineFrontEnd({ ...sound, ...change }), { samples: [fresh()] })).toEqual(cases);
  });
  it("loses figures on the way", async () => {
    const lossy: FrontEnd = {
      ...html,
      read: (source, options) =>
        html.read(
          { ...source, bytes: utf8(new TextDecoder().decode(source.bytes).replaceAll(/>[1-9]\d*</g, ">9<")) },
          options,
        ),
    };
    expect(await failing(lossy, kits[0]![1])).toContain("reads generated reports back");
  });
});
